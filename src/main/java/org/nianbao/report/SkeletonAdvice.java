package org.nianbao.report;

import java.util.List;

/**
 * What a skeleton says about the text of a part.
 *
 * @param advice lines of comment above the part
 * @param titles the headings under which the text is usually written
 */
public record SkeletonAdvice(List<String> advice, List<String> titles) {
    /** Copies the lists. */
    public SkeletonAdvice {
        advice = List.copyOf(advice);
        titles = List.copyOf(titles);
    }

    /** 国办公开办函〔2021〕30号: what part one, five and six should hold; the fee statement: 国办函〔2020〕109号. */
    public static SkeletonAdvice of(String section) {
        switch (section) {
            case "overview":
                return new SkeletonAdvice(
                        List.of("写本年度主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面的情况。"),
                        List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障"));
            case "problems":
                return new SkeletonAdvice(
                        List.of("要写实际存在的问题和对应的改进措施，不能空缺，也不宜与上年雷同。"), List.of("（一）存在的主要问题", "（二）改进情况"));
            case "other":
                return new SkeletonAdvice(
                        List.of(
                                "应写明依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，没有收取也要说明。",
                                "文中的数字可以引用表格，例如 {{applications.received.total}} 是本年新收申请总数。",
                                "从“other: |”的下一行写起，每行前面空四格。"),
                        List.of());
            default:
                return new SkeletonAdvice(List.of(), List.of());
        }
    }
}
