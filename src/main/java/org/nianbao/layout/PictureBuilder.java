package org.nianbao.layout;

import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.TextStyle.Align;

/** A picture element to a block. */
final class PictureBuilder {
    /** The density of a picture that says nothing of it (CSS Values 4, 6.2: a pixel is 1/96 inch), in dots per inch. */
    private static final double USUAL_DENSITY = 96;

    private static final double POINTS_PER_INCH = 72;

    /** The most of a page's height that a picture takes, so that its caption stays with it, in pt. */
    private static final double TALLEST = 500;

    private final LayoutContext context;

    PictureBuilder(LayoutContext context) {
        this.context = context;
    }

    Optional<PictureBlock> build(StyledElement image, double x, double width) {
        String path = image.element().attribute("src").orElse("");
        String alt =
                image.element().attribute("alt").filter(text -> !text.isBlank()).orElse(path);
        int owner = context.structure().leaf("Figure", Map.of("Alt", alt));
        return context.image(path, image.element().source()).map(data -> block(image, path, data, x, width, owner));
    }

    private PictureBlock block(StyledElement image, String path, ImageData data, double x, double room, int owner) {
        Style style = image.style();
        boolean fixed = !(style.box().width() instanceof Size.Auto);
        double wanted = fixed ? room : naturalWidth(data);
        double ratio = (double) data.height() / data.width();
        double printed = Math.min(Math.min(wanted, room), TALLEST / ratio);
        double height = printed * ratio;
        double share = leftShare(style.text().align());
        double left = x + share * (room - printed);
        BlockFlow flow = Containers.own(style, left, printed);
        return new PictureBlock(
                flow,
                path,
                left,
                printed,
                height,
                new PictureBlock.Give(fixed ? height : WholeBlock.LEAST_SHARE * height, share),
                owner,
                image.element().source());
    }

    private static double naturalWidth(ImageData data) {
        double density = data.density() > 0 ? data.density() : USUAL_DENSITY;
        return data.width() * POINTS_PER_INCH / density;
    }

    /** The share of the spare width that stands on the left. */
    private static double leftShare(Align align) {
        return switch (align) {
            case CENTER -> 0.5;
            case RIGHT -> 1;
            case LEFT, JUSTIFY -> 0;
        };
    }
}
