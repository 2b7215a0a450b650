/** Compresses anew what is put together from known parts, without searching these for repetitions again (RFC 1950, 1951). */
package org.nianbao.deflate;
