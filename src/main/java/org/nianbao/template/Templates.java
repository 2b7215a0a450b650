package org.nianbao.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.nianbao.markup.Document;
import org.nianbao.markup.MarkupParser;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * A set of templates, read and compiled once: merges reports into markup. Immutable; workers share one.
 *
 * <p>Templates are trusted to print and nothing else: they load no classes, read no file outside their folder, and stop
 * at a limit of time, depth and output. The limits are looked at with each step of a template; an expression that never
 * ends by itself, such as {@code (1..)?filter(x -> false)}, is one step and is not interrupted.
 */
public final class Templates {
    /** The template that is merged; all others are its helpers. */
    private static final String MAIN = "report.ftlh";

    private static final Limits DEFAULT_LIMITS = new Limits(Duration.ofSeconds(10), 20 << 20);

    private final TemplateFiles files;
    private final Template main;
    private final Limits limits;
    private final FormGrids grids = new FormGrids();

    private Templates(TemplateFiles files, Template main, Limits limits) {
        this.files = files;
        this.main = main;
        this.limits = limits;
    }

    /**
     * What a merge may use.
     *
     * @param time from start to end
     * @param output the most characters of markup
     */
    public record Limits(Duration time, int output) {}

    /**
     * Reads a folder of templates; {@code report.ftlh} is the one merged.
     *
     * @param folder the template set, such as {@code templates/official}
     * @param findings takes what cannot be read or compiled
     * @return the templates, or nothing where there were errors
     */
    public static Optional<Templates> load(Path folder, Findings findings) {
        return load(folder, DEFAULT_LIMITS, findings);
    }

    /** As {@link #load(Path, Findings)} with limits of the caller's. */
    public static Optional<Templates> load(Path folder, Limits limits, Findings findings) {
        Optional<TemplateFiles> files = TemplateFiles.read(folder, findings);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Optional<Map<String, Template>> compiled = compile(files.get(), findings);
        Optional<Template> main = compiled.map(templates -> templates.get(MAIN));
        if (compiled.isPresent() && main.isEmpty()) {
            findings.add(Code.TEMPLATE_MISSING, SourceSpan.of(folder.toString()), folder, MAIN);
        }
        return main.map(template -> new Templates(files.get(), template, limits));
    }

    private static Optional<Map<String, Template>> compile(TemplateFiles files, Findings findings) {
        return new TemplateCompiler(files, findings).compileAll();
    }

    /**
     * Merges a report into markup text.
     *
     * @param report the report, completed
     * @param options what else the page shows
     * @param findings takes what is wrong in the narrative and in the template
     * @return the markup, or nothing where the template failed
     */
    public Optional<String> merge(Report report, MergeOptions options, Findings findings) {
        return characters(report, options, findings).map(String::new);
    }

    private Optional<char[]> characters(Report report, MergeOptions options, Findings findings) {
        Map<String, Object> model = ReportModel.of(report, options, grids, findings);
        MergeGuard guard = new MergeGuard(limits);
        String name = report.source().name();
        try {
            return Optional.of(process(model, guard));
        } catch (MergeStopped e) {
            findings.add(e.code(), place(guard), name, e.limit());
        } catch (StackOverflowError e) {
            findings.add(Code.TEMPLATE_DEPTH, place(guard), name, "");
        } catch (OutOfMemoryError e) {
            // one text of gigabytes, made by an expression: it is gone by now
            findings.add(Code.TEMPLATE_OUTPUT, place(guard), name, limits.output());
        } catch (InvalidReferenceException e) {
            findings.add(Code.TEMPLATE_NAME, place(e, guard), name, e.getBlamedExpressionString());
        } catch (TemplateException e) {
            findings.add(Code.TEMPLATE_FAILED, place(e, guard), name, Sentences.of(e));
        } catch (RuntimeException e) {
            // the engine does not declare all that a template can bring it to throw
            findings.add(Code.TEMPLATE_FAILED, place(guard), name, Sentences.first(e.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private char[] process(Map<String, Object> model, MergeGuard guard) throws TemplateException, IOException {
        CappedWriter out = new CappedWriter(limits.output());
        Environment environment = main.createProcessingEnvironment(model, out);
        environment.setTemplateProcessingTracer(guard);
        environment.process();
        return out.characters();
    }

    private SourceSpan place(TemplateException e, MergeGuard guard) {
        boolean known = e.getTemplateSourceName() != null && e.getLineNumber() != null;
        return known ? files.place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()) : place(guard);
    }

    private SourceSpan place(MergeGuard guard) {
        return guard.last()
                .map(element ->
                        files.place(element.getTemplate().getName(), element.getBeginLine(), element.getBeginColumn()))
                .orElseGet(() -> files.place(MAIN, 1, 1));
    }

    /** Merges a report and parses the markup. */
    public Optional<Document> document(Report report, MergeOptions options, Findings findings) {
        String dataFile = report.source().name();
        return characters(report, options, findings)
                .flatMap(markup -> MarkupParser.parse(markup, dataFile + " (markup)", dataFile, findings));
    }
}
