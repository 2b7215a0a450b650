package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.source.Findings;

/**
 * Writes any number of reports that are all different: a folder for each place, several years of each of its bodies, in
 * both editions of the form and their variants. The same seed gives the same files.
 *
 * <p>Run in the folder of the checkout: {@code ReportGenerator FOLDER COUNT [SEED]}.
 */
public final class ReportGenerator {
    private static final Path PICTURE = Path.of("examples", "images", "reading-corner.jpg");
    private static final int BODIES_OF_A_PLACE = 28;
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;

    private final Path folder;
    private final long seed;
    private final Phrases phrases;
    private final Forms forms;
    private final List<String> places = new ArrayList<>();

    private ReportGenerator(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.seed = seed;
        this.phrases = Phrases.read(Path.of("src", "bench", "phrases.txt"));
        this.forms = Forms.load(Path.of("templates", "forms"), new Findings());
        for (String first : phrases.all("first")) {
            phrases.all("second").forEach(second -> places.add(first + second));
        }
        Collections.shuffle(places, new Random(seed));
    }

    /** Writes reports. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new ReportGenerator(Path.of(arguments[0]), seed).write(Integer.parseInt(arguments[1]));
    }

    private void write(int count) throws IOException {
        int written = 0;
        for (int body = 0; written < count; body++) {
            written += new Body(body).write(count - written);
        }
    }

    /** A public body and its reports. */
    private final class Body {
        private final Random random;
        private final String place;
        private final String agency;
        private final boolean government;
        private final String[] bureau;
        private final MadeUpFigures figures;

        Body(int number) {
            int at = number / BODIES_OF_A_PLACE;
            random = new Random(seed * 1_000_003 + number);
            List<String> levels = phrases.all("level");
            place = places.get(at % places.size()) + levels.get((at + at / places.size()) % levels.size());
            List<String> bureaus = phrases.all("bureau");
            government = number % BODIES_OF_A_PLACE == 0;
            bureau = bureaus.get(number % BODIES_OF_A_PLACE).split("\\|");
            agency = place + (government ? "人民政府" : bureau[0]);
            figures = new MadeUpFigures(random, government ? 60 : 1 + random.nextInt(12));
        }

        /** Writes so many reports at most; how many it wrote. */
        int write(int most) throws IOException {
            int first = FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR - 1);
            int last = Math.min(LAST_YEAR, first + 1 + random.nextInt(4));
            last = Math.min(last, first + most - 1);
            Path files = Files.createDirectories(folder.resolve(place));
            String variant = variant();
            for (int year = first; year <= last; year++) {
                String text = report(year, variant);
                Files.writeString(files.resolve(agency + "-" + year + ".yaml"), text);
                if (text.contains("](images/")) {
                    Path pictures = Files.createDirectories(files.resolve("images"));
                    Files.copy(PICTURE, pictures.resolve("reading-corner.jpg"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return last - first + 1;
        }

        private String variant() {
            int lot = random.nextInt(20);
            return lot < 3 ? "t3.other: one-row" : lot < 5 ? "t3.other: short-labels" : "";
        }

        private String report(int year, String variant) {
            Edition standard = forms.forYear(year).orElseThrow();
            Edition edition = varied(standard, variant);
            boolean varied = edition != standard;
            Map<String, Long> numbers = figures.next(edition);
            Phrases.Voice voice = phrases.new Voice(random, year)
                    .with("place", place)
                    .with("agency", agency)
                    .with("domain", bureau[1])
                    .with("fields", bureau[2])
                    .with("field1", bureau[3])
                    .with("field2", bureau[4]);
            String form = varied ? "edition: {form: " + standard.id() + ", " + variant + "}\n" : "";
            String kind = government ? "government" : "department";
            return new MadeUpReport(random, voice, edition, numbers, length()).text(head(year) + form, kind);
        }

        private String head(int year) {
            StringBuilder head = new StringBuilder("year: " + year + "\nagency: " + agency + "\nstatus: final\n");
            String day = (year + 1) + "-01-" + (10 + random.nextInt(20));
            if (random.nextInt(3) > 0) {
                head.append("published: ").append(day).append('\n');
            }
            if (random.nextInt(3) == 0) {
                head.append("signatory: {agency: " + agency + ", date: " + day + ", seal: true}\n");
            }
            if (random.nextInt(4) == 0) {
                head.append("metadata: {索引号: \"" + random.nextInt(100000) + "/" + (year + 1) + "-00"
                        + random.nextInt(10, 99) + "\", 发布机构: " + agency + ", 公开方式: 主动公开}\n");
            }
            return head.toString();
        }

        /** Mostly usual, some short, some long; a government's is longer. */
        private int length() {
            int lot = random.nextInt(100);
            int usual = lot < 12 ? 1 : lot < 86 ? 2 : lot < 95 ? 4 : lot < 99 ? 8 : 16;
            return government ? usual + 2 : usual;
        }
    }

    /** The form with a variant; the form itself where it knows none of the kind. */
    private static Edition varied(Edition edition, String variant) {
        return edition.variants().stream()
                .filter(known -> variant.equals(known.key() + ": " + known.value()))
                .findFirst()
                .map(known -> withTable(edition, known.table()))
                .orElse(edition);
    }

    private static Edition withTable(Edition edition, FormTable table) {
        List<FormTable> tables = edition.tables().stream()
                .map(old -> old.key().equals(table.key()) ? table : old)
                .toList();
        return new Edition(
                edition.id(),
                edition.document(),
                edition.name(),
                edition.years(),
                edition.headings(),
                tables,
                edition.equations(),
                edition.acrossYears(),
                edition.charts(),
                edition.variants());
    }
}
