package org.nianbao.style;

/** The places of declarations; some properties mean something in a few of them only. */
enum Scope {
    /** A rule for elements. */
    ELEMENT("p { … }"),
    /** A rule for {@code ::before} and {@code ::after}. */
    GENERATED("p::before { … }"),
    /** A page. */
    PAGE("@page { … }"),
    /** A margin box of a page. */
    MARGIN_BOX("@page { @bottom-center { … } }");

    private final String example;

    Scope(String example) {
        this.example = example;
    }

    /** How such a place is written, for messages. */
    String example() {
        return example;
    }

    /** Whether a property means something here. */
    boolean accepts(Definition definition) {
        if (definition == Properties.SIZE) {
            return this == PAGE;
        }
        if (definition == Properties.CONTENT) {
            return this == GENERATED || this == MARGIN_BOX;
        }
        return switch (this) {
            case PAGE -> definition.isInherited() || definition.name().startsWith("margin");
            case MARGIN_BOX -> definition.isInherited() || isForBoxes(definition);
            default -> true;
        };
    }

    /** What layout can do around a text in a margin. */
    private static boolean isForBoxes(Definition definition) {
        return definition == Properties.VERTICAL_ALIGN
                || definition.name().startsWith("padding")
                || definition.name().startsWith("border");
    }

    /** The place to write a property in that this one does not accept. */
    static Scope of(Definition definition) {
        if (definition == Properties.SIZE) {
            return PAGE;
        }
        return definition == Properties.CONTENT ? GENERATED : ELEMENT;
    }
}
