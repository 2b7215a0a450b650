/** Pages to PDF: content, structure, outline and metadata; the only package that knows the PDF library. */
package org.nianbao.pdf;
