package org.nianbao.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.gson.Gson;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

/** The list of bodies: what it says, and how it is written. */
final class BodiesTest {
    private static final String LIST =
            """
            bodies:
              - 柳湾市人民政府
              - {name: 柳湾市教育局, parent: 柳湾市人民政府, aliases: [市教育局, 柳湾市教育委员会]}
              - {name: 东河县人民政府, parent: 柳湾市人民政府}
              - {name: 东河县教育局, parent: 东河县人民政府}
              - 名称: 柳湾市高新区管委会
                类型: 政府
                上级: 柳湾市人民政府
                起始年度: 2022
                终止年度: 2023
              - name: 柳湾市市场监督管理局
                parent: 柳湾市人民政府
                merged_from:
                  2024: [柳湾市工商局, 柳湾市质监局]
              - {name: 柳湾市工商局, parent: 柳湾市人民政府}
              - name: 柳湾市卫生局
                parent: 柳湾市人民政府
                合并自: {2024: 柳湾市卫生局、柳湾市质监局}
            """;

    private static Bodies read(String text) {
        Findings findings = new Findings();
        Optional<Bodies> bodies = BodiesReader.read(new SourceFile("bodies.yaml", text), findings);
        assertEquals(List.of(), findings.toList());
        return bodies.orElseThrow();
    }

    private static List<String> names(List<Body> bodies) {
        return bodies.stream().map(Body::name).toList();
    }

    private static List<String> codes(String text) {
        Findings findings = new Findings();
        assertFalse(
                BodiesReader.read(new SourceFile("bodies.yaml", text), findings).isPresent());
        return findings.toList().stream()
                .map(finding -> finding.code().id() + "@" + finding.span().line())
                .toList();
    }

    @Test
    void namesAreTheSameInSpiteOfTypingAndOtherNamesCount() {
        Bodies bodies = read(LIST);
        for (String name : List.of("柳湾市教育局", "柳湾市 教育局", "柳湾市教育局\u200B", "市教育局", "柳湾市教育委员会")) {
            assertEquals("柳湾市教育局", bodies.listed(name));
        }
        assertEquals("柳湾市体育局", bodies.listed("柳湾市体育局"));
        assertEquals(Optional.of("柳湾市教育局"), bodies.nearest("柳湾市敎育局"));
        assertTrue(BodyName.same("高新区（新城）管委会", "高新区(新城)管委会"));
    }

    @Test
    void aBodyStandsUnderItsParentInTheYearsInWhichItReports() {
        Bodies bodies = read(LIST);
        assertEquals(
                List.of("柳湾市教育局", "东河县人民政府", "柳湾市高新区管委会", "柳湾市工商局", "柳湾市卫生局"),
                names(bodies.directlyUnder("柳湾市人民政府", 2023)));
        assertEquals(
                List.of("柳湾市教育局", "东河县人民政府", "柳湾市市场监督管理局", "柳湾市卫生局"), names(bodies.directlyUnder("柳湾市人民政府", 2024)));
        assertEquals(
                List.of("东河县人民政府", "柳湾市人民政府"),
                bodies.above(bodies.find("东河县教育局").orElseThrow()));
        assertEquals(
                AgencyKind.GOVERNMENT, bodies.find("柳湾市高新区管委会").orElseThrow().kind());
    }

    @Test
    void withoutParentsAllStandUnderWhoeverAsks() {
        Bodies bodies = read("机关名单: [柳湾市教育局, 柳湾市民政局]\n");
        assertEquals(List.of("柳湾市教育局", "柳湾市民政局"), names(bodies.directlyUnder("柳湾市人民政府", 2023)));
        assertEquals(List.of("柳湾市民政局"), names(bodies.directlyUnder("柳湾市教育局", 2023)));
    }

    /** 质监局 was divided between two, one of which was there before: all belong together. */
    @Test
    void bodiesThatTookFromTheSameOnesBelongTogether() {
        Bodies bodies = read(LIST);
        Succession succession = bodies.succession("柳湾市卫生局", 2024).orElseThrow();
        assertEquals(List.of("柳湾市市场监督管理局", "柳湾市卫生局"), succession.after());
        assertEquals(
                List.of("柳湾市卫生局", "柳湾市工商局", "柳湾市质监局"),
                succession.before().stream().sorted().toList());
        assertEquals(Optional.empty(), bodies.succession("柳湾市卫生局", 2023));
        assertEquals(Optional.empty(), bodies.succession("柳湾市教育局", 2024));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        assertEquals(
                List.of("report.unknown-key@3", "report.year@4", "report.kind@5", "report.required@6"),
                codes("bodies:\n  - 甲局\n  - {name: 乙局, parnet: 甲局}\n  - {name: 丙局, since: 上年}\n"
                        + "  - [丁局]\n  - {kind: 部门}\n"));
        assertEquals(List.of("report.choice@2"), codes("bodies:\n  - {name: 乙局, kind: 事业单位}\n"));
        assertEquals(List.of("report.year@2"), codes("bodies:\n  - {name: 乙局, merged_from: {去年: [甲局]}}\n"));
        assertEquals(List.of("bodies.parent@3"), codes("bodies:\n  - 甲局\n  - {name: 乙局, parent: 丙局}\n"));
        assertEquals(List.of("bodies.circle@2"), codes("bodies:\n  - {name: 乙局, parent: 乙局}\n"));
        assertEquals(List.of("report.required@1"), codes("机关: [甲局]\n").subList(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                "bodies: [甲局]\n",
                "bodies:\n  - {name: 甲局, aliases: 乙局}\n",
                "bodies:\n  - {name: 甲局, parnet: 乙局}\n",
                "bodies:\n  - {kind: 部门}\n",
                "bodies:\n  - {name: 甲局, since: 上年}\n",
                "bodies:\n  - {name: 甲局, kind: 事业单位}\n",
                "机关: [甲局]\n"
            })
    void theSchemaAgreesWithTheReader(String text) throws IOException {
        ObjectMapper yaml = new YAMLMapper();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(new Gson().toJson(BodyFields.schema()));
        boolean fits = schema.validate(yaml.readTree(text)).isEmpty();
        Findings findings = new Findings();
        BodiesReader.read(new SourceFile("bodies.yaml", text), findings);
        assertEquals(!findings.hasErrors(), fits, text);
    }
}
