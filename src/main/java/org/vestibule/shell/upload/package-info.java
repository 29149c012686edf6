/** Files that people upload: taken once for all features, which say what is in them. Knows nothing of any feature. */
package org.vestibule.shell.upload;
