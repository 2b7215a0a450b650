package org.nianbao.layout;

import java.util.Optional;
import org.nianbao.chart.Chart;
import org.nianbao.chart.Charts;
import org.nianbao.chart.Drawing;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;

/**
 * A chart. It is never cut.
 *
 * @param chart what is drawn
 * @param drawing the chart as it is drawn
 * @param x the left edge, from the left edge of the type area, in pt
 * @param owner the structure element it belongs to
 */
record ChartBlock(BlockFlow flow, Chart chart, Drawing drawing, double x, int owner, SourceSpan source)
        implements WholeBlock {
    @Override
    public ChartBlock with(BlockFlow other) {
        return new ChartBlock(other, chart, drawing, x, owner, source);
    }

    /** Its letters stay as they are. */
    @Override
    public Optional<ChartBlock> lowered(double most) {
        double target = most - flow.padTop() - flow.padBottom();
        return target >= drawing.height()
                ? Optional.of(this)
                : Charts.lowered(chart, target, LEAST_SHARE)
                        .map(lower -> new ChartBlock(flow, chart, lower, x, owner, source));
    }

    @Override
    public double height() {
        return flow.padTop() + drawing.height() + flow.padBottom();
    }

    @Override
    public void draw(PageBuilder page, double left, double y) {
        Mark mark = new Mark.Content(owner);
        Area area = new Area(left + x, y + flow.padTop(), drawing.width(), drawing.height());
        page.add(new PageItem.Drawn(area, drawing.shapes(), mark, source));
        for (Drawing.Text text : drawing.texts()) {
            page.marked(text.line(), area.x() + text.x(), area.y() + text.baseline(), mark);
        }
    }
}
