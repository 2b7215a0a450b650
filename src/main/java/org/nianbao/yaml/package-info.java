/** YAML text to a tree of nodes with spans: the only package that knows the YAML library. */
package org.nianbao.yaml;
