package org.nianbao.build;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.layout.ImageFolder;
import org.nianbao.layout.ImageSource;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Picture;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

/** Looks whether the pictures of a report are there and whole, as a build would find when it sets the pages. */
final class PictureCheck {
    /** An image of Markdown (CommonMark 0.31, 6.4) up to the end of its path. */
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\(\\s*<?(?<path>[^)>\\s]+)");

    private final ImageSource images;
    private final Findings findings = new Findings();

    private PictureCheck(Path folder) {
        this.images = new ImageFolder(folder);
    }

    /**
     * What is wrong with the pictures of a report.
     *
     * @param folder the folder of its data file
     */
    static List<Finding> of(Report report, Path folder) {
        PictureCheck check = new PictureCheck(folder);
        report.narratives().forEach(check::look);
        report.sections().stream()
                .flatMap(section -> section.table().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .forEach(picture -> check.images.load(picture.path(), picture.span(), check.findings));
        return check.findings.toList();
    }

    private void look(Narrative narrative) {
        if (!narrative.markdown().contains("![")) {
            return;
        }
        String[] lines = narrative.markdown().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher image = IMAGE.matcher(lines[i]);
            while (image.find()) {
                if (!isCode(lines[i], image.start())) {
                    images.load(image.group("path"), narrative.span(i, image.start(), image.end("path")), findings);
                }
            }
        }
    }

    /** Whether a code span is open: what stands in it is printed as it is. */
    private static boolean isCode(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
