package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.GsonBuilder;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;
import org.nianbao.yaml.YamlReader;

/** The schema against the reader, judged by a validator from outside. */
class ReportSchemaTest {
    /** Errors of the reader that no schema can see. */
    private static final Set<Code> OUTSIDE = Set.of(Code.REPORT_DATE_IMPOSSIBLE);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonSchema SCHEMA = schema();
    private static final Path INVALID = Path.of("src/test/resources/invalid");

    private static JsonSchema schema() {
        String text = new GsonBuilder().serializeNulls().create().toJson(ReportSchema.of(TestReports.forms()));
        // Unfolded at once, every name of every key with all that lies below it, the schema would not fit into memory.
        SchemaValidatorsConfig lazy =
                SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text, lazy);
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("examples"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    static Stream<Path> invalidReports() throws IOException {
        return Files.list(INVALID)
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> root(file).isPresent())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesFitTheSchema(Path file) {
        assertEquals(Set.of(), SCHEMA.validate(json(root(file).orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("invalidReports")
    void readerAndSchemaAgreeOnInvalidFiles(Path file) {
        agree(root(file).orElseThrow(), source(file));
    }

    @Test
    void manyInvalidFilesAreRefusedByTheSchema() throws IOException {
        long refused = invalidReports()
                .filter(file -> !SCHEMA.validate(json(root(file).orElseThrow())).isEmpty())
                .count();
        assertTrue(refused >= 20, refused + " refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year: 2023\nagency: 柳湾市档案局\n",
                "年份: 2023\n机关名称: 柳湾市档案局\n",
                "year: '2023'\n机关名称: 柳湾市档案局\nedition: {t3.other: one-row}\n正文: {三、收到和处理政府信息公开申请情况: {表格: {其他处理: [1, 0, 0, 0, 0, 0, 1]}}}\n",
                "year: ２０２３\nagency: 柳湾市档案局\n",
                "year: 2015\nagency: 柳湾市档案局\nedition: gov-2019\n",
                "year: 2015\nagency: 柳湾市档案局\n",
                "year: 2023\nagency: 柳湾市档案局\nedition: {t3.other: two-rows}\n",
                "year: 2020\nagency: 柳湾市档案局\nedition: {t3.other: one-row}\n",
                "year: 2023\n年份: 2023\nagency: 柳湾市档案局\n",
                "year: 2023\nagency: ''\n",
                "year: 2020\nagency: 局\nsections: {applications: {table: {other: [0, 0, 0, 0, 0, 0, 0]}}}\n",
                "year: 2023\nagency: 局\nsections: {applications: {table: {other: [0, 0, 0, 0, 0, 0, 0]}}}\n",
                "year: 2023\nagency: 局\nsections: {applications: {table: {denied: {secret: {自然人: 无, 总计: '/'}}}}}\n",
                "year: 2023\nagency: 局\nsections: {applications: {table: {不予公开: {属于国家秘密: [1,2,3]}}}}\n",
                "year: 2023\nagency: 局\nsections: {disclosure: {table: {art20_8: {fees: 3.25}}}}\n",
                "year: 2023\nagency: 局\nsections: {disclosure: {table: {art20_8: {fees: {v: 3.25, note: 万元}}}}}\n",
                "year: 2023\nagency: 局\nsections: {disclosure: {table: {art20_8: {fees: 3.25万元}}}}\n",
                "year: 2020\nagency: 局\nsections: {disclosure: {table: {art20_9: {procurement: [1, 3.25万元]}}}}\n",
                "year: 2023\nagency: 局\nsections: {disclosure: {table: {missing: 图片, fill: 0}}}\n",
                "year: 2023\nagency: 局\nsections: {disclosure: {table: {image: a.png, alt: 表二}}}\n",
                "year: 2023\nagency: 局\nsections: {overview: {text: 甲, table: {}}}\n",
                "year: 2023\nagency: 局\nsections: {overview: [甲]}\n",
                "year: 2023\nagency: 局\nheadings: {五: 五、问题, 6: 六、其他}\n",
                "year: 2023\nagency: 局\nheadings: {7: 七、问题}\n",
                "year: 2023\nagency: 局\npublished: 2024-1-5\n",
                "year: 2023\nagency: 局\nstatus: 终稿\n",
                "year: 2023\nagency: 局\n状态: 定稿\n落款: {盖章: 是}\n",
                "year: 2023\nagency: 局\nignore: [{code: any.blank}]\n",
                "year: 2023\nagency: 局\nignore: [{code: any.blank, reason: 已核实}]\n",
            })
    void readerAndSchemaAgree(String yaml) {
        SourceFile source = new SourceFile("report.yaml", yaml);
        agree(YamlReader.read(source, new Findings()).orElseThrow(), source);
    }

    /**
     * Examples in which a key, a value or the kind of a value was changed at random, in one to three places.
     * {@code -Dnianbao.mutations=N} makes N of each example.
     */
    @ParameterizedTest
    @MethodSource("examples")
    void readerAndSchemaAgreeOnGeneratedFiles(Path file) {
        SourceFile source = source(file);
        Node root = root(file).orElseThrow();
        Random random = new Random(20230501);
        for (int i = 0; i < Integer.getInteger("nianbao.mutations", 40); i++) {
            Node changed = root;
            for (int change = 0; change <= i % 3; change++) {
                changed = Mutation.of(changed, random);
            }
            agree(changed, source);
        }
    }

    @Test
    void everyFieldIsDescribedInChinese() {
        JsonNode properties = SCHEMA.getSchemaNode().get("properties");
        Set<String> bare = new TreeSet<>();
        properties.fieldNames().forEachRemaining(name -> {
            String description = properties.get(name).path("description").asText();
            if (description.codePoints().noneMatch(Character::isIdeographic)) {
                bare.add(name);
            }
        });
        assertEquals(Set.of(), bare);
        ReportFields.TOP.forEach(field -> assertTrue(properties.has(field.key()) && properties.has(field.label())));
    }

    private static void agree(Node root, SourceFile source) {
        List<Finding> errors = ReportReader.read(root, source, TestReports.forms()).findings().stream()
                .filter(Finding::isError)
                .filter(finding -> !OUTSIDE.contains(finding.code()))
                .toList();
        var messages = SCHEMA.validate(json(root));
        assertEquals(
                errors.isEmpty(),
                messages.isEmpty(),
                () -> TestReports.codes(errors) + "\n" + json(root) + "\n"
                        + messages.stream().limit(5).toList());
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a file that is sound YAML. */
    private static Optional<Node> root(Path file) {
        Findings findings = new Findings();
        try {
            Optional<Node> root = YamlReader.read(source(file), findings);
            return findings.hasErrors() ? Optional.empty() : root;
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The tree as an editor sees it: YAML 1.2, core schema. */
    private static JsonNode json(Node node) {
        if (node instanceof MapNode map) {
            ObjectNode object = JSON.objectNode();
            map.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        } else if (node instanceof ListNode list) {
            ArrayNode array = new ObjectMapper().createArrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.text();
        if (scalar.style() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        } else if (Set.of("", "~", "null").contains(text)) {
            return JSON.nullNode();
        } else if (Set.of("true", "false").contains(text)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        boolean number = text.matches("[-+]?\\d+(\\.\\d+)?");
        return number ? numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }

    private static JsonNode numberNode(BigDecimal number) {
        return number.scale() == 0 ? JSON.numberNode(number.toBigInteger()) : JSON.numberNode(number);
    }

    /** One change at a random place of a tree. */
    private static final class Mutation {
        private static final List<String> SCALARS =
                List.of("", "7", "-3", "2.5", "/", "无", "真", "true", "1，000", "3万元", "2024-01-05", "0", "12件", "draft");
        private static final List<String> KEYS = List.of(
                "year", "年份", "table", "表格", "text", "自然人", "natural", "total", "missing", "其他", "不予公开", "denied", "v",
                "odd");

        private final Random random;
        private int countdown;

        private Mutation(Random random, int countdown) {
            this.random = random;
            this.countdown = countdown;
        }

        static Node of(Node root, Random random) {
            return new Mutation(random, random.nextInt(size(root))).copy(root);
        }

        private static int size(Node node) {
            if (node instanceof MapNode map) {
                return 1
                        + map.entries().stream()
                                .mapToInt(entry -> size(entry.value()))
                                .sum();
            }
            return node instanceof ListNode list
                    ? 1 + list.items().stream().mapToInt(Mutation::size).sum()
                    : 1;
        }

        private Node copy(Node node) {
            if (countdown-- == 0) {
                return changed(node);
            } else if (node instanceof MapNode map) {
                return new MapNode(
                        map.entries().stream()
                                .map(entry -> new Entry(entry.key(), copy(entry.value())))
                                .toList(),
                        map.span());
            } else if (node instanceof ListNode list) {
                return new ListNode(list.items().stream().map(this::copy).toList(), list.span());
            }
            return node;
        }

        private Node changed(Node node) {
            if (node instanceof MapNode map && !map.entries().isEmpty() && random.nextBoolean()) {
                return withOneEntryChanged(map);
            } else if (node instanceof ListNode list && !list.items().isEmpty() && random.nextBoolean()) {
                return new ListNode(list.items().subList(1, list.items().size()), list.span());
            }
            return switch (random.nextInt(6)) {
                case 0 -> new ListNode(List.of(node), node.span());
                case 1 -> new MapNode(List.of(new Entry(scalar(pick(KEYS), node.span()), node)), node.span());
                default -> scalar(pick(SCALARS), node.span());
            };
        }

        private Node withOneEntryChanged(MapNode map) {
            List<Entry> entries = new ArrayList<>(map.entries());
            int at = random.nextInt(entries.size());
            Entry entry = entries.remove(at);
            String key = pick(KEYS);
            boolean taken =
                    entries.stream().anyMatch(other -> other.key().text().equals(key));
            if (random.nextInt(3) > 0 && !taken) {
                entries.add(at, new Entry(scalar(key, entry.key().span()), entry.value()));
            }
            return new MapNode(entries, map.span());
        }

        private String pick(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }

        private static ScalarNode scalar(String text, SourceSpan span) {
            return new ScalarNode(text, ScalarStyle.PLAIN, span, span.line(), span.column());
        }
    }
}
