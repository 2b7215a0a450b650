/** Reports of many bodies → the tables of the body above them: sums, where they come from, and what is uncertain. */
package org.nianbao.aggregate;
