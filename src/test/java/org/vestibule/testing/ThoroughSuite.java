package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The browser tests of the trials that need no server of their own. */
@Suite
@SelectPackages("org.vestibule.journey")
@IncludeClassNamePatterns(".*IT")
@IncludeTags("thorough")
@ExcludeTags("packaged")
class ThoroughSuite {}
