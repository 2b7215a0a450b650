package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years of a city and of a district of it, with the faults that published reports have, and none besides. */
final class ChainTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeYears() throws IOException {
        write(
                "city-2023",
                "柳湾市人民政府",
                2023,
                "",
                "[14, 60, 80]",
                "{natural: 310, business: 9}",
                12,
                17,
                "upheld: 40, total: 40");
        write(
                "city-2024",
                "柳湾市人民政府",
                2024,
                "",
                "[22, 9, 93]",
                "{natural: 333, business: 4}",
                17,
                0,
                "upheld: 51, total: 51");
        String row = ", t3.other: one-row";
        write(
                "east-2023",
                "东河区人民政府",
                2023,
                row,
                "[0, 4, 6]",
                "{natural: 23}",
                0,
                0,
                "upheld: 9, corrected: 2, total: 0");
        write(
                "east-2024",
                "东河区人民政府",
                2024,
                row,
                "[3, 1, 8]",
                "{natural: 88, business: 2}",
                0,
                5,
                "upheld: 1, total: 1");
    }

    @Test
    void totalsThatWerePrintedAsZeroAndTheKeptRowAreAllThatIsFound() {
        assertEquals(
                List.of("east-2023.yaml form.variant", "east-2023.yaml t4.block_total", "east-2024.yaml form.variant"),
                found());
    }

    @Test
    void oneFigureThatDoesNotFollowFromTheYearBeforeIsFound() throws IOException {
        replace("city-2024", "carried_in: {natural: 17}", "carried_in: {natural: 16, business: 1}");
        replace("east-2024", "[3, 1, 8]", "[3, 1, 9]");
        assertEquals(
                List.of(
                        "city-2024.yaml t3.balance",
                        "city-2024.yaml t3.balance",
                        "city-2024.yaml year.carry",
                        "city-2024.yaml year.carry",
                        "east-2023.yaml form.variant",
                        "east-2023.yaml t4.block_total",
                        "east-2024.yaml form.variant",
                        "east-2024.yaml year.valid"),
                found());
    }

    private List<String> found() {
        CommandLine run =
                CommandLine.run(CommandLine.environment(Locale.CHINESE, false), "check", folder, "--format", "json");
        return run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(line -> line.has("severity"))
                .filter(line -> !line.get("code").getAsString().startsWith("part."))
                .map(ChainTest::words)
                .sorted()
                .toList();
    }

    private static String words(JsonObject finding) {
        Path file = Path.of(finding.get("file").getAsString());
        return file.getFileName() + " " + finding.get("code").getAsString();
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    /** Whatever comes in and is not carried out was granted to natural persons. */
    private void write(
            String name,
            String agency,
            int year,
            String variant,
            String documents,
            String received,
            int in,
            int out,
            String review)
            throws IOException {
        int natural = Integer.parseInt(received.replaceAll("\\{natural: (\\d+).*", "$1"));
        String business = received.contains("business") ? received.replaceAll(".*business: (\\d+).*", "$1") : "0";
        Files.writeString(
                folder.resolve(name + ".yaml"),
                "year: " + year + "\nagency: " + agency + "\nedition: {form: gov-2021" + variant
                        + "}\nsections:\n  disclosure: {table: {fill: 0, art20_1: {normative: " + documents
                        + "}}}\n  applications:\n    table:\n      fill: 0\n      received: " + received
                        + "\n      carried_in: {natural: " + in + "}\n      granted: {natural: " + (natural + in - out)
                        + ", business: " + business + "}\n      carried_out: {natural: " + out
                        + "}\n  litigation: {table: {fill: 0, review: {" + review + "}}}\n");
    }
}
