package org.nianbao.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.BodiesReader;
import org.nianbao.form.Edition;
import org.nianbao.form.Forms;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;

/** A made-up city of forty bodies that all report; the same seed makes the same city. */
final class MadeCity {
    static final String CITY = "柳湾市人民政府";

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Forms FORMS = load();
    private static final String DEPARTMENTS = "教育局 科学技术局 民政局 司法局 财政局 公安局 自然资源局 生态环境局 交通运输局 水务局 农业农村局 "
            + "商务局 卫生健康委员会 审计局 体育局 统计局 档案局 医疗保障局 应急管理局 退役军人事务局 城市管理局 住房和城乡建设局 文化和旅游局 "
            + "市场监督管理局 人力资源和社会保障局 信访局 林业局 气象局 税务局 烟草专卖局 大数据局 金融工作局 机关事务管理局";
    private static final String COUNTIES = "东河县 西河县 南山区 北山区 清泉县 新河区";

    final int year;
    final List<MadeBody> bodies = new ArrayList<>();

    private MadeCity(int year) {
        this.year = year;
    }

    /** A city whose bodies all follow the edition of the year. */
    static MadeCity of(int year, long seed) {
        MadeCity city = new MadeCity(year);
        Random random = new Random(seed);
        names().forEach(name -> city.bodies.add(MadeBody.of(name, year, edition(year), random)));
        assertEquals(40, city.bodies.size());
        return city;
    }

    private static List<String> names() {
        return Stream.of(
                        Stream.of(DEPARTMENTS.split(" ")).map(name -> "柳湾市" + name),
                        Stream.of(COUNTIES.split(" ")).map(name -> name + "人民政府"),
                        Stream.of("柳湾市人民政府办公室"))
                .flatMap(names -> names)
                .toList();
    }

    private static Forms load() {
        Findings findings = new Findings();
        Forms forms = Forms.load(Path.of("templates/forms"), findings);
        assertEquals(List.of(), findings.toList());
        return forms;
    }

    static Forms forms() {
        return FORMS;
    }

    static Edition edition(int year) {
        return FORMS.forYear(year).orElseThrow();
    }

    /** The 2021 form with （六） in one row. */
    static Edition oneRow() {
        return FORMS.resolve("gov-2021", Map.of("t3.other", "one-row")).orElseThrow();
    }

    MadeBody body(String name) {
        return bodies.stream()
                .filter(body -> body.name.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** Puts another in the place of a body. */
    void replace(MadeBody body) {
        bodies.replaceAll(old -> old.name.equals(body.name) ? body : old);
    }

    /** Writes the report of each body into a folder, under names with blanks. */
    void write(Path folder) throws IOException {
        for (MadeBody body : bodies) {
            write(folder, year + " " + body.name, body);
        }
    }

    static void write(Path folder, String file, MadeBody body) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve(file + ".yaml"), body.yaml());
    }

    /** The list of the bodies, all under the city. */
    static Bodies list() {
        String text = "bodies:\n  - " + CITY + "\n"
                + names().stream()
                        .map(name -> "  - {name: " + name + ", parent: " + CITY + "}\n")
                        .collect(Collectors.joining());
        Findings findings = new Findings();
        Optional<Bodies> bodies = BodiesReader.read(new SourceFile("bodies.yaml", text), findings);
        assertEquals(List.of(), findings.toList());
        return bodies.orElseThrow();
    }

    /** Sums up what lies in a folder. */
    static Collected collect(int year, Edition edition, Bodies bodies, Path... children) {
        Findings findings = new Findings();
        Request request = new Request(CITY, year, edition, List.of(children), List.of(), bodies, 2);
        Optional<Aggregate> sum = new Collector(FORMS, findings).collect(request);
        return new Collected(sum, findings.toList());
    }

    /** What came of summing up. */
    record Collected(Optional<Aggregate> sum, List<Finding> findings) {
        Aggregate all() {
            return sum.orElseThrow(() -> new AssertionError(String.join("\n", texts())));
        }

        /** The findings in Chinese with their codes, in their order. */
        List<String> texts() {
            return findings.stream()
                    .map(finding -> finding.code().id() + " " + CHINESE.text(finding))
                    .toList();
        }

        List<String> codes() {
            return findings.stream().map(finding -> finding.code().id()).toList();
        }

        Outcome outcome(String table, String cell) {
            ParentForm form = all().form();
            return all().outcomes().get(form.indexOf(form.edition().table(table).orElseThrow(), cell));
        }
    }
}
