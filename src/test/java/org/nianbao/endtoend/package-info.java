/** Tests of the whole way, from the data file to what stands on the page. */
package org.nianbao.endtoend;
