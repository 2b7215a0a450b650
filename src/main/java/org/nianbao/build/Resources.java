package org.nianbao.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.nianbao.font.FontLibrary;
import org.nianbao.font.FontRole;
import org.nianbao.form.Forms;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Nearest;
import org.nianbao.source.SourceReader;
import org.nianbao.style.FontRequest;
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
    /** The style sheet in the folder of a template set. */
    static final String STYLE_SHEET = "style.css";

    /**
     * Reads everything, several things at once: a single report waits for all of them.
     *
     * @param workspace where they are
     * @param findings takes what is wrong
     * @return empty where something cannot be used at all
     */
    public static Optional<Resources> load(Workspace workspace, Findings findings) {
        Loading<FontLibrary> fonts = Loading.start(found -> FontLibrary.load(workspace.fonts(), found));
        Loading<Optional<Templates>> templates = Loading.start(found -> Templates.load(workspace.templates(), found));
        Loading<Optional<StyleSheet>> styles = Loading.start(found -> styleSheet(workspace.templates(), found));
        Forms forms = Forms.load(workspace.forms(), findings);
        Optional<Templates> set = templates.join(findings);
        Optional<StyleSheet> sheet = styles.join(findings);
        FontLibrary library = fonts.join(findings);
        sheet.ifPresent(any -> sayMissingFonts(any, library, findings));
        boolean usable = set.isPresent() && sheet.isPresent() && !findings.hasErrors();
        return usable ? Optional.of(new Resources(forms, set.get(), sheet.get(), library)) : Optional.empty();
    }

    /**
     * Reads the forms, the templates and the style sheet again and keeps the fonts.
     *
     * @param workspace where they are
     * @param findings takes what is wrong
     * @return empty where something cannot be used at all
     */
    public Optional<Resources> reload(Workspace workspace, Findings findings) {
        Forms forms = Forms.load(workspace.forms(), findings);
        Optional<Templates> set = Templates.load(workspace.templates(), findings);
        Optional<StyleSheet> sheet = styleSheet(workspace.templates(), findings);
        sheet.ifPresent(any -> sayMissingFonts(any, fonts, findings));
        boolean usable = set.isPresent() && sheet.isPresent() && !findings.hasErrors();
        return usable ? Optional.of(new Resources(forms, set.get(), sheet.get(), fonts)) : Optional.empty();
    }

    /**
     * Where no font of a list is known the text is set in 宋体, which few notice who mistyped 仿宋. Nothing is said of it where
     * something else is wrong, which may be the reason.
     */
    private static void sayMissingFonts(StyleSheet sheet, FontLibrary fonts, Findings findings) {
        if (findings.hasErrors()) {
            return;
        }
        List<String> roles = fonts.roles().stream().map(FontRole::name).toList();
        for (FontRequest request : sheet.fonts()) {
            boolean known = request.families().stream()
                    .anyMatch(name -> fonts.chain(name).isPresent());
            if (!known) {
                String written = String.join(", ", request.families());
                String right = Nearest.to(request.families().get(0), roles).orElse(String.join(", ", roles));
                findings.add(Code.FONT_FAMILY, request.place(), written, right);
            }
        }
    }

    private static Optional<StyleSheet> styleSheet(Path templates, Findings findings) {
        return SourceReader.read(templates.resolve(STYLE_SHEET), findings)
                .map(source -> StyleSheet.parse(source, findings));
    }

    /** Something that is read on a thread of its own, with its own findings. */
    private record Loading<T>(CompletableFuture<T> value, Findings found) {
        static <T> Loading<T> start(Function<Findings, T> reader) {
            Findings found = new Findings();
            return new Loading<>(CompletableFuture.supplyAsync(() -> reader.apply(found)), found);
        }

        T join(Findings findings) {
            T result = value.join();
            findings.addAll(found.toList());
            return result;
        }
    }
}
