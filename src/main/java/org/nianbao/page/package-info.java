/** Pages for the browser that need no script and no other file: their frame, their style and the escaping of text. */
package org.nianbao.page;
