package org.nianbao.style;

import java.util.List;

/**
 * A rule for elements, for one selector.
 *
 * @param settings what it declares, shorthands spread
 */
record Rule(Selector selector, List<Setting<?>> settings) {}
