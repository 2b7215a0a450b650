package org.nianbao.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure of the text is about. */
enum Topic {
    /** Requests for government information: table three. */
    REQUESTS(
            List.of("申请"),
            "申请公开|公开申请|信息公开.{0,6}申请|申请",
            "复议|诉讼|投诉|举报|信访|咨询|热线|12345|建议|提案|议案|许可|审批事项|留言|来信|信箱|工单|诉求|处罚|赔偿|登记|资助|补贴|专利|商标|评审|立项|备案|查档|借阅"),
    /** Reviews and lawsuits because of requests: table four. */
    LITIGATION(List.of("复议", "诉讼"), "复议|诉讼|起诉|应诉", "投诉|举报|信访|备案|作为(?:复议|行政复议)机关|审理|代理|刑事|民事|仲裁"),
    /** Documents: table two. */
    DOCUMENTS(List.of("规范性文件", "规章"), "规范性文件|规章", "备案|审查|审核|清理|解读|评估|听证|市政府规范性|县政府规范性|区政府规范性");

    private final List<String> needed;
    private final Pattern marks;

    Topic(List<String> needed, String own, String others) {
        this.needed = needed;
        this.marks = Pattern.compile("(?<other>" + others + ")|(?<own>" + own + ")");
    }

    /** Whether a sentence of a part names this at all: cheap, so that patterns need not run over every sentence. */
    boolean isNamedIn(Sentence sentence) {
        return sentence.part() > 0 && sentence.namesAny(needed);
    }

    /**
     * Whether a piece of a sentence is about this: no other topic in its clause, and the last topic that was named up to
     * the end of the clause is this one.
     */
    boolean governs(Sentence sentence, int start, int end) {
        String clause = sentence.clause(start);
        return !isOther(clause) && namesLast(sentence.text().substring(0, end) + after(sentence, end));
    }

    /** The rest of the clause after a place, where the topic may still follow: 收到12件政府信息公开申请. */
    private static String after(Sentence sentence, int end) {
        String text = sentence.text();
        int stop = end;
        while (stop < text.length() && "，；：。！？".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return text.substring(end, stop);
    }

    private boolean isOther(String clause) {
        return marks.matcher(clause).results().anyMatch(match -> match.group(1) != null);
    }

    private boolean namesLast(String text) {
        Matcher matcher = marks.matcher(text);
        boolean own = false;
        while (matcher.find()) {
            own = matcher.group("own") != null;
        }
        return own;
    }
}
