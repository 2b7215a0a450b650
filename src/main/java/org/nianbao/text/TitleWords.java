package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

/**
 * Where a title may be broken without parting a word: at the author's spaces, before and after the year, after
 * 政府信息公开工作, after the parts of an office's name (GB/T 9704-2012 7.3.1: 回行时要做到词意完整).
 */
final class TitleWords {
    /** No word ends here. */
    static final double NONE = 1000;

    /** Endings of offices and places, from the best break to the worst; the cost of each in squared em. */
    private static final String[][] ENDINGS = {
        {"人民政府", "委员会", "管委会", "办公室", "办事处", "自治区", "自治州", "自治县", "开发区", "管理局", "服务局", "政府"},
        {"省", "市", "局", "委", "厅", "街道", "中心", "公司", "大学", "医院"},
        {"区", "县", "旗", "州", "办", "院", "署", "部", "镇", "乡"},
    };

    private static final double[] ENDING_COSTS = {1, 1.5, 2};

    /** An ending and the characters after it that make it the begin of another word: 市|场, 办|公室. */
    private static final String[] NOT_BEFORE = {
        "市场政容民辖区属级直",
        "区域块级划位间",
        "县域级直",
        "办公事理学法好结",
        "委员托会办",
        "局部势面长",
        "厅堂长",
        "省级直属",
        "院校系长落",
        "部门分队署级委",
        "镇级村",
        "乡村镇",
        "府信采办网",
        "州级",
        "旗帜下",
        "署名",
        "街道办",
    };

    /** An ending and the characters before it that make it part of another word: 城|市, 社|区. */
    private static final String[] NOT_AFTER = {"市城都超上门夜股", "区社校小园景", "部全干内外局", "办承主协举督查", "委编", "乡城", "院学"};

    /** After the cited name of the work; the words 年度报告 or 报告 then stand on the next line. */
    private static final String WORK = "政府信息公开工作";

    private static final double WORK_COST = 0.5;
    private static final double YEAR_COST = 0.2;
    private static final double MARK_COST = 1;

    private TitleWords() {}

    /** What a break after an atom costs, in squared em; {@link #NONE} where no word ends. */
    static double cost(Atoms atoms, int i) {
        if (atoms.breaks[i] != Break.FREE) {
            return NONE;
        }
        boolean space = atoms.is(i, SPACE) || atoms.is(i, WIDE_SPACE) || atoms.is(i, ZERO_WIDTH);
        if (space || atoms.is(i + 1, DIGIT) && atoms.is(i, IDEOGRAPH)) {
            return 0;
        }
        if (atoms.codePoints[i] == '年' && i > 0 && atoms.is(i - 1, DIGIT)) {
            return YEAR_COST;
        }
        if (endsWith(atoms, i, WORK)) {
            return WORK_COST;
        }
        boolean mark = atoms.is(i, PAUSE) || atoms.is(i, CLOSE) || atoms.is(i + 1, OPEN);
        return mark ? MARK_COST : endingCost(atoms, i);
    }

    private static double endingCost(Atoms atoms, int i) {
        if (isPartOfOther(atoms, i)) {
            return NONE;
        }
        for (int rank = 0; rank < ENDINGS.length; rank++) {
            for (String ending : ENDINGS[rank]) {
                if (endsWith(atoms, i, ending)) {
                    return ENDING_COSTS[rank];
                }
            }
        }
        return NONE;
    }

    private static boolean isPartOfOther(Atoms atoms, int i) {
        return isListed(NOT_BEFORE, atoms.codePoints[i], atoms.codePoint(i + 1))
                || isListed(NOT_AFTER, atoms.codePoints[i], atoms.codePoint(i - 1));
    }

    private static boolean isListed(String[] table, int ending, int beside) {
        for (String row : table) {
            if (row.charAt(0) == ending && beside > 0 && row.indexOf(beside, 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Atoms atoms, int i, String text) {
        int first = i - text.length() + 1;
        for (int k = 0; k < text.length(); k++) {
            if (atoms.codePoint(first + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
