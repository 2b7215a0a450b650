package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

/**
 * Keeps in one piece what readers take in at once. Firmly: numbers and units, the year and number of a document,
 * articles. Softly, giving way where a line would be loose: the year before the rest of a date, the name before a
 * document number, an enumerator before its text, groups of digits.
 */
final class KeepTogether {
    /** Words after a number that only scale it: 1900余件, 13.87亿元. */
    private static final String SCALES = "余多几百千万亿";
    /** Units of one character (official-format 5.1). */
    private static final String UNITS =
            "年月日时分秒号件条个项次元家人名位起宗份篇期场批户页字部类款章节例岁级楼室层间台套辆" + "届周天吨亩米倍点种处所栋座幅张本册笔轮组站路线集则封支队列片街步";
    /** Units of several characters; the number stays with the whole of them. */
    private static final String[] LONG_UNITS = {
        "个百分点", "工作日", "个工作日", "平方米", "平方公里", "立方米", "人次", "人天", "小时", "分钟", "公里", "千米", "公顷", "公斤", "美元", "欧元", "周年",
        "年度", "月份", "世纪", "届次", "户次", "条次", "余次"
    };
    /** Chinese numerals. */
    private static final String NUMERALS = "〇零一二三四五六七八九十百千";
    /** What 第 and a numeral count. */
    private static final String ORDINALS = "条款章节项编号次届批期季版类个名位位年月天周页卷册种层轮";
    /** How far back the name of a document number is looked for. */
    private static final int NAME = 8;
    /** How much of the name is kept where its begin cannot be told: 国办发〔2019〕1号. */
    private static final int SHORT_NAME = 3;

    private final Atoms atoms;

    private KeepTogether(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Takes breaks away from {@link Atoms#breaks}. */
    static void mark(Atoms atoms) {
        KeepTogether keep = new KeepTogether(atoms);
        for (int i = 0; i < atoms.count; i++) {
            keep.markAt(i, atoms.codePoints[i]);
        }
    }

    private void markAt(int i, int codePoint) {
        if (isDigit(i)) {
            if (!isDigit(i + 1)) {
                afterNumber(i);
            }
        } else if (codePoint == '第') {
            ordinal(i);
        } else if (codePoint == '〔' || codePoint == '[' || codePoint == '［' || codePoint == '﹝') {
            documentNumber(i);
        } else if (codePoint == '（' || codePoint == '(') {
            bracketed(i);
        } else if (codePoint == '、' && startsParagraph(i)) {
            soften(i);
        } else if (codePoint >= '①' && codePoint <= '⑳') {
            soften(i);
        }
    }

    /** The unit after a number, a typed space between them included; the next character after {@code 1.} */
    private void afterNumber(int number) {
        int last = atoms.is(number + 1, SPACE) || atoms.is(number + 1, GLUE) ? number + 1 : number;
        int end = unitEnd(last + 1);
        keep(number, end);
        partUnit(last + 1, end);
        int mark = atoms.codePoint(number + 1);
        if ((mark == '.' || mark == '．' || mark == '、' && startsParagraph(number + 1)) && !isInnerPoint(number)) {
            soften(number + 1);
        }
        if (last > number && isDigit(last + 1)) {
            // a telephone number in groups
            soften(last);
        }
        if (end > last + 1) {
            datePart(end - 1);
        }
    }

    /** 5个|工作日, 3个|百分点: the long unit is kept softly. */
    private void partUnit(int first, int end) {
        for (int i = first; i < end - 1; i++) {
            if (atoms.codePoints[i] == '个' && atoms.breaks[i] == Break.KEPT) {
                atoms.breaks[i] = Break.SOFT;
            }
        }
    }

    private boolean isInnerPoint(int number) {
        return isDigit(number + 2);
    }

    private int unitEnd(int first) {
        int i = first;
        while (isIn(SCALES, i)) {
            i++;
        }
        for (String unit : LONG_UNITS) {
            if (isText(i, unit)) {
                return i + unit.length();
            }
        }
        return isIn(UNITS, i) ? i + 1 : i;
    }

    /** 1月|19日 stays; 2020年|1月 parts only where the line would be spread too far. */
    private void datePart(int unit) {
        if (isDigit(unit + 1) && atoms.breaks[unit] == Break.FREE) {
            if (atoms.codePoints[unit] == '年' && isFollowedBy(unit + 1, '月')) {
                soften(unit);
            } else if (atoms.codePoints[unit] == '月' && isFollowedBy(unit + 1, '日')) {
                keep(unit);
            }
        }
    }

    private boolean isFollowedBy(int digits, char unit) {
        int i = digits;
        while (i < digits + 3 && isDigit(i)) {
            i++;
        }
        return atoms.codePoint(i) == unit;
    }

    private void ordinal(int i) {
        int end = i + 1;
        while (isIn(NUMERALS, end) || isDigit(end)) {
            end++;
        }
        if (end > i + 1) {
            keep(i, isIn(ORDINALS, end) ? end + 1 : end);
        }
    }

    /** {@code X〔2019〕1号}: firmly from the year to 号, softly with the name of the office. */
    private void documentNumber(int open) {
        int year = open + 1;
        while (year < open + 5 && isDigit(year)) {
            year++;
        }
        boolean closed = atoms.is(year, CLOSE) || atoms.is(year, LATIN_CLOSE);
        if (year != open + 5 || !closed) {
            return;
        }
        int end = year + 1;
        while (end < year + 7 && (isDigit(end) || atoms.codePoint(end) == '第')) {
            end++;
        }
        if (end > year + 1 && atoms.codePoint(end) == '号') {
            keep(open, end + 1);
            for (int i = nameStart(open); i < open; i++) {
                soften(i);
            }
        }
    }

    private int nameStart(int open) {
        int first = open;
        while (first > 0 && open - first < NAME && atoms.is(first - 1, IDEOGRAPH)) {
            first--;
        }
        boolean bounded = first > 0 && !atoms.is(first - 1, IDEOGRAPH);
        return bounded ? first : Math.max(first, open - SHORT_NAME);
    }

    /** （一） and （1） stay with the next character, an area code with its number. */
    private void bracketed(int open) {
        int end = open + 1;
        while (end < open + 5 && (isIn(NUMERALS, end) || isDigit(end))) {
            end++;
        }
        int close = atoms.codePoint(end);
        if (end > open + 1 && (close == '）' || close == ')')) {
            keep(open, end + 1);
            soften(end);
        }
    }

    /** Whether a numeral and this 、 are the first of a paragraph: 一、 十二、. */
    private boolean startsParagraph(int mark) {
        int first = mark;
        while (first > 0 && mark - first < 4 && (isIn(NUMERALS, first - 1) || isDigit(first - 1))) {
            first--;
        }
        return first < mark && (first == 0 || atoms.is(first - 1, NEWLINE));
    }

    private void keep(int first, int end) {
        for (int i = first; i < end - 1; i++) {
            keep(i);
        }
    }

    private void keep(int i) {
        if (i + 1 < atoms.count && atoms.breaks[i] <= Break.SOFT) {
            atoms.breaks[i] = Break.KEPT;
        }
    }

    private void soften(int i) {
        if (i + 1 < atoms.count && atoms.breaks[i] == Break.FREE) {
            atoms.breaks[i] = Break.SOFT;
        }
    }

    private boolean isText(int i, String text) {
        for (int k = 0; k < text.length(); k++) {
            if (atoms.codePoint(i + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigit(int i) {
        return atoms.is(i, DIGIT);
    }

    private boolean isIn(String characters, int i) {
        int codePoint = atoms.codePoint(i);
        return codePoint >= 0x3007 && characters.indexOf(codePoint) >= 0;
    }
}
