package org.nianbao.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Compiles all templates of a set, so that a mistake in any of them is found at once. */
final class TemplateCompiler {
    private final TemplateFiles files;
    private final Findings findings;
    private final Configuration configuration;

    TemplateCompiler(TemplateFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        this.configuration = configure(files);
    }

    /** The compiled templates by name, or nothing where one has an error. */
    Optional<Map<String, Template>> compileAll() {
        Map<String, Template> compiled = new HashMap<>();
        files.names().forEach(name -> compile(name).ifPresent(template -> compiled.put(name, template)));
        return compiled.size() == files.names().count() ? Optional.of(compiled) : Optional.empty();
    }

    private Optional<Template> compile(String name) {
        try {
            Template template = configuration.getTemplate(name);
            // Gives loops without content an element, so that the guard is asked in them too. No other way in.
            _CoreAPI.addThreadInterruptedChecks(template);
            return Optional.of(template);
        } catch (ParseException e) {
            findings.add(
                    Code.TEMPLATE_SYNTAX,
                    files.place(name, e.getLineNumber(), e.getColumnNumber()),
                    Sentences.first(e.getEditorMessage()));
        } catch (IOException e) {
            findings.add(Code.TEMPLATE_SYNTAX, files.place(name, 1, 1), Sentences.first(e.getMessage()));
        }
        return Optional.empty();
    }

    private static Configuration configure(TemplateFiles files) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new Loader(files));
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        return configuration;
    }

    /** Hands out the texts in memory. */
    private record Loader(TemplateFiles files) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            return files.text(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((StampedText) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // nothing is open
        }
    }
}
