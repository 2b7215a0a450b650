package org.nianbao.style;

import java.util.Map;

/**
 * The Chinese names of font sizes (字号), in pt. The letterpress system has three rows, each halving: 初号–二号–五号–七号,
 * 一号–四号, 三号–六号. A 小 size that it lacks, and 八号, have the size Word gives them.
 */
final class FontSizes {
    /** The size of each name. */
    static final Map<String, Double> BY_NAME = Map.ofEntries(
            Map.entry("初号", 42.0),
            Map.entry("小初", 36.0),
            Map.entry("一号", 27.5),
            Map.entry("小一", 24.0),
            Map.entry("二号", 21.0),
            Map.entry("小二", 18.0),
            Map.entry("三号", 15.75),
            Map.entry("小三", 15.0),
            Map.entry("四号", 13.75),
            Map.entry("小四", 12.0),
            Map.entry("五号", 10.5),
            Map.entry("小五", 9.0),
            Map.entry("六号", 7.875),
            Map.entry("小六", 6.5),
            Map.entry("七号", 5.25),
            Map.entry("八号", 5.0));

    private FontSizes() {}
}
