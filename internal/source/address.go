package source

import (
	"net/netip"

	"github.com/mithaq/mithaq"
)

// reserved are the blocks of addresses that are not of the public internet, or lead to one
// that may not be: IANA's registries of special-purpose addresses, and the ways of writing
// an IPv4 address into an IPv6 one.
var reserved = mustPrefixes(
	"0.0.0.0/8",       // this network
	"10.0.0.0/8",      // private
	"100.64.0.0/10",   // behind a carrier's translator
	"127.0.0.0/8",     // loopback
	"169.254.0.0/16",  // link-local, clouds' metadata
	"172.16.0.0/12",   // private
	"192.0.0.0/24",    // protocol assignments
	"192.0.2.0/24",    // documentation
	"192.88.99.0/24",  // 6to4 relays
	"192.168.0.0/16",  // private
	"198.18.0.0/15",   // benchmarks
	"198.51.100.0/24", // documentation
	"203.0.113.0/24",  // documentation
	"224.0.0.0/4",     // multicast
	"240.0.0.0/4",     // reserved, broadcast
	"::/96",           // unspecified, loopback, IPv4-compatible
	"::ffff:0:0:0/96", // IPv4-translated
	"64:ff9b::/96",    // NAT64
	"64:ff9b:1::/48",  // NAT64 of a network's own
	"100::/64",        // discard
	"2001::/23",       // protocol assignments, Teredo among them
	"2001:db8::/32",   // documentation
	"2002::/16",       // 6to4
	"3fff::/20",       // documentation
	"5f00::/16",       // segment routing
	"fc00::/7",        // private
	"fe80::/10",       // link-local
	"fec0::/10",       // site-local
	"ff00::/8",        // multicast
)

func mustPrefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, s := range list {
		out[i] = netip.MustParsePrefix(s)
	}
	return out
}

// isPublic reports whether a is an address of the public internet.
func isPublic(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	for _, p := range reserved {
		if p.Contains(a) {
			return false
		}
	}
	return a.IsGlobalUnicast()
}

// mayDial gives an error where address, an IP address and port, may not be dialed.
func (o Options) mayDial(address string) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return mithaq.Errorf(mithaq.Refused, "", "%s is no address that can be checked", address)
	}
	if o.AllowPrivate || isPublic(ap.Addr()) || o.allow != nil && o.allow(ap) {
		return nil
	}
	return mithaq.Errorf(mithaq.Refused, "", "it leads to %s, which is not on the public internet", ap.Addr()).
		WithRemedy("save the page and give the file, or allow private addresses if you trust it")
}
