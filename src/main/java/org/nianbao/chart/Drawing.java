package org.nianbao.chart;

import java.util.List;
import org.nianbao.text.Line;

/**
 * A chart drawn. The origin is its upper left corner; x runs to the right and y down, in pt.
 *
 * @param shapes from back to front
 * @param texts over the shapes, in reading order
 * @param missing characters that no face has
 */
public record Drawing(double width, double height, List<Shape> shapes, List<Text> texts, List<Line.Missing> missing) {
    /** Copies the lists. */
    public Drawing {
        shapes = List.copyOf(shapes);
        texts = List.copyOf(texts);
        missing = List.copyOf(missing);
    }

    /**
     * A line of type.
     *
     * @param x where its measure begins
     * @param baseline its baseline
     */
    public record Text(Line line, double x, double baseline) {}
}
