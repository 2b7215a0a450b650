package org.nianbao.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.yaml.YamlReader;

/** The fonts of an installation: families and roles to chains of faces. Nothing it says ever changes; shared by all workers. */
public final class FontLibrary {
    /** The role that stands in for unknown families. */
    public static final String FALLBACK = "宋体";

    /** The file that lists faces and roles. */
    public static final String FILE = "fonts.yaml";

    /** Fewer new outlines are made faster than a file is written. */
    private static final int WORTH_KEEPING = 12;

    private final List<FontRole> roles;
    private final List<TrueTypeFace> faces;
    private final Map<String, FontChain> chains;
    private final FontChain fallback;

    FontLibrary(List<FontRole> roles, List<TrueTypeFace> faces) {
        this.roles = List.copyOf(roles);
        this.faces = List.copyOf(faces);
        this.fallback = fallback(roles);
        this.chains = Map.copyOf(chains());
    }

    /**
     * Reads {@code fonts.yaml} and opens the fonts it names, and those in {@code extra}.
     *
     * @param directory the folder of fonts
     * @param findings takes what is wrong with the file or the fonts
     * @return the fonts that could be opened; with none of them every character is missing
     */
    public static FontLibrary load(Path directory, Findings findings) {
        FontsFile file = SourceReader.read(directory.resolve(FILE), findings)
                .flatMap(source -> YamlReader.read(source, findings))
                .map(root -> new FontsFileReader(findings).read(root))
                .orElse(FontsFile.EMPTY);
        return new FontOpener(directory, findings).open(file);
    }

    /** The chain of a role, of a font the role stands for, or of a family that is listed; empty for unknown names. */
    public Optional<FontChain> chain(String family) {
        return Optional.ofNullable(chains.get(family));
    }

    /** The chain of the first known family, else that of 宋体. */
    public FontChain chain(List<String> families) {
        for (String family : families) {
            FontChain chain = chains.get(family);
            if (chain != null) {
                return chain;
            }
        }
        return fallback;
    }

    /** The roles in the order of the file. */
    public List<FontRole> roles() {
        return roles;
    }

    /** The faces that were opened, without repetition. */
    public List<TrueTypeFace> faces() {
        return faces;
    }

    /** Takes outlines from an archive from now on; to be called before any document is written. */
    public void recall(OutlineArchive archive) {
        faces.forEach(face -> face.store().recall(archive));
    }

    /**
     * A file for {@link OutlineArchive} with all outlines that are known now.
     *
     * @param program names the program and its version
     * @return empty where hardly any is new
     */
    public Optional<byte[]> archive(String program) {
        List<GlyphStore> stores = faces.stream().map(TrueTypeFace::store).toList();
        int made = stores.stream().mapToInt(GlyphStore::made).sum();
        return made >= WORTH_KEEPING ? Optional.of(OutlineArchive.write(stores, program)) : Optional.empty();
    }

    private static FontChain fallback(List<FontRole> roles) {
        return roles.stream()
                .filter(role -> role.name().equals(FALLBACK) && !role.han().isEmpty())
                .map(FontRole::chain)
                .findFirst()
                .orElse(new FontChain(FALLBACK, List.of(new BlankFace()), List.of()));
    }

    /** Names of roles come before those of the fonts they stand for, and these before families of single files. */
    private Map<String, FontChain> chains() {
        Map<String, FontChain> byName = new LinkedHashMap<>();
        List<FontRole> usable =
                roles.stream().filter(role -> !role.han().isEmpty()).toList();
        usable.forEach(role -> byName.put(role.name(), role.chain()));
        for (FontRole role : usable) {
            role.standard().forEach(name -> byName.putIfAbsent(name, role.chain()));
        }
        for (TrueTypeFace face : faces) {
            face.families().forEach(name -> byName.putIfAbsent(name, single(name, face)));
        }
        return byName;
    }

    private FontChain single(String name, TrueTypeFace face) {
        List<Face> faces = new ArrayList<>(List.of(face));
        faces.addAll(fallback.han());
        return new FontChain(name, faces, List.of());
    }
}
