package org.nianbao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.font.FontsFile.FaceEntry;
import org.nianbao.font.FontsFile.FaceName;
import org.nianbao.font.FontsFile.RoleEntry;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;

/** The tree of {@code fonts.yaml} → {@link FontsFile}. */
final class FontsFileReader {
    private static final Pattern LENGTH = Pattern.compile("\\d(\\.\\d{1,4})?");

    /** Less than a hundredth of the em. */
    private static final Pattern TOLERANCE = Pattern.compile("0|0\\.00\\d{1,4}");

    private static final Pattern INDEX = Pattern.compile("\\d{1,3}");

    private final Findings findings;

    FontsFileReader(Findings findings) {
        this.findings = findings;
    }

    FontsFile read(Node root) {
        Optional<MapNode> map = map("fonts.yaml", root);
        map.ifPresent(file -> known(file, List.of("faces", "roles")));
        List<Entry> faces = entries(map, "faces");
        List<Entry> roles = entries(map, "roles");
        return new FontsFile(
                faces.stream().flatMap(entry -> face(entry).stream()).toList(),
                roles.stream().flatMap(entry -> role(entry).stream()).toList());
    }

    private Optional<FaceEntry> face(Entry entry) {
        String id = entry.key().text();
        if (entry.value() instanceof ScalarNode file && !file.text().isBlank()) {
            return Optional.of(face(id, file, FaceSettings.PLAIN));
        }
        return map(id, entry.value()).flatMap(map -> faceOfMap(id, map));
    }

    private Optional<FaceEntry> faceOfMap(String id, MapNode map) {
        known(map, List.of("file", "ascent", "descent", "tolerance"));
        Optional<Double> ascent = number(map, "ascent", LENGTH, "0.88");
        Optional<Double> descent = number(map, "descent", LENGTH, "0.12");
        Optional<EmBox> box = ascent.flatMap(a -> descent.map(d -> new EmBox(a, d)));
        double tolerance = number(map, "tolerance", TOLERANCE, "0.001").orElse(0.0);
        Optional<Node> file = map.get("file");
        if (file.isEmpty()) {
            findings.add(Code.FONTS_SHAPE, map.span(), id, "file: …");
        }
        return file.flatMap(node -> text("file", node)).map(path -> face(id, path, new FaceSettings(box, tolerance)));
    }

    /** A path may name a font of a collection: {@code simsun.ttc#0}. */
    private static FaceEntry face(String id, ScalarNode path, FaceSettings settings) {
        String text = path.text();
        int mark = text.lastIndexOf('#');
        boolean indexed = mark > 0 && INDEX.matcher(text.substring(mark + 1)).matches();
        String file = indexed ? text.substring(0, mark) : text;
        int index = indexed ? Integer.parseInt(text.substring(mark + 1)) : 0;
        return new FaceEntry(id, file, index, settings, path.span());
    }

    private Optional<RoleEntry> role(Entry entry) {
        return map(entry.key().text(), entry.value()).map(map -> role(entry.key(), map));
    }

    private RoleEntry role(ScalarNode name, MapNode map) {
        known(map, List.of("standard", "han", "latin"));
        List<String> standard =
                texts(map, "standard").stream().map(ScalarNode::text).toList();
        return new RoleEntry(name.text(), standard, names(map, "han"), names(map, "latin"), name.span());
    }

    private List<FaceName> names(MapNode map, String key) {
        return texts(map, key).stream()
                .map(text -> new FaceName(text.text(), text.span()))
                .toList();
    }

    private List<ScalarNode> texts(MapNode map, String key) {
        Optional<Node> value = map.get(key);
        if (value.isPresent() && !(value.get() instanceof ListNode)) {
            findings.add(Code.FONTS_SHAPE, value.get().span(), key, "[…, …]");
        }
        List<ScalarNode> texts = new ArrayList<>();
        if (value.isPresent() && value.get() instanceof ListNode list) {
            list.items().forEach(item -> text(key, item).ifPresent(texts::add));
        }
        return texts;
    }

    private Optional<Double> number(MapNode map, String key, Pattern form, String example) {
        Optional<ScalarNode> text = map.get(key).flatMap(node -> text(key, node));
        text.filter(t -> !form.matcher(t.text()).matches())
                .ifPresent(t -> findings.add(Code.FONTS_SHAPE, t.span(), key, example));
        return text.map(ScalarNode::text).filter(t -> form.matcher(t).matches()).map(Double::valueOf);
    }

    private List<Entry> entries(Optional<MapNode> file, String key) {
        return file.flatMap(map -> map.get(key))
                .flatMap(node -> map(key, node))
                .map(MapNode::entries)
                .orElse(List.of());
    }

    private Optional<MapNode> map(String name, Node node) {
        if (node instanceof MapNode map) {
            return Optional.of(map);
        }
        findings.add(Code.FONTS_SHAPE, node.span(), name, name + ": {… : …}");
        return Optional.empty();
    }

    private Optional<ScalarNode> text(String name, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        findings.add(Code.FONTS_SHAPE, node.span(), name, name + ": …");
        return Optional.empty();
    }

    private void known(MapNode map, List<String> keys) {
        map.entries().stream()
                .map(Entry::key)
                .filter(key -> !keys.contains(key.text()))
                .forEach(key -> findings.add(Code.FONTS_UNKNOWN_KEY, key.span(), key.text(), String.join(", ", keys)));
    }
}
