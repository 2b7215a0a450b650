/** Many reports: plan, fingerprints, workers and results. */
package org.nianbao.build;
