/**
 * How Node runs the API and the worker; docker/ says the same. Young objects get 8 MB instead of 16, which leaves the
 * bench 20 MB below its 300. At 4 MB a write that makes many objects (W5) spent a fifth of its time collecting them.
 */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=8'];
