package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What remains of the {@link FirstThoroughSuite}, with a server of its own. */
@Suite
@SelectPackages("org.vestibule.journey")
@IncludeClassNamePatterns(".*\\.[G-Z]\\w*IT")
@IncludeTags("thorough")
@ExcludeTags("packaged")
class SecondThoroughSuite {}
