package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Section;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/**
 * Part one speaks of its five aspects (国办公开办函〔2021〕30号), that of a government also of 工作考核、社会评议和责任追究结果
 * (条例 第五十条).
 */
final class AspectCheck implements Check {
    /** An aspect and the words by which it is known to be there: wide, since any of them will do. */
    private record Aspect(String name, boolean ofGovernments, List<String> words) {
        static Aspect of(String name, String... words) {
            return new Aspect(name, false, List.of(words));
        }

        static Aspect ofGovernments(String name, String... words) {
            return new Aspect(name, true, List.of(words));
        }

        boolean isIn(String text) {
            return words.stream().anyMatch(text::contains);
        }
    }

    private static final List<Aspect> ASPECTS = List.of(
            Aspect.of("主动公开", "主动公开", "公开信息", "公开政府信息", "公开政务信息"),
            Aspect.of("依申请公开", "依申请", "申请公开", "公开申请", "公开的申请"),
            Aspect.of("政府信息管理", "信息管理", "文件管理", "动态管理", "制度", "目录", "审查", "审核", "属性", "清理", "台账", "规范性文件"),
            Aspect.of("政府信息公开平台建设", "平台", "网站", "公众号", "新媒体", "专栏", "公报", "微博"),
            Aspect.of("监督保障", "监督", "保障", "考核", "培训", "评议", "责任"),
            Aspect.ofGovernments("工作考核", "考核", "考评", "测评", "评估"),
            Aspect.ofGovernments("社会评议", "评议", "满意度", "测评", "评价"),
            Aspect.ofGovernments("责任追究结果", "责任追究", "追究责任", "追责", "问责", "责任人"));

    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        report.sections().stream().filter(section -> section.number() == 1).forEach(section -> section.text()
                .ifPresent(text -> check(report, section, text, findings)));
    }

    private static void check(Report report, Section section, Narrative text, Findings findings) {
        List<String> missing = ASPECTS.stream()
                .filter(aspect -> !aspect.ofGovernments() || report.kind() == AgencyKind.GOVERNMENT)
                .filter(aspect -> !aspect.isIn(text.markdown()))
                .map(Aspect::name)
                .toList();
        Optional<String> names = missing.isEmpty() ? Optional.empty() : Optional.of(String.join("、", missing));
        names.ifPresent(found -> findings.add(Code.PART_ASPECTS, section.span(), section.heading(), found));
    }
}
