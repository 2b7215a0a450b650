package org.nianbao.style;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.nianbao.style.PageStyle.MarginBox;
import org.nianbao.style.PageStyle.Position;
import org.nianbao.style.StyledDocument.PageKind;

/** Gives the style of a page; each kind is computed once. Pages inherit from the root element. */
final class PageCascade implements Function<PageKind, PageStyle> {
    private final List<PageRule> rules;
    private final Computed root;
    private final Map<PageKind, PageStyle> known = new ConcurrentHashMap<>();

    /**
     * Prepares for the pages of a document.
     *
     * @param rules in the order of the cascade: a later one wins over an earlier one
     * @param root the root element
     */
    PageCascade(List<PageRule> rules, Computed root) {
        this.rules = rules;
        this.root = root;
    }

    @Override
    public PageStyle apply(PageKind kind) {
        return known.computeIfAbsent(kind, this::compute);
    }

    private PageStyle compute(PageKind kind) {
        Map<Property<?>, Setting<?>> page = new HashMap<>();
        Map<Position, Map<Property<?>, Setting<?>>> boxes = new EnumMap<>(Position.class);
        for (PageRule rule : rules) {
            if (rule.selector().matches(kind)) {
                Computed.cascade(rule.settings(), page);
                rule.boxes()
                        .forEach((position, settings) ->
                                Computed.cascade(settings, boxes.computeIfAbsent(position, any -> new HashMap<>())));
            }
        }
        return style(Computed.of(page, root, root.values().fontSize()), boxes);
    }

    private PageStyle style(Computed page, Map<Position, Map<Property<?>, Setting<?>>> boxes) {
        Map<Position, MarginBox> filled = new EnumMap<>(Position.class);
        boxes.forEach((position, settings) -> {
            Computed box = Computed.of(settings, page, root.values().fontSize());
            List<ContentItem> content = box.values().get(Properties.CONTENT);
            if (!content.isEmpty()) {
                filled.put(position, new MarginBox(content, box.style()));
            }
        });
        Sheet sheet = page.values().get(Properties.SIZE);
        return new PageStyle(sheet.width(), sheet.height(), StyleAssembly.margin(page.values()), filled);
    }
}
