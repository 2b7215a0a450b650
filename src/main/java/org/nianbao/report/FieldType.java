package org.nianbao.report;

import java.util.List;

/** What a field of the report file may hold. The reader and the JSON Schema go by the same definitions. */
public sealed interface FieldType {
    /** The types that need no further statement. */
    enum Simple implements FieldType {
        /** One line of text. */
        TEXT,
        /** Text of one or more lines, or a list of lines. */
        LINES,
        /** Markdown. */
        NARRATIVE,
        /** Four digits. */
        YEAR,
        /** {@code YYYY-MM-DD}. */
        DATE,
        /** {@code true}, {@code false}, {@code 是}, {@code 否}. */
        FLAG,
        /** A path relative to the folder of the report file. */
        PATH,
        /** {@code 0}, the only figure with which left-out cells may be filled. */
        ZERO,
        /** A cell of an official table: number, blank or marker. */
        CELL,
        /** The id of an edition of the form, or a map of {@code form} and variants. */
        EDITION,
        /** The parts of the report by the keys of the edition. */
        SECTIONS,
        /** Headings by the number of the part. */
        HEADINGS,
        /** An official table: the rows of the edition, or what {@link ReportFields#TABLE} names. */
        TABLE
    }

    /**
     * One of some words.
     *
     * @param options what may be written
     */
    record Choice(List<Option> options) implements FieldType {
        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A word that may be chosen.
     *
     * @param key {@code final}
     * @param label {@code 定稿}
     */
    record Option(String key, String label) {}

    /** A map of these fields. */
    record Group(List<Field> fields) implements FieldType {
        /** Copies the list. */
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** A text that is short for a map with only {@code shorthand}, or that map. */
    record TextOrGroup(String shorthand, Group group) implements FieldType {}

    /** A list of items of one type. */
    record ListOf(FieldType item) implements FieldType {}

    /** A map whose keys are the author's own. */
    record FreeMap(FieldType value) implements FieldType {}
}
