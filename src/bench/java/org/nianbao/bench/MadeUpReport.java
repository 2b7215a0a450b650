package org.nianbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;

/** The text of one report file: tables in one of the ways they may be written, and words from the phrases. */
final class MadeUpReport {
    /** Subjects of the first part and the lists their sentences come from. */
    private static final List<Topic> TOPICS = List.of(
            new Topic("（一）主动公开情况", "active"),
            new Topic("（二）依申请公开情况", "request"),
            new Topic("（三）政府信息管理情况", "manage"),
            new Topic("（四）政府信息公开平台建设情况", "platform"),
            new Topic("（五）监督保障情况", "monitor"));

    private record Topic(String title, String list) {}

    private final StringBuilder out = new StringBuilder();
    private final Random random;
    private final Phrases.Voice voice;
    private final Edition edition;
    private final Map<String, Long> figures;
    private final int length;
    private int pictures;

    /**
     * A report.
     *
     * @param voice knows the body and the year
     * @param edition the form, its variants taken into account
     * @param length how long the text is: 2 is usual
     */
    MadeUpReport(Random random, Phrases.Voice voice, Edition edition, Map<String, Long> figures, int length) {
        this.random = random;
        this.voice = voice;
        this.edition = edition;
        this.figures = figures;
        this.length = length;
        voice.with("received", figures.get("t3.received.total")).with("carried", figures.get("t3.carried_in.total"));
    }

    /**
     * The file.
     *
     * @param head the fields before the parts
     * @param kind {@code department} or {@code government}
     */
    String text(String head, String kind) {
        out.append(head).append("agency_kind: ").append(kind).append('\n');
        block("preamble", "", paragraphs("opening", 1));
        out.append("sections:\n");
        for (SectionHeading section : edition.headings()) {
            switch (section.key()) {
                case "overview" -> block("overview", "  ", overview(kind.equals("government")));
                case "problems" -> block("problems", "  ", problems());
                case "other" -> block("other", "  ", other());
                default -> table(section);
            }
        }
        attachments();
        return out.toString();
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** A block of text; blank lines stay empty. */
    private void block(String key, String indent, List<String> paragraphs) {
        out.append(indent).append(key).append(": |\n");
        for (String paragraph : paragraphs) {
            paragraph.lines().forEach(line -> out.append(indent).append("  ").append(line).append('\n'));
            out.append('\n');
        }
    }

    private List<String> paragraphs(String list, int sentences) {
        List<String> all = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(voice.say(list));
            if (random.nextInt(4) == 0) {
                paragraph.append(voice.say("example"));
            }
            if (i == sentences - 1 || random.nextInt(3) == 0) {
                all.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return all;
    }

    // ---- words

    private List<String> overview(boolean government) {
        List<String> all = new ArrayList<>(paragraphs("general", 2));
        int style = random.nextInt(3);
        for (Topic topic : TOPICS) {
            int sentences = length + random.nextInt(length + 1);
            List<String> text = new ArrayList<>(paragraphs(topic.list(), sentences));
            if (style == 0) {
                text.set(0, topic.title() + "。" + text.get(0));
            } else {
                text.add(0, (style == 1 ? "## " : "") + topic.title());
            }
            extra(text);
            all.addAll(text);
        }
        if (government) {
            all.add(voice.say("duty"));
        }
        return all;
    }

    /** Now and then a table, a list or a picture. */
    private void extra(List<String> text) {
        if (oneIn(24)) {
            text.add(textTable());
        } else if (oneIn(18)) {
            text.add(list());
        } else if (oneIn(60)) {
            pictures++;
            text.add("![%s查阅点](images/reading-corner.jpg \"图%d　政府信息公开查阅点\")".formatted(voice.say("street"), pictures));
        }
    }

    private String textTable() {
        StringBuilder table = new StringBuilder("| 渠道 | 发布信息（条） | 其中政策解读（条） |\n|:---|---:|---:|\n");
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            table.append("| %s街道 | %d | %d |\n"
                    .formatted(voice.say("street"), random.nextInt(2000), random.nextInt(90)));
        }
        return table.toString();
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            list.append("- ").append(voice.say("measure")).append("；\n");
        }
        return list.toString();
    }

    private List<String> problems() {
        List<String> all = new ArrayList<>();
        boolean headed = oneIn(2);
        String problems = voice.say("problem") + voice.say("problem2") + voice.say("problem3");
        all.add(headed ? "（一）存在的主要问题。" + problems : problems);
        String improve = voice.say("improve");
        all.add(headed ? "（二）改进情况。" + improve : improve);
        for (int i = 3; i < length; i++) {
            all.add(voice.say("improve"));
        }
        return all;
    }

    private List<String> other() {
        List<String> all = new ArrayList<>(List.of(voice.say("fees")));
        all.addAll(paragraphs("other", 1 + random.nextInt(length)));
        return all;
    }

    private void attachments() {
        if (!oneIn(12)) {
            return;
        }
        out.append("attachments:\n");
        out.append("  - title: ").append(voice.say("attachment")).append('\n');
        block("text", "    ", List.of(textTable(), list()));
    }

    // ---- tables

    private void table(SectionHeading section) {
        FormTable form = edition.tableOfSection(section.number()).orElseThrow();
        out.append("  ").append(section.key()).append(":\n");
        if (oneIn(6)) {
            out.append("    note: ").append(voice.say("note")).append('\n');
        }
        out.append("    table:\n");
        boolean sparse = oneIn(3);
        if (sparse) {
            out.append("      fill: 0\n");
        }
        rows(form, form.rows().stream().filter(row -> !(sparse && isZero(form, row))).toList());
    }

    private void rows(FormTable form, List<FigureRow> rows) {
        boolean list = oneIn(2);
        boolean totals = oneIn(2);
        String group = "";
        for (FigureRow row : rows) {
            int dot = row.path().lastIndexOf('.');
            String own = dot < 0 ? "" : row.path().substring(0, dot);
            if (!own.equals(group) && dot > 0) {
                out.append("      ").append(own).append(":\n");
            }
            group = own;
            out.append(dot < 0 ? "      " : "        ").append(row.key()).append(": ");
            out.append(list ? listed(form, row) : mapped(form, row, totals)).append('\n');
        }
    }

    private boolean isZero(FormTable form, FigureRow row) {
        return row.columns().stream()
                .allMatch(column -> written(form, row, column).equals("0"));
    }

    private String written(FormTable form, FigureRow row, FigureColumn column) {
        return MadeUpFigures.written(column, figures.get(form.key() + "." + row.cellPath(column)));
    }

    private String listed(FormTable form, FigureRow row) {
        List<String> cells = row.columns().stream()
                .map(column -> written(form, row, column))
                .toList();
        return cells.size() == 1 ? cells.get(0) : "[" + String.join(", ", cells) + "]";
    }

    /** A total left out is computed, unless it would be the only figure. */
    private String mapped(FormTable form, FigureRow row, boolean totals) {
        List<String> cells = row.columns().stream()
                .filter(column -> totals || !column.key().equals("total"))
                .map(column -> column.key() + ": " + written(form, row, column))
                .toList();
        return "{" + String.join(", ", cells) + "}";
    }
}
