package org.nianbao.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.bodies.Body.Merger;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.source.SourceSpan;

/** What a body was before it was formed. */
final class LineageTest {
    private static Body body(String name, Merger... mergers) {
        return new Body(
                name,
                AgencyKind.DEPARTMENT,
                Optional.empty(),
                List.of("旧" + name),
                Optional.empty(),
                Optional.empty(),
                List.of(mergers),
                SourceSpan.NONE);
    }

    private static Merger merger(int year, String... from) {
        return new Merger(year, List.of(from));
    }

    private static List<String> before(Bodies bodies, String agency, int year) {
        return Lineage.of(bodies, agency, year).bodies();
    }

    @Test
    void aBodyThatWasFormedFromOthersIsTheseBefore() {
        Bodies bodies = new Bodies(List.of(body("丙局", merger(2023, "甲局", "乙局"))));
        assertEquals(List.of("丙局"), before(bodies, "丙局", 2023));
        assertEquals(List.of("甲局", "乙局"), before(bodies, "丙局", 2022));
        assertEquals(List.of("甲局", "乙局"), before(bodies, "旧丙局", 2019));
        assertEquals(List.of("甲局"), before(bodies, "甲局", 2022));
        assertEquals(List.of("丁局"), before(bodies, "丁局", 2019));
        assertEquals(List.of("丁局"), before(Bodies.NONE, "丁局", 2019));
    }

    @Test
    void mergersFollowOneAnother() {
        Bodies bodies = new Bodies(List.of(
                body("乙局", merger(2021, "甲局", "乙局"), merger(2024, "乙局", "丙局")),
                body("丙局", merger(2022, "旧丁局", "戊局")),
                body("丁局")));
        assertEquals(List.of("乙局"), before(bodies, "乙局", 2024));
        assertEquals(List.of("乙局", "丙局"), before(bodies, "乙局", 2022));
        assertEquals(List.of("乙局", "丁局", "戊局"), before(bodies, "乙局", 2021));
        assertEquals(List.of("甲局", "乙局", "丁局", "戊局"), before(bodies, "乙局", 2020));
    }

    @Test
    void aBodyThatIsDividedBelongsToNobody() {
        Bodies bodies = new Bodies(List.of(body("乙局", merger(2023, "甲局", "乙局")), body("丙局", merger(2023, "甲局"))));
        Lineage lineage = Lineage.of(bodies, "乙局", 2022);
        assertEquals(List.of("乙局"), lineage.bodies());
        assertEquals(List.of("甲局"), lineage.divided());
        assertEquals(List.of(), Lineage.of(bodies, "丙局", 2022).bodies());
    }
}
