package org.nianbao.layout;

import java.util.Optional;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Gives the pictures that a document names. */
public interface ImageSource {
    /**
     * A picture.
     *
     * @param path as written in the document
     * @param place the place of the reference, for findings
     * @param findings takes what is wrong: missing, outside the folder, broken, too large
     * @return empty where the picture cannot be used; a finding says why
     */
    Optional<ImageData> load(String path, SourceSpan place, Findings findings);
}
