package org.nianbao.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.report.CellValue.Amount;

/** Amounts of money in one unit, 万元, exactly. */
public final class Money {
    private static final String WAN = "万元";
    private static final String YUAN = "元";

    private Money() {}

    /** Whether cells of a type hold money. */
    public static boolean isMoney(CellType type) {
        return type == CellType.AMOUNT_WAN || type == CellType.MONEY_TEXT;
    }

    /**
     * What an amount comes to in 万元. Where the form prints no unit and none is written, only nothing is known to be
     * nothing.
     */
    public static Optional<BigDecimal> inWan(Amount amount, CellType type) {
        boolean plain = type == CellType.AMOUNT_WAN || amount.amount().signum() == 0;
        if (plain || amount.printed().endsWith(WAN)) {
            return Optional.of(amount.amount());
        }
        return amount.printed().endsWith(YUAN) ? Optional.of(fromYuan(amount.amount())) : Optional.empty();
    }

    private static BigDecimal fromYuan(BigDecimal yuan) {
        BigDecimal wan = yuan.movePointLeft(4).stripTrailingZeros();
        return wan.scale() < 0 ? wan.setScale(0) : wan;
    }

    /** An amount as it is written into a cell of a type. */
    public static String written(BigDecimal wan, CellType type) {
        boolean needsUnit = type == CellType.MONEY_TEXT && wan.signum() != 0;
        return wan.toPlainString() + (needsUnit ? WAN : "");
    }
}
