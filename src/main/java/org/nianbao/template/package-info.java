/** A report and a set of templates to markup: the only package that knows the template engine. */
package org.nianbao.template;
