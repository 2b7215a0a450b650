package org.nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.layout.Block.Room;
import org.nianbao.layout.BlockFlow.SetString;
import org.nianbao.layout.Page.Area;
import org.nianbao.style.PageStyle;

/** A page being filled, and afterwards what its margin boxes need to know. Lengths in pt, y down. */
final class Sheet {
    private final boolean asked;
    private final NoteSetter noteSetter;
    private final Map<String, String> inherited;
    private final Map<String, String> strings = new HashMap<>();
    private final Map<String, String> lastStrings;
    private final List<Note> notes = new ArrayList<>();
    private final Map<Frame, FrameSpan> frames = new LinkedHashMap<>();
    private final List<Double> tops = new ArrayList<>();
    private String name;
    private PageBuilder page;
    private double cursor;
    private double spaceAfter;
    private double reach;
    private double leading;
    private double air;
    private double chainTop;
    private boolean empty = true;

    /**
     * An empty page.
     *
     * @param asked whether the break before it was asked for, so that space at its top counts
     * @param inherited the named strings at the end of the page before
     */
    Sheet(String name, PageBuilder page, boolean asked, Map<String, String> inherited, NoteSetter noteSetter) {
        this.name = name;
        this.page = page;
        this.asked = asked;
        this.inherited = inherited;
        this.lastStrings = new HashMap<>(inherited);
        this.noteSetter = noteSetter;
    }

    String name() {
        return name;
    }

    PageBuilder page() {
        return page;
    }

    /** The value of a named string on this page: the first set here, else the last before. */
    String string(String key) {
        return strings.getOrDefault(key, inherited.getOrDefault(key, ""));
    }

    /** The named strings at the end of this page. */
    Map<String, String> lastStrings() {
        return lastStrings;
    }

    void rename(String other, PageStyle style) {
        name = other;
        page = new PageBuilder(page.number(), style);
    }

    boolean isAsked() {
        return asked;
    }

    boolean isEmpty() {
        return empty;
    }

    Room room() {
        double notesHeight = NoteSetter.height(notes);
        double full = page.area().height();
        return new Room(full - cursor - notesHeight, full, full - chainTop - notesHeight, empty);
    }

    /** From here on blocks keep with each other. */
    void beginChain() {
        chainTop = reach - leading;
    }

    void advance(double gap) {
        cursor += gap;
    }

    /** Where the next block would begin without space, from the top of the type area. */
    double cursor() {
        return cursor;
    }

    /** Where a block of the page begins, counted from 0, from the top of the type area. */
    double top(int index) {
        return tops.get(index);
    }

    /** What is left blank under the last block: the leading of its last line and its padding. */
    double air() {
        return air;
    }

    /** The space between the cursor and a block that comes next. */
    double gapBefore(Block block, Grid grid) {
        double space = empty
                ? (asked ? block.flow().before() : 0)
                : Math.max(spaceAfter, block.flow().before());
        double top = Math.max(cursor + space, empty ? 0 : reach);
        return grid.start(block, top) - cursor;
    }

    void put(Block block) {
        Area area = page.area();
        double y = area.y() + cursor;
        for (String destination : block.flow().destinations()) {
            page.add(new PageItem.Destination(destination, area.x(), y));
        }
        block.draw(page, area.x(), y);
        tops.add(cursor);
        extendFrames(block, y);
        block.flow().strings().forEach(this::set);
        notes.addAll(block.calledNotes());
        cursor += block.height();
        reach = cursor;
        leading = Math.max(0, block.height() - block.tightHeight());
        air = leading + block.flow().padBottom();
        spaceAfter = block.flow().after();
        empty = false;
    }

    private void set(SetString string) {
        strings.putIfAbsent(string.name(), string.value());
        lastStrings.put(string.name(), string.value());
    }

    private void extendFrames(Block block, double y) {
        for (Frame.Part part : block.flow().frames()) {
            double top = y + part.top();
            double bottom = y + block.height() - part.bottom();
            frames.computeIfAbsent(part.frame(), frame -> new FrameSpan(top, part.first()))
                    .extend(bottom, part.last());
        }
    }

    /** Draws what is known only when the page is full. */
    void finish() {
        frames.forEach((frame, span) -> span.draw(page, frame));
        noteSetter.set(page, notes);
    }
}
