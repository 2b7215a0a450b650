package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.Chart.Kind;

/**
 * What an author writes between the braces of a chart: {@code chart: PATH, OPTION, …} or {@code 图表：PATH，OPTION，…}. The
 * caption is the last option, as it may hold commas.
 *
 * @param path what is to be drawn
 * @param caption the caption, where the author gives one
 * @param years whether earlier reports are drawn too
 * @param strange the options that are none
 */
record ChartWish(String path, Kind kind, Optional<String> caption, boolean years, List<String> strange) {
    private static final Pattern CHART = Pattern.compile("(?i)\\s*(?:chart|图表)\\s*[:：](.*)");
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:caption|标题)\\s*[:：](.*)");
    private static final String YEARS = "by year";

    private static final Map<String, Kind> KINDS = Map.of("bars", Kind.BARS, "columns", Kind.COLUMNS, "pie", Kind.PIE);

    /** The options by their English and Chinese names. */
    static final KeySet OPTIONS = new KeySet(List.of(
            new KeySet.Key("bars", List.of("条形图", "条状图", "横条图")),
            new KeySet.Key("columns", List.of("柱形图", "柱状图", "柱图")),
            new KeySet.Key("pie", List.of("饼图", "饼状图", "饼形图", "圆饼图")),
            new KeySet.Key(YEARS, List.of("分年度", "按年")),
            new KeySet.Key("caption", List.of("标题"))));

    ChartWish {
        strange = List.copyOf(strange);
    }

    /** Whether a text between double braces asks for a chart. */
    static boolean isChart(String text) {
        return CHART.matcher(text).matches();
    }

    /** Reads a text that {@link #isChart}. */
    static ChartWish of(String text) {
        Matcher chart = CHART.matcher(text);
        List<String> pieces = chart.matches() ? pieces(chart.group(1)) : List.of();
        Kind kind = Kind.AUTO;
        boolean years = false;
        Optional<String> caption = Optional.empty();
        List<String> strange = new ArrayList<>();
        for (String piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
            Matcher own = CAPTION.matcher(piece);
            String option = OPTIONS.find(piece).orElse("");
            if (own.matches()) {
                caption = Optional.of(own.group(1).strip()).filter(written -> !written.isEmpty());
            } else if (KINDS.containsKey(option)) {
                kind = KINDS.get(option);
            } else if (option.equals(YEARS)) {
                years = true;
            } else {
                strange.add(piece);
            }
        }
        return new ChartWish(pieces.isEmpty() ? "" : pieces.get(0), kind, caption, years, strange);
    }

    /** The path and the options; commas in brackets belong to a label, those behind the caption to it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            boolean inCaption = CAPTION.matcher(text.substring(start).strip()).lookingAt();
            if (depth <= 0 && !inCaption && (c == ',' || c == '，')) {
                pieces.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(text.substring(start).strip());
        return pieces;
    }
}
