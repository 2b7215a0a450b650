package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of shorthands. */
final class Shorthands {
    private static final List<Property<Double>> WIDTHS = List.of(
            Properties.BORDER_TOP_WIDTH,
            Properties.BORDER_RIGHT_WIDTH,
            Properties.BORDER_BOTTOM_WIDTH,
            Properties.BORDER_LEFT_WIDTH);
    private static final List<Property<Optional<Color>>> COLORS = List.of(
            Properties.BORDER_TOP_COLOR,
            Properties.BORDER_RIGHT_COLOR,
            Properties.BORDER_BOTTOM_COLOR,
            Properties.BORDER_LEFT_COLOR);
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final String BORDERS = "CSS Backgrounds 3";

    /** All of them, in the order of the documentation. */
    static final List<Shorthand> ALL = all();

    private Shorthands() {}

    private static List<Shorthand> all() {
        List<Shorthand> all = new ArrayList<>();
        all.add(sides(
                "margin",
                List.of(
                        Properties.MARGIN_TOP,
                        Properties.MARGIN_RIGHT,
                        Properties.MARGIN_BOTTOM,
                        Properties.MARGIN_LEFT),
                "CSS Box 3"));
        all.add(sides(
                "padding",
                List.of(
                        Properties.PADDING_TOP,
                        Properties.PADDING_RIGHT,
                        Properties.PADDING_BOTTOM,
                        Properties.PADDING_LEFT),
                "CSS Box 3"));
        all.add(sides("border-width", WIDTHS, BORDERS));
        all.add(sides("border-color", COLORS, BORDERS));
        all.add(border("border", WIDTHS, COLORS));
        for (int side = 0; side < SIDES.size(); side++) {
            all.add(border("border-" + SIDES.get(side), List.of(WIDTHS.get(side)), List.of(COLORS.get(side))));
        }
        all.add(alias("background", Properties.BACKGROUND_COLOR, "CSS Backgrounds 3"));
        return List.copyOf(all);
    }

    private static Shorthand alias(String name, Property<?> property, String source) {
        return new Shorthand(
                name,
                List.of(property),
                new Reader<>(property.syntax(), in -> property.read(in).map(Specified::of)),
                source);
    }

    /** One to four values for the sides from the top clockwise; a missing one is that of the side opposite. */
    private static <T> Shorthand sides(String name, List<Property<T>> sides, String source) {
        String syntax = "[" + sides.get(0).syntax() + "]{1,4}";
        return new Shorthand(
                name,
                List.copyOf(sides),
                new Reader<>(syntax, in -> sides(sides, in).map(Specified::of)),
                source);
    }

    private static <T> Optional<List<Setting<?>>> sides(List<Property<T>> sides, Cursor in) {
        List<Specified<T>> values = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            sides.get(i).readValue(in).ifPresent(values::add);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(spread(sides, values));
    }

    private static <T> List<Setting<?>> spread(List<Property<T>> sides, List<Specified<T>> values) {
        int right = Math.min(1, values.size() - 1);
        int bottom = values.size() > 2 ? 2 : 0;
        int left = values.size() > 3 ? 3 : right;
        int[] chosen = {0, right, bottom, left};
        List<Setting<?>> settings = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            settings.add(new Setting<>(sides.get(i), values.get(chosen[i])));
        }
        return settings;
    }

    private static Shorthand border(
            String name, List<Property<Double>> widths, List<Property<Optional<Color>>> colors) {
        List<Property<?>> longhands = new ArrayList<>(widths);
        longhands.addAll(colors);
        Reader<List<Setting<?>>> reader = new Reader<>(
                "none | <length> solid <color>?", in -> rule(in).map(rule -> Specified.of(rule.on(widths, colors))));
        return new Shorthand(name, List.copyOf(longhands), reader, BORDERS);
    }

    /** {@code none}, or width, {@code solid} and colour. */
    private static Optional<Rule> rule(Cursor in) {
        if (in.takes("none")) {
            return Optional.of(new Rule(Specified.of(0.0), Specified.of(Optional.empty())));
        }
        Optional<Specified<Double>> width = Readers.SIZE.read(in);
        if (width.isEmpty() || !in.takes("solid")) {
            return Optional.empty();
        }
        Optional<Specified<Optional<Color>>> color = Properties.BORDER_TOP_COLOR.readValue(in);
        return Optional.of(new Rule(width.get(), color.orElse(Specified.of(Optional.empty()))));
    }

    private record Rule(Specified<Double> width, Specified<Optional<Color>> color) {
        List<Setting<?>> on(List<Property<Double>> widths, List<Property<Optional<Color>>> colors) {
            List<Setting<?>> settings = new ArrayList<>();
            widths.forEach(property -> settings.add(new Setting<>(property, width)));
            colors.forEach(property -> settings.add(new Setting<>(property, color)));
            return settings;
        }
    }
}
