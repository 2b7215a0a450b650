package org.nianbao.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure of the text is about. */
enum Topic {
    /** Requests for government information: table three. Bodies take many other applications: 公租房申请, 转专业申请. */
    REQUESTS(
            List.of("申请"),
            "复议|诉讼|投诉|举报|信访|咨询|热线|12345|建议|提案|议案|许可|审批事项|留言|来信|信箱|工单|诉求|处罚|赔偿|登记|资助|补贴|专利|商标|评审|立项|备案|查档|借阅",
            "依申请|申请公开|公开的?申请|信息公开.{0,6}?申请|" + Words.BEFORE_REQUEST + "申请" + Words.AFTER_REQUEST,
            "申请"),
    /** Reviews and lawsuits because of requests: table four. */
    LITIGATION(List.of("复议", "诉讼"), "投诉|举报|信访|备案|作为(?:复议|行政复议)机关|审理|代理|刑事|民事|仲裁", "复议|诉讼|起诉|应诉", "(?!)"),
    /** Documents: table two. */
    DOCUMENTS(
            List.of("规范性文件", "规章"),
            "备案|审查|审核|清理|解读|评估|听证|会同|联合|主办|协办|起草|代拟|[校党院]内|规章制度|[市县区]政府规范性",
            "规范性文件|规章",
            "(?!)");

    private static final int PART_OF_CASES = 4;

    private final List<String> needed;
    private final Pattern marks;

    /**
     * A topic.
     *
     * @param needed what is always named
     * @param others words of other topics
     * @param own words of this one
     * @param otherwise words that belong to another topic where they are not among its own
     */
    Topic(List<String> needed, String others, String own, String otherwise) {
        this.needed = needed;
        this.marks = Pattern.compile("(?<own>" + own + ")|(?<other>" + others + "|" + otherwise + ")");
    }

    /** Whether a sentence of a part names this at all: cheap, so that patterns need not run over every sentence. */
    boolean isNamedIn(Sentence sentence) {
        return sentence.part() > 0 && sentence.namesAny(needed);
    }

    /**
     * Whether a piece of a sentence is about this: no other topic in its clause, and the last topic that was named up to
     * the end of the clause is this one: 收到12件政府信息公开申请.
     */
    boolean governs(Sentence sentence, int start, int end) {
        String head = sentence.text().substring(0, sentence.clauseEnd(end));
        return !isOther(sentence.clause(start, end)) && namesLast(head) && isDisclosure(sentence, head);
    }

    /** A body may hear and lose other cases: outside part four only those said to be about disclosure count. */
    private boolean isDisclosure(Sentence sentence, String head) {
        boolean assumed = sentence.part() == PART_OF_CASES && !namesDisclosure(sentence.text());
        return this != LITIGATION || assumed || namesDisclosure(head);
    }

    private static boolean namesDisclosure(String text) {
        return text.contains("信息公开") || text.contains("申请公开");
    }

    private boolean isOther(String clause) {
        return marks.matcher(clause).results().anyMatch(match -> match.group(1) == null);
    }

    private boolean namesLast(String text) {
        Matcher matcher = marks.matcher(text);
        boolean own = false;
        while (matcher.find()) {
            own = matcher.group("own") != null;
        }
        return own;
    }

    /** What stands beside a plain 申请 that means a request for information; a noun of its own means another one. */
    private static final class Words {
        static final String BEFORE_REQUEST =
                "(?<=^|[^\\u4e00-\\u9fff]|[件份条宗起次项例对的该此类从年]|全[省市区县州盟旗镇乡]|收到|接到|收办|接收|受理|新收|新增|办理|处理|办结|答复|提出|提交"
                        + "|结转|有效|疑难|书面|网络|网上|在线|信函|当面|现场|邮寄|邮件|传真|自然人|法人|组织|企业|机构|公民|群众|公众|各类|相关|有关|上述|全部|所有|其余|以上)";
        static final String AFTER_REQUEST =
                "(?=[^\\u4e00-\\u9fff]|$|信息|政府|数|量|总|件|事项|共|合计|内容|主体|人|办|的|为|均|全|中|已|答复|作|予以|依法|不予|部分|无法|其他|结转|较|比|同比|有)";
    }
}
