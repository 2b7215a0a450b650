package org.nianbao.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.check.Reading.Value;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Words that say there was nothing, or nothing left, while a table has figures: 均已办结 with 四 above zero. */
final class ContradictionCheck implements Check {
    /**
     * A wording that only zero allows.
     *
     * @param words the pattern matches only where one of these is named; cheaper to look for than the pattern
     * @param unless words under which it is about something else: in the clause
     * @param nowhere words under which it is about something else: in the whole sentence
     */
    private record Denial(
            Code code,
            Topic topic,
            List<String> words,
            Pattern pattern,
            Pattern unless,
            Pattern nowhere,
            Reading reading) {}

    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final List<String> DENYING = List.of("未", "没", "无");
    private static final List<String> ALL = List.of("均", "全部", "都");
    private static final String NOT = "(?:未|没有|没|无|未曾)(?!经)";
    private static final String NO_CASES = "(?<!有)(?:无|没有)(?=(?:因|由|涉及)?(?:政府)?信息公开)";
    private static final String IN_TIME = "(?:已|按期|按时|按要求|按规定|依法|依规|及时|规范|全部|在[^，；。]{0,12}(?:内|期限)|予以|作出|进行|妥善){0,5}";
    private static final Pattern PART_OF_REQUESTS =
            Pattern.compile("自然人|法人|企业|律师|复议|诉讼|投诉|举报|补正|延期|撤回|收费|减免|结转|涉及|涉密|关于|要求|加工|更正|纸质|现场|网上");
    private static final Pattern SOME_BODIES =
            Pattern.compile("[\\d几多数十][个家][^，；。]{0,4}(?:单位|部门|机关|镇|乡|街道|县|区)|(?:部分|个别|多数|有的)(?:单位|部门|机关|镇|乡|街道|县|区)");
    private static final Pattern OUTCOME = Pattern.compile("纠正|撤销|败诉|变更|责令|违法|不服|引发的?(?:舆情|负面)");

    private static final List<Denial> DENIALS = List.of(
            new Denial(
                    Code.TEXT_NONE_RECEIVED,
                    Topic.REQUESTS,
                    DENYING,
                    Pattern.compile(NOT + "(?:收到|接到|接收到?|受理|新收到?)(?:过)?(?:" + FigureClaims.EVERYONE
                            + "|任何|公民|社会公众|群众|相关|有关|形式|方式|提出|申请人|的|、|向[^，；。：]{0,8}){0,4}"
                            + "(?:依申请公开|申请公开|(?:政府)?信息公开(?:的)?申请|公开(?:政府)?信息(?:的)?申请)"),
                    PART_OF_REQUESTS,
                    SOME_BODIES,
                    Reading.of("t3 received : total")),
            new Denial(
                    Code.TEXT_NONE_RECEIVED,
                    Topic.REQUESTS,
                    DENYING,
                    Pattern.compile("(?:无|没有)(?:发生)?(?:依申请公开|政府信息公开申请)(?:件|事项|的?情况|申请)?(?=[，；。（]|$)"),
                    PART_OF_REQUESTS,
                    SOME_BODIES,
                    Reading.of("t3 received : total")),
            new Denial(
                    Code.TEXT_ALL_FINISHED,
                    Topic.REQUESTS,
                    ALL,
                    Pattern.compile("(?:均|全部|都)" + IN_TIME + "(?:办结|答复|办理完毕|办复)(?!率)"),
                    Pattern.compile("到期|应答复|应办结"),
                    Pattern.compile("上年|上一年|去年|结转|到期|尚未|正在|除|待办|跨年|其余|剩余|(?:办结|答复|办理|处理)的"),
                    Reading.of("t3 carried_out : total")),
            new Denial(
                    Code.TEXT_NO_CASES,
                    Topic.LITIGATION,
                    DENYING,
                    Pattern.compile("(?:" + NOT + "(?:发生|产生|出现|收到|因|被)|" + NO_CASES + ")[^，；。：]{0,24}?行政复议"),
                    OUTCOME,
                    NEVER,
                    Reading.of("t4 review : total")),
            new Denial(
                    Code.TEXT_NO_CASES,
                    Topic.LITIGATION,
                    DENYING,
                    Pattern.compile("(?:" + NOT + "(?:发生|产生|出现|收到|因|被|提起)|" + NO_CASES + ")[^，；。：]{0,30}?行政诉讼"),
                    OUTCOME,
                    NEVER,
                    Reading.of("t4 direct + after_review : total")));

    @Override
    public void check(Subject subject, Findings findings) {
        for (Denial denial : DENIALS) {
            denial.reading()
                    .in(subject.report())
                    .filter(value -> value.amount().signum() > 0)
                    .ifPresent(value -> subject.sentencesOn(denial.topic())
                            .filter(sentence -> sentence.namesAny(denial.words()))
                            .forEach(sentence -> check(denial, sentence, subject.report(), value, findings)));
        }
    }

    private static void check(Denial denial, Sentence sentence, Report report, Value value, Findings findings) {
        Matcher matcher = denial.pattern().matcher(sentence.text());
        if (matcher.find() && isMeant(denial, sentence, matcher, report)) {
            findings.add(denial.code(), sentence.span(matcher.start(), matcher.end()), matcher.group(), value.text());
        }
    }

    private static boolean isMeant(Denial denial, Sentence sentence, Matcher matcher, Report report) {
        return !denial.unless()
                        .matcher(FigureClaims.withoutEveryone(sentence.clause(matcher.start(), matcher.end())))
                        .find()
                && !denial.nowhere().matcher(sentence.text()).find()
                && denial.topic().governs(sentence, matcher.start(), matcher.end())
                && Scope.covers(report, sentence, matcher.end());
    }
}
