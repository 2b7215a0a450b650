package org.nianbao.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.source.Code;

/** Slips of writing in Chinese official text: GB/T 15834 (marks), GB/T 9704 7.2.5 (document numbers), and what copying loses. */
final class StyleRules {
    /** Ranges, since asking for the script of each character takes most of the time. */
    private static final String HAN = "\\u3007\\u3400-\\u9fff";

    private static final String DIGITS = "0123456789";

    private static final String FULL = "，。；：、！？（）“”《》〔〕【】";

    private static final String VERBS = "收到|接到|收办|新收|受理|办理|处理|办结|答复|结转|公开|发布|制发|制定|印发|废止|编发|推送|更新|组织|举办|召开";

    private static final String COUNTED = "申请|信息|规范性文件|公文|建议|提案|诉求|工单|留言|复议|诉讼|投诉|举报|解读|培训|会议|活动";

    /**
     * A count without its number at the end of a clause. Without 共 only verbs that make no noun with the unit count, as
     * 受理件, 办结件 and 公开件 are words; with it only what is counted may stand between, as 文件 and 层次 are words.
     */
    private static final String LOST_NUMBER = "(?<!公)共(?:(?:计|有|" + VERBS
            + ")[\\u4e00-\\u9fff&&[^一二三四五六七八九十百千万两几多数每各逐]]{0,14}?(?:" + COUNTED
            + ")(?:件|条|篇|份|宗|次|场|期)|(?:计|" + VERBS + ")?(?:件|条|篇|份|宗|次))(?=[，。；、）,;]|$)"
            + "|(?<=^|[，。；,;])(?:收到|接到|新收|制发|印发|发布)(?:件|条|篇|份)(?=[，。；,;]|$)";

    /** A half-width mark beside Chinese text, where {@code punctuation: fullwidth} does not mend it. */
    static final StyleRule ASCII_MARK = StyleRule.of(
            Code.STYLE_ASCII_MARK,
            ",;:!?().\"",
            "(?<=[" + HAN + "])\"|\"(?=[" + HAN + "])|(?<=[" + HAN + "”’》）】〕%])[,;!?()]|(?<=[" + HAN
                    + "”》）])[:](?!//)|[(](?=[" + HAN + "])|(?<=[A-Za-z0-9])[,;)](?=[" + HAN + "])|(?<=[" + HAN
                    + "&&[^一二三四五六七八九十]])\\.(?=[" + HAN + "]|$)");

    /** All others. */
    static final List<StyleRule> ALL = List.of(
            // 铁政公开办[2024]1号: the year of a document number stands in 〔〕 (GB/T 9704 7.2.5)
            StyleRule.of(
                    Code.STYLE_DOC_NUMBER,
                    "[［【(（",
                    "12",
                    "(?<=[" + HAN + "])[\\[［【(（](?:19|20)\\d{2}[\\]］】)）](?=第?\\d+号)"),
            // blanks that come from web pages and word processors
            StyleRule.of(
                    Code.STYLE_NBSP, "\u00a0\u2007\u202f\u200b\u2060\ufeff", "[\u00a0\u2007\u202f\u200b\u2060\ufeff]+"),
            StyleRule.of(
                    Code.STYLE_SPACE,
                    " 　",
                    "(?<=[" + HAN + "])[ 　]+(?=[" + HAN + "])|(?<=[" + FULL + "])[ 　]+(?=[" + HAN + "])|(?<=[" + HAN
                            + "])[ 　]+(?=[" + FULL + "·])|(?<=·)[ 　]+(?=[" + HAN + "])"),
            // 202011日到1231日: characters lost in conversion; 365日 and 30日内 are periods, not days
            StyleRule.of(
                    Code.STYLE_LOST,
                    DIGITS + "[〔（(",
                    DIGITS,
                    "(?<![\\d.第])20\\d{2}\\d{1,4}[月日](?!报)|(?<![\\d.第近约满超于])(?:(?:3[2-9]|[4-9]\\d)|1[0-2]\\d{2}|[1-9](?:[012]\\d|3[01]))日(?!内|以内|之内|前|后|均|历|常|用|游|报|志|后|起|期限)"
                            + "|[\\[〔（(]20\\d{3,6}号"),
            // 共收到政府信息公开申请件，制发件: the number between verb and unit is lost
            StyleRule.of(Code.STYLE_LOST, "共收接新制印发", LOST_NUMBER),
            StyleRule.of(
                    Code.STYLE_DOUBLED,
                    "，。；：、！？的了和在",
                    "，。；：、！？的了和在",
                    "([，。；：、！？])\\1+|[，、；：][。，；、]|。[，；、：]|(?<![目似])的的(?!确|士)|了了(?!解|然|却|结)|(?<!平)和和(?![谐气美睦])|(?<!实)在在"),
            // 二0二四年 for 二〇二四年
            StyleRule.of(Code.STYLE_ZERO, "0０○Oo", "(?<=[一二三四五六七八九〇])[0０○Oo](?=[一二三四五六七八九〇年])"));

    /** The characters with which any slip begins. */
    private static final BitSet SIGNS = Stream.concat(Stream.of(ASCII_MARK), ALL.stream())
            .map(StyleRule::signs)
            .collect(BitSet::new, BitSet::or, BitSet::or);

    private StyleRules() {}

    /** The places of a line at which a slip may begin: most Chinese text has few. */
    static int[] places(char[] line) {
        int[] places = new int[line.length];
        int count = 0;
        for (int at = 0; at < line.length; at++) {
            if (SIGNS.get(line[at])) {
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
