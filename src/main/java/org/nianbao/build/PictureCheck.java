package org.nianbao.build;

import java.nio.file.Path;
import java.util.List;
import org.nianbao.layout.ImageFolder;
import org.nianbao.layout.ImageSource;
import org.nianbao.report.Report;
import org.nianbao.report.TableData;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.template.NarrativeCheck;

/** Looks whether the pictures of a report are there and whole, as a build would find when it sets the pages. */
final class PictureCheck {
    private PictureCheck() {}

    /**
     * What is wrong with the pictures of a report.
     *
     * @param folder the folder of its data file
     */
    static List<Finding> of(Report report, Path folder) {
        Findings findings = new Findings();
        ImageSource images = new ImageFolder(folder);
        NarrativeCheck.pictures(report).forEach(picture -> images.load(picture.path(), picture.place(), findings));
        report.sections().stream()
                .flatMap(section -> section.table().stream())
                .filter(TableData.Picture.class::isInstance)
                .map(TableData.Picture.class::cast)
                .forEach(picture -> images.load(picture.path(), picture.span(), findings));
        return findings.toList();
    }
}
