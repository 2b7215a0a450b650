package org.nianbao.aggregate;

import org.nianbao.form.FormTable.CellType;
import org.nianbao.source.Messages;

/** How pages and tables speak of a slot. */
final class SlotText {
    private SlotText() {}

    /** The label of its column; where the form prints no unit of money, with that in which the sum is given. */
    static String column(Slot slot, Messages messages) {
        String label = slot.column().label();
        return slot.column().type() == CellType.MONEY_TEXT ? messages.label("collect.in-wan", label) : label;
    }

    /** What becomes of the figures of the reports. */
    static String state(Slot slot, Messages messages) {
        return switch (slot.kind()) {
            case SUM -> messages.label("collect.state-sum");
            case TOTAL -> messages.label("collect.state-total");
            case MAKER -> messages.label("collect.state-maker");
            case ONCE -> messages.label("collect.state-once");
            case WHOLE -> messages.label("collect.state-whole");
        };
    }
}
