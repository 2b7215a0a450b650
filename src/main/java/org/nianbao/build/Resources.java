package org.nianbao.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nianbao.font.FontLibrary;
import org.nianbao.form.Forms;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.style.StyleSheet;
import org.nianbao.template.Templates;

/**
 * What all reports share, read once: immutable, used by all workers.
 *
 * @param forms the editions of the form
 * @param templates the template set
 * @param styles the style sheet of the template set
 * @param fonts the fonts
 */
public record Resources(Forms forms, Templates templates, StyleSheet styles, FontLibrary fonts) {
    private static final String STYLE_SHEET = "style.css";

    /**
     * Reads everything; fonts and templates at the same time, since one report waits for both.
     *
     * @param workspace where they are
     * @param findings takes what is wrong
     * @return empty where something cannot be used at all
     */
    public static Optional<Resources> load(Workspace workspace, Findings findings) {
        Findings aboutFonts = new Findings();
        CompletableFuture<FontLibrary> fonts =
                CompletableFuture.supplyAsync(() -> FontLibrary.load(workspace.fonts(), aboutFonts));
        Forms forms = Forms.load(workspace.forms(), findings);
        Optional<Templates> templates = Templates.load(workspace.templates(), findings);
        Optional<StyleSheet> styles = styleSheet(workspace.templates(), findings);
        FontLibrary library = fonts.join();
        findings.addAll(aboutFonts.toList());
        boolean usable = templates.isPresent() && styles.isPresent() && !findings.hasErrors();
        return usable ? Optional.of(new Resources(forms, templates.get(), styles.get(), library)) : Optional.empty();
    }

    private static Optional<StyleSheet> styleSheet(Path templates, Findings findings) {
        return SourceReader.read(templates.resolve(STYLE_SHEET), findings)
                .map(source -> StyleSheet.parse(source, findings));
    }
}
