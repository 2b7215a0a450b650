package org.nianbao.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.aggregate.MadeCity.Collected;
import org.nianbao.bodies.Bodies;
import org.nianbao.page.Csv;
import org.nianbao.source.Messages;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** All figures side by side. */
final class ProvenanceTest {
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    private Aggregate city() throws IOException {
        MadeCity city = MadeCity.of(2023, 31);
        city.body("民政局").with("t3:granted", 0, "\"/\"");
        city.bodies.remove(city.body("税务局"));
        city.write(folder);
        return MadeCity.collect(2023, MadeCity.edition(2023), MadeCity.list(), folder)
                .all();
    }

    @Test
    void theTableHasARowForEachCellAndAColumnForEachBody() throws IOException {
        Aggregate aggregate = city();
        byte[] bytes = Provenance.of(aggregate, Path.of("p.CSV"), CHINESE);
        assertEquals((byte) 0xEF, bytes[0]);
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<List<String>> rows = Arrays.stream(text.substring(1).split("\r\n"))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        assertEquals(2 + aggregate.outcomes().size() + 1, rows.size());
        assertEquals("柳湾市教育局", rows.get(0).get(4));
        assertTrue(rows.get(1).get(4).endsWith("2023 柳湾市教育局.yaml"));
        assertEquals(List.of("柳湾市税务局", "没有报送"), rows.get(rows.size() - 1));
        for (int i = 0; i < aggregate.outcomes().size(); i++) {
            assertRow(rows.get(i + 2), aggregate.outcomes().get(i));
        }
        assertTrue(text.contains("未定：民政局（写的是符号：/）；其余合计"), text);
    }

    /** The figures of a row come to its sum. */
    private static void assertRow(List<String> row, Outcome outcome) {
        assertEquals(4 + 39, row.size());
        boolean added = row.get(3).equals("各机关相加");
        if (added && outcome instanceof Outcome.Sum) {
            double sum = row.subList(4, row.size()).stream()
                    .mapToDouble(Double::parseDouble)
                    .sum();
            assertEquals(sum, Double.parseDouble(row.get(2)), 1e-6, row.toString());
        }
    }

    @Test
    void aTextOfOthersIsNeverAFormula() {
        Csv csv = new Csv();
        csv.row(List.of("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "-", "-12.5", "+1036", "a\"b,c", "行\n行"));
        assertEquals(
                "\uFEFF'=1+1,'@SUM(A1),'+cmd|' /C calc'!A0,'-2+3,-,-12.5,+1036,\"a\"\"b,c\",\"行\n行\"\r\n",
                new String(csv.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void thePageShowsEachRowWithItsBodiesAndNeedsNoScript() throws Exception {
        Aggregate aggregate = city();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String html = new String(
                    Provenance.of(aggregate, Path.of("p.html"), Messages.of(locale)), StandardCharsets.UTF_8);
            Document document = parse(html);
            assertFalse(html.contains("<script") || html.contains("src=") || html.contains("url("));
            assertTrue(document.getElementsByTagName("table").getLength() > 20);
            assertTrue(document.getElementsByTagName("tfoot").getLength() > 20);
        }
    }

    @Test
    void namesAreNeverMarkup() throws Exception {
        MadeBody odd = MadeBody.of("甲局", 2023, MadeCity.edition(2023), new Random(1));
        Files.writeString(folder.resolve("a.yaml"), odd.yaml().replace("甲局", "\"<b>甲</b>&局\""));
        Collected collected = MadeCity.collect(2023, MadeCity.edition(2023), Bodies.NONE, folder);
        String html = new String(Provenance.of(collected.all(), Path.of("p.html"), CHINESE), StandardCharsets.UTF_8);
        assertFalse(html.contains("<b>"));
        parse(html);
    }

    /** The page is kept well-formed but for the tags that HTML leaves open. */
    private static Document parse(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "")
                .replace("<meta charset=\"UTF-8\">", "")
                .replaceAll("<meta name=\"viewport\"[^>]*>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
