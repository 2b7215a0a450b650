package org.nianbao.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;

/** All editions of the official form in a folder: read once, unchangeable, shared by all threads. */
public final class Forms {
    private final List<EditionSpec> specs;
    /** Editions with variants, by id and variants: the same one is made once, so that all its reports share its tables. */
    private final Map<Map.Entry<String, Map<String, String>>, Edition> resolved = new ConcurrentHashMap<>();

    private final List<Edition> editions;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private Forms(List<EditionSpec> specs) {
        this.specs = List.copyOf(specs);
        this.editions = specs.stream().map(spec -> spec.edition(Map.of())).toList();
    }

    /** Reads each {@code *.yaml} of a folder as an edition. A file with errors is left out after its findings. */
    public static Forms load(Path folder, Findings findings) {
        List<EditionSpec> specs = new ArrayList<>();
        for (Path file : files(folder, findings)) {
            SourceReader.read(file, findings)
                    .flatMap(source -> EditionReader.read(source, findings))
                    .ifPresent(specs::add);
        }
        specs.sort(Comparator.comparingInt(spec -> spec.years().first()));
        checkNeighbours(specs, findings);
        return new Forms(specs);
    }

    private static List<Path> files(Path folder, Findings findings) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                findings.add(Code.FORM_NONE, SourceSpan.of(folder.toString()), folder);
            }
            return files;
        } catch (IOException e) {
            findings.add(Code.FORM_NONE, SourceSpan.of(folder.toString()), folder);
            return List.of();
        }
    }

    private static void checkNeighbours(List<EditionSpec> specs, Findings findings) {
        for (int i = 0; i < specs.size(); i++) {
            for (int j = i + 1; j < specs.size(); j++) {
                checkPair(specs.get(i), specs.get(j), findings);
            }
        }
    }

    private static void checkPair(EditionSpec earlier, EditionSpec later, Findings findings) {
        if (earlier.id().equals(later.id())) {
            findings.add(
                    Code.FORM_TWICE, later.span(), later.id(), earlier.span().file());
        } else if (earlier.years().last() >= later.years().first()) {
            findings.add(Code.FORM_YEARS, later.span(), later.id(), earlier.id());
        }
    }

    /** The editions, the oldest first. */
    public List<Edition> all() {
        return editions;
    }

    /** The edition of an id such as {@code gov-2021}, without variants. */
    public Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /**
     * What a later stage makes of the forms once for all its reports.
     *
     * @param kind its class, by which it is found again
     * @param make makes it; what it makes is shared by all threads
     */
    public <T> T derived(Class<T> kind, Supplier<T> make) {
        return kind.cast(derived.computeIfAbsent(kind, any -> make.get()));
    }

    /** The file from which an edition was read. */
    public Optional<Path> file(String id) {
        return specs.stream()
                .filter(spec -> spec.id().equals(id))
                .map(spec -> Path.of(spec.span().file()))
                .findFirst();
    }

    /** The edition that is the rule for a report year. */
    public Optional<Edition> forYear(int year) {
        return editions.stream()
                .filter(edition -> edition.years().contains(year))
                .findFirst();
    }

    /**
     * An edition with declared deviations, several of one table included.
     *
     * @param id the id of the edition
     * @param variants values by key: {@code t3.other} → {@code one-row}; those that the edition does not list among its
     *     {@link Edition#variants()} change nothing
     */
    public Optional<Edition> resolve(String id, Map<String, String> variants) {
        if (variants.isEmpty()) {
            return edition(id);
        }
        return specs.stream()
                .filter(spec -> spec.id().equals(id))
                .findFirst()
                .map(spec -> resolved.computeIfAbsent(
                        Map.entry(id, listed(id, variants)), key -> spec.edition(key.getValue())));
    }

    /** The variants that the edition lists: only they change anything. */
    private Map<String, String> listed(String id, Map<String, String> variants) {
        Map<String, String> listed = new HashMap<>();
        edition(id).ifPresent(edition -> edition.variants().forEach(variant -> {
            if (variant.value().equals(variants.get(variant.key()))) {
                listed.put(variant.key(), variant.value());
            }
        }));
        return Map.copyOf(listed);
    }
}
