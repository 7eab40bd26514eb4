// node_modules/preact/dist/preact.mjs
var n;
var t;
var r;
var u;
var i;
var f;
var o;
var e;
var l;
var c;
var a;
var s;
var h = /* @__PURE__ */ Symbol.for("pv");
var p = {};
var y = [];
var v = /^m(i|n|o|s|text|space)$/;
var w = Array.isArray;
var d = y.slice;
var _ = Object.assign;
function g(n3) {
  n3 && n3.parentNode && n3.remove();
}
function k(n3, t4, r4) {
  var u4, i4, f5, o5 = {}, e4 = arguments.length;
  for (f5 in t4) "key" == f5 ? u4 = t4[f5] : "ref" == f5 && "function" != typeof n3 ? i4 = t4[f5] : o5[f5] = t4[f5];
  return e4 > 2 && (o5.children = e4 > 3 ? d.call(arguments, 2) : r4), m(n3, o5, u4, i4, null);
}
function m(r4, u4, i4, f5, o5) {
  var e4 = { type: r4, props: u4, key: i4, ref: f5, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o5 || ++t, __i: -1, __u: 0 };
  return !o5 && n.vnode && n.vnode(e4), e4;
}
function $(n3) {
  return n3.children;
}
function x(n3, t4) {
  this.props = n3, this.context = t4, this.__g = 0;
}
function S(n3, t4) {
  if (null == t4) return n3.__ && S(n3.__, n3.__i + 1);
  for (var r4; t4 < n3.__k.length; t4++) if ((r4 = n3.__k[t4]) && r4.__e) return r4.__e;
  return "function" != typeof n3.type || n3.props.__P ? null : S(n3);
}
function C(t4) {
  var r4, u4 = t4.__v, i4 = u4.__e, f5 = [], o5 = [], e4 = t4.__P;
  e4 && ((r4 = _({ constructor: h }, u4)).__v = u4.__v + 1, n.vnode && n.vnode(r4), z(e4, r4, u4, t4.__n, e4.namespaceURI, 32 & u4.__u ? [i4] : null, f5, i4 || S(u4), 32 & u4.__u, o5), r4.__v = u4.__v, r4.__.__k[r4.__i] = r4, E(f5, r4, o5), u4.__ = u4.__e = null, r4.__e != i4 && j(r4));
}
function j(n3) {
  if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t4) {
    return t4 && (n3.__e = t4.__e);
  }), j(n3);
}
function L(t4) {
  (8 & t4.__g || (t4.__g |= 8, u.push(t4), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
}
function H() {
  try {
    for (var n3, t4 = 1; u.length; ) u.length > t4 && u.sort(o), n3 = u.shift(), t4 = u.length, 8 & n3.__g && C(n3);
  } finally {
    (f = u.length) && (i || queueMicrotask)(H);
  }
}
function I(n3, t4, r4, u4, i4, f5, o5, e4, l4, c4, a5) {
  var s4, h5, v4, w5, d5, _4, g5 = u4.__k || y, k4 = t4.length;
  for (l4 = q(r4, t4, g5, l4, k4), s4 = 0; s4 < k4; s4++) null != (v4 = r4.__k[s4]) && (h5 = ~v4.__i && g5[v4.__i] || p, v4.__i = s4, _4 = z(n3, v4, h5, i4, f5, o5, e4, l4, c4, a5), w5 = v4.__e, (h5.ref != v4.ref || 8 & h5.__u) && (h5.ref && G(h5.ref, null, v4, h5), v4.ref && a5.push(v4.ref, v4.__c || w5, v4)), d5 = d5 || w5, 4 & v4.__u ? (l4 = A(v4, l4, n3, !h5.__v), h5.__e && (h5.__e = null)) : "function" == typeof v4.type && void 0 !== _4 ? l4 = _4 : w5 && (l4 = w5.nextSibling), v4.__u &= -21);
  return r4.__e = d5, l4;
}
function q(n3, t4, r4, u4, i4) {
  var f5, o5, e4, l4, c4, a5, s4, p5, y5, v4 = r4.length, d5 = v4, _4 = 0, g5 = 0, k4 = n3.__k = Array(i4);
  for (f5 = 0; f5 < i4; f5++) null != (o5 = t4[f5]) && "boolean" != typeof o5 && "function" != typeof o5 ? ("object" != typeof o5 || o5.constructor === String ? o5 = k4[f5] = m(null, o5) : w(o5) ? o5 = k4[f5] = m($, { children: o5 }) : o5.constructor === h && o5.__b ? o5 = k4[f5] = m(o5.type, o5.props, o5.key, o5.ref, o5.__v) : k4[f5] = o5, l4 = f5 + _4, o5.__ = n3, o5.__b = n3.__b + 1, e4 = null, ~(c4 = o5.__i = P(o5, r4, l4, d5)) && (d5--, (e4 = r4[c4]) && (e4.__u |= 2)), e4 && e4.__v ? (o5.__u |= 16, c4 == l4 - 1 ? _4-- : c4 == l4 + 1 ? _4++ : c4 != l4 && (c4 > l4 ? _4-- : _4++, g5 = 1)) : (~c4 || (i4 > v4 ? _4-- : i4 < v4 && _4++), "function" != typeof o5.type && (o5.__u |= 4))) : k4[f5] = null;
  if (g5) {
    for (a5 = [], s4 = [], f5 = 0; f5 < i4; f5++) if ((o5 = k4[f5]) && 16 & o5.__u) {
      for (_4 = 0, p5 = a5.length; _4 < p5; ) a5[y5 = _4 + p5 >> 1] < o5.__i ? _4 = y5 + 1 : p5 = y5;
      a5[_4] = o5.__i, s4[f5] = _4 + 1;
    }
    for (_4 = a5.length; f5--; ) s4[f5] && (s4[f5] == _4 ? _4-- : k4[f5].__u |= 4);
  }
  if (d5) for (f5 = 0; f5 < v4; f5++) !(e4 = r4[f5]) || 2 & e4.__u || (e4.__e == u4 && (u4 = S(e4)), J(e4, e4));
  return u4;
}
function A(n3, t4, r4, u4) {
  var i4, f5, o5, e4;
  if ("function" == typeof n3.type) {
    if (n3.props.__P) return t4;
    if (i4 = n3.__k) for (f5 = 0; f5 < i4.length; f5++) i4[f5] && (i4[f5].__ = n3, t4 = A(i4[f5], t4, r4, false));
    return t4;
  }
  for (t4 && !t4.parentNode && (t4 = S(n3)) && !t4.parentNode && (t4 = null), o5 = n3.__e, e4 = t4; e4 && 8 == e4.nodeType; ) e4 = e4.nextSibling;
  for (o5 != e4 && (!u4 && r4.moveBefore && o5.parentNode ? r4.moveBefore(o5, t4) : r4.insertBefore(o5, t4 || null)), t4 = o5; (t4 = t4 && t4.nextSibling) && 8 == t4.nodeType && !t4.data.startsWith("$s"); ) ;
  return t4;
}
function P(n3, t4, r4, u4) {
  var i4, f5 = n3.key, o5 = n3.type, e4 = t4[r4], l4 = e4 && !(2 & e4.__u);
  if (null === e4 && null == f5 || l4 && f5 == e4.key && o5 == e4.type) return r4;
  if (u4 > (l4 ? 1 : 0)) {
    for (i4 = r4 - 1; i4 >= 0; i4--) if ((e4 = t4[i4]) && !(2 & e4.__u) && f5 == e4.key && o5 == e4.type) return i4;
    for (i4 = r4 + 1; i4 < t4.length; i4++) if ((e4 = t4[i4]) && !(2 & e4.__u) && f5 == e4.key && o5 == e4.type) return i4;
  }
  return -1;
}
function T(n3, t4, r4) {
  null == r4 && (r4 = ""), "-" == t4[0] ? n3.setProperty(t4, r4) : n3[t4] = r4;
}
function N(n3, t4, r4, u4, i4) {
  var f5, o5;
  if ("style" == t4) if ("string" == typeof r4) n3.style.cssText = r4;
  else {
    if ("string" == typeof u4 && (n3.style.cssText = u4 = ""), u4) for (t4 in u4) r4 && t4 in r4 || T(n3.style, t4);
    if (r4) for (t4 in r4) u4 && r4[t4] == u4[t4] || T(n3.style, t4, r4[t4]);
  }
  else if ("o" == t4[0] && "n" == t4[1]) "function" != typeof r4 && (r4 = null), "function" != typeof u4 && (u4 = null), (n3.__e || (n3.__e = {}))[t4] = r4, r4 && u4 || (o5 = a[t4] || (a[t4] = V(t4)), (n3.__a || (n3.__a = {}))[t4] = c, f5 = t4 != (t4 = t4.replace(l, "$1")), (t4 = t4.slice(2))[0] < "a" && (t4 = t4.toLowerCase()), r4 ? n3.addEventListener(t4, o5, f5) : n3.removeEventListener(t4, o5, f5));
  else {
    if ("http://www.w3.org/2000/svg" == i4) t4 = t4.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if ("width" != t4 && "height" != t4 && "href" != t4 && "list" != t4 && "form" != t4 && "tabIndex" != t4 && "download" != t4 && "rowSpan" != t4 && "colSpan" != t4 && "role" != t4 && "popover" != t4 && t4 in n3) try {
      return void (n3[t4] = null == r4 ? "" : r4);
    } catch (n4) {
    }
    if ("function" == typeof r4) return;
    null == r4 || false === r4 && "-" != t4[4] ? n3.removeAttribute(t4) : n3.setAttribute(t4, "popover" == t4 && 1 == r4 ? "" : r4);
  }
}
function V(t4) {
  return function(r4) {
    var u4 = this.__e;
    if (u4) {
      if (u4 = u4[t4], null == r4[e]) r4[e] = c++;
      else if (r4[e] < this.__a[t4]) return;
      return u4(n.event ? n.event(r4) : r4);
    }
  };
}
function z(t4, r4, u4, i4, f5, o5, e4, l4, c4, a5) {
  var s4, p5, v4, d5, k4, b4, m5, M2, C3, j3, L2, H2, q2, A4, O2, P2, T4, N2, V2 = r4.type;
  if (r4.constructor !== h) return null;
  128 & u4.__u && (c4 = 32 & u4.__u, s4 = u4.__c.__z) && (r4.__u |= c4, p5 = o5 = [], 8 == s4.nodeType ? l4 = B(s4, o5) : o5.push(s4), l4 = o5[0] || l4), (s4 = n.__b) && s4(r4);
  n: if ("function" == typeof V2) {
    v4 = e4.length;
    try {
      if (M2 = r4.props, C3 = (s4 = V2.prototype) && s4.render, j3 = (s4 = V2.contextType) && i4[s4.__c], L2 = s4 ? j3 ? j3.props.value : s4.__ : i4, (d5 = u4.__c) ? (r4.__c = d5, 2 & d5.__g && (d5.__g |= 1)) : (C3 ? r4.__c = d5 = new V2(M2, L2) : (r4.__c = d5 = new x(M2, L2), d5.constructor = V2, d5.render = K), j3 && j3.sub(d5), d5.state || (d5.state = {}), d5.__n = i4, d5.__g |= 8, d5.__h = [], d5.__k = []), C3 && (d5.__s || (d5.__s = d5.state), V2.getDerivedStateFromProps && (d5.__s == d5.state && (d5.__s = _({}, d5.__s)), _(d5.__s, V2.getDerivedStateFromProps(M2, d5.__s)))), k4 = d5.props, b4 = d5.state, d5.__v = r4, u4.__c) {
        if (M2 !== k4 && C3 && !V2.getDerivedStateFromProps && d5.componentWillReceiveProps && d5.componentWillReceiveProps(M2, L2), r4.__v == u4.__v && !(8 & d5.__g) || !(4 & d5.__g) && d5.shouldComponentUpdate && false === d5.shouldComponentUpdate(M2, d5.__s, L2)) {
          r4.__v != u4.__v && (d5.props = M2, d5.state = d5.__s, d5.__g &= -9), r4.__e = u4.__e, r4.__k = u4.__k, r4.__k.some(function(n3) {
            n3 && (n3.__ = r4);
          }), y.push.apply(d5.__h, d5.__k), d5.__k = [], d5.__h.length && e4.push(d5), l4 = S(u4);
          break n;
        }
        d5.componentWillUpdate && d5.componentWillUpdate(M2, d5.__s, L2), C3 && d5.componentDidUpdate && d5.__h.push(function() {
          d5.componentDidUpdate(k4, b4, m5);
        });
      } else C3 && !V2.getDerivedStateFromProps && d5.componentWillMount && d5.componentWillMount(), C3 && d5.componentDidMount && d5.__h.push(d5.componentDidMount);
      d5.context = L2, d5.props = M2, d5.__P = t4, d5.__g &= -5, H2 = n.__r, q2 = C3 ? 25 : 0;
      do {
        d5.__g &= -9, H2 && H2(r4), s4 = d5.render(d5.props, d5.state = d5.__s, d5.context);
      } while (8 & d5.__g && ++q2 < 25);
      C3 && (y.push.apply(d5.__h, d5.__k), d5.__k = []), d5.state = d5.__s, d5.getChildContext && (i4 = _({}, i4, d5.getChildContext())), C3 && u4.__c && d5.getSnapshotBeforeUpdate && (m5 = d5.getSnapshotBeforeUpdate(k4, b4)), A4 = s4 && s4.type === $ && null == s4.key ? s4.props.children : s4, M2.__P && (s4 = l4, f5 = (t4 = M2.__P).namespaceURI, c4 = o5 = null, u4.props && u4.props.__P != t4 && (u4.__k.some(function(n3) {
        n3 && J(n3, n3);
      }), u4.__k = null), l4 = u4.__k ? S(u4, 0) : null), l4 = I(t4, w(A4) ? A4 : [A4], r4, u4, i4, f5, o5, e4, l4, c4, a5), M2.__P && (r4.__e = null, l4 = s4), r4.__u &= -161, p5 && p5.some(g), d5.__h.length && e4.push(d5), 1 & d5.__g && (d5.__g &= -4);
    } catch (t5) {
      if (e4.length = v4, r4.__v = null, c4 || o5) if (t5 && t5.then) {
        if (r4.__u |= 128 | c4, o5) {
          for (~(T4 = o5.indexOf(l4 || void 0)) || (T4 = o5.length); (N2 = o5[T4 - 1]) && 8 == N2.nodeType; ) T4--;
          for (; T4 < o5.length; T4++) if (N2 = o5[T4]) if (o5[T4] = null, O2) {
            if (N2 == P2) break;
          } else {
            if (8 != N2.nodeType) break;
            N2.data.startsWith("$s") && (P2 = B(O2 = N2));
          }
        }
        if (!O2) {
          for (; l4 && 8 == l4.nodeType && l4.nextSibling; ) l4 = l4.nextSibling;
          O2 = l4;
        }
        (s4 = B(O2 = r4.__c.__z || (r4.__c.__z = O2))) ? (r4.__e = O2, l4 = s4) : r4.__e = l4, l4 = l4 && l4.nextSibling;
      } else o5 && o5.some(g);
      else r4.__e = u4.__e;
      r4.__k || (r4.__k = u4.__k || []), t5 && t5.then || D(r4), n.__e(t5, r4, u4);
    }
  } else l4 = r4.__e = F(u4.__e, r4, u4, i4, f5, o5, e4, c4, a5, t4);
  return (s4 = n.diffed) && s4(r4), l4;
}
function B(n3, t4) {
  if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r4 = 1; n3 = n3.nextSibling; ) {
    if (8 == n3.nodeType) {
      if (n3.data.startsWith("$s")) r4++;
      else if (n3.data.startsWith("/$s") && !--r4) return n3;
    }
    t4 && t4.push(n3);
  }
}
function D(n3) {
  n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
}
function E(t4, r4, u4) {
  for (var i4 = 0; i4 < u4.length; ) G(u4[i4++], u4[i4++], u4[i4++]);
  n.__c && n.__c(r4, t4), t4.some(function(r5) {
    try {
      t4 = r5.__h, r5.__h = [], t4.some(function(n3) {
        n3.call(r5);
      });
    } catch (t5) {
      n.__e(t5, r5.__v);
    }
  });
}
function F(t4, r4, u4, i4, f5, o5, e4, l4, c4, a5) {
  var s4, h5, y5, _4, k4, b4, m5, M2, $2 = u4.props || p, x3 = r4.props, C3 = r4.type;
  if ("svg" == C3 ? f5 = "http://www.w3.org/2000/svg" : "math" == C3 ? f5 = "http://www.w3.org/1998/Math/MathML" : f5 || (f5 = "http://www.w3.org/1999/xhtml"), o5) {
    for (s4 = 0; s4 < o5.length; s4++) if ((k4 = o5[s4]) && (C3 ? k4.localName == C3 : 3 == k4.nodeType)) {
      t4 = k4, o5[s4] = null;
      break;
    }
  }
  if (!t4) {
    if (M2 = a5.ownerDocument || document, !C3) return M2.createTextNode(x3);
    t4 = M2.createElementNS(f5, C3, x3.is ? x3 : a5), l4 && (n.__m && n.__m(r4, o5), l4 = false), o5 = null;
  }
  if (C3) {
    if (a5 = "template" == C3 && t4.content || t4, o5 = "textarea" == C3 && null != x3.defaultValue ? null : o5 && d.call(a5.childNodes), !l4 && o5) for ($2 = {}, s4 = 0; s4 < t4.attributes.length; s4++) $2[(k4 = t4.attributes[s4]).name] = k4.value;
    for (s4 in $2) k4 = $2[s4], "dangerouslySetInnerHTML" == s4 ? y5 = k4 : "children" == s4 || s4 in x3 || "value" == s4 && "defaultValue" in x3 || "checked" == s4 && "defaultChecked" in x3 || N(t4, s4, null, k4, f5);
    for (s4 in x3) k4 = x3[s4], "children" == s4 ? _4 = k4 : "dangerouslySetInnerHTML" == s4 ? h5 = k4 : "value" == s4 ? b4 = k4 : "checked" == s4 ? m5 = k4 : l4 && "function" != typeof k4 || $2[s4] === k4 || N(t4, s4, k4, $2[s4], f5);
    h5 ? (l4 || y5 && (h5.__html == y5.__html || h5.__html == t4.innerHTML) || (t4.innerHTML = h5.__html), r4.__k = []) : (y5 && (t4.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f5 && v.test(C3)) && (f5 = "http://www.w3.org/1999/xhtml"), I(a5, w(_4) ? _4 : [_4], r4, u4, i4, f5, o5, e4, o5 ? o5[0] : u4.__k && S(u4, 0), l4, c4), o5 && o5.some(g)), l4 && "textarea" != C3 || (s4 = "value", "progress" == C3 && null == b4 ? t4.removeAttribute(s4) : null == b4 || b4 === t4[s4] && ("progress" != C3 || b4) || N(t4, s4, b4, $2[s4], f5), s4 = "checked", null != m5 && m5 != t4[s4] && N(t4, s4, m5, $2[s4], f5));
  } else $2 === x3 || l4 && t4.data == x3 || (t4.data = x3);
  return t4;
}
function G(t4, r4, u4, i4) {
  try {
    "function" == typeof t4 ? r4 ? r4.__x = t4(r4) || 1 : i4 && (i4 = i4.__c || i4.__e) && (r4 = i4.__x) && (i4.__x = null, "function" == typeof r4 ? r4() : t4(null)) : t4.current = r4;
  } catch (t5) {
    n.__e(t5, u4);
  }
}
function J(t4, r4, u4) {
  var i4, f5, o5, e4;
  if (n.unmount && n.unmount(t4), !(i4 = t4.ref) || i4.current && i4.current != t4.__e || G(i4, null, r4, t4), i4 = t4.__c) {
    if (i4.componentWillUnmount) try {
      i4.componentWillUnmount();
    } catch (t5) {
      n.__e(t5, r4);
    }
    i4.__P = i4.__n = null;
  }
  if (i4 = t4.__k) for (e4 = 0; e4 < i4.length; e4++) i4[e4] && J(i4[e4], r4, "function" != typeof t4.type || u4 && !t4.props.__P);
  !u4 && (i4 = t4.__c) && (i4 = i4.__z) && (f5 = B(i4, o5 = [])) && (i4 == t4.__e && o5.some(g), g(f5), g(i4)), u4 || g(t4.__e), t4.__e = t4.__c = t4.__ = null;
}
function K(n3, t4, r4) {
  return this.constructor(n3, r4);
}
function Q(t4, r4) {
  var u4, i4, f5, o5;
  n.__ && n.__(t4, r4), 9 == r4.nodeType && (r4 = r4.documentElement), i4 = (u4 = t4 && 32 & t4.__u) ? null : r4.__k, r4.__k = m($, { children: [t4] }), f5 = [], o5 = [], z(r4, r4.__k, i4 || p, p, r4.namespaceURI, i4 ? null : r4.firstChild ? d.call(r4.childNodes) : null, f5, i4 ? i4.__e : r4.firstChild, u4, o5), E(f5, r4.__k, o5), r4.__k.props.children = null;
}
n = { __e: function(n3, t4, r4, u4) {
  for (var i4, o5, e4; t4 = t4.__; ) if ((i4 = t4.__c) && !(1 & i4.__g)) {
    i4.__g |= 4;
    try {
      if ((e4 = (o5 = i4.constructor) && o5.getDerivedStateFromError) && i4.setState(o5.getDerivedStateFromError(n3)), i4.componentDidCatch && (i4.componentDidCatch(n3, u4 || {}), e4 = 1), e4 && 8 & i4.__g) return void (i4.__g |= 2);
    } catch (t5) {
      n3 = t5;
    }
  }
  throw f = 0, n3;
} }, t = 0, r = function(n3) {
  return null != n3 && n3.constructor === h;
}, x.prototype.setState = function(n3, t4) {
  var r4 = this.__s;
  r4 && r4 != this.state || (r4 = this.__s = _({}, this.state)), "function" == typeof n3 && (n3 = n3(_({}, r4), this.props)), n3 && (_(r4, n3), this.__v && (t4 && this.__k.push(t4), L(this)));
}, x.prototype.forceUpdate = function(n3) {
  this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
}, x.prototype.render = $, u = [], f = 0, o = function(n3, t4) {
  return n3.__v.__b - t4.__v.__b;
}, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

// node_modules/preact/hooks/dist/hooks.mjs
var t2;
var r2;
var u2;
var i2;
var o2 = Object.is;
var f2 = 0;
var c2 = [];
var e2 = [];
var a2 = n;
var v2 = a2.__b;
var l2 = a2.__r;
var m2 = a2.diffed;
var h2 = a2.__c;
var s2 = a2.unmount;
var p2 = a2.__;
function y2(n3, t4) {
  a2.__h && a2.__h(r2, n3, f2 || t4), f2 = 0;
  var u4 = r2.__H || (r2.__H = { __: [], __h: [] });
  return n3 >= u4.__.length && u4.__.push({}), u4.__[n3];
}
function d2(n3) {
  return f2 = 1, _2(G2, n3);
}
function _2(n3, u4, i4) {
  var f5 = y2(t2++, 2);
  if (f5.t = n3, !f5.__c && (f5.__ = [i4 ? i4(u4) : G2(void 0, u4), function(n4) {
    var t4 = (f5.__N || f5.__)[0], r4 = f5.t(t4, n4);
    o2(t4, r4) || (f5.__N = [r4, f5.__[1]], f5.__c.setState({}));
  }], f5.__c = r2, !r2.__f)) {
    r2.__f = true;
    var c4 = r2.shouldComponentUpdate;
    r2.shouldComponentUpdate = function(n4, t4, r4) {
      var u5 = this.__H;
      if (!u5) return true;
      var i5 = false, f6 = this.props != n4;
      if (u5.__.some(function(n5) {
        n5.__N && (i5 = true, o2(n5.__[0], n5.__N[0]) || (f6 = true));
      }), c4) {
        var e4 = c4.call(this, n4, t4, r4);
        return i5 ? e4 || f6 : e4;
      }
      return !i5 || f6;
    };
  }
  return f5.__;
}
function A2(n3, u4) {
  var i4 = y2(t2++, 3);
  !a2.__s && E2(i4.__H, u4) && (i4.__P = true, i4.__ = n3, i4.u = u4, r2.__H.__h.push(i4));
}
function F2(n3, u4) {
  var i4 = y2(t2++, 4);
  !a2.__s && E2(i4.__H, u4) && (i4.__P = false, i4.__ = n3, i4.u = u4, r2.__h.push(i4));
}
function T2(n3) {
  return f2 = 5, w2(function() {
    return { current: n3 };
  }, []);
}
function w2(n3, r4) {
  var u4 = y2(t2++, 7);
  return E2(u4.__H, r4) && (u4.__ = n3(), u4.__H = r4), u4.__;
}
function b(n3, t4) {
  return f2 = 8, w2(function() {
    return n3;
  }, t4);
}
function g2() {
  var n3;
  do {
    for (; n3 = e2.shift(); ) try {
      C2(n3);
    } catch (t5) {
      a2.__e(t5, { __: (n3 = n3.__P) && n3.__v });
    }
    for (; n3 = c2.shift(); ) {
      var t4 = n3.__H;
      if (n3.__P && t4) try {
        t4.__h.some(C2), t4.__h.some(D2), t4.__h = [];
      } catch (r4) {
        t4.__h = [], a2.__e(r4, n3.__v);
      }
    }
  } while (e2.length);
}
a2.__b = function(n3) {
  r2 = null, v2 && v2(n3);
}, a2.__ = function(n3, t4) {
  n3 && t4.__k && t4.__k.__m && (n3.__m = t4.__k.__m), p2 && p2(n3, t4);
}, a2.__r = function(n3) {
  l2 && l2(n3), t2 = 0;
  var i4 = (r2 = n3.__c).__H;
  i4 && (u2 == r2 ? r2.__h = [] : (i4.__h.some(C2), i4.__h.some(D2), t2 = 0), i4.__h = [], i4.__.some(function(n4) {
    n4.__N && (n4.__ = n4.__N), n4.u = n4.__N = void 0;
  })), u2 = r2;
}, a2.diffed = function(n3) {
  m2 && m2(n3);
  var t4 = n3.__c;
  t4 && t4.__H && (t4.__H.__h.length && B2(c2.push(t4)), t4.__H.__.some(function(n4) {
    n4.u && (n4.__H = n4.u);
  })), u2 = r2 = null;
}, a2.__c = function(n3, t4) {
  t4.some(function(n4) {
    try {
      n4.__h.some(C2), n4.__h = n4.__h.filter(function(n5) {
        return !n5.__ || D2(n5);
      });
    } catch (t5) {
      n4.__h = [function() {
        throw t5;
      }];
    }
  }), h2 && h2(n3, t4);
}, a2.unmount = function(n3) {
  s2 && s2(n3);
  var t4, r4, u4 = n3.__c;
  u4 && u4.__H && (u4.__H.__.some(function(u5) {
    try {
      if (u5.__P && u5.__c) {
        if (void 0 === r4) {
          for (r4 = n3.__; r4 && (!r4.__c || !r4.__c.__P); ) r4 = r4.__;
          r4 = r4 && r4.__c;
        }
        u5.__P = r4, B2(e2.push(u5));
      } else C2(u5);
    } catch (n4) {
      t4 = n4;
    }
  }), u4.__H = void 0, t4 && a2.__e(t4, u4.__v));
};
var k2 = "function" == typeof requestAnimationFrame;
function z2(n3) {
  var t4, r4 = function() {
    clearTimeout(u4), k2 && cancelAnimationFrame(t4), setTimeout(n3);
  }, u4 = setTimeout(r4, 35);
  k2 && (t4 = requestAnimationFrame(r4));
}
function B2(n3) {
  1 != n3 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
}
function C2(n3) {
  var t4 = r2, u4 = n3.__c;
  "function" == typeof u4 && (n3.__c = void 0, u4()), r2 = t4;
}
function D2(n3) {
  var t4 = r2;
  n3.__c = n3.__(), r2 = t4;
}
function E2(n3, t4) {
  return !n3 || n3.length != t4.length || t4.some(function(t5, r4) {
    return !o2(t5, n3[r4]);
  });
}
function G2(n3, t4) {
  return "function" == typeof t4 ? t4(n3) : t4;
}

// src/colors.ts
var HUES = [25, 250, 145, 85, 310, 195, 345, 275, 120, 55];
var TIERS = 3;
function labelColor(place2) {
  const round = Math.floor(place2 / (HUES.length * TIERS));
  const tier = Math.floor(place2 / HUES.length) % TIERS;
  const hue = ((HUES[place2 % HUES.length] ?? 0) + round * 12) % 360;
  if (tier === 1) {
    return {
      light: { fill: [0.8, 0.11, hue], ink: [0.26, 0.08, hue] },
      dark: { fill: [0.5, 0.1, hue], ink: [0.98, 0.02, hue] },
      striped: false
    };
  }
  return {
    light: { fill: [0.905, 0.075, hue], ink: [0.4, 0.115, hue] },
    dark: { fill: [0.385, 0.08, hue], ink: [0.9, 0.075, hue] },
    striped: tier === 2
  };
}
var Palette = class {
  #hues = /* @__PURE__ */ new Map();
  #own;
  constructor(labels, own) {
    this.#own = own;
    for (const label of labels) this.of(label);
  }
  of(label) {
    let hue = this.#hues.get(label);
    if (!hue) {
      const color = this.#own[label];
      hue = color === void 0 ? placed(this.#hues.size) : chosen(color);
      this.#hues.set(label, hue);
    }
    return hue;
  }
};
function placed(place2) {
  const { light, dark, striped } = labelColor(place2);
  return {
    class: striped ? "hue striped" : "hue",
    style: {
      "--light-fill": css(light.fill),
      "--light-ink": css(light.ink),
      "--dark-fill": css(dark.fill),
      "--dark-ink": css(dark.ink)
    }
  };
}
function chosen(color) {
  const tone = (lightness, chroma) => `oklch(from ${color} ${lightness} min(c, ${chroma}) h)`;
  return {
    class: "hue",
    style: {
      "--light-fill": tone(0.89, 0.1),
      "--light-ink": tone(0.38, 0.12),
      "--dark-fill": tone(0.39, 0.1),
      "--dark-ink": tone(0.92, 0.07)
    }
  };
}
function css([lightness, chroma, hue]) {
  return `oklch(${lightness} ${chroma} ${hue})`;
}

// src/keymap.ts
var DEFAULT_KEYS = {
  accept: ["a"],
  reject: ["x"],
  ignore: ["space"],
  undo: ["backspace", "z"],
  redo: ["shift+backspace", "shift+z"],
  flag: ["f"],
  complete: ["n"],
  widenBefore: ["["],
  widenAfter: ["]"],
  note: ["m"],
  help: ["?"],
  history: ["h"],
  instructions: ["i"],
  confirm: ["enter"],
  cancel: ["escape"],
  search: ["/"],
  cursorLeft: ["arrowleft"],
  cursorRight: ["arrowright"],
  cursorUp: ["arrowup"],
  cursorDown: ["arrowdown"],
  cursorStart: ["home"],
  cursorEnd: ["end"],
  extendLeft: ["shift+arrowleft"],
  extendRight: ["shift+arrowright"],
  extendUp: ["shift+arrowup"],
  extendDown: ["shift+arrowdown"],
  nextSpan: ["j"],
  previousSpan: ["k"],
  removeSpan: ["delete"],
  growStart: [","],
  shrinkStart: ["<"],
  growEnd: ["."],
  shrinkEnd: [">"],
  label1: ["1"],
  label2: ["2"],
  label3: ["3"],
  label4: ["4"],
  label5: ["5"],
  label6: ["6"],
  label7: ["7"],
  label8: ["8"],
  label9: ["9"],
  label10: ["0"]
};
var ALIASES = {
  " ": "space",
  spacebar: "space",
  esc: "escape",
  return: "enter",
  del: "delete",
  left: "arrowleft",
  right: "arrowright",
  up: "arrowup",
  down: "arrowdown"
};
function createKeymap(remapped = {}) {
  const problems = [];
  const keysOf = new Map(Object.entries(DEFAULT_KEYS));
  const chosen2 = /* @__PURE__ */ new Map();
  for (const [command, keys] of Object.entries(remapped)) {
    if (!keysOf.has(command)) {
      problems.push(`there is no command "${command}"; there are ${[...keysOf.keys()].join(", ")}`);
      continue;
    }
    keysOf.set(command, keys.map(normalized));
    for (const key of keys.map(normalized)) {
      const other = chosen2.get(key);
      if (other !== void 0 && other !== command) {
        problems.push(`the key "${key}" is given to "${other}" and to "${command}"`);
      } else {
        chosen2.set(key, command);
      }
    }
  }
  const byKey = /* @__PURE__ */ new Map();
  for (const [command, keys] of keysOf) {
    const own = keys.filter((key) => (chosen2.get(key) ?? command) === command);
    keysOf.set(command, own);
    for (const key of own) byKey.set(key, command);
  }
  return {
    command: (event) => isOurs(event) ? keyCommand(event, byKey) ?? null : null,
    keys: (command) => keysOf.get(command) ?? [],
    problems
  };
}
function labelIndex(command) {
  return command.startsWith("label") ? Number(command.slice(5)) - 1 : null;
}
function keyName(key) {
  const names = {
    "shift+": "⇧",
    arrowleft: "←",
    arrowright: "→",
    arrowup: "↑",
    arrowdown: "↓",
    backspace: "⌫",
    enter: "↵"
  };
  const shift = key.startsWith("shift+") ? names["shift+"] ?? "" : "";
  const plain2 = key.slice(shift ? 6 : 0);
  return shift + (names[plain2] ?? (plain2.length > 1 ? capital(plain2) : plain2.toUpperCase()));
}
function isOurs(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !isEditable(event.composedPath()[0]);
}
function isEditable(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio"].includes(target.type);
  return target.matches("textarea, select") || target.isContentEditable;
}
function keyCommand(event, byKey) {
  for (const name of keyNames(event)) {
    const command = byKey.get(name);
    if (command !== void 0) return command;
  }
  return void 0;
}
function keyNames({ key, code, shiftKey }) {
  const typed = key.length === 1 && key !== " " ? key.toLowerCase() : normalized(key);
  const isLetter = typed.toLowerCase() !== typed.toUpperCase();
  const names = [shiftKey && (isLetter || typed.length > 1) ? `shift+${typed}` : typed];
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && !shiftKey) names.push(digit);
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (letter && !/^[\x20-\x7e]$/.test(typed)) names.push(shiftKey ? `shift+${letter}` : letter);
  return names;
}
function normalized(key) {
  const lower = key.toLowerCase();
  const shift = lower.startsWith("shift+") ? "shift+" : "";
  const plain2 = lower.slice(shift.length);
  return shift + (ALIASES[plain2] ?? plain2);
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f3 = /* @__PURE__ */ Symbol.for("pv");
var o3 = 0;
function a3(t4, e4, n3, u4, a5, i4) {
  e4 || (e4 = {});
  var c4, l4, p5 = e4;
  if ("ref" in p5 && "function" != typeof t4) for (l4 in p5 = {}, e4) "ref" == l4 ? c4 = e4[l4] : p5[l4] = e4[l4];
  var s4 = { type: t4, props: p5, key: n3, ref: c4, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f3, __v: --o3, __i: -1, __u: 0 };
  return (a5 || i4) && (s4.__source = a5, s4.__self = i4), n.vnode && n.vnode(s4), s4;
}

// src/ui/keys.tsx
function Keys({ keys }) {
  if (keys === void 0) return null;
  return /* @__PURE__ */ a3("kbd", { "aria-hidden": "true", children: keys === "space" ? "␣" : keyName(keys) });
}

// src/ui/button-bar.tsx
function ButtonBar(props) {
  const { keymap, canAnswer } = props;
  const button = (command, name, look, disabled, pressed) => /* @__PURE__ */ a3(
    "button",
    {
      type: "button",
      class: `button ${look}`,
      "data-action": command,
      "aria-keyshortcuts": keymap.keys(command)[0],
      "aria-pressed": pressed,
      "aria-disabled": disabled,
      onClick: () => !disabled && props.onCommand(command),
      children: [
        name,
        " ",
        /* @__PURE__ */ a3(Keys, { keys: keymap.keys(command)[0] })
      ]
    }
  );
  const small = (command, sign2, name, pressed) => /* @__PURE__ */ a3(
    "button",
    {
      type: "button",
      class: "button ghost small",
      "data-action": command,
      "aria-label": name,
      "aria-pressed": pressed,
      title: `${name} (${keymap.keys(command)[0] ?? ""})`,
      onClick: () => props.onCommand(command),
      children: sign2
    }
  );
  return /* @__PURE__ */ a3("div", { class: "foot", role: "toolbar", "aria-label": "Answer", children: [
    button("accept", "Accept", "accept", !canAnswer),
    button("reject", "Reject", "reject", !canAnswer),
    button("ignore", "Skip", "", !canAnswer),
    button("undo", "Undo", "ghost", !props.canUndo),
    props.canRedo && button("redo", "Redo", "ghost", false),
    /* @__PURE__ */ a3("span", { class: "more", children: [
      small("flag", "⚑", "Flag", props.flagged),
      small("note", "✎", "Note", props.hasNote),
      props.hasInstructions && small("instructions", "ℹ", "Instructions"),
      small("help", "?", "Keys")
    ] })
  ] });
}

// src/ui/help.tsx
var ANSWERS = [
  ["Accept", "accept"],
  ["Reject", "reject"],
  ["Skip", "ignore"],
  ["Undo, in the card and then the last answer", "undo"],
  ["Redo", "redo"],
  ["Accept (or use the selection)", "confirm"],
  ["Flag", "flag"],
  ["Write a note", "note"],
  ["Last answers", "history"],
  ["Close, drop the selection, leave the card", "cancel"],
  ["These keys", "help"]
];
var SPANS = [
  ["Move the cursor", "cursorLeft", "cursorRight", "cursorUp", "cursorDown"],
  ["First and last word", "cursorStart", "cursorEnd"],
  ["Extend the selection", "extendLeft", "extendRight", "extendUp", "extendDown"],
  ["Label the selection or the chosen span", "label1", "label2", "label10"],
  ["Active label for the selection; confirm a suggestion", "confirm"],
  ["Next and previous span", "nextSpan", "previousSpan"],
  ["Chosen span: grow and shrink its start", "growStart", "shrinkStart"],
  ["Chosen span: grow and shrink its end", "growEnd", "shrinkEnd"],
  ["Remove the chosen span", "removeSpan"],
  ["Search the labels", "search"]
];
var OPTIONS = [
  ["Choose an option", "label1", "label2", "label10"],
  ["Search the options", "search"]
];
var ASKED = [
  ["Nothing else of this label is here", "complete"],
  ["Move the cursor", "cursorLeft", "cursorRight"],
  ["Select the words that are right instead", "extendLeft", "extendRight"],
  ["Draw them, then accept", "confirm"],
  ["Take the drawn ones back", "cancel"]
];
var CUT = [
  ["Join the sentence before", "widenBefore"],
  ["Join the sentence after", "widenAfter"]
];
var COMPARE = [["The first or the second is better", "label1", "label2"]];
var TABLES = [
  ["asked", "This question", ASKED],
  ["compare", "Comparison", COMPARE],
  ["spans", "Spans", SPANS],
  ["options", "Options", OPTIONS],
  ["cut", "Text around", CUT]
];
function Help({ keymap, topics }) {
  return /* @__PURE__ */ a3("div", { class: "help", children: [
    /* @__PURE__ */ a3(KeyTable, { title: "Answers", lines: ANSWERS, keymap }),
    TABLES.filter(([topic]) => topics.includes(topic)).map(([topic, title, lines]) => /* @__PURE__ */ a3(KeyTable, { title, lines, keymap }, topic)),
    topics.includes("spans") && /* @__PURE__ */ a3("p", { class: "muted", children: "Drag over words to mark them with the active label; double-click marks one word. Click a span to change it: drag its ends, choose another label, or remove it." }),
    keymap.problems.map((problem) => /* @__PURE__ */ a3("p", { class: "warn", children: [
      "Key map: ",
      problem
    ] }, problem))
  ] });
}
function KeyTable({ title, lines, keymap }) {
  return /* @__PURE__ */ a3("section", { children: [
    /* @__PURE__ */ a3("p", { class: "caption", children: title }),
    /* @__PURE__ */ a3("dl", { children: lines.map(([text, ...commands]) => /* @__PURE__ */ a3("div", { children: [
      /* @__PURE__ */ a3("dt", { children: commands.map((command, index) => /* @__PURE__ */ a3("kbd", { children: [
        command === "label10" && index > 0 ? "… " : "",
        keymap.keys(command).map(keyName).join(" ")
      ] }, command)) }),
      /* @__PURE__ */ a3("dd", { children: text })
    ] }, text)) })
  ] });
}

// src/ui/meta.tsx
function Meta({ task }) {
  const entries = Object.entries(task.meta ?? {});
  const place2 = task._source?.place;
  if (entries.length === 0 && typeof place2 !== "string" && !task.origin) return null;
  return /* @__PURE__ */ a3("dl", { class: "meta", children: [
    task.origin && /* @__PURE__ */ a3("div", { children: [
      /* @__PURE__ */ a3("dt", { class: "hidden", children: "cut" }),
      /* @__PURE__ */ a3("dd", { "data-cut": true, children: "part of a longer text" })
    ] }),
    entries.map(([key, value]) => /* @__PURE__ */ a3("div", { children: [
      /* @__PURE__ */ a3("dt", { children: key }),
      /* @__PURE__ */ a3("dd", { children: inWords(value) })
    ] }, key)),
    typeof place2 === "string" && /* @__PURE__ */ a3("div", { children: [
      /* @__PURE__ */ a3("dt", { class: "hidden", children: "source" }),
      /* @__PURE__ */ a3("dd", { children: place2 })
    ] })
  ] });
}
function inWords(value) {
  if (typeof value === "number" && !Number.isInteger(value)) return value.toPrecision(3);
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/ui/note-field.tsx
function NoteField({ note, onNote, onLeave }) {
  const field = T2(null);
  A2(() => field.current?.focus({ preventScroll: true }), []);
  return /* @__PURE__ */ a3("div", { class: "note", children: /* @__PURE__ */ a3(
    "textarea",
    {
      ref: field,
      rows: 2,
      dir: "auto",
      "aria-label": "Note",
      placeholder: "A note to go with the answer. Enter goes back to the card.",
      value: note,
      onInput: (event) => onNote(event.currentTarget.value),
      onKeyDown: (event) => {
        if (event.isComposing) return;
        if (event.key === "Escape" || event.key === "Enter" && !event.shiftKey) {
          event.preventDefault();
          onLeave();
        }
      }
    }
  ) });
}

// src/ui/notices.tsx
function Notices({ notices, onDismiss }) {
  if (notices.length === 0) return null;
  return /* @__PURE__ */ a3("div", { class: "notices", children: notices.map(({ level, code, message, hint }) => /* @__PURE__ */ a3(
    "div",
    {
      class: `notice ${level}`,
      "data-notice": code,
      role: level === "error" ? "alert" : "status",
      children: [
        /* @__PURE__ */ a3("p", { children: [
          message,
          hint && /* @__PURE__ */ a3("span", { class: "hint", children: [
            " ",
            hint
          ] })
        ] }),
        /* @__PURE__ */ a3(
          "button",
          {
            type: "button",
            class: "close",
            "aria-label": "Dismiss",
            "data-action": "dismiss",
            onClick: () => onDismiss(code),
            children: "×"
          }
        )
      ]
    },
    code
  )) });
}

// src/ui/overlay.tsx
function Overlay({ title, children, onClose }) {
  const close = T2(null);
  A2(() => close.current?.focus({ preventScroll: true }), []);
  return /* @__PURE__ */ a3("div", { class: "overlay", role: "dialog", "aria-label": title, children: [
    /* @__PURE__ */ a3("header", { children: [
      /* @__PURE__ */ a3("p", { class: "title", children: title }),
      /* @__PURE__ */ a3("button", { type: "button", class: "close", "aria-label": "Close", ref: close, onClick: onClose, children: "×" })
    ] }),
    /* @__PURE__ */ a3("section", { class: "scroll", tabIndex: 0, "aria-label": title, children })
  ] });
}

// src/ui/rich-text.tsx
var ALLOWED = new Set("p ul ol li strong em code pre h1 h2 h3 h4 a blockquote hr br".split(" "));
var EMPTY = /* @__PURE__ */ new Set(["hr", "br"]);
function RichText({ nodes }) {
  return nodes.map((node) => rich(node));
}
function rich({ tag, text, href, children = [] }) {
  const inner = [text, ...children.map((child) => rich(child))];
  if (tag === void 0 || !ALLOWED.has(tag)) return inner;
  if (EMPTY.has(tag)) return k(tag, null);
  if (tag !== "a") return k(tag, null, inner);
  if (!href || !/^https?:\/\//i.test(href)) return inner;
  return k("a", { href, target: "_blank", rel: "noopener noreferrer nofollow" }, inner);
}

// src/ui/model-panel.tsx
var number = new Intl.NumberFormat("en");
function ModelPanel({ model }) {
  if (!model) return null;
  const { version, training, waiting, curve, advice } = model;
  const last = curve.at(-1);
  return /* @__PURE__ */ a3("section", { class: "model", "data-model": version, children: [
    /* @__PURE__ */ a3("p", { class: "caption", children: "Model" }),
    /* @__PURE__ */ a3("p", { children: [
      version,
      training && " · training…",
      waiting > 0 && /* @__PURE__ */ a3("span", { class: "muted", children: [
        " (+",
        plural(waiting, "answer"),
        " waiting)"
      ] })
    ] }),
    last ? /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("div", { class: "row apart curve", children: [
        /* @__PURE__ */ a3("span", { children: "Learning curve" }),
        /* @__PURE__ */ a3("b", { children: [
          "F ",
          last.f.toFixed(2)
        ] })
      ] }),
      /* @__PURE__ */ a3(Curve, { points: curve, last }),
      /* @__PURE__ */ a3("p", { class: "muted", children: measured(model) })
    ] }) : /* @__PURE__ */ a3("p", { class: "muted", children: [
      "No curve yet: ",
      missing(model),
      "."
    ] }),
    advice && /* @__PURE__ */ a3("p", { class: "advice", children: advice })
  ] });
}
function plural(count, word) {
  return `${number.format(count)} ${word}${count === 1 ? "" : "s"}`;
}
function measured({ measured_by, measured_on }) {
  return measured_by === "eval" ? `on ${plural(measured_on, "eval text")}` : `on ${plural(measured_on, "random text")} the model had not seen`;
}
function missing({ measured_by, measured_on }) {
  if (measured_by === "eval") return "the model has not been measured";
  return measured_on === 0 ? "no random text is answered" : `only ${plural(measured_on, "random text")} answered`;
}
var WIDTH = 180;
var HEIGHT = 62;
var EDGE = 4;
function Curve({ points, last }) {
  const most = Math.max(1, last.answers);
  const top = Math.max(0.1, ...points.map(({ high: high2 }) => high2));
  const place2 = ({ answers }, value) => {
    const x4 = EDGE + answers / most * (WIDTH - 2 * EDGE);
    const y6 = HEIGHT - EDGE - value / top * (HEIGHT - 2 * EDGE);
    return `${x4.toFixed(1)} ${y6.toFixed(1)}`;
  };
  const line = points.map((point) => place2(point, point.f));
  const high = points.map((point) => place2(point, point.high));
  const low = points.map((point) => place2(point, point.low)).reverse();
  const [x3, y5] = place2(last, last.f).split(" ");
  return /* @__PURE__ */ a3(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT + 12}`,
      role: "img",
      "aria-label": `F ${last.f.toFixed(2)} after ${plural(last.answers, "answer")}`,
      children: [
        /* @__PURE__ */ a3("path", { class: "axis", d: `M${EDGE} ${HEIGHT}H${WIDTH - EDGE}` }),
        /* @__PURE__ */ a3("path", { class: "band", d: `M${[...high, ...low].join("L")}Z` }),
        /* @__PURE__ */ a3("path", { class: "line", d: `M${line.join("L")}` }),
        /* @__PURE__ */ a3("circle", { cx: x3, cy: y5, r: 2.5 }),
        /* @__PURE__ */ a3("text", { x: EDGE, y: HEIGHT + 11, children: "0" }),
        /* @__PURE__ */ a3("text", { x: WIDTH - EDGE, y: HEIGHT + 11, "text-anchor": "end", children: number.format(last.answers) })
      ]
    }
  );
}

// src/ui/save-light.tsx
function SaveLight({ view }) {
  const state = view.saved.value;
  const count = view.waiting.value;
  const stuck = count > 0 && (state === "failed" || view.connection.value === "lost");
  return /* @__PURE__ */ a3("div", { class: "save", children: [
    /* @__PURE__ */ a3("div", { class: view.config.value.durable ? "light" : "light volatile", "data-saved": state, children: [
      /* @__PURE__ */ a3("i", { class: "dot", "aria-hidden": "true" }),
      /* @__PURE__ */ a3("span", { children: sentence(view) })
    ] }),
    state === "failed" && view.saveError.value && /* @__PURE__ */ a3("p", { class: "error", children: view.saveError.value }),
    stuck && /* @__PURE__ */ a3("div", { class: "row", children: [
      /* @__PURE__ */ a3(CopyButton, { text: () => view.unsavedAsJson() }),
      /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          class: "button small",
          "data-action": "retry",
          onClick: () => view.dispatch({ type: "retry" }),
          children: "Try again"
        }
      )
    ] })
  ] });
}
function sentence(view) {
  const { store, durable } = view.config.value;
  const count = view.waiting.value;
  const link = view.connection.value;
  if (view.saved.value === "saved") {
    return durable ? `Saved · ${fileName(store)}` : `Not saved to disk (${fileName(store)})`;
  }
  const reasons = { connecting: "connecting", busy: "kernel busy", lost: "no kernel" };
  const reason = link in reasons ? ` · ${reasons[link]}` : "";
  return view.saved.value === "failed" ? `${count} not saved${reason}` : `${count} waiting${reason}`;
}
function fileName(store) {
  return store.split(/[\\/]/).at(-1) || store;
}
function CopyButton({ text }) {
  const [shown2, setShown] = d2(null);
  const [copied, setCopied] = d2(false);
  const copy = () => {
    const json = text();
    const refused = () => setShown(json);
    if (!navigator.clipboard) refused();
    else navigator.clipboard.writeText(json).then(() => setCopied(true), refused);
  };
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3("button", { type: "button", class: "button small", "data-action": "copy", onClick: copy, children: copied ? "Copied" : "Copy as JSON" }),
    shown2 !== null && /* @__PURE__ */ a3(
      "textarea",
      {
        class: "unsaved",
        "aria-label": "Unsaved answers as JSON",
        readOnly: true,
        rows: 4,
        value: shown2
      }
    )
  ] });
}

// src/ui/side-panel.tsx
function SidePanel({ view, historyRef, onOpen }) {
  const progress = view.progress.value;
  const { dataset, durable, annotator } = view.config.value;
  return /* @__PURE__ */ a3("aside", { class: "side", "aria-label": "Progress", children: [
    /* @__PURE__ */ a3(ProgressBar, { progress }),
    /* @__PURE__ */ a3(Counts, { progress }),
    /* @__PURE__ */ a3(ModelPanel, { model: view.model.value }),
    /* @__PURE__ */ a3(
      Answers,
      {
        entries: view.history.value,
        answered: progress.answered,
        open: view.current.value?.revises ?? null,
        historyRef,
        onOpen,
        onOlder: () => view.dispatch({ type: "olderHistory" })
      }
    ),
    progress.unusable_rows > 0 && /* @__PURE__ */ a3("p", { class: "warn", title: "session.problems lists them", children: [
      progress.unusable_rows,
      " rows could not be used"
    ] }),
    /* @__PURE__ */ a3(SaveLight, { view }),
    !durable && /* @__PURE__ */ a3("p", { class: "warn", children: "Answers are lost when the kernel stops." }),
    /* @__PURE__ */ a3("p", { class: "muted about", title: `${dataset} · ${annotator}`, children: dataset })
  ] });
}
var number2 = new Intl.NumberFormat("en");
function ProgressBar({ progress }) {
  const { answered, total, share, per_hour } = progress;
  const speed = per_hour === null ? null : `${number2.format(Math.round(per_hour))} per hour`;
  return /* @__PURE__ */ a3("section", { children: [
    /* @__PURE__ */ a3("p", { class: "caption", children: "Progress" }),
    share !== null && /* @__PURE__ */ a3("progress", { class: "bar", max: 1, value: share, "aria-label": "Answered", children: [
      Math.round(share * 100),
      " %"
    ] }),
    /* @__PURE__ */ a3("div", { class: "row apart", children: [
      /* @__PURE__ */ a3("span", { children: total === null ? `${number2.format(answered)} answered` : `${number2.format(answered)} of ${number2.format(total)}` }),
      speed && /* @__PURE__ */ a3("span", { class: "muted", children: speed })
    ] })
  ] });
}
function Counts({ progress }) {
  return /* @__PURE__ */ a3("div", { class: "counts", children: [
    /* @__PURE__ */ a3("span", { class: "accept", children: [
      /* @__PURE__ */ a3("b", { children: number2.format(progress.accept) }),
      "accept"
    ] }),
    /* @__PURE__ */ a3("span", { class: "reject", children: [
      /* @__PURE__ */ a3("b", { children: number2.format(progress.reject) }),
      "reject"
    ] }),
    /* @__PURE__ */ a3("span", { children: [
      /* @__PURE__ */ a3("b", { children: number2.format(progress.ignore) }),
      "skip"
    ] })
  ] });
}
var SIGNS = { accept: "✓", reject: "✗", ignore: "–" };
function Answers(props) {
  const { entries } = props;
  if (entries.length === 0) return null;
  return /* @__PURE__ */ a3("section", { class: "answers", children: [
    /* @__PURE__ */ a3("p", { class: "caption", children: "Last answers" }),
    /* @__PURE__ */ a3("ol", { ref: props.historyRef, children: [
      entries.map((entry) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          "data-answer": entry.answer,
          "data-event": entry.event_id,
          "aria-current": entry.event_id === props.open ? "true" : void 0,
          title: entry.excerpt,
          onClick: () => props.onOpen(entry.event_id),
          children: [
            /* @__PURE__ */ a3("span", { class: "sign-of-answer", role: "img", "aria-label": entry.answer, children: SIGNS[entry.answer] }),
            /* @__PURE__ */ a3("bdi", { class: "excerpt", children: entry.excerpt || "(empty)" }),
            entry.flagged && /* @__PURE__ */ a3("span", { class: "flag", role: "img", "aria-label": "flagged", children: "⚑" })
          ]
        }
      ) }, entry.event_id)),
      entries.length < props.answered && /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3("button", { type: "button", class: "older", onClick: props.onOlder, children: "Older…" }) })
    ] })
  ] });
}

// src/spans.ts
function keyOf({ start, end, label }) {
  return `${start}:${end}:${label}`;
}
function overlaps(one, other) {
  return one.start < other.end && other.start < one.end;
}
function anyOverlap(spans) {
  let end = 0;
  for (const span of sorted(spans)) {
    if (span.start < end) return true;
    end = span.end;
  }
  return false;
}
function sorted(spans) {
  return [...spans].sort(
    (a5, b4) => a5.start - b4.start || b4.end - a5.end || (a5.label < b4.label ? -1 : 1)
  );
}
function spanOver(segments, range, label) {
  const span = {
    start: segments.start(range.first),
    end: segments.end(range.last),
    label
  };
  return segments.areTokens ? { ...span, token_start: range.first, token_end: range.last } : span;
}
function add(spans, span, rules) {
  const key = keyOf(span);
  const kept = spans.filter(
    (other) => keyOf(other) !== key && (rules.overlap || !overlaps(other, span))
  );
  return sorted([...kept, span]);
}
function remove(spans, key) {
  return spans.filter((span) => keyOf(span) !== key);
}
function confirmed(span) {
  const { source: _source, score: _score, ...own } = span;
  return own;
}
function confirm(spans, key) {
  return spans.map((span) => keyOf(span) === key ? confirmed(span) : span);
}
function relabel(spans, key, label, rules) {
  return replace(spans, key, (span) => ({ ...confirmed(span), label }), rules);
}
function resize(spans, key, segments, range, rules) {
  return replace(
    spans,
    key,
    (span) => ({ ...confirmed(span), ...spanOver(segments, range, span.label) }),
    rules
  );
}
function replace(spans, key, change, rules) {
  const span = spans.find((other) => keyOf(other) === key);
  return span ? add(remove(spans, key), change(span), rules) : [...spans];
}

// src/decision.ts
var SPAN_VIEWS = /* @__PURE__ */ new Set(["ner_manual", "spans_manual"]);
function isCorrected(task) {
  return SPAN_VIEWS.has(task._view_id);
}
function isReplaced({ task, draft }) {
  return task.task._view_id === "ner" && (draft.spans ?? []).length > 0;
}

// src/layout.ts
var CHUNK = 1600;
function chunksOf(text, segments) {
  const chunks = [];
  let start = 0;
  while (start < text.length) {
    const end = chunkEnd(text, segments, start);
    const firstSegment = segments.at(start);
    const next = segments.at(end);
    chunks.push({ start, end, firstSegment, lastSegment: next - 1 });
    start = end;
  }
  return chunks;
}
function chunkEnd(text, segments, start) {
  if (text.length - start <= 2 * CHUNK) return text.length;
  const newline = text.text.indexOf("\n", text.toUnits(start + CHUNK));
  const lineEnd = newline < 0 ? text.length : text.toPoints(newline + 1);
  const wanted = lineEnd <= start + 2 * CHUNK ? lineEnd : start + CHUNK;
  const index = segments.at(wanted);
  if (index >= segments.count || segments.start(index) >= wanted) return wanted;
  return Math.min(text.length, Math.max(segments.end(index), start + 1));
}
function layout(spans, start, end) {
  const parts = sorted(spans.filter((span) => span.start < end && span.end > start)).map(
    (span) => ({ span, start: Math.max(span.start, start), end: Math.min(span.end, end) })
  );
  return nest(parts, start, end);
}
function nest(parts, start, end) {
  const nodes = [];
  let position = start;
  let waiting = parts;
  for (let part = waiting[0]; part; part = waiting[0]) {
    const inner = [];
    const after = [];
    let next = 1;
    for (; next < waiting.length; next += 1) {
      const other = waiting[next];
      if (other.start >= part.end) break;
      inner.push({ ...other, end: Math.min(other.end, part.end) });
      if (other.end > part.end) after.push({ ...other, start: part.end });
    }
    const rest = waiting.slice(next);
    waiting = after.length === 0 ? rest : [...after, ...rest].sort((a5, b4) => a5.start - b4.start || b4.end - a5.end);
    if (part.start > position) nodes.push({ start: position, end: part.start });
    nodes.push({
      span: part.span,
      key: keyOf(part.span),
      start: part.start,
      end: part.end,
      isFirst: part.start === part.span.start,
      isLast: part.end === part.span.end,
      children: nest(inner, part.start, part.end)
    });
    position = part.end;
  }
  if (position < end) nodes.push({ start: position, end });
  return nodes;
}
function lanesOf(spans) {
  const lanes = /* @__PURE__ */ new Map();
  const ordered = sorted(spans);
  const bySize = ordered.map((_4, index) => index).sort((a5, b4) => size(ordered[a5]) - size(ordered[b4]));
  let longest = 0;
  for (const span of ordered) longest = Math.max(longest, span.end - span.start);
  for (const index of bySize) {
    const span = ordered[index];
    let lane = 0;
    const look = (other) => {
      const taken = overlaps(span, other) ? lanes.get(keyOf(other)) : void 0;
      if (taken !== void 0) lane = Math.max(lane, taken + 1);
    };
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = ordered[at];
      if (other.start + longest <= span.start) break;
      look(other);
    }
    for (let at = index + 1; at < ordered.length; at += 1) {
      const other = ordered[at];
      if (other.start >= span.end) break;
      look(other);
    }
    lanes.set(keyOf(span), lane);
  }
  return lanes;
}
function size(span) {
  return span ? span.end - span.start : 0;
}

// src/segments.ts
var Segments = class {
  count;
  /** Whether these are the task's tokens (and spans get `token_start`, `token_end`). */
  areTokens;
  #bounds;
  #disabled;
  constructor(bounds, disabled, areTokens) {
    this.#bounds = bounds;
    this.#disabled = new Set(disabled);
    this.areTokens = areTokens;
    this.count = bounds.length >> 1;
  }
  start(index) {
    return this.#bounds[2 * index] ?? 0;
  }
  end(index) {
    return this.#bounds[2 * index + 1] ?? 0;
  }
  isDisabled(index) {
    return this.#disabled.has(index);
  }
  /** The first segment that ends after an offset; `count` behind the last one. */
  at(offset) {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.end(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** The segments that touch a piece of text: a selection off their borders grows to them. */
  touching(start, end) {
    const first = this.at(start);
    let last = this.at(end);
    if (last >= this.count || this.start(last) >= end) last -= 1;
    return first <= last && first < this.count ? { first, last } : null;
  }
  /** Both ends moved inwards past what cannot be selected; `null` when nothing is left. */
  trim(one, other) {
    let first = Math.min(one, other);
    let last = Math.max(one, other);
    while (first <= last && this.isDisabled(first)) first += 1;
    while (first <= last && this.isDisabled(last)) last -= 1;
    return first <= last ? { first, last } : null;
  }
  /** The nearest selectable segment from `index` on in a direction; `null` at the end. */
  step(index, direction) {
    for (let at = index + direction; at >= 0 && at < this.count; at += direction) {
      if (!this.isDisabled(at)) return at;
    }
    return null;
  }
};
function segmentsOf(task, text, byCharacter) {
  if (!byCharacter && task.bounds.length > 0) {
    return new Segments(task.bounds, task.disabled, true);
  }
  return graphemes(text);
}
var BLANK = /^\s*$/u;
function graphemes(text) {
  const bounds = [];
  const disabled = [];
  for (const { segment, index } of new Intl.Segmenter().segment(text.text)) {
    if (BLANK.test(segment)) disabled.push(bounds.length >> 1);
    bounds.push(text.toPoints(index), text.toPoints(index + segment.length));
  }
  return new Segments(bounds, disabled, false);
}

// src/utf16.ts
var Utf16Text = class {
  text;
  /** Length in code points. */
  length;
  /** Code point index of every character that takes two units, ascending. */
  #astral;
  constructor(text) {
    this.text = text;
    this.#astral = astralPositions(text);
    this.length = text.length - this.#astral.length;
  }
  /** From a code point offset to an index into the string. */
  toUnits(point) {
    return point + this.#before(point, 0);
  }
  /** From an index into the string to a code point offset; inside a pair counts as its start. */
  toPoints(unit) {
    const pairs = this.#before(unit, 1);
    const last = this.#astral[pairs - 1];
    const isInside = last !== void 0 && last + pairs === unit;
    return isInside ? last : unit - pairs;
  }
  slice(start, end) {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }
  /** How many pairs start before an offset; `step` 1 reads the table in units, 0 in points. */
  #before(offset, step) {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#astral[middle] ?? 0) + middle * step < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
var SURROGATE = /[\ud800-\udfff]/;
function astralPositions(text) {
  if (!SURROGATE.test(text)) return new Int32Array(0);
  const positions = [];
  let point = 0;
  for (const character of text) {
    if (character.length === 2) positions.push(point);
    point += 1;
  }
  return Int32Array.from(positions);
}

// src/cards/document.ts
var NO_SEGMENTS = new Segments([], [], false);
function documentOf(task, config, editable) {
  const text = new Utf16Text(task.task.text);
  const segments = editable ? segmentsOf(task, text, config.highlight_chars) : NO_SEGMENTS;
  return { text, segments, chunks: chunksOf(text, segments) };
}
function chunkOf(document2, segment) {
  return document2.chunks.findIndex(
    (chunk) => segment >= chunk.firstSegment && segment <= chunk.lastSegment
  );
}

// src/cards/pointer.ts
function usePointer(box, editor) {
  A2(() => {
    const element = box.current;
    if (!element) return;
    editor.geometry = geometryOf(element);
    const gesture = new Gesture(element, editor);
    const listeners = {
      pointerdown: (event) => gesture.down(event),
      pointermove: (event) => gesture.move(event),
      pointerup: (event) => gesture.up(event),
      pointercancel: () => gesture.cancel(),
      dblclick: (event) => gesture.double(event)
    };
    const all = Object.entries(listeners);
    for (const [type, listener] of all) element.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of all) element.removeEventListener(type, listener);
    };
  }, [box, editor]);
}
var Gesture = class {
  #box;
  #editor;
  #edge = null;
  #from = null;
  #moved = false;
  /** What was pressed; once the pointer is captured, events name the box only. */
  #pressed = null;
  constructor(box, editor) {
    this.#box = box;
    this.#editor = editor;
  }
  down(event) {
    const target = event.target;
    if (event.button !== 0 || isAround(event)) return;
    const cross = target.closest("[data-remove]");
    if (cross) {
      const span = this.#spanOf(cross.dataset.remove);
      if (span) this.#editor.remove(span);
      return;
    }
    const edge = target.closest("[data-edge]")?.dataset.edge;
    this.#pressed = target;
    this.#edge = edge ?? null;
    this.#moved = false;
    this.#from = this.#segmentAt(event);
    if (event.pointerType !== "touch" || edge) this.#box.setPointerCapture?.(event.pointerId);
  }
  move(event) {
    if (this.#from === null || event.pointerType === "touch" && !this.#edge) return;
    const segment = this.#segmentAt(event);
    if (segment === null) return;
    if (this.#edge) {
      this.#editor.previewResize(this.#edge, segment);
      this.#moved = true;
    } else if (this.#moved || segment !== this.#from) {
      if (!this.#moved) this.#editor.select(this.#from);
      this.#moved = true;
      this.#editor.select(segment, true);
    }
  }
  up(event) {
    const [from, edge, moved] = [this.#from, this.#edge, this.#moved];
    this.stop();
    if (edge) {
      const segment = this.#segmentAt(event);
      this.#editor.anchor.value = null;
      if (moved && segment !== null) this.#editor.resizeTo(edge, segment);
      return;
    }
    if (moved) {
      this.#editor.mark();
      return;
    }
    if (from !== null) this.#click(event, from);
  }
  cancel() {
    if (this.#moved) this.#editor.anchor.value = null;
    this.stop();
  }
  stop() {
    this.#from = null;
    this.#edge = null;
    this.#moved = false;
  }
  double(event) {
    const segment = this.#segmentAt(event);
    if (segment === null || this.#editor.selected.value || isAround(event)) return;
    this.#editor.select(segment);
    this.#editor.mark();
  }
  #click(event, segment) {
    const extend = event.shiftKey || event.pointerType === "touch" && this.#editor.selection.value;
    if (extend) {
      this.#editor.select(segment, true);
      return;
    }
    const span = this.#clickedSpan();
    if (span) this.#editor.selectSpan(span);
    else if (this.#pressed?.closest("[data-token]")) this.#editor.select(segment);
    else this.#editor.cancel();
  }
  /** The innermost span under the pointer; clicking again goes outwards. */
  #clickedSpan() {
    const spans = [];
    let mark = this.#pressed?.closest("mark") ?? null;
    while (mark) {
      const span = this.#spanOf(mark.dataset.key);
      if (span) spans.push(span);
      mark = mark.parentElement?.closest("mark") ?? null;
    }
    const at = spans.findIndex((span) => keyOf(span) === this.#editor.selectedKey.value);
    return spans[(at + 1) % spans.length];
  }
  #spanOf(key) {
    return this.#editor.spans.value.find((span) => keyOf(span) === key);
  }
  #segmentAt(event) {
    return segmentAt(this.#box, event.clientX, event.clientY);
  }
};
function isAround({ target }) {
  return target.closest("[data-floating], [data-context]") !== null;
}
function segmentAt(box, x3, y5) {
  const page = box.getRootNode();
  const hit = page.elementFromPoint?.(x3, y5);
  const token = hit?.closest("[data-token]");
  if (token && box.contains(token)) return Number(token.dataset.token);
  const chunk = hit?.closest("[data-chunk]") ?? nearestChunk(box, y5);
  return chunk ? nearestToken(chunk, x3, y5) : null;
}
function nearestChunk(box, y5) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const chunk of box.querySelectorAll("[data-chunk]")) {
    const { top, bottom } = chunk.getBoundingClientRect();
    const distance = Math.max(top - y5, y5 - bottom, 0);
    if (distance < least) [least, best] = [distance, chunk];
  }
  return best;
}
function nearestToken(chunk, x3, y5) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const token of chunk.querySelectorAll("[data-token]")) {
    for (const rect of token.getClientRects()) {
      const dx = Math.max(rect.left - x3, x3 - rect.right, 0);
      const dy = Math.max(rect.top - y5, y5 - rect.bottom, 0);
      const distance = dy * 1e3 + dx;
      if (distance < least) [least, best] = [distance, Number(token.dataset.token)];
    }
  }
  return best;
}
function geometryOf(box) {
  const find = (segment) => box.querySelector(`[data-token="${segment}"]`);
  return {
    isRtl(segment) {
      const token = find(segment);
      return token !== null && getComputedStyle(token).direction === "rtl";
    },
    vertical(segment, direction) {
      const from = find(segment)?.getBoundingClientRect();
      if (!from) return null;
      const middle = (from.left + from.right) / 2;
      let line = null;
      let best = null;
      let least = Number.POSITIVE_INFINITY;
      for (let at = segment + direction; ; at += direction) {
        const token = find(at);
        const rect = token?.getBoundingClientRect();
        if (!token || !rect) return best;
        const isBeyond = direction > 0 ? rect.top >= from.bottom - 2 : rect.bottom <= from.top + 2;
        if (!isBeyond) continue;
        line ??= rect;
        if (direction > 0 ? rect.top >= line.bottom - 2 : rect.bottom <= line.top + 2) return best;
        if (token.matches(".disabled")) continue;
        const distance = Math.max(rect.left - middle, middle - rect.right, 0);
        if (distance < least) [least, best] = [distance, at];
      }
    }
  };
}

// src/cards/span-toolbar.tsx
function SpanToolbar({ box, editor, labels, focusCard }) {
  const bar = T2(null);
  const span = editor.selected.value;
  const key = span && editor.selectedKey.value;
  F2(() => {
    if (key && box.current && bar.current) place(bar.current, box.current, key);
  }, [key, box]);
  if (!span) return null;
  const then = (act) => () => {
    act();
    focusCard();
  };
  const known = labels.includes(span.label) ? labels : [span.label, ...labels];
  return /* @__PURE__ */ a3("div", { class: "toolbar", role: "toolbar", "aria-label": "Span", "data-floating": true, ref: bar, children: [
    known.length > 1 && /* @__PURE__ */ a3(
      "select",
      {
        "aria-label": "Label of the span",
        value: span.label,
        onChange: (event) => {
          const { value } = event.currentTarget;
          then(() => editor.applyLabel(value))();
        },
        children: known.map((label) => /* @__PURE__ */ a3("option", { value: label, children: label }, label))
      }
    ),
    span.source !== void 0 && span.score !== void 0 && /* @__PURE__ */ a3("span", { class: "figures", children: span.score.toFixed(2) }),
    span.source !== void 0 && /* @__PURE__ */ a3(
      "button",
      {
        type: "button",
        class: "button small",
        "data-action": "confirm",
        onClick: then(() => editor.confirm(span)),
        children: "Confirm"
      }
    ),
    /* @__PURE__ */ a3(
      "button",
      {
        type: "button",
        class: "button small reject",
        "data-action": "remove",
        onClick: then(() => editor.remove(span)),
        children: "Remove"
      }
    )
  ] });
}
function place(bar, box, key) {
  const marks = [...box.querySelectorAll("mark")].filter(
    (mark) => mark.dataset.key === key
  );
  const first = marks[0]?.getClientRects()[0];
  const last = marks.at(-1)?.getClientRects();
  const lowest = last?.[last.length - 1];
  if (!first || !lowest) return;
  const outer = box.getBoundingClientRect();
  const [width2, height] = [bar.offsetWidth, bar.offsetHeight];
  const left = Math.max(6, Math.min(first.left - outer.left, box.clientWidth - width2 - 6));
  const above = first.top - outer.top - height - 6;
  const top = above >= 0 ? above : lowest.bottom - outer.top + 6;
  bar.style.left = `${left}px`;
  bar.style.top = `${top + box.scrollTop}px`;
}

// node_modules/@preact/signals-core/dist/signals-core.module.js
var i3 = /* @__PURE__ */ Symbol.for("preact-signals");
function t3() {
  if (!(v3 > 1)) {
    var i4, t4 = false;
    !(function() {
      var i5 = c3;
      c3 = void 0;
      while (void 0 !== i5) {
        var t5 = i5.S;
        if (t5.v === i5.v) {
          for (var r5 = t5.t; void 0 !== r5; r5 = r5.x) if (r5.i === i5.i) r5.i = t5.i;
        }
        i5 = i5.o;
      }
    })();
    while (void 0 !== h3) {
      var r4 = h3;
      h3 = void 0;
      s3++;
      while (void 0 !== r4) {
        var n3 = r4.u;
        r4.u = void 0;
        r4.f &= -3;
        if (!(8 & r4.f) && w3(r4)) try {
          r4.c();
        } catch (r5) {
          if (!t4) {
            i4 = r5;
            t4 = true;
          }
        }
        r4 = n3;
      }
    }
    s3 = 0;
    v3--;
    if (t4) throw i4;
  } else v3--;
}
function r3(i4) {
  if (v3 > 0) return i4();
  u3 = ++e3;
  v3++;
  try {
    return i4();
  } finally {
    t3();
  }
}
var n2;
var o4 = void 0;
function f4(i4) {
  var t4 = o4, r4 = n2;
  o4 = void 0;
  n2 = void 0;
  try {
    return i4();
  } finally {
    o4 = t4;
    n2 = r4;
  }
}
var h3 = void 0;
var v3 = 0;
var s3 = 0;
var e3 = 0;
var u3 = 0;
var c3 = void 0;
var a4 = 0;
function d3(i4) {
  if (void 0 !== o4) {
    var t4 = i4.n;
    if (void 0 === t4 || t4.t !== o4) {
      t4 = { i: 0, S: i4, p: o4.s, n: void 0, t: o4, e: void 0, x: void 0, r: t4 };
      if (void 0 !== o4.s) o4.s.n = t4;
      o4.s = t4;
      i4.n = t4;
      if (32 & o4.f) i4.S(t4);
      return t4;
    } else if (-1 === t4.i) {
      t4.i = 0;
      if (void 0 !== t4.n) {
        t4.n.p = t4.p;
        if (void 0 !== t4.p) t4.p.n = t4.n;
        t4.p = o4.s;
        t4.n = void 0;
        o4.s.n = t4;
        o4.s = t4;
      }
      return t4;
    }
  }
}
function l3(i4, t4) {
  this.v = i4;
  this.i = 0;
  this.n = void 0;
  this.t = void 0;
  this.l = 0;
  this.W = null == t4 ? void 0 : t4.watched;
  this.Z = null == t4 ? void 0 : t4.unwatched;
  this.name = null == t4 ? void 0 : t4.name;
}
l3.prototype.brand = i3;
l3.prototype.h = function() {
  return true;
};
l3.prototype.S = function(i4) {
  var t4 = this, r4 = this.t;
  if (r4 !== i4 && void 0 === i4.e) {
    i4.x = r4;
    this.t = i4;
    if (void 0 !== r4) r4.e = i4;
    else f4(function() {
      var i5;
      null == (i5 = t4.W) || i5.call(t4);
    });
  }
};
l3.prototype.U = function(i4) {
  var t4 = this;
  if (void 0 !== this.t) {
    var r4 = i4.e, n3 = i4.x;
    if (void 0 !== r4) {
      r4.x = n3;
      i4.e = void 0;
    }
    if (void 0 !== n3) {
      n3.e = r4;
      i4.x = void 0;
    }
    if (i4 === this.t) {
      this.t = n3;
      if (void 0 === n3) f4(function() {
        var i5;
        null == (i5 = t4.Z) || i5.call(t4);
      });
    }
  }
};
l3.prototype.subscribe = function(i4) {
  var t4 = this;
  return x2(function() {
    var r4 = t4.value;
    f4(function() {
      return i4(r4);
    });
  }, { name: "sub" });
};
l3.prototype.valueOf = function() {
  return this.value;
};
l3.prototype.toString = function() {
  return this.value + "";
};
l3.prototype.toJSON = function() {
  return this.value;
};
l3.prototype.peek = function() {
  var i4 = this;
  return f4(function() {
    return i4.value;
  });
};
Object.defineProperty(l3.prototype, "value", { get: function() {
  var i4 = d3(this);
  if (void 0 !== i4) i4.i = this.i;
  return this.v;
}, set: function(i4) {
  if (i4 !== this.v) {
    if (s3 > 100) throw new Error("Cycle detected");
    !(function(i5) {
      if (0 !== v3 && 0 === s3) {
        if (i5.l !== u3) {
          i5.l = u3;
          c3 = { S: i5, v: i5.v, i: i5.i, o: c3 };
        }
      }
    })(this);
    this.v = i4;
    this.i++;
    a4++;
    v3++;
    try {
      for (var r4 = this.t; void 0 !== r4; r4 = r4.x) r4.t.N();
    } finally {
      t3();
    }
  }
} });
function y3(i4, t4) {
  return new l3(i4, t4);
}
function w3(i4) {
  for (var t4 = i4.s; void 0 !== t4; t4 = t4.n) if (t4.S.i !== t4.i || !t4.S.h() || t4.S.i !== t4.i) return true;
  return false;
}
function b2(i4) {
  for (var t4 = i4.s; void 0 !== t4; t4 = t4.n) {
    var r4 = t4.S.n;
    if (void 0 !== r4) t4.r = r4;
    t4.S.n = t4;
    t4.i = -1;
    if (void 0 === t4.n) {
      i4.s = t4;
      break;
    }
  }
}
function _3(i4) {
  var t4 = i4.s, r4 = void 0;
  while (void 0 !== t4) {
    var n3 = t4.p;
    if (-1 === t4.i) {
      t4.S.U(t4);
      if (void 0 !== n3) n3.n = t4.n;
      if (void 0 !== t4.n) t4.n.p = n3;
    } else r4 = t4;
    t4.S.n = t4.r;
    if (void 0 !== t4.r) t4.r = void 0;
    t4 = n3;
  }
  i4.s = r4;
}
function j2(i4, t4) {
  l3.call(this, void 0, t4);
  this.x = i4;
  this.s = void 0;
  this.g = a4 - 1;
  this.f = 4;
}
j2.prototype = new l3();
j2.prototype.h = function() {
  this.f &= -3;
  if (1 & this.f) return false;
  if (32 == (36 & this.f)) return true;
  this.f &= -5;
  if (this.g === a4) return true;
  this.g = a4;
  this.f |= 1;
  if (this.i > 0 && !w3(this)) {
    this.f &= -2;
    return true;
  }
  var i4 = o4;
  try {
    b2(this);
    o4 = this;
    var t4 = this.x();
    if (16 & this.f || this.v !== t4 || 0 === this.i) {
      this.v = t4;
      this.f &= -17;
      this.i++;
    }
  } catch (i5) {
    this.v = i5;
    this.f |= 16;
    this.i++;
  }
  o4 = i4;
  _3(this);
  this.f &= -2;
  return true;
};
j2.prototype.S = function(i4) {
  if (void 0 === this.t) {
    this.f |= 36;
    for (var t4 = this.s; void 0 !== t4; t4 = t4.n) t4.S.S(t4);
  }
  l3.prototype.S.call(this, i4);
};
j2.prototype.U = function(i4) {
  if (void 0 !== this.t) {
    l3.prototype.U.call(this, i4);
    if (void 0 === this.t) {
      this.f &= -33;
      for (var t4 = this.s; void 0 !== t4; t4 = t4.n) t4.S.U(t4);
    }
  }
};
j2.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var i4 = this.t; void 0 !== i4; i4 = i4.x) i4.t.N();
  }
};
Object.defineProperty(j2.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var i4 = d3(this);
  this.h();
  if (void 0 !== i4) i4.i = this.i;
  if (16 & this.f) throw this.v;
  return this.v;
} });
function O(i4, t4) {
  return new j2(i4, t4);
}
function p3(i4) {
  var r4 = i4.j;
  i4.j = void 0;
  if ("function" == typeof r4) {
    v3++;
    var n3 = o4;
    o4 = void 0;
    try {
      r4();
    } catch (t4) {
      i4.f &= -2;
      i4.f |= 8;
      g3(i4);
      throw t4;
    } finally {
      o4 = n3;
      t3();
    }
  }
}
function g3(i4) {
  for (var t4 = i4.s; void 0 !== t4; t4 = t4.n) t4.S.U(t4);
  i4.x = void 0;
  i4.s = void 0;
  p3(i4);
}
function S2(i4) {
  if (o4 !== this) throw new Error("Out-of-order effect");
  _3(this);
  o4 = i4;
  this.f &= -2;
  try {
    if (8 & this.f) g3(this);
  } finally {
    t3();
  }
}
function m3(i4, t4) {
  this.x = i4;
  this.j = void 0;
  this.s = void 0;
  this.u = void 0;
  this.f = 32;
  this.name = null == t4 ? void 0 : t4.name;
  if (n2) n2.push(this);
}
m3.prototype.c = function() {
  var i4 = this.S();
  try {
    if (8 & this.f) return;
    if (void 0 === this.x) return;
    var t4 = this.x();
    if ("function" == typeof t4) this.j = t4;
  } finally {
    i4();
  }
};
m3.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1;
  this.f &= -9;
  p3(this);
  b2(this);
  v3++;
  var i4 = o4;
  o4 = this;
  return S2.bind(this, i4);
};
m3.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 2;
    this.u = h3;
    h3 = this;
  }
};
m3.prototype.d = function() {
  this.f |= 8;
  if (!(1 & this.f)) g3(this);
};
m3.prototype.dispose = function() {
  this.d();
};
function x2(i4, t4) {
  var r4 = new m3(i4, t4);
  try {
    r4.c();
  } catch (i5) {
    r4.d();
    throw i5;
  }
  var n3 = r4.d.bind(r4);
  n3[Symbol.dispose] = n3;
  return n3;
}

// node_modules/@preact/signals/dist/signals.module.js
var h4;
var d4;
var p4;
var m4 = "undefined" != typeof window && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var g4 = [];
x2(function() {
  h4 = this.N;
})();
function b3(i4, n3) {
  n[i4] = n3.bind(null, n[i4] || function() {
  });
}
function y4(i4) {
  if (p4) {
    var n3 = p4;
    p4 = void 0;
    n3();
  }
  p4 = i4 && i4.S();
}
function w4(i4) {
  var n3 = this, r4 = i4.data, t4 = useSignal(r4);
  t4.name = "ReactiveDom";
  t4.value = r4;
  var e4 = w2(function() {
    var i5 = n3, r5 = n3.__v;
    while (r5 = r5.__) if (r5.__c) {
      r5.__c.__$f |= 4;
      break;
    }
    var o5 = O(function() {
      var i6 = t4.value.value;
      return 0 === i6 ? 0 : true === i6 ? "" : i6 || "";
    }), e5 = O(function() {
      return !Array.isArray(o5.value) && !r(o5.value);
    }), u5 = x2(function() {
      this.N = M;
      if (e5.value) {
        var n4 = o5.value;
        if (i5.__v && i5.__v.__e && 3 === i5.__v.__e.nodeType) i5.__v.__e.data = n4;
      }
    }), c5 = n3.__$u.d;
    n3.__$u.d = function() {
      u5();
      c5.call(this);
    };
    return [e5, o5];
  }, []), u4 = e4[0], c4 = e4[1];
  return u4.value ? c4.peek() : c4.value;
}
w4.displayName = "ReactiveTextNode";
Object.defineProperties(l3.prototype, { constructor: { configurable: true, value: k($, null).constructor }, type: { configurable: true, value: w4 }, props: { configurable: true, get: function() {
  var i4 = this;
  return { data: { get value() {
    return i4.value;
  } } };
} }, __b: { configurable: true, value: 1 } });
b3("__b", function(i4, n3) {
  y4();
  d4 = void 0;
  if ("string" == typeof n3.type) {
    var r4, t4 = n3.props;
    for (var f5 in t4) if ("children" !== f5) {
      var o5 = t4[f5];
      if (o5 instanceof l3) {
        if (!r4) n3.__np = r4 = {};
        r4[f5] = o5;
        t4[f5] = o5.peek();
      }
    }
  }
  i4(n3);
});
b3("__r", function(i4, r4) {
  i4(r4);
  if (r4.type !== $) {
    y4();
    var t4, f5 = r4.__c;
    if (f5) {
      f5.__$f &= -2;
      if (void 0 === (t4 = f5.__$u)) f5.__$u = t4 = (function(i5, n3) {
        var r5;
        x2(function() {
          r5 = this;
        }, { name: n3 });
        r5.c = i5;
        return r5;
      })(/* @__PURE__ */ (function(i5) {
        return function() {
          var n3;
          if (m4) null == (n3 = this.y) || n3.call(this);
          i5.__$f |= 1;
          i5.setState({});
        };
      })(f5), "function" == typeof r4.type ? r4.type.displayName || r4.type.name : "");
    }
    d4 = f5;
    y4(t4);
  }
});
b3("__e", function(i4, n3, r4, t4) {
  y4();
  d4 = void 0;
  i4(n3, r4, t4);
});
b3("diffed", function(i4, n3) {
  y4();
  d4 = void 0;
  var r4;
  if ("string" == typeof n3.type && (r4 = n3.__e)) {
    var t4 = n3.__np, f5 = n3.props, o5 = r4.U;
    if (o5) for (var e4 in o5) {
      var u4 = o5[e4];
      if (!(void 0 === u4 || t4 && e4 in t4)) {
        u4.d();
        o5[e4] = void 0;
      }
    }
    if (t4) {
      if (!o5) {
        o5 = {};
        r4.U = o5;
      }
      for (var a5 in t4) {
        var c4 = o5[a5], v4 = t4[a5];
        if (void 0 === c4) {
          c4 = k3(r4, a5, v4, f5);
          o5[a5] = c4;
        } else c4.o(v4, f5);
      }
    }
  }
  i4(n3);
});
function k3(i4, n3, r4, t4) {
  var f5 = n3 in i4 && void 0 === i4.ownerSVGElement, o5 = y3(r4);
  return { o: function(i5, n4) {
    o5.value = i5;
    t4 = n4;
  }, d: x2(function() {
    this.N = M;
    var r5 = o5.value.value;
    if (t4[n3] !== r5) {
      t4[n3] = r5;
      if (f5) i4[n3] = r5;
      else if (null != r5 && (false !== r5 || "-" === n3[4])) i4.setAttribute(n3, r5);
      else i4.removeAttribute(n3);
    }
  }) };
}
b3("unmount", function(i4, n3) {
  if ("string" == typeof n3.type) {
    var r4 = n3.__e;
    if (r4) {
      var t4 = r4.U;
      if (t4) {
        r4.U = void 0;
        for (var f5 in t4) {
          var o5 = t4[f5];
          if (o5) o5.d();
        }
      }
    }
    var e4 = n3.__np;
    if (e4) {
      var u4 = n3.props;
      for (var a5 in e4) u4[a5] = e4[a5];
    }
    n3.__np = void 0;
  } else {
    var c4 = n3.__c;
    if (c4) {
      c4.__$f |= 8;
      var v4 = c4.__$u;
      if (v4) {
        c4.__$u = void 0;
        v4.d();
      }
    }
  }
  i4(n3);
});
b3("__h", function(i4, n3, r4, t4) {
  if (t4 < 3) n3.__$f |= 2;
  i4(n3, r4, t4);
});
x.prototype.shouldComponentUpdate = function(i4, n3) {
  if (this.__R) return true;
  var r4 = this.__$u, t4 = r4 && void 0 !== r4.s;
  for (var f5 in n3) return true;
  if (this.__f || "boolean" == typeof this.u && true === this.u) {
    var o5 = 2 & this.__$f;
    if (!(t4 || o5 || 4 & this.__$f)) return true;
    if (1 & this.__$f) return true;
  } else {
    if (!(t4 || 4 & this.__$f)) return true;
    if (3 & this.__$f) return true;
  }
  for (var e4 in i4) if ("__source" !== e4 && i4[e4] !== this.props[e4]) return true;
  for (var u4 in this.props) if (!(u4 in i4)) return true;
  return false;
};
function useSignal(i4, n3) {
  return w2(function() {
    return y3(i4, n3);
  }, []);
}
var A3 = function(i4) {
  queueMicrotask(function() {
    queueMicrotask(i4);
  });
};
function F3() {
  r3(function() {
    var i4;
    while (i4 = g4.shift()) h4.call(i4);
  });
}
function M() {
  if (1 === g4.push(this)) (n.requestAnimationFrame || A3)(F3);
}

// src/widening.ts
function canWiden({ task: { task }, revises }, side) {
  return revises === null && task.origin !== void 0 && !!task.context?.[side].trim();
}

// src/cards/plain-text.tsx
var INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
function PlainText({ text }) {
  if (!INVISIBLE.test(text)) return text;
  const pieces = [];
  let plain2 = "";
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      plain2 += character;
      continue;
    }
    if (plain2) pieces.push(plain2);
    plain2 = "";
    pieces.push(sign(character));
  }
  if (plain2) pieces.push(plain2);
  return pieces;
}
function sign(character) {
  if (character === "\n") return /* @__PURE__ */ a3("span", { class: "sign newline", children: character });
  if (character === "	") return /* @__PURE__ */ a3("span", { class: "sign tab", children: character });
  if (character === "\r") return /* @__PURE__ */ a3("span", { class: "sign return", children: character });
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return /* @__PURE__ */ a3("bdi", { class: "sign control", "data-sign": name, children: character });
}

// src/cards/text-around.tsx
function useContextOf(view, current) {
  const { task, revises } = current;
  return w2(() => {
    const { context } = task.task;
    if (!context) return null;
    const join = (side) => canWiden({ task, revises }, side) && {
      [side]: () => view.dispatch({ type: "widen", side })
    };
    return { ...context, joins: { ...join("before"), ...join("after") } };
  }, [view, task, revises]);
}
var MOST = 200;
function TextAround({ around, side }) {
  const text = around[side];
  if (!text) return null;
  const join = around.joins?.[side];
  const isBefore = side === "before";
  const goesOn = Array.from(text).length >= MOST;
  const button = join && /* @__PURE__ */ a3(
    "button",
    {
      type: "button",
      class: "join",
      "data-floating": true,
      "data-action": isBefore ? "widenBefore" : "widenAfter",
      "aria-label": `Join the sentence ${side}`,
      title: `Join the sentence ${side} (${isBefore ? "[" : "]"})`,
      onClick: join
    }
  );
  return /* @__PURE__ */ a3($, { children: [
    !isBefore && button,
    /* @__PURE__ */ a3(
      "span",
      {
        class: goesOn ? "context goes-on" : "context",
        role: "group",
        "aria-label": `Text ${side}, not to be labelled`,
        "data-context": side,
        children: /* @__PURE__ */ a3(PlainText, { text })
      }
    ),
    isBefore && button
  ] });
}

// src/cards/chunk.tsx
function ChunkView(props) {
  const { look, chunk, spans, live, cursor, selectedKey } = props;
  const first = props.selection?.first ?? -1;
  const last = props.selection?.last ?? -1;
  return w2(
    () => new ChunkPainter(props).draw(),
    [look, chunk, spans, live, first, last, cursor, selectedKey]
  );
}
var LONGEST = 24;
function shortened(label) {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
var ChunkPainter = class {
  #props;
  constructor(props) {
    this.#props = props;
  }
  draw() {
    const { chunk, index, look, spans } = this.#props;
    const nodes = layout(spans, chunk.start, chunk.end);
    const many2 = look.document.chunks.length > 1;
    return /* @__PURE__ */ a3(
      "div",
      {
        class: many2 ? "chunk far" : "chunk",
        dir: "auto",
        "data-chunk": index,
        style: many2 ? { "--characters": String(chunk.end - chunk.start) } : void 0,
        children: [
          index === 0 && look.around && /* @__PURE__ */ a3(TextAround, { around: look.around, side: "before" }),
          nodes.map((node) => this.#node(node)),
          index === look.document.chunks.length - 1 && look.around && /* @__PURE__ */ a3(TextAround, { around: look.around, side: "after" })
        ]
      }
    );
  }
  #node(node) {
    return "span" in node ? this.#mark(node) : this.#text(node.start, node.end);
  }
  #mark(node) {
    const { look, selectedKey } = this.#props;
    const { span, key, isFirst, isLast } = node;
    const hue = look.palette.of(span.label);
    const isSelected = key === selectedKey;
    const isAsked = key === look.asked;
    const isSuggestion = look.suggests && span.source !== void 0;
    const score = isSuggestion ? span.score : void 0;
    const names = [hue.class];
    if (isSuggestion) names.push("suggest");
    if (isAsked) names.push(look.replaced ? "asked replaced" : "asked");
    if (isSelected) names.push("selected");
    if (look.lanes) names.push("rail");
    if (!isFirst) names.push("goes-on");
    if (!isLast) names.push("to-be-continued");
    const lane = look.lanes?.get(key);
    return (
      // The parts after the first are the same span: they carry no label of their own.
      /* @__PURE__ */ a3(
        "mark",
        {
          class: names.join(" "),
          "data-label": isFirst ? span.label : void 0,
          "data-key": key,
          "data-start": span.start,
          "data-end": span.end,
          title: score === void 0 ? void 0 : `${span.source} ${score.toFixed(2)}`,
          style: {
            ...hue.style,
            ...lane !== void 0 && { "--lane": String(Math.min(lane, 6)) },
            ...score !== void 0 && { "--sure": String(score) }
          },
          children: [
            isSelected && isFirst && /* @__PURE__ */ a3("i", { class: "handle start", "data-edge": "start" }),
            node.children.map((child) => this.#node(child)),
            isSelected && isLast && /* @__PURE__ */ a3("i", { class: "handle end", "data-edge": "end" }),
            isLast && /* @__PURE__ */ a3("b", { class: "tag", title: span.label, children: [
              shortened(span.label),
              isSuggestion && "?",
              look.editable && !look.locked.has(key) && /* @__PURE__ */ a3("i", { class: "cross", "data-remove": key })
            ] })
          ]
        },
        `${key}:${node.start}`
      )
    );
  }
  /** Segments and what is between them; a selection also covers the gaps inside it. */
  #text(start, end) {
    const { look, live, chunk } = this.#props;
    const { text, segments } = look.document;
    if (!live || segments.count === 0) return /* @__PURE__ */ a3(PlainText, { text: text.slice(start, end) });
    const drawn = [];
    let position = start;
    for (let index = segments.at(start); index <= chunk.lastSegment && segments.start(index) < end; index += 1) {
      const from = Math.max(start, segments.start(index));
      const to = Math.min(end, segments.end(index));
      if (from > position) drawn.push(this.#gap(position, from, index));
      drawn.push(this.#segment(index, text.slice(from, to)));
      position = to;
    }
    if (position < end) drawn.push(this.#gap(position, end, segments.at(position)));
    return drawn;
  }
  #gap(start, end, nextSegment) {
    const { selection, look } = this.#props;
    const plain2 = /* @__PURE__ */ a3(PlainText, { text: look.document.text.slice(start, end) });
    const isInside = selection && selection.first < nextSegment && nextSegment <= selection.last;
    return isInside ? /* @__PURE__ */ a3("span", { class: "chosen", children: plain2 }) : plain2;
  }
  #segment(index, text) {
    const { selection, cursor, look } = this.#props;
    let name;
    if (look.document.segments.isDisabled(index)) name = "disabled";
    if (selection && index >= selection.first && index <= selection.last) name = "chosen";
    if (index === cursor) name = name ? `${name} cursor` : "cursor";
    return /* @__PURE__ */ a3("span", { "data-token": index, class: name, children: /* @__PURE__ */ a3(PlainText, { text }) }, index);
  }
};

// src/cards/near-screen.ts
var canObserve = () => typeof IntersectionObserver === "function";
function useNearScreen(box, document2) {
  const [near, setNear] = d2(/* @__PURE__ */ new Set([0]));
  A2(() => {
    const root = box.current;
    if (!root || document2.chunks.length < 2 || !canObserve()) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter((entry) => entry.isIntersecting);
        const gone = entries.filter((entry) => !entry.isIntersecting);
        const index = ({ target }) => Number(target.dataset.chunk);
        setNear((before) => {
          const after = new Set(before);
          for (const entry of gone) after.delete(index(entry));
          for (const entry of seen) after.add(index(entry));
          return after;
        });
      },
      { root, rootMargin: "600px 0px" }
    );
    for (const chunk of root.querySelectorAll("[data-chunk]")) observer.observe(chunk);
    return () => observer.disconnect();
  }, [box, document2]);
  if (document2.chunks.length < 2 || !canObserve()) return () => true;
  return (chunk) => near.has(chunk);
}

// src/cards/text-box.tsx
var NOTHING = [];
var UNLOCKED = /* @__PURE__ */ new Set();
var MAY_SCROLL = 300;
function TextBox(props) {
  const { document: document2, palette, spans, editor, rails = false, asked: asked2 = null, suggests = false } = props;
  const { replaced = false, locked = UNLOCKED, context: around = null, name = "Text" } = props;
  const ownBox = T2(null);
  const box = props.box ?? ownBox;
  const isNear = useNearScreen(box, document2);
  const lanes = w2(() => rails ? lanesOf(spans) : null, [rails, spans]);
  const look = w2(
    () => ({
      document: document2,
      palette,
      lanes,
      asked: asked2,
      replaced,
      editable: editor !== void 0,
      locked,
      suggests,
      around
    }),
    [document2, palette, lanes, asked2, replaced, editor, locked, suggests, around]
  );
  const spansIn = useSpansByChunk(document2, spans);
  const selection = editor?.selection.value ?? null;
  const cursor = editor?.cursor.value ?? null;
  const selected = editor?.selected.value ? editor.selectedKey.value : null;
  const cursorChunk = cursor === null ? -1 : chunkOf(document2, cursor);
  const depth = lanes ? Math.min(7, Math.max(0, ...lanes.values()) + 1) : 0;
  const length = document2.text.length + (around ? around.before.length + around.after.length : 0);
  const scrolls = length > MAY_SCROLL || document2.chunks.length > 1;
  return /* @__PURE__ */ a3(
    "div",
    {
      class: editor ? "text editable" : "text",
      ref: box,
      style: { "--lanes": String(depth) },
      ...scrolls && { tabIndex: 0, role: "group", "aria-label": name },
      children: [
        document2.chunks.map((chunk, index) => /* @__PURE__ */ a3(
          ChunkView,
          {
            look,
            chunk,
            index,
            spans: spansIn[index] ?? NOTHING,
            live: editor !== void 0 && (isNear(index) || Math.abs(index - cursorChunk) < 2),
            selection: clipped(selection, chunk),
            cursor: selected === null && index === cursorChunk ? cursor : null,
            selectedKey: selected
          },
          index
        )),
        props.children
      ]
    }
  );
}
function useSpansByChunk(document2, spans) {
  const before = T2([]);
  return w2(() => {
    const lists = document2.chunks.map(() => []);
    for (const span of spans) {
      for (let at = firstChunk(document2.chunks, span.start); at < lists.length; at += 1) {
        const { start, end } = document2.chunks[at];
        if (start >= span.end) break;
        if (overlaps(span, { start, end, label: "" })) lists[at]?.push(span);
      }
    }
    const kept = lists.map((list, index) => {
      const old = before.current[index];
      return old && old.length === list.length && list.every((span, i4) => span === old[i4]) ? old : list;
    });
    before.current = kept;
    return kept;
  }, [document2, spans]);
}
function firstChunk(chunks, offset) {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((chunks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function clipped(range, chunk) {
  if (!range || range.last < chunk.firstSegment || range.first > chunk.lastSegment) return null;
  return range;
}

// src/cards/edited-text.tsx
function EditedText(props) {
  const { view, current, editor, labels, focusCard, ...look } = props;
  const box = T2(null);
  usePointer(box, editor);
  useCursorInSight(box, editor);
  const context = useContextOf(view, current);
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      TextBox,
      {
        spans: editor.spans.value,
        ...look,
        document: editor.document,
        editor,
        context,
        box,
        children: /* @__PURE__ */ a3(SpanToolbar, { box, editor, labels, focusCard })
      }
    ),
    /* @__PURE__ */ a3("div", { class: "hidden", "aria-live": "polite", children: editor.said.value })
  ] });
}
function useCursorInSight(box, editor) {
  const cursor = editor.cursor.value;
  F2(() => {
    const element = box.current;
    const token = element?.querySelector(`[data-token="${cursor}"]`);
    if (!element || !token || cursor === null) return;
    const [outer, inner] = [element.getBoundingClientRect(), token.getBoundingClientRect()];
    if (inner.top < outer.top) element.scrollTop -= outer.top - inner.top + inner.height;
    if (inner.bottom > outer.bottom)
      element.scrollTop += inner.bottom - outer.bottom + inner.height;
  }, [box, cursor]);
}

// src/cards/editor.ts
var standing = ({ draft, task }) => draft.spans ?? task.task.spans ?? [];
var SpanEditor = class {
  document;
  /** The segment with the cursor; `null` until it is moved or something is clicked. */
  cursor = y3(null);
  /** Where the selection began; `null` when nothing is selected. */
  anchor = y3(null);
  selection;
  spans;
  selectedKey = y3(null);
  selected;
  /** What just happened, for screen readers. */
  said = y3("");
  geometry = { isRtl: () => false, vertical: () => null };
  #view;
  #rules;
  constructor(view, document2, rules) {
    this.document = document2;
    this.#view = view;
    this.#rules = rules;
    this.spans = O(() => {
      const current = view.current.value;
      return current ? (rules.spansOf ?? standing)(current) : [];
    });
    this.selection = O(() => {
      const [anchor, cursor] = [this.anchor.value, this.cursor.value];
      if (anchor === null || cursor === null) return null;
      return document2.segments.trim(anchor, cursor);
    });
    this.selected = O(
      () => this.spans.value.find((span) => keyOf(span) === this.selectedKey.value) ?? null
    );
  }
  textOf({ start, end }) {
    return this.document.text.slice(start, end);
  }
  // -- selecting ------------------------------------------------------------------------------
  /** Begin a selection at a segment, or lead the present one there. */
  select(segment, extend = false) {
    this.selectedKey.value = null;
    if (!extend || this.anchor.value === null) this.anchor.value = segment;
    this.cursor.value = segment;
    this.#saySelection();
  }
  selectSpan(span) {
    this.anchor.value = null;
    this.selectedKey.value = keyOf(span);
    this.cursor.value = this.document.segments.at(span.start);
    this.said.value = `${span.label}: ${this.textOf(span)}${span.source ? `, suggested${inScore(span)}` : ""}. Selected.`;
  }
  /** Drop the selection, then the cursor; tells whether there was anything to drop. */
  cancel() {
    if (this.anchor.value === null && this.selected.value === null && this.cursor.value === null) {
      return false;
    }
    this.anchor.value = null;
    this.selectedKey.value = null;
    this.cursor.value = null;
    return true;
  }
  // -- changing -------------------------------------------------------------------------------
  /** Make a span of the selection. */
  mark(label = this.#rules.label ?? this.#view.activeLabel.value) {
    const range = this.selection.value;
    if (!range || !label) return false;
    const span = spanOver(this.document.segments, range, label);
    if (this.#refuses(span)) return true;
    this.#change(add(this.spans.value, span, this.#rules));
    this.anchor.value = null;
    this.cursor.value = range.last;
    this.said.value = `${label} added: ${this.textOf(span)}`;
    return true;
  }
  /** Give a label to the selection or to the selected span; `false` when there is neither. */
  applyLabel(label) {
    const span = this.selected.value;
    if (!span) return this.mark(label);
    if (span.label !== label) {
      this.#change(relabel(this.spans.value, keyOf(span), label, this.#rules));
      this.selectedKey.value = keyOf({ ...span, label });
      this.said.value = `Now ${label}: ${this.textOf(span)}`;
    }
    return true;
  }
  remove(span) {
    this.#change(remove(this.spans.value, keyOf(span)));
    this.selectedKey.value = null;
    this.said.value = `${span.label} removed: ${this.textOf(span)}`;
  }
  confirm(span) {
    this.#change(confirm(this.spans.value, keyOf(span)));
    this.said.value = `${span.label} confirmed: ${this.textOf(span)}`;
  }
  /** Move one end of the selected span to a segment; ends never pass each other. */
  resizeTo(edge, segment) {
    const range = this.rangeOf(this.selected.value);
    if (!range) return;
    const wanted = edge === "start" ? { first: Math.min(segment, range.last), last: range.last } : { first: range.first, last: Math.max(segment, range.first) };
    this.#resize(wanted);
  }
  /** Show what `resizeTo` would cover: dragging an end is one step, made when it is let go. */
  previewResize(edge, segment) {
    const range = this.rangeOf(this.selected.value);
    if (!range) return;
    this.anchor.value = edge === "start" ? range.last : range.first;
    this.cursor.value = edge === "start" ? Math.min(segment, range.last) : Math.max(segment, range.first);
  }
  /** The segments that a span covers. */
  rangeOf(span) {
    return span && this.document.segments.touching(span.start, span.end);
  }
  #resize(wanted) {
    const { segments } = this.document;
    const span = this.selected.value;
    const range = segments.trim(wanted.first, wanted.last);
    if (!span || !range) return;
    const resized = spanOver(segments, range, span.label);
    if (keyOf(resized) === keyOf(span) || this.#refuses(resized)) return;
    this.#change(resize(this.spans.value, keyOf(span), segments, range, this.#rules));
    this.selectedKey.value = keyOf(resized);
    this.said.value = `${span.label}: ${this.textOf(resized)}`;
  }
  #refuses(span) {
    const refusal = this.#rules.refusal?.(span) ?? null;
    if (refusal === null) return false;
    this.anchor.value = null;
    this.said.value = refusal;
    return true;
  }
  #change(spans) {
    this.#view.dispatch({ type: "spans", spans });
  }
  // -- keys -----------------------------------------------------------------------------------
  /** Obey a key; `false` when the command means nothing here and is the card's. */
  obey(command) {
    switch (command) {
      case "confirm": {
        const span = this.selected.value;
        if (span?.source) this.confirm(span);
        else if (span) this.selectedKey.value = null;
        else return this.mark();
        return true;
      }
      case "cancel":
        return this.cancel();
      case "cursorLeft":
      case "cursorRight":
      case "extendLeft":
      case "extendRight":
        return this.#horizontal(command.endsWith("Right"), command.startsWith("extend"));
      case "cursorUp":
      case "cursorDown":
      case "extendUp":
      case "extendDown":
        return this.#vertical(command.endsWith("Down") ? 1 : -1, command.startsWith("extend"));
      case "cursorStart":
        return this.#moveTo(this.document.segments.step(-1, 1), false);
      case "cursorEnd":
        return this.#moveTo(this.document.segments.step(this.document.segments.count, -1), false);
      case "nextSpan":
        return this.#walk(1);
      case "previousSpan":
        return this.#walk(-1);
      case "removeSpan":
        if (this.selected.value) this.remove(this.selected.value);
        return true;
      case "growStart":
        return this.#nudge("start", -1);
      case "shrinkStart":
        return this.#nudge("start", 1);
      case "growEnd":
        return this.#nudge("end", 1);
      case "shrinkEnd":
        return this.#nudge("end", -1);
      default:
        return false;
    }
  }
  #horizontal(right, extend) {
    const { segments } = this.document;
    const at = this.cursor.value;
    if (at === null) return this.#wake(extend);
    const forward = right !== this.geometry.isRtl(at);
    const next = segments.step(at, forward ? 1 : -1);
    const stays = extend && this.anchor.value === null;
    return this.#moveTo(stays ? at : next ?? at, extend);
  }
  #vertical(direction, extend) {
    const at = this.cursor.value;
    if (at === null) return this.#wake(extend);
    return this.#moveTo(this.geometry.vertical(at, direction) ?? at, extend);
  }
  #wake(extend) {
    const { segments } = this.document;
    return this.#moveTo(segments.step(segments.at(this.#rules.home ?? 0) - 1, 1), extend);
  }
  #moveTo(segment, extend) {
    if (segment !== null) this.select(segment, extend);
    return true;
  }
  /** Select the next span from the selected one or the cursor on, round and round. */
  #walk(direction) {
    const spans = sorted(this.spans.value);
    if (spans.length === 0) {
      this.said.value = "No spans.";
      return true;
    }
    const at = spans.findIndex((span2) => keyOf(span2) === this.selectedKey.value);
    const next = at < 0 ? this.#nearest(spans, direction) : at + direction;
    const span = spans[(next + spans.length) % spans.length];
    if (span) this.selectSpan(span);
    return true;
  }
  #nearest(spans, direction) {
    const cursor = this.cursor.value;
    if (cursor === null) return direction > 0 ? 0 : -1;
    const offset = this.document.segments.start(cursor);
    const after = spans.findIndex((span) => span.start >= offset);
    if (direction < 0) return (after < 0 ? spans.length : after) - 1;
    return Math.max(0, after);
  }
  #nudge(edge, direction) {
    const range = this.rangeOf(this.selected.value);
    if (!range) return true;
    const at = edge === "start" ? range.first : range.last;
    const next = this.document.segments.step(at, direction);
    if (next !== null) this.resizeTo(edge, next);
    return true;
  }
  #saySelection() {
    const range = this.selection.value;
    if (!range) return;
    const { segments, text } = this.document;
    this.said.value = text.slice(segments.start(range.first), segments.end(range.last));
  }
};
function inScore({ score }) {
  return score === void 0 ? "" : ` with ${score.toFixed(2)}`;
}

// src/cards/text-card.tsx
function TextCard({ view, current, palette, controls }) {
  const { task } = current;
  const config = view.config.value;
  controls.current = null;
  const document2 = w2(() => documentOf(task, config, false), [task, config]);
  const { label, spans = [], _view_id } = task.task;
  const hue = label === void 0 ? null : palette.of(label);
  const headline = label ?? (_view_id === "ner" ? "Are these right?" : null);
  return /* @__PURE__ */ a3($, { children: [
    headline !== null && /* @__PURE__ */ a3("div", { class: "labels headline", children: /* @__PURE__ */ a3("p", { class: `chip ${hue?.class ?? "plain"}`, style: hue?.style, "data-label": label, children: /* @__PURE__ */ a3("span", { class: "name", children: headline }) }) }),
    /* @__PURE__ */ a3(
      TextBox,
      {
        document: document2,
        palette,
        spans,
        rails: anyOverlap(spans),
        context: task.task.context
      }
    )
  ] });
}

// src/cards/asked-card.tsx
var NONE = [];
function AskedCard(props) {
  const spans = props.current.task.task.spans ?? NONE;
  const [asked2] = spans;
  if (asked2 && spans.length === 1) return /* @__PURE__ */ a3(Question, { ...props, asked: asked2 });
  return /* @__PURE__ */ a3(TextCard, { ...props });
}
function Question(props) {
  const { view, current, palette, keymap, controls, focusCard, asked: asked2 } = props;
  const { task, draft } = current;
  const config = view.config.value;
  const document2 = w2(() => documentOf(task, config, true), [task, config]);
  const editor = w2(
    () => new SpanEditor(view, document2, rulesOf(task.task, asked2, config.overlap)),
    [view, document2, task, asked2, config.overlap]
  );
  const shown2 = w2(() => [...task.task.known ?? NONE, asked2], [task, asked2]);
  const locked = w2(() => new Set(shown2.map(keyOf)), [shown2]);
  const drawn = editor.spans.value;
  const spans = w2(() => sorted([...shown2, ...drawn]), [shown2, drawn]);
  controls.current = {
    topics: task.task.origin ? ["asked", "cut"] : ["asked"],
    obey(command) {
      const { anchor, cursor } = editor;
      const isSelecting = anchor.value !== null && anchor.value !== cursor.value;
      if (command === "accept") return isSelecting && editor.mark();
      if (editor.obey(command)) return true;
      if (command !== "cancel" || !isReplaced(current)) return false;
      view.dispatch({ type: "spans", spans: [] });
      return true;
    }
  };
  const hue = palette.of(asked2.label);
  const replacement = drawn.map((span) => editor.textOf(span)).join(", ");
  const key = keymap.keys("complete")[0];
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3("div", { class: "labels asking", children: [
      /* @__PURE__ */ a3("span", { class: `chip ${hue.class}`, style: hue.style, "data-asked": asked2.label, children: /* @__PURE__ */ a3("span", { class: "name", children: replacement ? `instead: ${replacement}` : `Is this ${article(asked2.label)} ${asked2.label}?` }) }),
      /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          class: "button small",
          "data-action": "complete",
          "aria-pressed": draft.complete,
          "aria-keyshortcuts": key,
          title: `There is no other ${asked2.label} in this text`,
          onClick: () => view.dispatch({ type: "complete" }),
          children: [
            "Nothing else here ",
            /* @__PURE__ */ a3(Keys, { keys: key })
          ]
        }
      )
    ] }),
    /* @__PURE__ */ a3(
      EditedText,
      {
        view,
        current,
        palette,
        editor,
        labels: [asked2.label],
        focusCard,
        spans,
        rails: anyOverlap(shown2),
        asked: keyOf(asked2),
        replaced: replacement !== "",
        locked
      }
    )
  ] });
}
function rulesOf(task, asked2, overlap) {
  const known = task.known ?? NONE;
  return {
    overlap,
    label: asked2.label,
    home: asked2.start,
    spansOf: ({ draft }) => draft.spans ?? NONE,
    refusal(span) {
      if (keyOf(span) === keyOf(asked2)) return "That is the one asked about: accept it.";
      const isTaken = (other) => overlap ? keyOf(other) === keyOf(span) : overlaps(other, span);
      return known.some(isTaken) ? "That is known already." : null;
    }
  };
}
function article(word) {
  return /^[aeiou]/i.test(word) ? "an" : "a";
}

// src/ui/filter.ts
var SEARCH_FROM = 12;
function useFilter(items, textOf2) {
  const [query2, setQuery] = d2("");
  const [at, setAt] = d2(0);
  const shown2 = w2(() => matching(items, textOf2, query2), [items, textOf2, query2]);
  return {
    query: query2,
    shown: shown2,
    at: Math.min(at, Math.max(0, shown2.length - 1)),
    setQuery(text) {
      setQuery(text);
      setAt(0);
    },
    move: (by) => setAt((now) => (now + by + shown2.length) % Math.max(1, shown2.length))
  };
}
function matching(items, textOf2, query2) {
  const words = query2.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items;
  const found = items.filter((item) => {
    const text = textOf2(item).toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const starts = (item) => Number(
    !textOf2(item).toLowerCase().startsWith(words[0] ?? "")
  );
  return found.sort((a5, b4) => starts(a5) - starts(b4));
}

// src/ui/roving.ts
var STEPS = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1
};
function rove(event, selector) {
  const group = event.currentTarget;
  const items = [...group.querySelectorAll(selector)];
  const at = items.indexOf(event.target.closest(selector) ?? group);
  const mirrored = event.key.match(/Left|Right/) && getComputedStyle(group).direction === "rtl";
  const step = (STEPS[event.key] ?? 0) * (mirrored ? -1 : 1);
  if (at < 0 || step === 0) return null;
  event.preventDefault();
  event.stopPropagation();
  const next = items[(at + step + items.length) % items.length] ?? null;
  next?.focus();
  return next;
}

// src/ui/search-box.tsx
function SearchBox(props) {
  const { filter, name, total } = props;
  const onKeyDown = (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      filter.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const item = filter.shown[filter.at];
      if (item === void 0) return;
      props.onTake(item);
      filter.setQuery("");
    } else if (event.key === "Escape") {
      filter.setQuery("");
      props.onLeave();
    } else {
      return;
    }
    event.preventDefault();
  };
  return /* @__PURE__ */ a3("label", { class: "search", children: [
    /* @__PURE__ */ a3(
      "input",
      {
        type: "search",
        "aria-label": `Search ${name}`,
        placeholder: `Search ${name}`,
        autocomplete: "off",
        spellcheck: false,
        value: filter.query,
        onInput: (event) => filter.setQuery(event.currentTarget.value),
        onKeyDown
      }
    ),
    /* @__PURE__ */ a3("span", { class: "found", "aria-live": "polite", children: filter.query ? `${filter.shown.length} of ${total}` : total })
  ] });
}

// src/cards/choice-card.tsx
var textOf = (option) => option.text;
var NONE2 = [];
function ChoiceCard(props) {
  const { view, current, palette, keymap, controls, focusCard } = props;
  const { task, draft } = current;
  const config = view.config.value;
  const document2 = w2(() => documentOf(task, config, false), [task, config]);
  const options = task.task.options ?? NONE2;
  const filter = useFilter(options, textOf);
  const places = w2(
    () => new Map(options.map((option, place2) => [option.id, place2])),
    [options]
  );
  const chosen2 = new Set(draft.accept);
  const { exclusive } = config;
  const isLong = options.length >= SEARCH_FROM;
  const toggle = ({ id }) => {
    if (exclusive) view.dispatch({ type: "accept", ids: chosen2.has(id) ? [] : [id] });
    else if (chosen2.has(id))
      view.dispatch({ type: "accept", ids: draft.accept.filter((other) => other !== id) });
    else view.dispatch({ type: "accept", ids: [...draft.accept, id] });
  };
  controls.current = {
    topics: ["options"],
    obey(command) {
      const place2 = labelIndex(command);
      const option = place2 === null ? void 0 : options[place2];
      if (option) toggle(option);
      return place2 !== null;
    }
  };
  const entry = filter.shown.find(({ id }) => chosen2.has(id)) ?? filter.shown[0];
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      TextBox,
      {
        document: document2,
        palette,
        spans: task.task.spans ?? [],
        context: task.task.context
      }
    ),
    isLong && /* @__PURE__ */ a3("div", { class: "options-head", children: [
      /* @__PURE__ */ a3(
        SearchBox,
        {
          filter,
          name: "options",
          total: options.length,
          onTake: toggle,
          onLeave: focusCard
        }
      ),
      /* @__PURE__ */ a3("span", { class: "muted", "aria-live": "polite", children: chosen2.size > 0 && options.filter(({ id }) => chosen2.has(id)).map(textOf).join(", ") })
    ] }),
    /* @__PURE__ */ a3(
      "div",
      {
        class: isLong ? "options many" : "options",
        role: exclusive ? "radiogroup" : "group",
        "aria-label": "Options",
        onKeyDown: (event) => {
          rove(event, "[data-label]");
        },
        children: [
          filter.shown.map((option, index) => {
            const place2 = places.get(option.id) ?? -1;
            const key = place2 < 10 ? keymap.keys(`label${place2 + 1}`)[0] : void 0;
            const isNext = isLong && filter.query !== "" && index === filter.at;
            return (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of two
              /* @__PURE__ */ a3(
                "button",
                {
                  type: "button",
                  class: isNext ? "option next" : "option",
                  role: exclusive ? "radio" : "checkbox",
                  "aria-checked": chosen2.has(option.id),
                  tabIndex: option === entry ? 0 : -1,
                  "data-label": option.id,
                  title: option.text,
                  onClick: () => toggle(option),
                  children: [
                    /* @__PURE__ */ a3("i", { class: exclusive ? "box round" : "box" }),
                    /* @__PURE__ */ a3("span", { class: "name", dir: "auto", children: option.text }),
                    /* @__PURE__ */ a3(Keys, { keys: key }),
                    option.score !== void 0 && /* @__PURE__ */ a3("span", { class: "score", children: option.score.toFixed(2) })
                  ]
                },
                option.id
              )
            );
          }),
          filter.shown.length === 0 && /* @__PURE__ */ a3("span", { class: "muted", children: "No option matches." })
        ]
      }
    )
  ] });
}

// src/cards/compare-card.tsx
var NONE3 = [];
function CompareCard(props) {
  const { view, current, palette, keymap, controls } = props;
  const { task, draft } = current;
  const config = view.config.value;
  const document2 = w2(() => documentOf(task, config, false), [task, config]);
  const options = task.task.options ?? NONE3;
  const chosen2 = draft.accept[0];
  const choose = ({ id }) => view.dispatch({ type: "accept", ids: id === chosen2 ? [] : [id] });
  controls.current = {
    topics: ["compare"],
    obey(command) {
      const place2 = labelIndex(command);
      const option = place2 === null ? void 0 : options[place2];
      if (option) choose(option);
      return place2 !== null;
    }
  };
  const entry = chosen2 ?? options[0]?.id;
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      "div",
      {
        class: "compared",
        role: "radiogroup",
        "aria-label": "Which is better?",
        onKeyDown: (event) => {
          rove(event, "[data-label]");
        },
        children: options.map((option, place2) => /* @__PURE__ */ a3("section", { class: option.id === chosen2 ? "side-of taken" : "side-of", children: [
          /* @__PURE__ */ a3(
            "button",
            {
              type: "button",
              class: "option",
              role: "radio",
              "aria-checked": option.id === chosen2,
              tabIndex: option.id === entry ? 0 : -1,
              "data-label": option.id,
              onClick: () => choose(option),
              children: [
                /* @__PURE__ */ a3("i", { class: "box round" }),
                /* @__PURE__ */ a3("span", { class: "name", children: option.text }),
                /* @__PURE__ */ a3(Keys, { keys: keymap.keys(`label${place2 + 1}`)[0] })
              ]
            }
          ),
          /* @__PURE__ */ a3(
            TextBox,
            {
              document: document2,
              palette,
              spans: option.spans ?? [],
              rails: anyOverlap(option.spans ?? []),
              context: task.task.context,
              name: `Text ${option.text}`
            }
          )
        ] }, option.id))
      }
    ),
    /* @__PURE__ */ a3("p", { class: "aside", children: "Which is better? Accept with neither chosen says that they are equally good; reject, that both are wrong." })
  ] });
}

// src/cards/empty-card.tsx
function EmptyCard({ view }) {
  const state = view.state.value;
  if (state === "done") return /* @__PURE__ */ a3(Done, { view });
  if (state === "error") {
    return /* @__PURE__ */ a3("div", { class: "empty", children: [
      /* @__PURE__ */ a3("p", { children: /* @__PURE__ */ a3("strong", { children: "The card cannot go on." }) }),
      /* @__PURE__ */ a3("p", { class: "muted", children: "The notice above says why. Answers given so far are kept." }),
      /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          class: "button",
          "data-action": "retry",
          onClick: () => view.dispatch({ type: "retry" }),
          children: "Try again"
        }
      )
    ] });
  }
  return /* @__PURE__ */ a3("div", { class: "empty loading", "aria-busy": "true", children: [
    /* @__PURE__ */ a3("i", { class: "bone" }),
    /* @__PURE__ */ a3("i", { class: "bone" }),
    /* @__PURE__ */ a3("i", { class: "bone short" }),
    /* @__PURE__ */ a3("p", { class: "muted", children: state === "loading" ? "Loading…" : "The next texts are being prepared…" })
  ] });
}
function Done({ view }) {
  const { answered, total } = view.progress.value;
  const waiting = view.waiting.value;
  const all = total === null || answered >= total;
  return /* @__PURE__ */ a3("div", { class: "empty", children: [
    /* @__PURE__ */ a3("p", { children: /* @__PURE__ */ a3("strong", { children: answered === 0 ? "There is nothing to label in this source." : `${all ? "All " : ""}${answered} texts are answered.` }) }),
    answered > 0 && /* @__PURE__ */ a3("p", { class: "muted", children: [
      /* @__PURE__ */ a3("code", { children: "session.df" }),
      " has the rows. Undo brings the last text back; texts added to the source come up when the cell is run again."
    ] }),
    waiting > 0 && /* @__PURE__ */ a3("p", { class: "warn", children: [
      waiting,
      " answers are not saved yet."
    ] })
  ] });
}

// src/ui/label-bar.tsx
var itself = (label) => label;
function LabelBar(props) {
  const { labels, palette, active } = props;
  const filter = useFilter(labels, itself);
  const places = w2(() => new Map(labels.map((label, place2) => [label, place2])), [labels]);
  const isLong = labels.length >= SEARCH_FROM;
  const reachable = filter.shown.includes(active) ? active : filter.shown[0];
  return /* @__PURE__ */ a3("div", { class: "labels", children: [
    isLong && /* @__PURE__ */ a3(
      SearchBox,
      {
        filter,
        name: "labels",
        total: labels.length,
        onTake: (label) => {
          props.onPick(label);
          props.onLeave();
        },
        onLeave: props.onLeave
      }
    ),
    /* @__PURE__ */ a3(
      "div",
      {
        class: "chips",
        role: "radiogroup",
        "aria-label": "Label",
        onKeyDown: (event) => {
          const chip = rove(event, "[data-label]");
          if (chip?.dataset.label) props.onPick(chip.dataset.label);
        },
        children: [
          filter.shown.map((label, index) => {
            const hue = palette.of(label);
            const key = props.keyOf(places.get(label) ?? -1);
            const isNext = isLong && filter.query !== "" && index === filter.at;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button that looks like its label
              /* @__PURE__ */ a3(
                "button",
                {
                  type: "button",
                  role: "radio",
                  class: `chip ${hue.class}${isNext ? " next" : ""}`,
                  style: hue.style,
                  "aria-checked": label === active,
                  tabIndex: label === reachable ? 0 : -1,
                  "data-label": label,
                  title: label,
                  onClick: () => props.onPick(label),
                  children: [
                    /* @__PURE__ */ a3("span", { class: "name", children: label }),
                    /* @__PURE__ */ a3(Keys, { keys: key })
                  ]
                },
                label
              )
            );
          }),
          filter.shown.length === 0 && /* @__PURE__ */ a3("span", { class: "muted", children: "No label matches." })
        ]
      }
    )
  ] });
}

// src/cards/span-card.tsx
function SpanCard({
  view,
  current,
  palette,
  keymap,
  controls,
  focusCard
}) {
  const config = view.config.value;
  const { task, revises } = current;
  const overlap = task.task._view_id === "spans_manual";
  const document2 = w2(() => documentOf(task, config, true), [task, config]);
  const editor = w2(
    () => new SpanEditor(view, document2, { overlap }),
    [view, document2, overlap]
  );
  const pick = (label) => {
    view.dispatch({ type: "label", label });
    editor.applyLabel(label);
  };
  controls.current = {
    topics: task.task.origin ? ["spans", "cut"] : ["spans"],
    obey(command) {
      const place2 = labelIndex(command);
      if (place2 === null) return editor.obey(command);
      const label = config.labels[place2];
      if (label !== void 0) pick(label);
      return true;
    }
  };
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      LabelBar,
      {
        labels: config.labels,
        palette,
        active: view.activeLabel.value,
        keyOf: (place2) => place2 < 10 ? keymap.keys(`label${place2 + 1}`)[0] : void 0,
        onPick: pick,
        onLeave: focusCard
      }
    ),
    /* @__PURE__ */ a3(
      EditedText,
      {
        view,
        current,
        palette,
        editor,
        labels: config.labels,
        focusCard,
        rails: overlap,
        suggests: revises === null
      }
    )
  ] });
}

// src/cards/why.tsx
function Why({ task }) {
  const why = task._why;
  const asked2 = task._view_id === "ner" && task.spans?.length === 1 ? task.spans[0] : void 0;
  const score = why ? why.score : asked2?.score;
  if (!why && score === void 0) return null;
  return /* @__PURE__ */ a3("div", { class: "why", "data-why": why?.reason, children: [
    score != null && /* @__PURE__ */ a3("p", { children: [
      /* @__PURE__ */ a3("span", { children: isCorrected(task) ? "sure of this text" : "model" }),
      /* @__PURE__ */ a3("progress", { class: "bar", max: 1, value: score, "aria-label": "Score", children: score.toFixed(2) }),
      /* @__PURE__ */ a3("span", { class: "figures", children: [
        /* @__PURE__ */ a3("b", { children: score.toFixed(2) }),
        why?.was != null && /* @__PURE__ */ a3(Change, { score, was: why.was })
      ] })
    ] }),
    why && /* @__PURE__ */ a3("p", { children: [
      /* @__PURE__ */ a3("span", { children: "asked because" }),
      /* @__PURE__ */ a3("span", { class: "reason", dir: "auto", children: why.text }),
      why.version && /* @__PURE__ */ a3("span", { class: "figures", children: [
        "model ",
        why.version
      ] })
    ] })
  ] });
}
function Change({ score, was }) {
  const [now, before] = [score.toFixed(2), was.toFixed(2)];
  const sign2 = score > was ? "▲" : "▼";
  return /* @__PURE__ */ a3("span", { children: `${now === before ? "" : `${sign2} `}was ${before}` });
}

// src/cards/card-root.tsx
var CARDS = {
  ner: AskedCard,
  ner_manual: SpanCard,
  spans_manual: SpanCard,
  choice: ChoiceCard,
  compare: CompareCard
};
var ONCE = /* @__PURE__ */ new Set([
  "accept",
  "reject",
  "ignore",
  "confirm",
  "flag",
  "complete",
  "widenBefore",
  "widenAfter"
]);
var PRESSABLE = "button, a, select, summary, [role=radio], [role=checkbox]";
function CardRoot({ view }) {
  const card = T2(null);
  const history = T2(null);
  const controls = T2(null);
  const [panel, setPanel] = d2(null);
  const [noting, setNoting] = d2(null);
  const config = view.config.value;
  const state = view.state.value;
  const current = view.current.value;
  const keymap = w2(() => createKeymap(config.keymap), [config.keymap]);
  const palette = w2(
    () => new Palette(config.labels, config.colors),
    [config.labels, config.colors]
  );
  const focusCard = b(() => card.current?.focus({ preventScroll: true }), []);
  if (!current) controls.current = null;
  const isNoting = current !== null && noting === current.task;
  const closePanel = () => {
    setPanel(null);
    focusCard();
  };
  const run = (command) => {
    if (command !== "undo" && command !== "redo" && controls.current?.obey(command)) return true;
    switch (command) {
      case "accept":
      case "reject":
      case "ignore":
        return answer(command);
      case "confirm":
        return answer("accept");
      case "undo":
      case "redo":
        view.dispatch({ type: command });
        break;
      case "flag":
        if (current) view.dispatch({ type: "flag" });
        return true;
      case "complete":
        if (current?.task.task._view_id === "ner") view.dispatch({ type: "complete" });
        return true;
      case "widenBefore":
      case "widenAfter":
        view.dispatch({ type: "widen", side: command === "widenBefore" ? "before" : "after" });
        return true;
      case "note":
        setNoting(isNoting ? null : current?.task ?? null);
        return true;
      case "help":
        setPanel("help");
        return true;
      case "instructions":
        if (config.instructions.length > 0) setPanel("instructions");
        return true;
      case "history":
        history.current?.querySelector("button")?.focus();
        return true;
      case "search":
        card.current?.querySelector("input[type=search]")?.focus();
        return true;
      default:
        return false;
    }
    keepFocus();
    return true;
  };
  const answer = (kind) => {
    if (current && state === "ready") {
      view.dispatch({ type: "answer", answer: kind });
      keepFocus();
    }
    return true;
  };
  const keepFocus = () => {
    if (card.current?.matches(":focus-within")) focusCard();
  };
  const onKeyDown = (event) => {
    const command = event.defaultPrevented ? null : keymap.command(event);
    if (!command) return;
    const target = event.composedPath()[0];
    const isPress = event.key === " " || event.key === "Enter";
    if (isPress && target !== card.current && target.matches(PRESSABLE)) return;
    if (panel) {
      if (command !== "cancel" && command !== panel) return;
      closePanel();
    } else if (event.repeat && ONCE.has(command)) {
    } else if (!run(command)) {
      return;
    }
    event.preventDefault();
  };
  const onMouseDown = (event) => {
    const target = event.composedPath()[0];
    if (!target.closest?.("button") || target.closest("[role=dialog]")) return;
    event.preventDefault();
    focusCard();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields
    /* @__PURE__ */ a3(
      "section",
      {
        class: "nba-card",
        ref: card,
        role: "group",
        tabIndex: 0,
        "aria-label": config.title || "Annotation card",
        "data-state": state,
        "data-task": current?.task.task._task_hash,
        onKeyDown,
        onMouseDown,
        children: [
          /* @__PURE__ */ a3("div", { class: "main", children: [
            /* @__PURE__ */ a3(
              Notices,
              {
                notices: view.notices.value,
                onDismiss: (code) => view.dispatch({ type: "dismiss", code })
              }
            ),
            current && /* @__PURE__ */ a3(Banners, { current, onBack: () => view.dispatch({ type: "leave" }) }),
            current ? /* @__PURE__ */ a3(
              Body,
              {
                view,
                current,
                palette,
                keymap,
                controls,
                focusCard
              },
              `${current.task.task._task_hash}:${current.revises}`
            ) : /* @__PURE__ */ a3(EmptyCard, { view }),
            current && /* @__PURE__ */ a3(Why, { task: current.task.task }),
            current && isNoting && /* @__PURE__ */ a3(
              NoteField,
              {
                note: current.draft.note,
                onNote: (note) => view.dispatch({ type: "note", note }),
                onLeave: () => {
                  if (current.draft.note === "") setNoting(null);
                  focusCard();
                }
              }
            ),
            current && /* @__PURE__ */ a3(Meta, { task: current.task.task }),
            /* @__PURE__ */ a3(
              ButtonBar,
              {
                keymap,
                canAnswer: current !== null && state === "ready",
                canUndo: view.canUndo.value,
                canRedo: view.canRedo.value,
                flagged: current?.draft.flagged ?? false,
                hasNote: (current?.draft.note ?? "") !== "",
                hasInstructions: config.instructions.length > 0,
                onCommand: run
              }
            )
          ] }),
          /* @__PURE__ */ a3(
            SidePanel,
            {
              view,
              historyRef: history,
              onOpen: (eventId) => view.dispatch({ type: "open", eventId })
            }
          ),
          panel === "help" && /* @__PURE__ */ a3(Overlay, { title: "Keys", onClose: closePanel, children: /* @__PURE__ */ a3(Help, { keymap, topics: controls.current?.topics ?? [] }) }),
          panel === "instructions" && /* @__PURE__ */ a3(Overlay, { title: "Instructions", onClose: closePanel, children: /* @__PURE__ */ a3(RichText, { nodes: config.instructions }) }),
          /* @__PURE__ */ a3("div", { class: "hidden", "aria-live": "polite", children: view.announcement.value })
        ]
      }
    )
  );
}
function Body(props) {
  const view = props.current.task.task._view_id ?? props.view.config.value.view_id;
  const Card = CARDS[view] ?? TextCard;
  return /* @__PURE__ */ a3(Card, { ...props });
}
function Banners({ current, onBack }) {
  return /* @__PURE__ */ a3($, { children: [
    current.revises !== null && /* @__PURE__ */ a3("div", { class: "banner", role: "status", children: [
      /* @__PURE__ */ a3("span", { children: "You are changing an earlier answer." }),
      /* @__PURE__ */ a3("button", { type: "button", class: "button small", "data-action": "leave", onClick: onBack, children: "Back to the queue" })
    ] }),
    current.refusal !== null && /* @__PURE__ */ a3("div", { class: "banner error", role: "alert", "data-refusal": true, children: current.refusal })
  ] });
}

// src/fake-config.ts
var CONFIG = {
  view_id: "ner_manual",
  title: "ner.manual",
  labels: ["PERSON", "ORG", "PRODUCT", "LOCATION"],
  colors: {},
  exclusive: false,
  overlap: false,
  highlight_chars: false,
  validates: false,
  ahead: 10,
  keymap: {},
  instructions: [],
  dataset: "news",
  annotator: "ana",
  store: "nb_annotate.db",
  durable: true
};

// src/fake-view.ts
function fakeTask(text, more = {}) {
  const bounds = [];
  const disabled = [];
  const points = Array.from(text);
  let at = 0;
  for (const [token] of text.matchAll(/\n+|[^\S\n]+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]+/gu)) {
    const length = Array.from(token).length;
    if (token.startsWith("\n")) disabled.push(bounds.length / 2);
    if (token.startsWith("\n") || token.trim()) bounds.push(at, at + length);
    at += length;
  }
  const hash = points.reduce((sum, point) => sum * 31 + (point.codePointAt(0) ?? 0) | 0, 7);
  return {
    task: { text, _task_hash: hash, _input_hash: hash, _view_id: "ner_manual", ...more },
    bounds,
    disabled
  };
}
var EMPTY2 = { spans: null, accept: [], note: "", flagged: false, complete: false };
var FakeView = class {
  config = y3(CONFIG);
  current = y3(null);
  activeLabel = y3("");
  progress = y3({
    accept: 171,
    reject: 5,
    ignore: 8,
    answered: 184,
    total: 500,
    share: 0.37,
    repeated: 0,
    per_hour: 412,
    unusable_rows: 0
  });
  model = y3(null);
  history = y3([]);
  notices = y3([]);
  saved = y3("saved");
  waiting = y3(0);
  connection = y3("live");
  saveError = y3(null);
  canUndo = y3(true);
  canRedo = y3(false);
  announcement = y3("");
  empty = y3("done");
  state = O(() => this.current.value ? "ready" : this.empty.value);
  /** Everything that was asked for, in order. */
  commands = [];
  #queue;
  constructor(tasks, config = {}) {
    this.config.value = { ...CONFIG, ...config };
    this.activeLabel.value = this.config.value.labels[0] ?? "";
    this.#queue = [...tasks];
    this.next();
  }
  /** The spans as they stand. */
  get spans() {
    const current = this.current.value;
    return current?.draft.spans ?? current?.task.task.spans ?? [];
  }
  next() {
    const task = this.#queue.shift();
    this.current.value = task ? {
      task,
      draft: { ...EMPTY2, accept: task.task.accept ?? [] },
      revises: null,
      refusal: null
    } : null;
  }
  dispatch(command) {
    this.commands.push(command);
    switch (command.type) {
      case "answer":
        this.#count(command.answer);
        this.next();
        break;
      case "spans":
        this.#edit({ spans: command.spans });
        break;
      case "accept":
        this.#edit({ accept: command.ids });
        break;
      case "note":
        this.#edit({ note: command.note });
        break;
      case "flag":
        this.#edit({ flagged: !this.current.value?.draft.flagged });
        break;
      case "complete":
        this.#edit({ complete: !this.current.value?.draft.complete });
        break;
      case "label":
        this.activeLabel.value = command.label;
        break;
      case "dismiss":
        this.notices.value = this.notices.value.filter(({ code }) => code !== command.code);
        break;
      default:
    }
  }
  unsavedAsJson() {
    return '{"text": "unsaved"}\n';
  }
  #edit(change) {
    const current = this.current.value;
    if (current) this.current.value = { ...current, draft: { ...current.draft, ...change } };
  }
  #count(answer) {
    const { value: progress } = this.progress;
    const task = this.current.value?.task.task;
    this.progress.value = {
      ...progress,
      [answer]: progress[answer] + 1,
      answered: progress.answered + 1
    };
    const entry = {
      event_id: `e${progress.answered}`,
      task_hash: task?._task_hash ?? 0,
      answer,
      excerpt: task?.text.slice(0, 60) ?? "",
      ended_at: 0,
      flagged: this.current.value?.draft.flagged ?? false
    };
    this.history.value = [entry, ...this.history.value];
  }
};

// src/demo-cards.ts
function spansOf(text, words) {
  return words.map(([word, label, source]) => {
    const units = text.indexOf(word);
    const start = Array.from(text.slice(0, units)).length;
    const span = { start, end: start + Array.from(word).length, label };
    return source === void 0 ? span : { ...span, source };
  });
}
var HISTORY = [
  ["accept", "Harbour Foods buys rival for 2 million"],
  ["accept", "Rain stops play in Leeds"],
  ["ignore", "404 page not found"],
  ["reject", "Click here to win a prize now"],
  ["accept", "Old mill becomes a library"]
].map(([answer, excerpt], index) => ({
  event_id: `h${index}`,
  task_hash: index,
  answer,
  excerpt: excerpt ?? "",
  ended_at: 0,
  flagged: index === 3
}));
var NEWS = "Northwind Labs opens a second office in Porto 🎉 and hires Ana Sousa to lead it.\nIts Tidewater 2 sensor ships in May.";
var NESTED = "The University of California Berkeley School of Law hired Maria Chen last spring.";
var HARD = "Tabs	and\r\nline ends, ‮right to left‬, \x1B[31mred\x1B[0m, <b>bold</b> &amp; 👨‍👩‍👧 é done.";
var ARABIC = "أعلنت شركة نور الدولية في القاهرة عن تعيين ليلى حسن مديرة جديدة للفرع في 2024.";
var JAPANESE = "東京電力は三月に新しい所長として田中花子を任命した。";
var INSTRUCTIONS = [
  { tag: "h2", children: [{ text: "What counts" }] },
  {
    tag: "p",
    children: [
      { text: "Mark " },
      { tag: "strong", children: [{ text: "names of people" }] },
      { text: ", not their titles. See " },
      { tag: "a", href: "https://example.org", children: [{ text: "the guide" }] },
      { text: "." }
    ]
  },
  {
    tag: "ul",
    children: [
      { tag: "li", children: [{ text: "Ana Sousa: PERSON" }] },
      {
        tag: "li",
        children: [{ tag: "code", children: [{ text: "Dr." }] }, { text: ": nothing" }]
      }
    ]
  }
];
function news() {
  const spans = spansOf(NEWS, [
    ["Northwind Labs", "ORG"],
    ["Porto", "LOCATION", "patterns"],
    ["Ana Sousa", "PERSON"],
    ["Tidewater 2", "PRODUCT"]
  ]);
  const task = fakeTask(NEWS, { spans, _source: { place: "news.jsonl:482" } });
  const more = ["Rain stops play in Leeds.", "Ana Sousa leaves Northwind Labs."].map(
    (text) => fakeTask(text)
  );
  const view = new FakeView([task, ...more], { instructions: INSTRUCTIONS });
  view.history.value = HISTORY;
  return view;
}
function nested() {
  const spans = spansOf(NESTED, [
    ["University of California", "ORG"],
    ["California", "STATE"],
    ["University of California Berkeley", "CAMPUS"],
    ["University of California Berkeley School of Law", "FACULTY"],
    ["Berkeley School", "CROSSING"],
    ["Maria Chen", "PERSON", "model"]
  ]);
  return new FakeView([fakeTask(NESTED, { spans, _view_id: "spans_manual" })], {
    labels: ["PERSON", "ORG", "STATE", "CAMPUS", "FACULTY", "CROSSING"],
    overlap: true
  });
}
function asked() {
  const text = "Shares in Blue Heron fell after the quarterly call with analysts.";
  const spans = spansOf(text, [["Blue Heron", "ORG", "model"]]).map((span) => ({
    ...span,
    score: 0.53
  }));
  const view = new FakeView([
    fakeTask(text, { spans, _view_id: "ner", meta: { score: 0.531, pattern: 12 } })
  ]);
  view.saved.value = "waiting";
  view.waiting.value = 3;
  view.connection.value = "busy";
  return view;
}
var LEARNING = {
  version: "v14",
  learned: 234,
  waiting: 6,
  training: true,
  curve: [0, 30, 60, 100, 150, 240].map((answers) => {
    const f5 = 0.68 * (1 - Math.exp(-answers / 90));
    return { answers, f: f5, low: Math.max(0, f5 - 0.09), high: f5 + 0.08 };
  }),
  measured_on: 48,
  measured_by: "random",
  advice: "About 120 more answers until the next 100 bring less than one point."
};
var WHY = {
  reason: "undecided",
  text: "closest to undecided of 128 texts looked at",
  score: 0.53,
  was: 0.31,
  merit: 0.4,
  seconds: 1.5,
  looked_at: 128,
  version: "v14"
};
function teach() {
  const text = "Shares in Blue Heron Labs fell, those of Northwind rose after the call.";
  const spans = spansOf(text, [["Blue Heron", "ORG", "model"]]);
  const known = spansOf(text, [["Northwind", "ORG"]]);
  const view = new FakeView([fakeTask(text, { spans, known, _view_id: "ner", _why: WHY })]);
  view.model.value = LEARNING;
  return view;
}
function inContext(text, before, after, words) {
  const spans = spansOf(text, words).map((span, index) => ({ ...span, score: 0.94 - index / 3 }));
  const task = fakeTask(text, {
    spans,
    context: { before, after },
    origin: { id: 7, start: 400, input_hash: 1 },
    _why: { ...WHY, reason: "cost", text: "most to learn per second of work", was: 0.62 }
  });
  const view = new FakeView([task]);
  view.model.value = { ...LEARNING, curve: [], measured_on: 3, training: false, advice: null };
  return view;
}
function cut() {
  const before = "The harbour was closed for most of the winter, and with it the market hall, the two cafés and the ferry office.\nNobody had asked the fishermen. The council met twice and decided nothing, as it had the year before. ";
  const after = " Its first office stays where it was.\nThe mayor, who had promised as much, said so twice.";
  return inContext("Northwind Labs opens a second office in Porto.", before, after, [
    ["Northwind Labs", "ORG", "model"],
    ["Porto", "LOCATION", "model"]
  ]);
}
function cutArabic() {
  return inContext(ARABIC, "وقال المتحدث إن القرار نهائي. ", " ولم تذكر الشركة تفاصيل أخرى.", [
    ["شركة نور الدولية", "ORG", "model"]
  ]);
}
function compare() {
  const first = spansOf(NEWS, [
    ["Northwind Labs", "ORG"],
    ["Ana Sousa", "PERSON"]
  ]);
  const second = spansOf(NEWS, [
    ["Northwind", "ORG"],
    ["Porto", "LOCATION"],
    ["Ana Sousa", "PERSON"]
  ]);
  const options = [
    { id: "A", text: "A", spans: first },
    { id: "B", text: "B", spans: second }
  ];
  const sides = { A: "en_core_web_sm", B: "mine" };
  const task = { options, _view_id: "compare", _sides: sides };
  return new FakeView([fakeTask(NEWS, structuredClone(task))], {
    exclusive: true
  });
}
function choice(count, exclusive) {
  const names = ["Refund", "Delivery", "Technical problem", "Praise"];
  const options = Array.from({ length: count }, (_4, index) => ({
    id: names[index] ?? `option_${index}`,
    text: names[index] ?? `Category ${index + 1}: something about cards`,
    score: 1 / (index + 1.1)
  }));
  const text = "My order never arrived and the chat keeps closing on me. I want my money back.";
  return new FakeView([fakeTask(text, { options, accept: ["Refund"], _view_id: "choice" })], {
    exclusive,
    labels: []
  });
}
function classification() {
  const text = "The new timetable leaves no train after ten.";
  const view = new FakeView([fakeTask(text, { label: "COMPLAINT", _view_id: "classification" })], {
    labels: ["COMPLAINT"],
    store: ":memory:",
    durable: false
  });
  view.notices.value = [
    { level: "info", code: "model", message: "The model has learned 12 new answers.", hint: null },
    {
      level: "warning",
      code: "memory",
      message: "Answers are not saved to disk.",
      hint: "Pass store= to keep them."
    },
    {
      level: "error",
      code: "row",
      message: "news.jsonl:17 is not JSON.",
      hint: "Fix the line and run the cell again."
    }
  ];
  return view;
}
function failed() {
  const view = news();
  view.saved.value = "failed";
  view.waiting.value = 4;
  view.connection.value = "lost";
  view.saveError.value = "The store is on a full disk.";
  const current = view.current.value;
  if (current) {
    view.current.value = { ...current, revises: "h1", refusal: "ORG may not overlap PERSON." };
  }
  return view;
}
function many(count) {
  const labels = Array.from(
    { length: count },
    (_4, index) => index % 7 === 3 ? `A_RATHER_LONG_LABEL_THAT_WILL_NOT_FIT_${index}` : `LABEL_${index}`
  );
  const words = labels.slice(0, 40).map((label) => `word${label.slice(-2)}`);
  const text = words.join(" ");
  const task = fakeTask(text);
  const spans = words.map((_4, index) => ({
    start: task.bounds[2 * index] ?? 0,
    end: task.bounds[2 * index + 1] ?? 0,
    label: labels[index] ?? ""
  }));
  return new FakeView([fakeTask(text, { spans })], { labels });
}
function long() {
  const sentence2 = "Ana Sousa walked from the old harbour to the new library and read about tides. ";
  const text = `${sentence2.repeat(6)}
`.repeat(420);
  const spans = Array.from({ length: 420 }, (_4, index) => {
    const start = index * (sentence2.length * 6 + 1);
    return { start, end: start + 9, label: "PERSON" };
  });
  return new FakeView([
    fakeTask(text, { spans }),
    ...["One.", "Two."].map((next) => fakeTask(next))
  ]);
}
function plain(text, words = []) {
  return new FakeView([fakeTask(text, { spans: spansOf(text, words) })]);
}
function empty(state) {
  const view = new FakeView([]);
  view.empty.value = state;
  view.progress.value = { ...view.progress.value, answered: 500 };
  return view;
}
var CARDS2 = {
  "ner.manual": news,
  "spans.manual, nested": nested,
  "ner.teach": asked,
  "ner.teach, learning": teach,
  "ner.correct, cut from a longer text": cut,
  "right to left, cut": cutArabic,
  "ner.compare": compare,
  "textcat, several": () => choice(4, false),
  "textcat, one of 77": () => choice(77, true),
  "textcat, yes or no": classification,
  "not saved, refused, revised": failed,
  "30 labels": () => many(30),
  "500 labels": () => many(500),
  "200,000 characters": long,
  "right to left": () => plain(ARABIC, [
    ["شركة نور الدولية", "ORG"],
    ["القاهرة", "LOCATION"]
  ]),
  "no spaces": () => new FakeView([
    { ...fakeTask(JAPANESE, { spans: spansOf(JAPANESE, [["田中花子", "PERSON"]]) }), bounds: [] }
  ]),
  "text is data": () => plain(HARD, [["bold", "PERSON"]]),
  loading: () => empty("loading"),
  done: () => empty("done"),
  error: () => empty("error")
};

// src/styles/base.css
var base_default = ':host{--nba-bg: var(--jp-layout-color1, var(--vscode-editor-background, #fff));--nba-bg-2: color-mix(in oklab, var(--nba-bg) 96.5%, #22324a);--nba-line: #dfe3e8;--nba-edge: #8a94a0;--nba-text: #1c2127;--nba-muted: #56616d;--nba-accent: #2f6fde;--nba-ok: #1c7f46;--nba-ok-text: #fff;--nba-no: #c02f25;--nba-warn: #855600;--nba-focus: #2f6fde;--nba-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 4px 16px rgb(0 0 0 / .05);--nba-font: var(--jp-ui-font-family, system-ui, sans-serif);--nba-mono: var(--jp-code-font-family, ui-monospace, monospace);display:block}:host([data-theme="dark"]){--nba-bg: var(--jp-layout-color1, var(--vscode-editor-background, #16191d));--nba-bg-2: color-mix(in oklab, var(--nba-bg) 95%, #b8ccff);--nba-line: #343b44;--nba-edge: #77828e;--nba-text: #e6e9ed;--nba-muted: #9fa9b5;--nba-accent: #6ea1ff;--nba-ok: #4cc38a;--nba-ok-text: #0d1117;--nba-no: #ff8a80;--nba-warn: #e2b93b;--nba-focus: #6ea1ff;--nba-shadow: none}*,*:before,*:after{box-sizing:border-box}.nba-root{container:card / inline-size;padding:3px;font:14px / 1.5 var(--nba-font);color:var(--nba-text)}.nba-card{position:relative;display:grid;grid-template-columns:minmax(0,1fr) 208px;overflow:hidden;border:1px solid var(--nba-line);border-radius:10px;background:var(--nba-bg);box-shadow:var(--nba-shadow)}.nba-card:focus-within{outline:2px solid var(--nba-focus);outline-offset:1px}.nba-card :focus-visible{outline:2px solid var(--nba-focus);outline-offset:1px}.main{display:flex;flex-direction:column;min-width:0;min-height:244px}p,ol,dl,dd{margin:0;padding:0}p.caption{margin-bottom:4px;font:600 11px / 1.2 var(--nba-font);letter-spacing:.04em;text-transform:uppercase;color:var(--nba-muted)}button,select,input,textarea{font:inherit;color:inherit}kbd{font:500 11px / 1 var(--nba-mono)}.muted{color:var(--nba-muted)}.warn{color:var(--nba-warn)}.error{color:var(--nba-no)}.row{display:flex;flex-wrap:wrap;gap:6px}.row.apart{justify-content:space-between}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@container card (max-width: 620px){.nba-card{grid-template-columns:minmax(0,1fr)}}@media(prefers-reduced-motion:no-preference){.loading .bone{animation:breathe 1.4s ease-in-out infinite alternate}@keyframes breathe{to{opacity:.35}}}';

// src/styles/controls.css
var controls_default = '.foot{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-top:auto;padding:10px 14px;border-top:1px solid var(--nba-line)}.button{display:inline-flex;align-items:center;gap:8px;height:34px;padding:0 12px;border:1px solid var(--nba-line);border-radius:7px;background:var(--nba-bg);font:600 13px / 1 var(--nba-font);white-space:nowrap;cursor:pointer}.button:hover{border-color:var(--nba-edge)}.button.small{gap:5px;height:28px;padding:0 9px;font-size:12px}.button.accept{border-color:var(--nba-ok);background:var(--nba-ok);color:var(--nba-ok-text)}.button.reject{border-color:var(--nba-no);color:var(--nba-no)}.button.ghost{border-color:transparent;background:none;color:var(--nba-muted)}.button.ghost:hover{border-color:var(--nba-line)}.button[aria-pressed=true]{border-color:var(--nba-accent);background:color-mix(in oklab,var(--nba-accent) 14%,transparent);color:var(--nba-text)}.button[aria-disabled=true]{opacity:.45;cursor:default}.more{display:flex;gap:2px;margin-inline-start:auto}.bar{display:block;width:100%;height:6px;border:0;border-radius:3px;overflow:hidden;appearance:none;background:var(--nba-line)}.bar::-webkit-progress-bar{background:var(--nba-line)}.bar::-webkit-progress-value{border-radius:3px;background:var(--nba-accent)}.bar::-moz-progress-bar{background:var(--nba-accent)}.why{padding:7px 14px;border-top:1px dashed var(--nba-line);color:var(--nba-muted);font-size:12.5px}.why p{display:flex;flex-wrap:wrap;align-items:center;gap:2px 10px;padding:2px 0}.why .bar{flex:1 1 80px}.why .reason{flex:1 1 150px;min-width:0;color:var(--nba-text);overflow-wrap:anywhere}.figures{display:inline-flex;gap:7px;font:12px / 1.3 var(--nba-mono)}.why .figures{margin-inline-start:auto}.figures b{color:var(--nba-text)}.meta{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:4px 14px;padding:0 14px 8px;color:var(--nba-muted);font:12px / 1.3 var(--nba-mono)}.meta>div{display:flex;gap:6px;min-width:0}.meta dd{overflow-wrap:anywhere}.meta dt:not(.hidden):after{content:":"}.note{padding:0 14px 10px}.note textarea,.unsaved{display:block;width:100%;padding:7px 9px;border:1px solid var(--nba-edge);border-radius:7px;background:var(--nba-bg);font-size:13px;resize:vertical}@container card (max-width: 460px){.foot{gap:6px;padding:8px 10px}.foot kbd{display:none}}';

// src/styles/labels.css
var labels_default = '.hue{--fill: var(--light-fill);--ink: var(--light-ink)}:host([data-theme="dark"]) .hue{--fill: var(--dark-fill);--ink: var(--dark-ink)}.striped{background-image:repeating-linear-gradient(135deg,transparent 0 5px,color-mix(in oklab,var(--ink) 16%,transparent) 5px 7px)}.labels{display:flex;flex-direction:column;gap:8px;padding:10px 14px;border-bottom:1px solid var(--nba-line);background:var(--nba-bg-2)}.labels.asking{flex-flow:row wrap;align-items:center;justify-content:space-between}.chips{display:flex;flex-wrap:wrap;gap:6px;max-height:104px;margin:-3px;padding:3px;overflow-y:auto}.chip{display:inline-flex;align-items:center;align-self:start;gap:7px;max-width:min(100%,260px);padding:6px 8px;border:1px solid transparent;border-radius:6px;background-color:var(--fill);color:var(--ink);font:600 12px / 1 var(--nba-font);letter-spacing:.02em}button.chip{cursor:pointer}.chip.plain{--fill: var(--nba-line);--ink: var(--nba-text)}.chip .name,.option .name{overflow:hidden;padding-block:1px;text-overflow:ellipsis;white-space:nowrap}.headline .chip{font-size:15px;padding:8px 11px}.chip[aria-checked=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}.chip.next,.option.next{outline:2px dashed var(--nba-focus);outline-offset:1px}.search{display:flex;align-items:center;gap:8px}.search input{flex:1;min-width:0;max-width:300px;height:30px;padding:0 9px;border:1px solid var(--nba-edge);border-radius:7px;background:var(--nba-bg);font-size:13px}.search input::placeholder,.note textarea::placeholder{color:var(--nba-muted);opacity:1}.found{font:12px / 1 var(--nba-mono);color:var(--nba-muted)}.options-head{display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px;padding:0 18px 10px;font-size:12.5px}.options{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,240px),1fr));gap:8px;padding:2px 18px 18px}.options.many{grid-template-columns:repeat(auto-fill,minmax(min(100%,190px),1fr));gap:5px;max-height:320px;overflow-y:auto}.option{display:flex;align-items:center;gap:10px;min-width:0;padding:10px 12px;border:1px solid var(--nba-line);border-radius:8px;background:var(--nba-bg);font-weight:500;line-height:1.3;text-align:start;cursor:pointer}.many .option{gap:8px;padding:5px 9px;border-radius:6px;font-size:13px}.options:not(.many) .option .name{white-space:normal;overflow-wrap:anywhere}.option:hover{border-color:var(--nba-edge)}.option[aria-checked=true]{border-color:var(--nba-accent);box-shadow:inset 0 0 0 1px var(--nba-accent)}.option kbd,.option .score{color:var(--nba-muted)}.option .score{margin-inline-start:auto;font:12px / 1 var(--nba-mono)}.box{flex:none;width:16px;height:16px;border:1.5px solid var(--nba-muted);border-radius:4px}.box.round{border-radius:50%}[aria-checked=true]>.box{border-color:var(--nba-accent);background:var(--nba-accent);box-shadow:inset 0 0 0 2.5px var(--nba-bg)}.compared{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr));gap:10px;padding:14px}.side-of{display:flex;flex-direction:column;min-width:0;border:1px solid var(--nba-line);border-radius:8px}.side-of.taken{border-color:var(--nba-accent);box-shadow:inset 0 0 0 1px var(--nba-accent)}.side-of>.option{align-self:start;margin:8px 8px 0;padding:6px 10px}.side-of>.text{min-height:0;padding:10px 12px 12px;font-size:16px}.aside{padding:0 14px 12px;color:var(--nba-muted);font-size:12.5px}@media(forced-colors:active){.chip,.option{border-color:ButtonBorder}[aria-checked=true]{outline:2px solid Highlight}}';

// src/styles/panels.css
var panels_default = ".side{display:flex;flex-direction:column;gap:12px;min-width:0;padding:12px 14px;border-inline-start:1px solid var(--nba-line);background:var(--nba-bg-2);font-size:12.5px}.counts{display:grid;grid-template-columns:repeat(3,1fr);gap:6px;text-align:center}.counts b{display:block;font:600 16px / 1.2 var(--nba-mono)}.model{overflow-wrap:anywhere}.curve{margin-top:6px}.model svg{display:block;width:100%;max-width:260px;margin:2px 0;fill:var(--nba-accent)}.axis{stroke:var(--nba-edge)}.band{opacity:.18}.line{fill:none;stroke:var(--nba-accent);stroke-width:2}.model text{fill:var(--nba-muted);font:10px var(--nba-mono)}.advice{margin-top:6px}.sign-of-answer{flex:none;width:1em;text-align:center}.counts .accept b,[data-answer=accept] .sign-of-answer{color:var(--nba-ok)}.counts .reject b,[data-answer=reject] .sign-of-answer{color:var(--nba-no)}.answers{min-height:0}.answers ol{max-height:128px;margin:0 -6px;overflow-y:auto;list-style:none}.answers button{display:flex;gap:6px;width:100%;padding:2px 6px;border:0;border-radius:5px;background:none;text-align:start;cursor:pointer}.answers button:hover,.answers [aria-current]{background:color-mix(in oklab,var(--nba-accent) 14%,transparent)}.answers button:focus-visible{outline-offset:-2px}.answers .older{color:var(--nba-muted)}.excerpt{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.flag{color:var(--nba-warn)}.save{display:flex;flex-direction:column;gap:6px}.light{display:flex;align-items:baseline;gap:7px;overflow-wrap:anywhere}.dot{flex:none;width:8px;height:8px;border-radius:50%;background:var(--nba-ok);forced-color-adjust:none}.volatile .dot,[data-saved=waiting] .dot{border-radius:2px;background:var(--nba-warn)}[data-saved=failed] .dot{background:var(--nba-no);transform:rotate(45deg) scale(.9);border-radius:0}[data-saved=failed]{color:var(--nba-no);font-weight:600}.about{margin-top:auto;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.notice,.banner{--tone: var(--nba-accent);display:flex;flex-wrap:wrap;align-items:center;gap:8px;padding:8px 14px;border-bottom:1px solid var(--nba-line);border-inline-start:4px solid var(--tone);background:color-mix(in oklab,var(--tone) 9%,var(--nba-bg));font-size:13px;color:var(--nba-text)}.notice.warning{--tone: var(--nba-warn)}.notice.error,.banner.error{--tone: var(--nba-no)}.notice p,.banner span{flex:1;min-width:0;overflow-wrap:anywhere}.hint{color:var(--nba-muted)}.close{width:26px;height:26px;padding:0;border:0;border-radius:6px;background:none;font-size:18px;line-height:1;cursor:pointer}.close:hover{background:color-mix(in oklab,var(--nba-text) 10%,transparent)}.overlay{position:absolute;z-index:2;inset:0;display:flex;flex-direction:column;background:var(--nba-bg)}.overlay header{display:flex;align-items:center;justify-content:space-between;padding:8px 14px;border-bottom:1px solid var(--nba-line)}.overlay .scroll{flex:1;padding:12px 16px;overflow:auto}.overlay .scroll:focus-visible{outline-offset:-3px}.overlay a{color:var(--nba-accent)}.overlay :is(p,ul,ol,pre,blockquote,h1,h2,h3,h4){margin:0 0 8px}.overlay :is(ul,ol){padding-inline-start:22px}.overlay header .title{margin:0;font-weight:600}.overlay pre{overflow-x:auto}.help{columns:270px;column-gap:28px;font-size:13px}.help section{break-inside:avoid;margin-bottom:12px}.help dl>div{display:grid;grid-template-columns:118px 1fr;gap:10px;padding:2px 0;break-inside:avoid}.help dt{display:flex;flex-wrap:wrap;gap:3px}.help kbd{height:max-content;padding:3px 5px;border:1px solid var(--nba-line);border-bottom-width:2px;border-radius:5px;background:var(--nba-bg-2)}.empty{display:flex;flex:1;flex-direction:column;align-items:flex-start;justify-content:center;gap:8px;min-height:160px;padding:20px 18px}.empty code{font-family:var(--nba-mono)}.bone{width:100%;height:14px;border-radius:5px;background:var(--nba-line)}.bone.short{width:60%}@container card (max-width: 620px){.side{border-inline-start:0;border-top:1px solid var(--nba-line)}}";

// src/styles/text.css
var text_default = '.text{position:relative;flex:1 0 auto;min-height:112px;max-height:460px;padding:20px 18px 18px;overflow:hidden auto;overscroll-behavior:contain;font-size:18px;line-height:calc(2.05em + max(0,var(--lanes, 0) - 1)*6px);white-space:pre-wrap;overflow-wrap:anywhere}.text:has(~.options){min-height:0}.editable{cursor:text;user-select:none;-webkit-user-select:none}.far{content-visibility:auto;contain-intrinsic-size:auto calc(var(--characters) * .55px)}mark{padding:3px 4px 3px 5px;border-radius:5px;background-color:var(--fill);color:var(--ink);-webkit-box-decoration-break:clone;box-decoration-break:clone}.editable mark{cursor:pointer}mark.suggest{background:linear-gradient(var(--ink) 0 0) left bottom / calc(var(--sure, 0) * 100%) 4px no-repeat;box-shadow:inset 0 0 0 1.5px var(--ink)}mark.asked{margin-inline:4px;outline:2px solid var(--ink);outline-offset:2px}mark.replaced{outline:1.5px dashed var(--nba-edge);background:none}mark.selected{box-shadow:0 0 0 2px var(--ink)}.tag{position:relative;margin-inline-start:6px;font:700 10px / 1 var(--nba-font);letter-spacing:.05em;unicode-bidi:isolate;user-select:none;-webkit-user-select:none;vertical-align:1px;white-space:nowrap}mark.replaced>.tag{text-decoration:line-through}mark.rail{padding:0 0 calc(2px + var(--lane) * 6px);border-bottom:4px solid color-mix(in oklab,var(--ink) 62%,var(--fill));border-radius:0;background:none;color:inherit}mark.rail.striped{border-bottom-style:double}mark.rail.suggest{border-bottom-style:dashed;box-shadow:none}mark.rail.selected{background:color-mix(in oklab,var(--fill) 55%,transparent);box-shadow:none;border-bottom-color:var(--ink)}mark.rail>.tag{margin-inline:4px 1px;padding:2px 4px;border-radius:4px;background-color:var(--fill);color:var(--ink)}.cross{position:absolute;inset-block:-2px;inset-inline-end:0;display:none;width:16px;background:var(--fill);font-style:normal;text-align:center;cursor:pointer}.cross:before{content:"\\d7";font-size:14px;line-height:1}.suggest .cross{background:var(--nba-bg)}mark:not(.selected):hover:not(:has(mark:hover))>.tag>.cross{display:block}.handle{position:relative;z-index:1;display:inline-block;width:7px;height:1.15em;margin:-2px -3.5px;border-radius:4px;background:var(--ink);vertical-align:-.2em;cursor:ew-resize;touch-action:none}.disabled{cursor:default}.context{color:var(--nba-muted);font-size:.88em;cursor:auto;user-select:text;-webkit-user-select:text}.context.goes-on[data-context=before]:before,.context.goes-on[data-context=after]:after{content:"\\2026" / ""}.join{height:20px;margin-inline:3px;padding:0 5px;border:1px solid var(--nba-line);border-radius:5px;background:var(--nba-bg-2);color:var(--nba-muted);font:600 11px / 1 var(--nba-mono);direction:ltr;vertical-align:2px;cursor:pointer}.join:hover{border-color:var(--nba-edge)}.join:before{content:"[" / ""}.join[data-action=widenAfter]:before{content:"]" / ""}.chosen{background:color-mix(in oklab,var(--nba-accent) 26%,transparent)}.cursor{border-radius:3px;outline:2px solid var(--nba-accent);outline-offset:1px}.sign:before{color:var(--nba-muted);font-size:.72em;user-select:none}.newline:before{content:" \\21b5" / ""}.tab:before{content:"\\21e5" / ""}.return:before{content:"\\240d" / ""}.control{font-size:0}.control:before{content:attr(data-sign) / "";font-size:12px;padding:0 3px;border:1px solid var(--nba-edge);border-radius:3px;font-family:var(--nba-mono)}.toolbar{position:absolute;z-index:1;display:flex;gap:5px;padding:5px;border:1px solid var(--nba-edge);border-radius:9px;background:var(--nba-bg);box-shadow:0 4px 14px #0000002e;cursor:default;line-height:1;white-space:nowrap}.toolbar .figures{align-items:center;padding:0 4px;color:var(--nba-muted)}.toolbar select{max-width:180px;height:28px;padding:0 4px;border:1px solid var(--nba-line);border-radius:6px;background:var(--nba-bg);font-size:12.5px}@container card (max-width: 620px){.text{padding:14px 12px;font-size:17px}}@media(forced-colors:active){mark{outline:1px solid Mark}.chosen{background:Highlight;color:HighlightText;forced-color-adjust:none}}';

// src/styles/index.ts
var css2 = [base_default, labels_default, text_default, controls_default, panels_default].join("\n");

// src/demo.tsx
var query = new URLSearchParams(location.search);
var theme = query.get("theme") ?? "light";
var width = query.get("width");
document.body.dataset.theme = theme;
var shown = {};
Object.assign(globalThis, { demo: shown });
for (const [name, make] of Object.entries(CARDS2)) {
  if (query.has("card") && query.get("card") !== name) continue;
  const title = document.createElement("h2");
  title.textContent = name;
  const host = document.createElement("div");
  host.dataset.theme = theme;
  host.dataset.card = name;
  host.style.colorScheme = theme;
  if (width) host.style.width = `${width}px`;
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css2);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  root.className = "nba-root";
  shadow.append(root);
  document.querySelector("main")?.append(title, host);
  const view = make();
  shown[name] = view;
  Q(k(CardRoot, { view, host }), root);
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvY29uc3RhbnRzLmpzIiwgIm5vZGVfbW9kdWxlcy9wcmVhY3Qvc3JjL29wdGlvbnMuanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvY3JlYXRlLWVsZW1lbnQuanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvY29tcG9uZW50LmpzIiwgIm5vZGVfbW9kdWxlcy9wcmVhY3Qvc3JjL2RpZmYvcHJvcHMuanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvY3JlYXRlLWNvbnRleHQuanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvdXRpbC5qcyIsICJub2RlX21vZHVsZXMvcHJlYWN0L3NyYy9kaWZmL2NoaWxkcmVuLmpzIiwgIm5vZGVfbW9kdWxlcy9wcmVhY3Qvc3JjL2RpZmYvaW5kZXguanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvcmVuZGVyLmpzIiwgIm5vZGVfbW9kdWxlcy9wcmVhY3Qvc3JjL2NyZWF0ZS1wb3J0YWwuanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvZGlmZi9jYXRjaC1lcnJvci5qcyIsICJub2RlX21vZHVsZXMvcHJlYWN0L2hvb2tzL3NyYy9pbmRleC5qcyIsICJzcmMvY29sb3JzLnRzIiwgInNyYy9rZXltYXAudHMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9qc3gtcnVudGltZS9zcmMvdXRpbHMuanMiLCAibm9kZV9tb2R1bGVzL3ByZWFjdC9zcmMvY29uc3RhbnRzLmpzIiwgIm5vZGVfbW9kdWxlcy9wcmVhY3QvanN4LXJ1bnRpbWUvc3JjL2luZGV4LmpzIiwgInNyYy91aS9rZXlzLnRzeCIsICJzcmMvdWkvYnV0dG9uLWJhci50c3giLCAic3JjL3VpL2hlbHAudHN4IiwgInNyYy91aS9tZXRhLnRzeCIsICJzcmMvdWkvbm90ZS1maWVsZC50c3giLCAic3JjL3VpL25vdGljZXMudHN4IiwgInNyYy91aS9vdmVybGF5LnRzeCIsICJzcmMvdWkvcmljaC10ZXh0LnRzeCIsICJzcmMvdWkvbW9kZWwtcGFuZWwudHN4IiwgInNyYy91aS9zYXZlLWxpZ2h0LnRzeCIsICJzcmMvdWkvc2lkZS1wYW5lbC50c3giLCAic3JjL3NwYW5zLnRzIiwgInNyYy9kZWNpc2lvbi50cyIsICJzcmMvbGF5b3V0LnRzIiwgInNyYy9zZWdtZW50cy50cyIsICJzcmMvdXRmMTYudHMiLCAic3JjL2NhcmRzL2RvY3VtZW50LnRzIiwgInNyYy9jYXJkcy9wb2ludGVyLnRzIiwgInNyYy9jYXJkcy9zcGFuLXRvb2xiYXIudHN4IiwgIm5vZGVfbW9kdWxlcy9AcHJlYWN0L3NpZ25hbHMtY29yZS9zcmMvaW5kZXgudHMiLCAibm9kZV9tb2R1bGVzL0BwcmVhY3Qvc2lnbmFscy9zcmMvaW5kZXgudHMiLCAic3JjL3dpZGVuaW5nLnRzIiwgInNyYy9jYXJkcy9wbGFpbi10ZXh0LnRzeCIsICJzcmMvY2FyZHMvdGV4dC1hcm91bmQudHN4IiwgInNyYy9jYXJkcy9jaHVuay50c3giLCAic3JjL2NhcmRzL25lYXItc2NyZWVuLnRzIiwgInNyYy9jYXJkcy90ZXh0LWJveC50c3giLCAic3JjL2NhcmRzL2VkaXRlZC10ZXh0LnRzeCIsICJzcmMvY2FyZHMvZWRpdG9yLnRzIiwgInNyYy9jYXJkcy90ZXh0LWNhcmQudHN4IiwgInNyYy9jYXJkcy9hc2tlZC1jYXJkLnRzeCIsICJzcmMvdWkvZmlsdGVyLnRzIiwgInNyYy91aS9yb3ZpbmcudHMiLCAic3JjL3VpL3NlYXJjaC1ib3gudHN4IiwgInNyYy9jYXJkcy9jaG9pY2UtY2FyZC50c3giLCAic3JjL2NhcmRzL2NvbXBhcmUtY2FyZC50c3giLCAic3JjL2NhcmRzL2VtcHR5LWNhcmQudHN4IiwgInNyYy91aS9sYWJlbC1iYXIudHN4IiwgInNyYy9jYXJkcy9zcGFuLWNhcmQudHN4IiwgInNyYy9jYXJkcy93aHkudHN4IiwgInNyYy9jYXJkcy9jYXJkLXJvb3QudHN4IiwgInNyYy9mYWtlLWNvbmZpZy50cyIsICJzcmMvZmFrZS12aWV3LnRzIiwgInNyYy9kZW1vLWNhcmRzLnRzIiwgInNyYy9zdHlsZXMvYmFzZS5jc3MiLCAic3JjL3N0eWxlcy9jb250cm9scy5jc3MiLCAic3JjL3N0eWxlcy9sYWJlbHMuY3NzIiwgInNyYy9zdHlsZXMvcGFuZWxzLmNzcyIsICJzcmMvc3R5bGVzL3RleHQuY3NzIiwgInNyYy9zdHlsZXMvaW5kZXgudHMiLCAic3JjL2RlbW8udHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBWbm9kZS5fZmxhZ3Ncbi8qKiBOb3JtYWwgaHlkcmF0aW9uIHRoYXQgYXR0YWNoZXMgdG8gYSBET00gdHJlZSBidXQgZG9lcyBub3QgZGlmZiBpdC4gKi9cbmV4cG9ydCBjb25zdCBNT0RFX0hZRFJBVEUgPSAxIDw8IDU7XG4vKiogU2lnbmlmaWVzIHRoaXMgVk5vZGUgc3VzcGVuZGVkIG9uIHRoZSBwcmV2aW91cyByZW5kZXIgKi9cbmV4cG9ydCBjb25zdCBNT0RFX1NVU1BFTkRFRCA9IDEgPDwgNztcbi8qKiBJbmRpY2F0ZXMgdGhhdCB0aGlzIG5vZGUgbmVlZHMgdG8gYmUgaW5zZXJ0ZWQgd2hpbGUgcGF0Y2hpbmcgY2hpbGRyZW4gKi9cbmV4cG9ydCBjb25zdCBJTlNFUlRfVk5PREUgPSAxIDw8IDI7XG4vKiogSW5kaWNhdGVzIGEgVk5vZGUgaGFzIGJlZW4gbWF0Y2hlZCB3aXRoIGFub3RoZXIgVk5vZGUgaW4gdGhlIGRpZmYgKi9cbmV4cG9ydCBjb25zdCBNQVRDSEVEID0gMSA8PCAxO1xuLyoqIFRoZSB2bm9kZSdzIHJlZiB3YXMgZGV0YWNoZWQgd2hpbGUgaXRzIHN1YnRyZWUgd2FzIHBhcmtlZCBieSBTdXNwZW5zZSAqL1xuZXhwb3J0IGNvbnN0IFJFRl9ERVRBQ0hFRCA9IDEgPDwgMztcblxuLy8gY29tcG9uZW50Ll9iaXRzXG4vKiogQ29tcG9uZW50IGlzIHByb2Nlc3NpbmcgYW4gZXhjZXB0aW9uICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX1BST0NFU1NJTkdfRVhDRVBUSU9OID0gMSA8PCAwO1xuLyoqIENvbXBvbmVudCBoYXMgYSBwZW5kaW5nIGVycm9yICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX1BFTkRJTkdfRVJST1IgPSAxIDw8IDE7XG4vKiogQ29tcG9uZW50IHNob3VsZCBmb3JjZSB1cGRhdGUgKHNraXAgc2hvdWxkQ29tcG9uZW50VXBkYXRlKSAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9GT1JDRSA9IDEgPDwgMjtcbi8qKiBDb21wb25lbnQgaXMgcXVldWVkIGZvciB1cGRhdGUgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfRElSVFkgPSAxIDw8IDM7XG5cbi8qKiBSZXNldCBhbGwgbW9kZSBmbGFncyAqL1xuZXhwb3J0IGNvbnN0IFJFU0VUX01PREUgPSB+KE1PREVfSFlEUkFURSB8IE1PREVfU1VTUEVOREVEKTtcblxuZXhwb3J0IGNvbnN0IFNWR19OQU1FU1BBQ0UgPSAnaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnO1xuZXhwb3J0IGNvbnN0IFhIVE1MX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8xOTk5L3hodG1sJztcbmV4cG9ydCBjb25zdCBNQVRIX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8xOTk4L01hdGgvTWF0aE1MJztcblxuZXhwb3J0IGNvbnN0IE5VTEwgPSBudWxsO1xuZXhwb3J0IGNvbnN0IFVOREVGSU5FRCA9IHVuZGVmaW5lZDtcbmV4cG9ydCBjb25zdCBWTk9ERV9NQVJLRVIgPSBTeW1ib2wuZm9yKCdwdicpO1xuZXhwb3J0IGNvbnN0IEVNUFRZX09CSiA9IC8qKiBAdHlwZSB7YW55fSAqLyAoe30pO1xuZXhwb3J0IGNvbnN0IEVNUFRZX0FSUiA9IFtdO1xuXG5leHBvcnQgY29uc3QgTUFUSE1MX1RPS0VOX0VMRU1FTlRTID0gL15tKGl8bnxvfHN8dGV4dHxzcGFjZSkkLztcblxuLyoqIE1hdGNoZWQgbmV3IHZub2RlIGVsaWdpYmxlIGZvciB0aGUgbG9uZ2VzdCBpbmNyZWFzaW5nIHN1YnNlcXVlbmNlLiAqL1xuZXhwb3J0IGNvbnN0IExJU19DQU5ESURBVEUgPSAxIDw8IDQ7XG4iLCAiaW1wb3J0IHsgX2NhdGNoRXJyb3IgfSBmcm9tICcuL2RpZmYvY2F0Y2gtZXJyb3InO1xuXG4vKipcbiAqIFRoZSBgb3B0aW9uYCBvYmplY3QgY2FuIHBvdGVudGlhbGx5IGNvbnRhaW4gY2FsbGJhY2sgZnVuY3Rpb25zXG4gKiB0aGF0IGFyZSBjYWxsZWQgZHVyaW5nIHZhcmlvdXMgc3RhZ2VzIG9mIG91ciByZW5kZXJlci4gVGhpcyBpcyB0aGVcbiAqIGZvdW5kYXRpb24gb24gd2hpY2ggYWxsIG91ciBhZGRvbnMgbGlrZSBgcHJlYWN0L2RlYnVnYCwgYHByZWFjdC9jb21wYXRgLFxuICogYW5kIGBwcmVhY3QvaG9va3NgIGFyZSBiYXNlZCBvbi4gU2VlIHRoZSBgT3B0aW9uc2AgdHlwZSBpbiBgaW50ZXJuYWwuZC50c2BcbiAqIGZvciBhIGZ1bGwgbGlzdCBvZiBhdmFpbGFibGUgb3B0aW9uIGhvb2tzIChtb3N0IGVkaXRvcnMvSURFcyBhbGxvdyB5b3UgdG9cbiAqIGN0cmwrY2xpY2sgb3IgY21kK2NsaWNrIG9uIG1hYyB0aGUgdHlwZSBkZWZpbml0aW9uIGJlbG93KS5cbiAqIEB0eXBlIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5PcHRpb25zfVxuICovXG5jb25zdCBvcHRpb25zID0ge1xuXHRfY2F0Y2hFcnJvclxufTtcblxuZXhwb3J0IGRlZmF1bHQgb3B0aW9ucztcbiIsICJpbXBvcnQgeyBhc3NpZ24sIHNsaWNlIH0gZnJvbSAnLi91dGlsJztcbmltcG9ydCBvcHRpb25zIGZyb20gJy4vb3B0aW9ucyc7XG5pbXBvcnQgeyBOVUxMLCBVTkRFRklORUQsIFZOT0RFX01BUktFUiB9IGZyb20gJy4vY29uc3RhbnRzJztcblxubGV0IHZub2RlSWQgPSAwO1xuXG4vKipcbiAqIENyZWF0ZSBhbiB2aXJ0dWFsIG5vZGUgKHVzZWQgZm9yIEpTWClcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGVbXCJ0eXBlXCJdfSB0eXBlIFRoZSBub2RlIG5hbWUgb3IgQ29tcG9uZW50IGNvbnN0cnVjdG9yIGZvciB0aGlzXG4gKiB2aXJ0dWFsIG5vZGVcbiAqIEBwYXJhbSB7b2JqZWN0IHwgbnVsbCB8IHVuZGVmaW5lZH0gW3Byb3BzXSBUaGUgcHJvcGVydGllcyBvZiB0aGUgdmlydHVhbCBub2RlXG4gKiBAcGFyYW0ge0FycmF5PGltcG9ydCgnLicpLkNvbXBvbmVudENoaWxkcmVuPn0gW2NoaWxkcmVuXSBUaGUgY2hpbGRyZW4gb2YgdGhlXG4gKiB2aXJ0dWFsIG5vZGVcbiAqIEByZXR1cm5zIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZX1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUVsZW1lbnQodHlwZSwgcHJvcHMsIGNoaWxkcmVuKSB7XG5cdGxldCBub3JtYWxpemVkUHJvcHMgPSB7fSxcblx0XHRrZXksXG5cdFx0cmVmLFxuXHRcdGksXG5cdFx0bGVuZ3RoID0gYXJndW1lbnRzLmxlbmd0aDtcblx0Zm9yIChpIGluIHByb3BzKSB7XG5cdFx0aWYgKGkgPT0gJ2tleScpIGtleSA9IHByb3BzW2ldO1xuXHRcdGVsc2UgaWYgKGkgPT0gJ3JlZicgJiYgdHlwZW9mIHR5cGUgIT0gJ2Z1bmN0aW9uJykgcmVmID0gcHJvcHNbaV07XG5cdFx0ZWxzZSBub3JtYWxpemVkUHJvcHNbaV0gPSBwcm9wc1tpXTtcblx0fVxuXG5cdGlmIChsZW5ndGggPiAyKSB7XG5cdFx0bm9ybWFsaXplZFByb3BzLmNoaWxkcmVuID0gbGVuZ3RoID4gMyA/IHNsaWNlLmNhbGwoYXJndW1lbnRzLCAyKSA6IGNoaWxkcmVuO1xuXHR9XG5cblx0cmV0dXJuIGNyZWF0ZVZOb2RlKHR5cGUsIG5vcm1hbGl6ZWRQcm9wcywga2V5LCByZWYsIE5VTEwpO1xufVxuXG4vKipcbiAqIENsb25lcyB0aGUgZ2l2ZW4gVk5vZGUsIG9wdGlvbmFsbHkgYWRkaW5nIGF0dHJpYnV0ZXMvcHJvcHMgYW5kIHJlcGxhY2luZyBpdHNcbiAqIGNoaWxkcmVuLlxuICogQHBhcmFtIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZX0gdm5vZGUgVGhlIHZpcnR1YWwgRE9NIGVsZW1lbnQgdG8gY2xvbmVcbiAqIEBwYXJhbSB7b2JqZWN0fSBwcm9wcyBBdHRyaWJ1dGVzL3Byb3BzIHRvIGFkZCB3aGVuIGNsb25pbmdcbiAqIEBwYXJhbSB7QXJyYXk8aW1wb3J0KCcuL2ludGVybmFsJykuQ29tcG9uZW50Q2hpbGRyZW4+fSBjaGlsZHJlbiBBbnkgYWRkaXRpb25hbCBhcmd1bWVudHMgd2lsbCBiZSB1c2VkXG4gKiBhcyByZXBsYWNlbWVudCBjaGlsZHJlbi5cbiAqIEByZXR1cm5zIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZX1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNsb25lRWxlbWVudCh2bm9kZSwgcHJvcHMsIGNoaWxkcmVuKSB7XG5cdGxldCBub3JtYWxpemVkUHJvcHMgPSBhc3NpZ24oe30sIHZub2RlLnByb3BzKSxcblx0XHRrZXksXG5cdFx0cmVmLFxuXHRcdGksXG5cdFx0bGVuZ3RoID0gYXJndW1lbnRzLmxlbmd0aDtcblxuXHRmb3IgKGkgaW4gcHJvcHMpIHtcblx0XHRpZiAoaSA9PSAna2V5Jykga2V5ID0gcHJvcHNbaV07XG5cdFx0ZWxzZSBpZiAoaSA9PSAncmVmJyAmJiB0eXBlb2Ygdm5vZGUudHlwZSAhPSAnZnVuY3Rpb24nKSByZWYgPSBwcm9wc1tpXTtcblx0XHRlbHNlIG5vcm1hbGl6ZWRQcm9wc1tpXSA9IHByb3BzW2ldO1xuXHR9XG5cblx0aWYgKGxlbmd0aCA+IDIpIHtcblx0XHRub3JtYWxpemVkUHJvcHMuY2hpbGRyZW4gPSBsZW5ndGggPiAzID8gc2xpY2UuY2FsbChhcmd1bWVudHMsIDIpIDogY2hpbGRyZW47XG5cdH1cblxuXHRyZXR1cm4gY3JlYXRlVk5vZGUoXG5cdFx0dm5vZGUudHlwZSxcblx0XHRub3JtYWxpemVkUHJvcHMsXG5cdFx0a2V5ICE9PSBVTkRFRklORUQgPyBrZXkgOiB2bm9kZS5rZXksXG5cdFx0cmVmICE9PSBVTkRFRklORUQgPyByZWYgOiB2bm9kZS5yZWYsXG5cdFx0TlVMTFxuXHQpO1xufVxuXG4vKipcbiAqIENyZWF0ZSBhIFZOb2RlICh1c2VkIGludGVybmFsbHkgYnkgUHJlYWN0KVxuICogQHBhcmFtIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZVtcInR5cGVcIl19IHR5cGUgVGhlIG5vZGUgbmFtZSBvciBDb21wb25lbnRcbiAqIENvbnN0cnVjdG9yIGZvciB0aGlzIHZpcnR1YWwgbm9kZVxuICogQHBhcmFtIHtvYmplY3QgfCBzdHJpbmcgfCBudW1iZXIgfCBudWxsfSBwcm9wcyBUaGUgcHJvcGVydGllcyBvZiB0aGlzIHZpcnR1YWwgbm9kZS5cbiAqIElmIHRoaXMgdmlydHVhbCBub2RlIHJlcHJlc2VudHMgYSB0ZXh0IG5vZGUsIHRoaXMgaXMgdGhlIHRleHQgb2YgdGhlIG5vZGUgKHN0cmluZyBvciBudW1iZXIpLlxuICogQHBhcmFtIHtzdHJpbmcgfCBudW1iZXIgfCBudWxsfSBrZXkgVGhlIGtleSBmb3IgdGhpcyB2aXJ0dWFsIG5vZGUsIHVzZWQgd2hlblxuICogZGlmZmluZyBpdCBhZ2FpbnN0IGl0cyBjaGlsZHJlblxuICogQHBhcmFtIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZVtcInJlZlwiXX0gcmVmIFRoZSByZWYgcHJvcGVydHkgdGhhdCB3aWxsXG4gKiByZWNlaXZlIGEgcmVmZXJlbmNlIHRvIGl0cyBjcmVhdGVkIGNoaWxkXG4gKiBAcmV0dXJucyB7aW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGV9XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVWTm9kZSh0eXBlLCBwcm9wcywga2V5LCByZWYsIG9yaWdpbmFsKSB7XG5cdC8vIFY4IHNlZW1zIHRvIGJlIGJldHRlciBhdCBkZXRlY3RpbmcgdHlwZSBzaGFwZXMgaWYgdGhlIG9iamVjdCBpcyBhbGxvY2F0ZWQgZnJvbSB0aGUgc2FtZSBjYWxsIHNpdGVcblx0Ly8gRG8gbm90IGlubGluZSBpbnRvIGNyZWF0ZUVsZW1lbnQgYW5kIGNvZXJjZVRvVk5vZGUhXG5cdC8qKiBAdHlwZSB7aW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGV9ICovXG5cdGNvbnN0IHZub2RlID0ge1xuXHRcdHR5cGUsXG5cdFx0cHJvcHMsXG5cdFx0a2V5LFxuXHRcdHJlZixcblx0XHRfY2hpbGRyZW46IE5VTEwsXG5cdFx0X3BhcmVudDogTlVMTCxcblx0XHRfZGVwdGg6IDAsXG5cdFx0X2RvbTogTlVMTCxcblx0XHRfY29tcG9uZW50OiBOVUxMLFxuXHRcdGNvbnN0cnVjdG9yOiBWTk9ERV9NQVJLRVIsXG5cdFx0X29yaWdpbmFsOiBvcmlnaW5hbCB8fCArK3Zub2RlSWQsXG5cdFx0X2luZGV4OiAtMSxcblx0XHRfZmxhZ3M6IDBcblx0fTtcblxuXHQvLyBPbmx5IGludm9rZSB0aGUgdm5vZGUgaG9vayBpZiB0aGlzIHdhcyAqbm90KiBhIGRpcmVjdCBjb3B5OlxuXHRpZiAoIW9yaWdpbmFsICYmIG9wdGlvbnMudm5vZGUpIG9wdGlvbnMudm5vZGUodm5vZGUpO1xuXG5cdHJldHVybiB2bm9kZTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVJlZigpIHtcblx0cmV0dXJuIHsgY3VycmVudDogTlVMTCB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gRnJhZ21lbnQocHJvcHMpIHtcblx0cmV0dXJuIHByb3BzLmNoaWxkcmVuO1xufVxuXG4vKipcbiAqIENoZWNrIGlmIGEgdGhlIGFyZ3VtZW50IGlzIGEgdmFsaWQgUHJlYWN0IFZOb2RlLlxuICogQHBhcmFtIHsqfSB2bm9kZVxuICogQHJldHVybnMge3Zub2RlIGlzIFZOb2RlfVxuICovXG5leHBvcnQgY29uc3QgaXNWYWxpZEVsZW1lbnQgPSB2bm9kZSA9PlxuXHR2bm9kZSAhPSBOVUxMICYmIHZub2RlLmNvbnN0cnVjdG9yID09PSBWTk9ERV9NQVJLRVI7XG4iLCAiaW1wb3J0IHtcblx0Q09NUE9ORU5UX0RJUlRZLFxuXHRDT01QT05FTlRfRk9SQ0UsXG5cdE1PREVfSFlEUkFURSxcblx0TlVMTCxcblx0Vk5PREVfTUFSS0VSXG59IGZyb20gJy4vY29uc3RhbnRzJztcbmltcG9ydCB7IEZyYWdtZW50IH0gZnJvbSAnLi9jcmVhdGUtZWxlbWVudCc7XG5pbXBvcnQgeyBjb21taXRSb290LCBkaWZmIH0gZnJvbSAnLi9kaWZmL2luZGV4JztcbmltcG9ydCBvcHRpb25zIGZyb20gJy4vb3B0aW9ucyc7XG5pbXBvcnQgeyBhc3NpZ24gfSBmcm9tICcuL3V0aWwnO1xuXG4vKipcbiAqIEJhc2UgQ29tcG9uZW50IGNsYXNzLiBQcm92aWRlcyBgc2V0U3RhdGUoKWAgYW5kIGBmb3JjZVVwZGF0ZSgpYCwgd2hpY2hcbiAqIHRyaWdnZXIgcmVuZGVyaW5nXG4gKiBAcGFyYW0ge29iamVjdH0gcHJvcHMgVGhlIGluaXRpYWwgY29tcG9uZW50IHByb3BzXG4gKiBAcGFyYW0ge29iamVjdH0gY29udGV4dCBUaGUgaW5pdGlhbCBjb250ZXh0IGZyb20gcGFyZW50IGNvbXBvbmVudHMnXG4gKiBnZXRDaGlsZENvbnRleHRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEJhc2VDb21wb25lbnQocHJvcHMsIGNvbnRleHQpIHtcblx0dGhpcy5wcm9wcyA9IHByb3BzO1xuXHR0aGlzLmNvbnRleHQgPSBjb250ZXh0O1xuXHR0aGlzLl9iaXRzID0gMDtcbn1cblxuLyoqXG4gKiBVcGRhdGUgY29tcG9uZW50IHN0YXRlIGFuZCBzY2hlZHVsZSBhIHJlLXJlbmRlci5cbiAqIEB0aGlzIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5Db21wb25lbnR9XG4gKiBAcGFyYW0ge29iamVjdCB8ICgoczogb2JqZWN0LCBwOiBvYmplY3QpID0+IG9iamVjdCl9IHVwZGF0ZSBBIGhhc2ggb2Ygc3RhdGVcbiAqIHByb3BlcnRpZXMgdG8gdXBkYXRlIHdpdGggbmV3IHZhbHVlcyBvciBhIGZ1bmN0aW9uIHRoYXQgZ2l2ZW4gdGhlIGN1cnJlbnRcbiAqIHN0YXRlIGFuZCBwcm9wcyByZXR1cm5zIGEgbmV3IHBhcnRpYWwgc3RhdGVcbiAqIEBwYXJhbSB7KCkgPT4gdm9pZH0gW2NhbGxiYWNrXSBBIGZ1bmN0aW9uIHRvIGJlIGNhbGxlZCBvbmNlIGNvbXBvbmVudCBzdGF0ZSBpc1xuICogdXBkYXRlZFxuICovXG5CYXNlQ29tcG9uZW50LnByb3RvdHlwZS5zZXRTdGF0ZSA9IGZ1bmN0aW9uICh1cGRhdGUsIGNhbGxiYWNrKSB7XG5cdC8vIG9ubHkgY2xvbmUgc3RhdGUgd2hlbiBjb3B5aW5nIHRvIG5leHRTdGF0ZSB0aGUgZmlyc3QgdGltZS5cblx0bGV0IHMgPSB0aGlzLl9uZXh0U3RhdGU7XG5cdGlmICghcyB8fCBzID09IHRoaXMuc3RhdGUpIHtcblx0XHRzID0gdGhpcy5fbmV4dFN0YXRlID0gYXNzaWduKHt9LCB0aGlzLnN0YXRlKTtcblx0fVxuXG5cdGlmICh0eXBlb2YgdXBkYXRlID09ICdmdW5jdGlvbicpIHtcblx0XHQvLyBTb21lIGxpYnJhcmllcyBsaWtlIGBpbW1lcmAgbWFyayB0aGUgY3VycmVudCBzdGF0ZSBhcyByZWFkb25seSxcblx0XHQvLyBwcmV2ZW50aW5nIHVzIGZyb20gbXV0YXRpbmcgaXQsIHNvIHdlIG5lZWQgdG8gY2xvbmUgaXQuIFNlZSAjMjcxNlxuXHRcdHVwZGF0ZSA9IHVwZGF0ZShhc3NpZ24oe30sIHMpLCB0aGlzLnByb3BzKTtcblx0fVxuXG5cdGlmICh1cGRhdGUpIHtcblx0XHRhc3NpZ24ocywgdXBkYXRlKTtcblx0fSBlbHNlIHtcblx0XHRyZXR1cm47XG5cdH1cblxuXHRpZiAodGhpcy5fdm5vZGUpIHtcblx0XHRpZiAoY2FsbGJhY2spIHtcblx0XHRcdHRoaXMuX3N0YXRlQ2FsbGJhY2tzLnB1c2goY2FsbGJhY2spO1xuXHRcdH1cblx0XHRlbnF1ZXVlUmVuZGVyKHRoaXMpO1xuXHR9XG59O1xuXG4vKipcbiAqIEltbWVkaWF0ZWx5IHBlcmZvcm0gYSBzeW5jaHJvbm91cyByZS1yZW5kZXIgb2YgdGhlIGNvbXBvbmVudFxuICogQHRoaXMge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudH1cbiAqIEBwYXJhbSB7KCkgPT4gdm9pZH0gW2NhbGxiYWNrXSBBIGZ1bmN0aW9uIHRvIGJlIGNhbGxlZCBhZnRlciBjb21wb25lbnQgaXNcbiAqIHJlLXJlbmRlcmVkXG4gKi9cbkJhc2VDb21wb25lbnQucHJvdG90eXBlLmZvcmNlVXBkYXRlID0gZnVuY3Rpb24gKGNhbGxiYWNrKSB7XG5cdGlmICh0aGlzLl92bm9kZSkge1xuXHRcdC8vIFNldCByZW5kZXIgbW9kZSBzbyB0aGF0IHdlIGNhbiBkaWZmZXJlbnRpYXRlIHdoZXJlIHRoZSByZW5kZXIgcmVxdWVzdFxuXHRcdC8vIGlzIGNvbWluZyBmcm9tLiBXZSBuZWVkIHRoaXMgYmVjYXVzZSBmb3JjZVVwZGF0ZSBzaG91bGQgbmV2ZXIgY2FsbFxuXHRcdC8vIHNob3VsZENvbXBvbmVudFVwZGF0ZVxuXHRcdHRoaXMuX2JpdHMgfD0gQ09NUE9ORU5UX0ZPUkNFO1xuXHRcdGlmIChjYWxsYmFjaykgdGhpcy5fcmVuZGVyQ2FsbGJhY2tzLnB1c2goY2FsbGJhY2spO1xuXHRcdGVucXVldWVSZW5kZXIodGhpcyk7XG5cdH1cbn07XG5cbi8qKlxuICogQWNjZXB0cyBgcHJvcHNgIGFuZCBgc3RhdGVgLCBhbmQgcmV0dXJucyBhIG5ldyBWaXJ0dWFsIERPTSB0cmVlIHRvIGJ1aWxkLlxuICogVmlydHVhbCBET00gaXMgZ2VuZXJhbGx5IGNvbnN0cnVjdGVkIHZpYSBbSlNYXShodHRwczovL2phc29uZm9ybWF0LmNvbS93dGYtaXMtanN4KS5cbiAqIEBwYXJhbSB7b2JqZWN0fSBwcm9wcyBQcm9wcyAoZWc6IEpTWCBhdHRyaWJ1dGVzKSByZWNlaXZlZCBmcm9tIHBhcmVudFxuICogZWxlbWVudC9jb21wb25lbnRcbiAqIEBwYXJhbSB7b2JqZWN0fSBzdGF0ZSBUaGUgY29tcG9uZW50J3MgY3VycmVudCBzdGF0ZVxuICogQHBhcmFtIHtvYmplY3R9IGNvbnRleHQgQ29udGV4dCBvYmplY3QsIGFzIHJldHVybmVkIGJ5IHRoZSBuZWFyZXN0XG4gKiBhbmNlc3RvcidzIGBnZXRDaGlsZENvbnRleHQoKWBcbiAqIEByZXR1cm5zIHtDb21wb25lbnRDaGlsZHJlbiB8IHZvaWR9XG4gKi9cbkJhc2VDb21wb25lbnQucHJvdG90eXBlLnJlbmRlciA9IEZyYWdtZW50O1xuXG4vKipcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGV9IHZub2RlXG4gKiBAcGFyYW0ge251bWJlciB8IG51bGx9IFtjaGlsZEluZGV4XVxuICovXG5leHBvcnQgZnVuY3Rpb24gZ2V0RG9tU2libGluZyh2bm9kZSwgY2hpbGRJbmRleCkge1xuXHRpZiAoY2hpbGRJbmRleCA9PSBOVUxMKSB7XG5cdFx0Ly8gVXNlIGNoaWxkSW5kZXg9PW51bGwgYXMgYSBzaWduYWwgdG8gcmVzdW1lIHRoZSBzZWFyY2ggZnJvbSB0aGUgdm5vZGUncyBzaWJsaW5nXG5cdFx0cmV0dXJuIHZub2RlLl9wYXJlbnQgJiYgZ2V0RG9tU2libGluZyh2bm9kZS5fcGFyZW50LCB2bm9kZS5faW5kZXggKyAxKTtcblx0fVxuXG5cdGxldCBzaWJsaW5nO1xuXHRmb3IgKDsgY2hpbGRJbmRleCA8IHZub2RlLl9jaGlsZHJlbi5sZW5ndGg7IGNoaWxkSW5kZXgrKykge1xuXHRcdHNpYmxpbmcgPSB2bm9kZS5fY2hpbGRyZW5bY2hpbGRJbmRleF07XG5cblx0XHRpZiAoc2libGluZyAmJiBzaWJsaW5nLl9kb20pIHtcblx0XHRcdC8vIFNpbmNlIHVwZGF0ZVBhcmVudERvbVBvaW50ZXJzIGtlZXBzIF9kb20gcG9pbnRlciBjb3JyZWN0LFxuXHRcdFx0Ly8gd2UgY2FuIHJlbHkgb24gX2RvbSB0byB0ZWxsIHVzIGlmIHRoaXMgc3VidHJlZSBjb250YWlucyBhXG5cdFx0XHQvLyByZW5kZXJlZCBET00gbm9kZSwgYW5kIHdoYXQgdGhlIGZpcnN0IHJlbmRlcmVkIERPTSBub2RlIGlzXG5cdFx0XHRyZXR1cm4gc2libGluZy5fZG9tO1xuXHRcdH1cblx0fVxuXG5cdC8vIElmIHdlIGdldCBoZXJlLCB3ZSBoYXZlIG5vdCBmb3VuZCBhIERPTSBub2RlIGluIHRoaXMgdm5vZGUncyBjaGlsZHJlbi5cblx0Ly8gV2UgbXVzdCByZXN1bWUgZnJvbSB0aGlzIHZub2RlJ3Mgc2libGluZyAoaW4gaXQncyBwYXJlbnQgX2NoaWxkcmVuIGFycmF5KVxuXHQvLyBPbmx5IGNsaW1iIHVwIGFuZCBzZWFyY2ggdGhlIHBhcmVudCBpZiB3ZSBhcmVuJ3Qgc2VhcmNoaW5nIHRocm91Z2ggYSBET01cblx0Ly8gVk5vZGUgKG1lYW5pbmcgd2UgcmVhY2hlZCB0aGUgRE9NIHBhcmVudCBvZiB0aGUgb3JpZ2luYWwgdm5vZGUgdGhhdCBiZWdhblxuXHQvLyB0aGUgc2VhcmNoKS4gTmV3IHJvb3RzIChfcGFyZW50RG9tKSBhcmUgYSBET00gYm91bmRhcnkgdG9vLlxuXHRyZXR1cm4gdHlwZW9mIHZub2RlLnR5cGUgPT0gJ2Z1bmN0aW9uJyAmJiAhdm5vZGUucHJvcHMuX3BhcmVudERvbVxuXHRcdD8gZ2V0RG9tU2libGluZyh2bm9kZSlcblx0XHQ6IE5VTEw7XG59XG5cbi8qKlxuICogVHJpZ2dlciBpbi1wbGFjZSByZS1yZW5kZXJpbmcgb2YgYSBjb21wb25lbnQuXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudH0gY29tcG9uZW50IFRoZSBjb21wb25lbnQgdG8gcmVyZW5kZXJcbiAqL1xuZnVuY3Rpb24gcmVuZGVyQ29tcG9uZW50KGNvbXBvbmVudCkge1xuXHRjb25zdCBvbGRWTm9kZSA9IGNvbXBvbmVudC5fdm5vZGUsXG5cdFx0b2xkRG9tID0gb2xkVk5vZGUuX2RvbSxcblx0XHRjb21taXRRdWV1ZSA9IFtdLFxuXHRcdHJlZlF1ZXVlID0gW107XG5cblx0Y29uc3QgcGFyZW50RG9tID0gY29tcG9uZW50Ll9wYXJlbnREb207XG5cdGlmIChwYXJlbnREb20pIHtcblx0XHRjb25zdCBuZXdWTm9kZSA9IGFzc2lnbih7IGNvbnN0cnVjdG9yOiBWTk9ERV9NQVJLRVIgfSwgb2xkVk5vZGUpO1xuXHRcdG5ld1ZOb2RlLl9vcmlnaW5hbCA9IG9sZFZOb2RlLl9vcmlnaW5hbCArIDE7XG5cdFx0aWYgKG9wdGlvbnMudm5vZGUpIG9wdGlvbnMudm5vZGUobmV3Vk5vZGUpO1xuXG5cdFx0ZGlmZihcblx0XHRcdHBhcmVudERvbSxcblx0XHRcdG5ld1ZOb2RlLFxuXHRcdFx0b2xkVk5vZGUsXG5cdFx0XHRjb21wb25lbnQuX2dsb2JhbENvbnRleHQsXG5cdFx0XHRwYXJlbnREb20ubmFtZXNwYWNlVVJJLFxuXHRcdFx0b2xkVk5vZGUuX2ZsYWdzICYgTU9ERV9IWURSQVRFID8gW29sZERvbV0gOiBOVUxMLFxuXHRcdFx0Y29tbWl0UXVldWUsXG5cdFx0XHRvbGREb20gfHwgZ2V0RG9tU2libGluZyhvbGRWTm9kZSksXG5cdFx0XHRvbGRWTm9kZS5fZmxhZ3MgJiBNT0RFX0hZRFJBVEUsXG5cdFx0XHRyZWZRdWV1ZVxuXHRcdCk7XG5cblx0XHRuZXdWTm9kZS5fb3JpZ2luYWwgPSBvbGRWTm9kZS5fb3JpZ2luYWw7XG5cdFx0bmV3Vk5vZGUuX3BhcmVudC5fY2hpbGRyZW5bbmV3Vk5vZGUuX2luZGV4XSA9IG5ld1ZOb2RlO1xuXHRcdGNvbW1pdFJvb3QoY29tbWl0UXVldWUsIG5ld1ZOb2RlLCByZWZRdWV1ZSk7XG5cdFx0b2xkVk5vZGUuX3BhcmVudCA9IG9sZFZOb2RlLl9kb20gPSBOVUxMO1xuXG5cdFx0aWYgKG5ld1ZOb2RlLl9kb20gIT0gb2xkRG9tKSB7XG5cdFx0XHR1cGRhdGVQYXJlbnREb21Qb2ludGVycyhuZXdWTm9kZSk7XG5cdFx0fVxuXHR9XG59XG5cbi8qKlxuICogQHBhcmFtIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZX0gdm5vZGVcbiAqL1xuZnVuY3Rpb24gdXBkYXRlUGFyZW50RG9tUG9pbnRlcnModm5vZGUpIHtcblx0Ly8gU3RvcCBhdCByb290IGJvdW5kYXJpZXMgKF9wYXJlbnREb20pXG5cdGlmICgodm5vZGUgPSB2bm9kZS5fcGFyZW50KSAmJiB2bm9kZS5fY29tcG9uZW50ICYmICF2bm9kZS5wcm9wcy5fcGFyZW50RG9tKSB7XG5cdFx0Ly8gX2RvbSBzdGFydHMgbnVsbGVkLCBzbyByZS1hc3NpZ25pbmcgYSBudWxsIGNoaWxkLl9kb20gaXMgYSBuby1vcCBhbmRcblx0XHQvLyB0aGUgZmlyc3QgdHJ1dGh5IF9kb20gc3RvcHMgdGhlIHdhbGsuXG5cdFx0dm5vZGUuX2RvbSA9IE5VTEw7XG5cdFx0dm5vZGUuX2NoaWxkcmVuLnNvbWUoY2hpbGQgPT4gY2hpbGQgJiYgKHZub2RlLl9kb20gPSBjaGlsZC5fZG9tKSk7XG5cblx0XHRyZXR1cm4gdXBkYXRlUGFyZW50RG9tUG9pbnRlcnModm5vZGUpO1xuXHR9XG59XG5cbi8qKlxuICogVGhlIHJlbmRlciBxdWV1ZVxuICogQHR5cGUge0FycmF5PGltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudD59XG4gKi9cbmNvbnN0IHJlcmVuZGVyUXVldWUgPSBbXTtcblxuLypcbiAqIFRoZSB2YWx1ZSBvZiBgQ29tcG9uZW50LmRlYm91bmNlYCBtdXN0IGFzeW5jaHJvbm91c2x5IGludm9rZSB0aGUgcGFzc2VkIGluIGNhbGxiYWNrLiBJdCBpc1xuICogaW1wb3J0YW50IHRoYXQgY29udHJpYnV0b3JzIHRvIFByZWFjdCBjYW4gY29uc2lzdGVudGx5IHJlYXNvbiBhYm91dCB3aGF0IGNhbGxzIHRvIGBzZXRTdGF0ZWAsIGV0Yy5cbiAqIGRvLCBhbmQgd2hlbiB0aGVpciBlZmZlY3RzIHdpbGwgYmUgYXBwbGllZC4gU2VlIHRoZSBsaW5rcyBiZWxvdyBmb3Igc29tZSBmdXJ0aGVyIHJlYWRpbmcgb24gZGVzaWduaW5nXG4gKiBhc3luY2hyb25vdXMgQVBJcy5cbiAqICogW0Rlc2lnbmluZyBBUElzIGZvciBBc3luY2hyb255XShodHRwczovL2Jsb2cuaXpzLm1lLzIwMTMvMDgvZGVzaWduaW5nLWFwaXMtZm9yLWFzeW5jaHJvbnkpXG4gKiAqIFtDYWxsYmFja3Mgc3luY2hyb25vdXMgYW5kIGFzeW5jaHJvbm91c10oaHR0cHM6Ly9ibG9nLm9tZXRlci5jb20vMjAxMS8wNy8yNC9jYWxsYmFja3Mtc3luY2hyb25vdXMtYW5kLWFzeW5jaHJvbm91cy8pXG4gKi9cblxubGV0IHByZXZEZWJvdW5jZSxcblx0cmVyZW5kZXJDb3VudCA9IDA7XG5cbmV4cG9ydCBmdW5jdGlvbiByZXNldFJlbmRlckNvdW50KCkge1xuXHRyZXJlbmRlckNvdW50ID0gMDtcbn1cblxuLyoqXG4gKiBFbnF1ZXVlIGEgcmVyZW5kZXIgb2YgYSBjb21wb25lbnRcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuQ29tcG9uZW50fSBjIFRoZSBjb21wb25lbnQgdG8gcmVyZW5kZXJcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVucXVldWVSZW5kZXIoYykge1xuXHRpZiAoXG5cdFx0KCEoYy5fYml0cyAmIENPTVBPTkVOVF9ESVJUWSkgJiZcblx0XHRcdCgoYy5fYml0cyB8PSBDT01QT05FTlRfRElSVFkpLFxuXHRcdFx0cmVyZW5kZXJRdWV1ZS5wdXNoKGMpLFxuXHRcdFx0IXJlcmVuZGVyQ291bnQrKykpIHx8XG5cdFx0cHJldkRlYm91bmNlICE9IG9wdGlvbnMuZGVib3VuY2VSZW5kZXJpbmdcblx0KSB7XG5cdFx0cHJldkRlYm91bmNlID0gb3B0aW9ucy5kZWJvdW5jZVJlbmRlcmluZztcblx0XHQocHJldkRlYm91bmNlIHx8IHF1ZXVlTWljcm90YXNrKShwcm9jZXNzKTtcblx0fVxufVxuXG4vKipcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuQ29tcG9uZW50fSBhXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudH0gYlxuICovXG5jb25zdCBkZXB0aFNvcnQgPSAoYSwgYikgPT4gYS5fdm5vZGUuX2RlcHRoIC0gYi5fdm5vZGUuX2RlcHRoO1xuXG4vKiogRmx1c2ggdGhlIHJlbmRlciBxdWV1ZSBieSByZXJlbmRlcmluZyBhbGwgcXVldWVkIGNvbXBvbmVudHMgKi9cbmZ1bmN0aW9uIHByb2Nlc3MoKSB7XG5cdHRyeSB7XG5cdFx0bGV0IGMsXG5cdFx0XHRsID0gMTtcblxuXHRcdC8vIERvbid0IHVwZGF0ZSBgcmVuZGVyQ291bnRgIHlldC4gS2VlcCBpdHMgdmFsdWUgbm9uLXplcm8gdG8gcHJldmVudCB1bm5lY2Vzc2FyeVxuXHRcdC8vIHByb2Nlc3MoKSBjYWxscyBmcm9tIGdldHRpbmcgc2NoZWR1bGVkIHdoaWxlIGBxdWV1ZWAgaXMgc3RpbGwgYmVpbmcgY29uc3VtZWQuXG5cdFx0d2hpbGUgKHJlcmVuZGVyUXVldWUubGVuZ3RoKSB7XG5cdFx0XHQvLyBLZWVwIHRoZSByZXJlbmRlciBxdWV1ZSBzb3J0ZWQgYnkgKGRlcHRoLCBpbnNlcnRpb24gb3JkZXIpLiBUaGUgcXVldWVcblx0XHRcdC8vIHdpbGwgaW5pdGlhbGx5IGJlIHNvcnRlZCBvbiB0aGUgZmlyc3QgaXRlcmF0aW9uIG9ubHkgaWYgaXQgaGFzIG1vcmUgdGhhbiAxIGl0ZW0uXG5cdFx0XHQvL1xuXHRcdFx0Ly8gTmV3IGl0ZW1zIGNhbiBiZSBhZGRlZCB0byB0aGUgcXVldWUgZS5nLiB3aGVuIHJlcmVuZGVyaW5nIGEgcHJvdmlkZXIsIHNvIHdlIHdhbnQgdG9cblx0XHRcdC8vIGtlZXAgdGhlIG9yZGVyIGZyb20gdG9wIHRvIGJvdHRvbSB3aXRoIHRob3NlIG5ldyBpdGVtcyBzbyB3ZSBjYW4gaGFuZGxlIHRoZW0gaW4gYVxuXHRcdFx0Ly8gc2luZ2xlIHBhc3Ncblx0XHRcdGlmIChyZXJlbmRlclF1ZXVlLmxlbmd0aCA+IGwpIHtcblx0XHRcdFx0cmVyZW5kZXJRdWV1ZS5zb3J0KGRlcHRoU29ydCk7XG5cdFx0XHR9XG5cblx0XHRcdGMgPSByZXJlbmRlclF1ZXVlLnNoaWZ0KCk7XG5cdFx0XHRsID0gcmVyZW5kZXJRdWV1ZS5sZW5ndGg7XG5cblx0XHRcdGlmIChjLl9iaXRzICYgQ09NUE9ORU5UX0RJUlRZKSB7XG5cdFx0XHRcdHJlbmRlckNvbXBvbmVudChjKTtcblx0XHRcdH1cblx0XHR9XG5cdH0gZmluYWxseSB7XG5cdFx0aWYgKChyZXJlbmRlckNvdW50ID0gcmVyZW5kZXJRdWV1ZS5sZW5ndGgpKSB7XG5cdFx0XHQocHJldkRlYm91bmNlIHx8IHF1ZXVlTWljcm90YXNrKShwcm9jZXNzKTtcblx0XHR9XG5cdH1cbn1cbiIsICJpbXBvcnQgeyBOVUxMLCBTVkdfTkFNRVNQQUNFIH0gZnJvbSAnLi4vY29uc3RhbnRzJztcbmltcG9ydCBvcHRpb25zIGZyb20gJy4uL29wdGlvbnMnO1xuXG4vLyBQZXItaW5zdGFuY2UgdW5pcXVlIGtleSBmb3IgdGhlIGV2ZW50IGNsb2NrIHN0YW1wLiBFYWNoIFByZWFjdCBjb3B5IG9uIHRoZVxuLy8gcGFnZSBnZXRzIGl0cyBvd24gU3ltYm9sIHNvIHRoYXQgc3RhbXBzIG9uIHNoYXJlZCBldmVudCBvYmplY3RzIGNhbiBuZXZlclxuLy8gY29sbGlkZSBhY3Jvc3MgaW5zdGFuY2VzLlxubGV0IEVWRU5UX0RJU1BBVENIRUQgPSBTeW1ib2woKTtcblxuZnVuY3Rpb24gc2V0U3R5bGUoc3R5bGUsIGtleSwgdmFsdWUpIHtcblx0aWYgKHZhbHVlID09IE5VTEwpIHZhbHVlID0gJyc7XG5cdGlmIChrZXlbMF0gPT0gJy0nKSB7XG5cdFx0c3R5bGUuc2V0UHJvcGVydHkoa2V5LCB2YWx1ZSk7XG5cdH0gZWxzZSB7XG5cdFx0c3R5bGVba2V5XSA9IHZhbHVlO1xuXHR9XG59XG5cbmNvbnN0IENBUFRVUkVfUkVHRVggPSAvKFBvaW50ZXJDYXB0dXJlKSR8Q2FwdHVyZSQvaTtcblxuLy8gQSBsb2dpY2FsIGNsb2NrIHRvIHNvbHZlIGlzc3VlcyBsaWtlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcmVhY3Rqcy9wcmVhY3QvaXNzdWVzLzM5MjcuXG4vLyBXaGVuIHRoZSBET00gcGVyZm9ybXMgYW4gZXZlbnQgaXQgbGVhdmVzIG1pY3JvLXRpY2tzIGluIGJldHdlZW4gYnViYmxpbmcgdXAgd2hpY2ggbWVhbnMgdGhhdFxuLy8gYW4gZXZlbnQgY2FuIHRyaWdnZXIgb24gYSBuZXdseSByZWF0ZWQgRE9NLW5vZGUgd2hpbGUgdGhlIGV2ZW50IGJ1YmJsZXMgdXAuXG4vL1xuLy8gT3JpZ2luYWxseSBpbnNwaXJlZCBieSBWdWVcbi8vIChodHRwczovL2dpdGh1Yi5jb20vdnVlanMvY29yZS9ibG9iL2NhZWI4YTY4ODExYTFiMGY3OS9wYWNrYWdlcy9ydW50aW1lLWRvbS9zcmMvbW9kdWxlcy9ldmVudHMudHMjTDkwLUwxMDEpLFxuLy8gYnV0IG1vZGlmaWVkIHRvIHVzZSBhIGxvZ2ljYWwgY2xvY2sgaW5zdGVhZCBvZiBEYXRlLm5vdygpIGluIGNhc2UgZXZlbnQgaGFuZGxlcnMgZ2V0IGF0dGFjaGVkXG4vLyBhbmQgZXZlbnRzIGdldCBkaXNwYXRjaGVkIGR1cmluZyB0aGUgc2FtZSBtaWxsaXNlY29uZC5cbi8vXG4vLyBUaGUgY2xvY2sgaXMgaW5jcmVtZW50ZWQgYWZ0ZXIgZWFjaCBuZXcgZXZlbnQgZGlzcGF0Y2guIFRoaXMgYWxsb3dzIDEgMDAwIDAwMCBuZXcgZXZlbnRzXG4vLyBwZXIgc2Vjb25kIGZvciBvdmVyIDI4MCB5ZWFycyBiZWZvcmUgdGhlIHZhbHVlIHJlYWNoZXMgTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIgKDIqKjUzIC0gMSkuXG5sZXQgZXZlbnRDbG9jayA9IDA7XG5cbi8qKlxuICogU2V0IGEgcHJvcGVydHkgdmFsdWUgb24gYSBET00gbm9kZVxuICogQHBhcmFtIHtpbXBvcnQoJy4uL2ludGVybmFsJykuUHJlYWN0RWxlbWVudH0gZG9tIFRoZSBET00gbm9kZSB0byBtb2RpZnlcbiAqIEBwYXJhbSB7c3RyaW5nfSBuYW1lIFRoZSBuYW1lIG9mIHRoZSBwcm9wZXJ0eSB0byBzZXRcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNldCB0aGUgcHJvcGVydHkgdG9cbiAqIEBwYXJhbSB7Kn0gb2xkVmFsdWUgVGhlIG9sZCB2YWx1ZSB0aGUgcHJvcGVydHkgaGFkXG4gKiBAcGFyYW0ge3N0cmluZ30gbmFtZXNwYWNlIFdoZXRoZXIgb3Igbm90IHRoaXMgRE9NIG5vZGUgaXMgYW4gU1ZHIG5vZGUgb3Igbm90XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXRQcm9wZXJ0eShkb20sIG5hbWUsIHZhbHVlLCBvbGRWYWx1ZSwgbmFtZXNwYWNlKSB7XG5cdGxldCB1c2VDYXB0dXJlO1xuXG5cdGlmIChuYW1lID09ICdzdHlsZScpIHtcblx0XHRpZiAodHlwZW9mIHZhbHVlID09ICdzdHJpbmcnKSB7XG5cdFx0XHRkb20uc3R5bGUuY3NzVGV4dCA9IHZhbHVlO1xuXHRcdH0gZWxzZSB7XG5cdFx0XHRpZiAodHlwZW9mIG9sZFZhbHVlID09ICdzdHJpbmcnKSB7XG5cdFx0XHRcdGRvbS5zdHlsZS5jc3NUZXh0ID0gb2xkVmFsdWUgPSAnJztcblx0XHRcdH1cblxuXHRcdFx0aWYgKG9sZFZhbHVlKSB7XG5cdFx0XHRcdGZvciAobmFtZSBpbiBvbGRWYWx1ZSkge1xuXHRcdFx0XHRcdGlmICghKHZhbHVlICYmIG5hbWUgaW4gdmFsdWUpKSB7XG5cdFx0XHRcdFx0XHRzZXRTdHlsZShkb20uc3R5bGUsIG5hbWUpO1xuXHRcdFx0XHRcdH1cblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHRpZiAodmFsdWUpIHtcblx0XHRcdFx0Zm9yIChuYW1lIGluIHZhbHVlKSB7XG5cdFx0XHRcdFx0aWYgKCFvbGRWYWx1ZSB8fCB2YWx1ZVtuYW1lXSAhPSBvbGRWYWx1ZVtuYW1lXSkge1xuXHRcdFx0XHRcdFx0c2V0U3R5bGUoZG9tLnN0eWxlLCBuYW1lLCB2YWx1ZVtuYW1lXSk7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cdC8vIEJlbmNobWFyayBmb3IgY29tcGFyaXNvbjogaHR0cHM6Ly9lc2JlbmNoLmNvbS9iZW5jaC81NzRjOTU0YmRiOTY1YjlhMDA5NjVhYzZcblx0ZWxzZSBpZiAobmFtZVswXSA9PSAnbycgJiYgbmFtZVsxXSA9PSAnbicpIHtcblx0XHRpZiAodHlwZW9mIHZhbHVlICE9ICdmdW5jdGlvbicpIHZhbHVlID0gTlVMTDtcblx0XHRpZiAodHlwZW9mIG9sZFZhbHVlICE9ICdmdW5jdGlvbicpIG9sZFZhbHVlID0gTlVMTDtcblxuXHRcdC8vIEhhbmRsZXJzIGFyZSBrZXllZCBieSBwcm9wIG5hbWUgYW5kIGV2ZXJ5IHByb3AgbmFtZSBnZXRzIGl0cyBvd24gcHJveHksXG5cdFx0Ly8gc28gc3dhcHBpbmcgb25lIChlLmcuIGFuIGlubGluZSBhcnJvdyBmdW5jdGlvbiBvbiBldmVyeSByZW5kZXIpIGlzIGFcblx0XHQvLyBzaW5nbGUgc3RvcmUuIFRoZSBldmVudCBuYW1lIGlzIG9ubHkgZGVyaXZlZCB0byBhdHRhY2ggb3IgcmVtb3ZlIGl0LlxuXHRcdChkb20uX2xpc3RlbmVycyB8fCAoZG9tLl9saXN0ZW5lcnMgPSB7fSkpW25hbWVdID0gdmFsdWU7XG5cblx0XHRpZiAoIXZhbHVlIHx8ICFvbGRWYWx1ZSkge1xuXHRcdFx0Y29uc3QgcHJveHkgPVxuXHRcdFx0XHRldmVudFByb3hpZXNbbmFtZV0gfHwgKGV2ZW50UHJveGllc1tuYW1lXSA9IGNyZWF0ZUV2ZW50UHJveHkobmFtZSkpO1xuXHRcdFx0Ly8gVGhlIGF0dGFjaCB0aW1lIGJlbG9uZ3MgdG8gdGhlIGxpc3RlbmVyLCBub3QgdG8gdGhlIGhhbmRsZXI6IG9uZVxuXHRcdFx0Ly8gZnVuY3Rpb24gY2FuIGJhY2sgc2V2ZXJhbCBsaXN0ZW5lcnMgdGhhdCB3ZXJlIGF0dGFjaGVkIGF0IGRpZmZlcmVudFxuXHRcdFx0Ly8gdGltZXMuXG5cdFx0XHQoZG9tLl9hdHRhY2hlZCB8fCAoZG9tLl9hdHRhY2hlZCA9IHt9KSlbbmFtZV0gPSBldmVudENsb2NrO1xuXHRcdFx0dXNlQ2FwdHVyZSA9IG5hbWUgIT0gKG5hbWUgPSBuYW1lLnJlcGxhY2UoQ0FQVFVSRV9SRUdFWCwgJyQxJykpO1xuXG5cdFx0XHQvLyBJbmZlciBjb3JyZWN0IGNhc2luZyBmb3IgRE9NIGJ1aWx0LWluIGV2ZW50czogYG9uQ2xpY2tgIC0+IGBjbGlja2AuXG5cdFx0XHQvLyBPbmx5IG5hbWVzIHN0YXJ0aW5nIHdpdGggYW4gdXBwZXJjYXNlIGxldHRlciBhcmUgbG93ZXJjYXNlZCwgc29cblx0XHRcdC8vIGNhbWVsQ2FzZSBjdXN0b20gZXZlbnRzIGtlZXAgdGhlaXIgY2FzaW5nOiBgb25pb25DaGFuZ2VgIC0+IGBpb25DaGFuZ2VgLlxuXHRcdFx0bmFtZSA9IG5hbWUuc2xpY2UoMik7XG5cdFx0XHRpZiAobmFtZVswXSA8ICdhJykgbmFtZSA9IG5hbWUudG9Mb3dlckNhc2UoKTtcblxuXHRcdFx0aWYgKHZhbHVlKSB7XG5cdFx0XHRcdGRvbS5hZGRFdmVudExpc3RlbmVyKG5hbWUsIHByb3h5LCB1c2VDYXB0dXJlKTtcblx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdGRvbS5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIHByb3h5LCB1c2VDYXB0dXJlKTtcblx0XHRcdH1cblx0XHR9XG5cdH0gZWxzZSB7XG5cdFx0aWYgKG5hbWVzcGFjZSA9PSBTVkdfTkFNRVNQQUNFKSB7XG5cdFx0XHQvLyBOb3JtYWxpemUgaW5jb3JyZWN0IHByb3AgdXNhZ2UgZm9yIFNWRzpcblx0XHRcdC8vIC0geGxpbms6aHJlZiAvIHhsaW5rSHJlZiAtLT4gaHJlZiAoeGxpbms6aHJlZiB3YXMgcmVtb3ZlZCBmcm9tIFNWRyBhbmQgaXNuJ3QgbmVlZGVkKVxuXHRcdFx0Ly8gLSBjbGFzc05hbWUgLS0+IGNsYXNzXG5cdFx0XHRuYW1lID0gbmFtZS5yZXBsYWNlKC94bGluayhIfDpoKS8sICdoJykucmVwbGFjZSgvc05hbWUkLywgJ3MnKTtcblx0XHR9IGVsc2UgaWYgKFxuXHRcdFx0bmFtZSAhPSAnd2lkdGgnICYmXG5cdFx0XHRuYW1lICE9ICdoZWlnaHQnICYmXG5cdFx0XHRuYW1lICE9ICdocmVmJyAmJlxuXHRcdFx0bmFtZSAhPSAnbGlzdCcgJiZcblx0XHRcdG5hbWUgIT0gJ2Zvcm0nICYmXG5cdFx0XHQvLyBEZWZhdWx0IHZhbHVlIGluIGJyb3dzZXJzIGlzIGAtMWAgYW5kIGFuIGVtcHR5IHN0cmluZyBpc1xuXHRcdFx0Ly8gY2FzdCB0byBgMGAgaW5zdGVhZFxuXHRcdFx0bmFtZSAhPSAndGFiSW5kZXgnICYmXG5cdFx0XHRuYW1lICE9ICdkb3dubG9hZCcgJiZcblx0XHRcdG5hbWUgIT0gJ3Jvd1NwYW4nICYmXG5cdFx0XHRuYW1lICE9ICdjb2xTcGFuJyAmJlxuXHRcdFx0bmFtZSAhPSAncm9sZScgJiZcblx0XHRcdG5hbWUgIT0gJ3BvcG92ZXInICYmXG5cdFx0XHRuYW1lIGluIGRvbVxuXHRcdCkge1xuXHRcdFx0dHJ5IHtcblx0XHRcdFx0ZG9tW25hbWVdID0gdmFsdWUgPT0gTlVMTCA/ICcnIDogdmFsdWU7XG5cdFx0XHRcdHJldHVybjtcblx0XHRcdH0gY2F0Y2ggKGUpIHt9XG5cdFx0fVxuXG5cdFx0Ly8gYXJpYS0gYW5kIGRhdGEtIGF0dHJpYnV0ZXMgaGF2ZSBubyBib29sZWFuIHJlcHJlc2VudGF0aW9uLlxuXHRcdC8vIEEgYGZhbHNlYCB2YWx1ZSBpcyBkaWZmZXJlbnQgZnJvbSB0aGUgYXR0cmlidXRlIG5vdCBiZWluZ1xuXHRcdC8vIHByZXNlbnQsIHNvIHdlIGNhbid0IHJlbW92ZSBpdC4gRm9yIG5vbi1ib29sZWFuIGFyaWFcblx0XHQvLyBhdHRyaWJ1dGVzIHdlIGNvdWxkIHRyZWF0IGZhbHNlIGFzIGEgcmVtb3ZhbCwgYnV0IHRoZVxuXHRcdC8vIGFtb3VudCBvZiBleGNlcHRpb25zIHdvdWxkIGNvc3QgdG9vIG1hbnkgYnl0ZXMuIE9uIHRvcCBvZlxuXHRcdC8vIHRoYXQgb3RoZXIgZnJhbWV3b3JrcyBnZW5lcmFsbHkgc3RyaW5naWZ5IGBmYWxzZWAuXG5cblx0XHQvLyBOZXZlciBzZXJpYWxpemUgZnVuY3Rpb25zIGFzIGF0dHJpYnV0ZSB2YWx1ZXMuXG5cdFx0aWYgKHR5cGVvZiB2YWx1ZSA9PSAnZnVuY3Rpb24nKSByZXR1cm47XG5cdFx0aWYgKHZhbHVlICE9IE5VTEwgJiYgKHZhbHVlICE9PSBmYWxzZSB8fCBuYW1lWzRdID09ICctJykpIHtcblx0XHRcdGRvbS5zZXRBdHRyaWJ1dGUobmFtZSwgbmFtZSA9PSAncG9wb3ZlcicgJiYgdmFsdWUgPT0gdHJ1ZSA/ICcnIDogdmFsdWUpO1xuXHRcdH0gZWxzZSB7XG5cdFx0XHRkb20ucmVtb3ZlQXR0cmlidXRlKG5hbWUpO1xuXHRcdH1cblx0fVxufVxuXG4vKipcbiAqIENyZWF0ZSBhbiBldmVudCBwcm94eSBmdW5jdGlvbi5cbiAqIEBwYXJhbSB7c3RyaW5nfSBuYW1lIFRoZSBwcm9wIG5hbWUgdGhlIGhhbmRsZXIgaXMgc3RvcmVkIHVuZGVyLlxuICogQHByaXZhdGVcbiAqL1xuZnVuY3Rpb24gY3JlYXRlRXZlbnRQcm94eShuYW1lKSB7XG5cdC8qKlxuXHQgKiBQcm94eSBhbiBldmVudCB0byBob29rZWQgZXZlbnQgaGFuZGxlcnNcblx0ICogQHBhcmFtIHtpbXBvcnQoJy4uL2ludGVybmFsJykuUHJlYWN0RXZlbnR9IGUgVGhlIGV2ZW50IG9iamVjdCBmcm9tIHRoZSBicm93c2VyXG5cdCAqIEBwcml2YXRlXG5cdCAqL1xuXHRyZXR1cm4gZnVuY3Rpb24gKGUpIHtcblx0XHRsZXQgZXZlbnRIYW5kbGVyID0gdGhpcy5fbGlzdGVuZXJzO1xuXHRcdGlmIChldmVudEhhbmRsZXIpIHtcblx0XHRcdGV2ZW50SGFuZGxlciA9IGV2ZW50SGFuZGxlcltuYW1lXTtcblx0XHRcdGlmIChlW0VWRU5UX0RJU1BBVENIRURdID09IE5VTEwpIHtcblx0XHRcdFx0ZVtFVkVOVF9ESVNQQVRDSEVEXSA9IGV2ZW50Q2xvY2srKztcblxuXHRcdFx0XHQvLyBXaGVuIGBlW0VWRU5UX0RJU1BBVENIRURdYCBpcyBzbWFsbGVyIHRoYW4gdGhlIHRpbWUgd2hlbiB0aGUgdGFyZ2V0ZWQgZXZlbnRcblx0XHRcdFx0Ly8gbGlzdGVuZXIgd2FzIGF0dGFjaGVkIHdlIGtub3cgd2UgaGF2ZSBidWJibGVkIHVwIHRvIGFuIGVsZW1lbnQgdGhhdCB3YXMgYWRkZWRcblx0XHRcdFx0Ly8gZHVyaW5nIHBhdGNoaW5nIHRoZSBET00uXG5cdFx0XHR9IGVsc2UgaWYgKGVbRVZFTlRfRElTUEFUQ0hFRF0gPCB0aGlzLl9hdHRhY2hlZFtuYW1lXSkge1xuXHRcdFx0XHRyZXR1cm47XG5cdFx0XHR9XG5cdFx0XHRyZXR1cm4gZXZlbnRIYW5kbGVyKG9wdGlvbnMuZXZlbnQgPyBvcHRpb25zLmV2ZW50KGUpIDogZSk7XG5cdFx0fVxuXHR9O1xufVxuXG4vKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChlOiBFdmVudCkgPT4gYW55Pn0gKi9cbmNvbnN0IGV2ZW50UHJveGllcyA9IHt9O1xuIiwgImltcG9ydCB7IGVucXVldWVSZW5kZXIgfSBmcm9tICcuL2NvbXBvbmVudCc7XG5pbXBvcnQgeyBDT01QT05FTlRfRk9SQ0UgfSBmcm9tICcuL2NvbnN0YW50cyc7XG5cbmV4cG9ydCBsZXQgaSA9IDA7XG5cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVDb250ZXh0KGRlZmF1bHRWYWx1ZSkge1xuXHRmdW5jdGlvbiBDb250ZXh0KHByb3BzKSB7XG5cdFx0aWYgKCF0aGlzLmdldENoaWxkQ29udGV4dCkge1xuXHRcdFx0LyoqIEB0eXBlIHtTZXQ8aW1wb3J0KCcuL2ludGVybmFsJykuQ29tcG9uZW50PiB8IG51bGx9ICovXG5cdFx0XHRsZXQgc3VicyA9IG5ldyBTZXQoKTtcblx0XHRcdGxldCBjdHggPSB7fTtcblx0XHRcdGN0eFtDb250ZXh0Ll9pZF0gPSB0aGlzO1xuXG5cdFx0XHR0aGlzLmdldENoaWxkQ29udGV4dCA9ICgpID0+IGN0eDtcblxuXHRcdFx0dGhpcy5zaG91bGRDb21wb25lbnRVcGRhdGUgPSBmdW5jdGlvbiAoX3Byb3BzKSB7XG5cdFx0XHRcdC8vIEB0cy1leHBlY3QtZXJyb3IgZXZlblxuXHRcdFx0XHRpZiAodGhpcy5wcm9wcy52YWx1ZSAhPSBfcHJvcHMudmFsdWUpIHtcblx0XHRcdFx0XHRzdWJzLmZvckVhY2goYyA9PiB7XG5cdFx0XHRcdFx0XHRjLl9iaXRzIHw9IENPTVBPTkVOVF9GT1JDRTtcblx0XHRcdFx0XHRcdGVucXVldWVSZW5kZXIoYyk7XG5cdFx0XHRcdFx0fSk7XG5cdFx0XHRcdH1cblx0XHRcdH07XG5cblx0XHRcdHRoaXMuc3ViID0gYyA9PiB7XG5cdFx0XHRcdHN1YnMuYWRkKGMpO1xuXHRcdFx0XHRsZXQgb2xkID0gYy5jb21wb25lbnRXaWxsVW5tb3VudDtcblx0XHRcdFx0Yy5jb21wb25lbnRXaWxsVW5tb3VudCA9ICgpID0+IHtcblx0XHRcdFx0XHRzdWJzLmRlbGV0ZShjKTtcblx0XHRcdFx0XHRpZiAob2xkKSBvbGQuY2FsbChjKTtcblx0XHRcdFx0fTtcblx0XHRcdH07XG5cdFx0fVxuXG5cdFx0cmV0dXJuIHByb3BzLmNoaWxkcmVuO1xuXHR9XG5cblx0Q29udGV4dC5faWQgPSAnX19jQycgKyBpKys7XG5cdENvbnRleHQuX2RlZmF1bHRWYWx1ZSA9IGRlZmF1bHRWYWx1ZTtcblxuXHQvKiogQHR5cGUge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkZ1bmN0aW9uQ29tcG9uZW50fSAqL1xuXHRDb250ZXh0LkNvbnN1bWVyID0gKHByb3BzLCBjb250ZXh0VmFsdWUpID0+IHtcblx0XHRyZXR1cm4gcHJvcHMuY2hpbGRyZW4oY29udGV4dFZhbHVlKTtcblx0fTtcblxuXHRDb250ZXh0LlByb3ZpZGVyID0gQ29udGV4dC5Db25zdW1lci5jb250ZXh0VHlwZSA9IENvbnRleHQ7XG5cblx0cmV0dXJuIENvbnRleHQ7XG59XG4iLCAiaW1wb3J0IHsgRU1QVFlfQVJSIH0gZnJvbSAnLi9jb25zdGFudHMnO1xuXG5leHBvcnQgY29uc3QgaXNBcnJheSA9IEFycmF5LmlzQXJyYXk7XG5leHBvcnQgY29uc3Qgc2xpY2UgPSBFTVBUWV9BUlIuc2xpY2U7XG5leHBvcnQgY29uc3QgYXNzaWduID0gT2JqZWN0LmFzc2lnbjtcblxuLyoqXG4gKiBSZW1vdmUgYSBjaGlsZCBub2RlIGZyb20gaXRzIHBhcmVudCBpZiBhdHRhY2hlZC5cbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuUHJlYWN0RWxlbWVudCB8IG51bGx9IG5vZGUgVGhlIG5vZGUgdG8gcmVtb3ZlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1vdmVOb2RlKG5vZGUpIHtcblx0aWYgKG5vZGUgJiYgbm9kZS5wYXJlbnROb2RlKSBub2RlLnJlbW92ZSgpO1xufVxuIiwgImltcG9ydCB7IGRpZmYsIHVubW91bnQsIGFwcGx5UmVmIH0gZnJvbSAnLi9pbmRleCc7XG5pbXBvcnQgeyBjcmVhdGVWTm9kZSwgRnJhZ21lbnQgfSBmcm9tICcuLi9jcmVhdGUtZWxlbWVudCc7XG5pbXBvcnQge1xuXHRFTVBUWV9PQkosXG5cdEVNUFRZX0FSUixcblx0SU5TRVJUX1ZOT0RFLFxuXHRNQVRDSEVELFxuXHRMSVNfQ0FORElEQVRFLFxuXHRSRUZfREVUQUNIRUQsXG5cdFVOREVGSU5FRCxcblx0Vk5PREVfTUFSS0VSLFxuXHROVUxMXG59IGZyb20gJy4uL2NvbnN0YW50cyc7XG5pbXBvcnQgeyBpc0FycmF5IH0gZnJvbSAnLi4vdXRpbCc7XG5pbXBvcnQgeyBnZXREb21TaWJsaW5nIH0gZnJvbSAnLi4vY29tcG9uZW50JztcblxuLyoqXG4gKiBAdHlwZWRlZiB7aW1wb3J0KCcuLi9pbnRlcm5hbCcpLkNvbXBvbmVudENoaWxkcmVufSBDb21wb25lbnRDaGlsZHJlblxuICogQHR5cGVkZWYge2ltcG9ydCgnLi4vaW50ZXJuYWwnKS5Db21wb25lbnR9IENvbXBvbmVudFxuICogQHR5cGVkZWYge2ltcG9ydCgnLi4vaW50ZXJuYWwnKS5QcmVhY3RFbGVtZW50fSBQcmVhY3RFbGVtZW50XG4gKiBAdHlwZWRlZiB7aW1wb3J0KCcuLi9pbnRlcm5hbCcpLlZOb2RlfSBWTm9kZVxuICovXG5cbi8qKlxuICogRGlmZiB0aGUgY2hpbGRyZW4gb2YgYSB2aXJ0dWFsIG5vZGVcbiAqIEBwYXJhbSB7UHJlYWN0RWxlbWVudH0gcGFyZW50RG9tIFRoZSBET00gZWxlbWVudCB3aG9zZSBjaGlsZHJlbiBhcmUgYmVpbmdcbiAqIGRpZmZlZFxuICogQHBhcmFtIHtDb21wb25lbnRDaGlsZHJlbltdfSByZW5kZXJSZXN1bHRcbiAqIEBwYXJhbSB7Vk5vZGV9IG5ld1BhcmVudFZOb2RlIFRoZSBuZXcgdmlydHVhbCBub2RlIHdob3NlIGNoaWxkcmVuIHNob3VsZCBiZVxuICogZGlmZidlZCBhZ2FpbnN0IG9sZFBhcmVudFZOb2RlXG4gKiBAcGFyYW0ge1ZOb2RlfSBvbGRQYXJlbnRWTm9kZSBUaGUgb2xkIHZpcnR1YWwgbm9kZSB3aG9zZSBjaGlsZHJlbiBzaG91bGQgYmVcbiAqIGRpZmYnZWQgYWdhaW5zdCBuZXdQYXJlbnRWTm9kZVxuICogQHBhcmFtIHtvYmplY3R9IGdsb2JhbENvbnRleHQgVGhlIGN1cnJlbnQgY29udGV4dCBvYmplY3QgLSBtb2RpZmllZCBieVxuICogZ2V0Q2hpbGRDb250ZXh0XG4gKiBAcGFyYW0ge3N0cmluZ30gbmFtZXNwYWNlIEN1cnJlbnQgbmFtZXNwYWNlIG9mIHRoZSBET00gbm9kZSAoSFRNTCwgU1ZHLCBvciBNYXRoTUwpXG4gKiBAcGFyYW0ge0FycmF5PFByZWFjdEVsZW1lbnQ+fSBleGNlc3NEb21DaGlsZHJlblxuICogQHBhcmFtIHtBcnJheTxDb21wb25lbnQ+fSBjb21taXRRdWV1ZSBMaXN0IG9mIGNvbXBvbmVudHMgd2hpY2ggaGF2ZSBjYWxsYmFja3NcbiAqIHRvIGludm9rZSBpbiBjb21taXRSb290XG4gKiBAcGFyYW0ge1ByZWFjdEVsZW1lbnR9IG9sZERvbSBUaGUgY3VycmVudCBhdHRhY2hlZCBET00gZWxlbWVudCBhbnkgbmV3IGRvbVxuICogZWxlbWVudHMgc2hvdWxkIGJlIHBsYWNlZCBhcm91bmQuIExpa2VseSBgbnVsbGAgb24gZmlyc3QgcmVuZGVyIChleGNlcHQgd2hlblxuICogaHlkcmF0aW5nKS4gQ2FuIGJlIGEgc2libGluZyBET00gZWxlbWVudCB3aGVuIGRpZmZpbmcgRnJhZ21lbnRzIHRoYXQgaGF2ZVxuICogc2libGluZ3MuIEluIG1vc3QgY2FzZXMsIGl0IHN0YXJ0cyBvdXQgYXMgYG9sZENoaWxkcmVuWzBdLl9kb21gLlxuICogQHBhcmFtIHtib29sZWFufSBpc0h5ZHJhdGluZyBXaGV0aGVyIG9yIG5vdCB3ZSBhcmUgaW4gaHlkcmF0aW9uXG4gKiBAcGFyYW0ge2FueVtdfSByZWZRdWV1ZSBhbiBhcnJheSBvZiBlbGVtZW50cyBuZWVkZWQgdG8gaW52b2tlIHJlZnNcbiAqIEByZXR1cm5zIHtQcmVhY3RFbGVtZW50fSBUaGUgbmV4dCBzaWJsaW5nIERPTSBlbGVtZW50IHRvIGluc2VydCBuZXcgZWxlbWVudHNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRpZmZDaGlsZHJlbihcblx0cGFyZW50RG9tLFxuXHRyZW5kZXJSZXN1bHQsXG5cdG5ld1BhcmVudFZOb2RlLFxuXHRvbGRQYXJlbnRWTm9kZSxcblx0Z2xvYmFsQ29udGV4dCxcblx0bmFtZXNwYWNlLFxuXHRleGNlc3NEb21DaGlsZHJlbixcblx0Y29tbWl0UXVldWUsXG5cdG9sZERvbSxcblx0aXNIeWRyYXRpbmcsXG5cdHJlZlF1ZXVlXG4pIHtcblx0bGV0IGksXG5cdFx0LyoqIEB0eXBlIHtWTm9kZX0gKi9cblx0XHRvbGRWTm9kZSxcblx0XHQvKiogQHR5cGUge1ZOb2RlfSAqL1xuXHRcdGNoaWxkVk5vZGUsXG5cdFx0LyoqIEB0eXBlIHtQcmVhY3RFbGVtZW50fSAqL1xuXHRcdG5ld0RvbSxcblx0XHQvKiogQHR5cGUge1ByZWFjdEVsZW1lbnR9ICovXG5cdFx0Zmlyc3RDaGlsZERvbTtcblxuXHQvLyBUaGlzIGlzIGEgY29tcHJlc3Npb24gb2Ygb2xkUGFyZW50Vk5vZGUgIT0gRU1QVFlfT0JKICYmIG9sZFBhcmVudFZOb2RlLl9jaGlsZHJlbiB8fCBFTVBUWV9BUlJcblx0Ly8gYXMgRU1QVFlfT0JKLl9jaGlsZHJlbiBzaG91bGQgYmUgYHVuZGVmaW5lZGAuIENhbGxlcnMgYWx3YXlzIHBhc3MgYXRcblx0Ly8gbGVhc3QgRU1QVFlfT0JKLCBzbyBhIG51bGwgY2hlY2sgaXNuJ3QgbmVlZGVkLlxuXHQvKiogQHR5cGUge1ZOb2RlW119ICovXG5cdGxldCBvbGRDaGlsZHJlbiA9IG9sZFBhcmVudFZOb2RlLl9jaGlsZHJlbiB8fCBFTVBUWV9BUlI7XG5cblx0bGV0IG5ld0NoaWxkcmVuTGVuZ3RoID0gcmVuZGVyUmVzdWx0Lmxlbmd0aDtcblxuXHRvbGREb20gPSBjb25zdHJ1Y3ROZXdDaGlsZHJlbkFycmF5KFxuXHRcdG5ld1BhcmVudFZOb2RlLFxuXHRcdHJlbmRlclJlc3VsdCxcblx0XHRvbGRDaGlsZHJlbixcblx0XHRvbGREb20sXG5cdFx0bmV3Q2hpbGRyZW5MZW5ndGhcblx0KTtcblxuXHRmb3IgKGkgPSAwOyBpIDwgbmV3Q2hpbGRyZW5MZW5ndGg7IGkrKykge1xuXHRcdGNoaWxkVk5vZGUgPSBuZXdQYXJlbnRWTm9kZS5fY2hpbGRyZW5baV07XG5cdFx0aWYgKGNoaWxkVk5vZGUgPT0gTlVMTCkgY29udGludWU7XG5cblx0XHQvLyBBdCB0aGlzIHBvaW50LCBjb25zdHJ1Y3ROZXdDaGlsZHJlbkFycmF5IGhhcyBhc3NpZ25lZCBfaW5kZXggdG8gYmUgdGhlXG5cdFx0Ly8gbWF0Y2hpbmdJbmRleCBmb3IgdGhpcyBWTm9kZSdzIG9sZFZOb2RlIChvciAtMSBpZiB0aGVyZSBpcyBubyBvbGRWTm9kZSkuXG5cdFx0Ly8gfl9pbmRleCBndWFyZHMgdGhlIC0xIGNhc2U6IGEgbmVnYXRpdmUgYXJyYXkgaW5kZXggaXMgYSBuYW1lZCBwcm9wZXJ0eVxuXHRcdC8vIGFjY2VzcyB3aGljaCBWOCBjYW4ndCBzZXJ2ZSBmcm9tIHRoZSBmYXN0IGVsZW1lbnRzIHBhdGguXG5cdFx0b2xkVk5vZGUgPVxuXHRcdFx0KH5jaGlsZFZOb2RlLl9pbmRleCAmJiBvbGRDaGlsZHJlbltjaGlsZFZOb2RlLl9pbmRleF0pIHx8IEVNUFRZX09CSjtcblxuXHRcdC8vIFVwZGF0ZSBjaGlsZFZOb2RlLl9pbmRleCB0byBpdHMgZmluYWwgaW5kZXhcblx0XHRjaGlsZFZOb2RlLl9pbmRleCA9IGk7XG5cblx0XHQvLyBNb3JwaCB0aGUgb2xkIGVsZW1lbnQgaW50byB0aGUgbmV3IG9uZSwgYnV0IGRvbid0IGFwcGVuZCBpdCB0byB0aGUgZG9tIHlldFxuXHRcdGxldCByZXN1bHQgPSBkaWZmKFxuXHRcdFx0cGFyZW50RG9tLFxuXHRcdFx0Y2hpbGRWTm9kZSxcblx0XHRcdG9sZFZOb2RlLFxuXHRcdFx0Z2xvYmFsQ29udGV4dCxcblx0XHRcdG5hbWVzcGFjZSxcblx0XHRcdGV4Y2Vzc0RvbUNoaWxkcmVuLFxuXHRcdFx0Y29tbWl0UXVldWUsXG5cdFx0XHRvbGREb20sXG5cdFx0XHRpc0h5ZHJhdGluZyxcblx0XHRcdHJlZlF1ZXVlXG5cdFx0KTtcblxuXHRcdC8vIEFkanVzdCBET00gbm9kZXNcblx0XHRuZXdEb20gPSBjaGlsZFZOb2RlLl9kb207XG5cdFx0Ly8gQSByZWYgZGV0YWNoZWQgd2hpbGUgaXRzIHN1YnRyZWUgd2FzIHBhcmtlZCBieSBTdXNwZW5zZSBpcyBhdHRhY2hlZFxuXHRcdC8vIGFnYWluIG9uIHJldmVhbC5cblx0XHRpZiAob2xkVk5vZGUucmVmICE9IGNoaWxkVk5vZGUucmVmIHx8IG9sZFZOb2RlLl9mbGFncyAmIFJFRl9ERVRBQ0hFRCkge1xuXHRcdFx0aWYgKG9sZFZOb2RlLnJlZikgYXBwbHlSZWYob2xkVk5vZGUucmVmLCBOVUxMLCBjaGlsZFZOb2RlLCBvbGRWTm9kZSk7XG5cdFx0XHRpZiAoY2hpbGRWTm9kZS5yZWYpIHtcblx0XHRcdFx0cmVmUXVldWUucHVzaChcblx0XHRcdFx0XHRjaGlsZFZOb2RlLnJlZixcblx0XHRcdFx0XHRjaGlsZFZOb2RlLl9jb21wb25lbnQgfHwgbmV3RG9tLFxuXHRcdFx0XHRcdGNoaWxkVk5vZGVcblx0XHRcdFx0KTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRmaXJzdENoaWxkRG9tID0gZmlyc3RDaGlsZERvbSB8fCBuZXdEb207XG5cblx0XHRpZiAoY2hpbGRWTm9kZS5fZmxhZ3MgJiBJTlNFUlRfVk5PREUpIHtcblx0XHRcdG9sZERvbSA9IGluc2VydChjaGlsZFZOb2RlLCBvbGREb20sIHBhcmVudERvbSwgIW9sZFZOb2RlLl9vcmlnaW5hbCk7XG5cblx0XHRcdC8vIFdoZW4gYSBtYXRjaGVkIFZOb2RlIGlzIHBoeXNpY2FsbHkgbW92ZWQgdmlhIElOU0VSVF9WTk9ERSwgaXRzIG9sZFxuXHRcdFx0Ly8gX2RvbSBwb2ludGVyIGJlY29tZXMgYSBzdGFsZSBwb3NpdGlvbmFsIHJlZmVyZW5jZS4gQ2xlYXIgaXQgc28gdGhhdFxuXHRcdFx0Ly8gZ2V0RG9tU2libGluZyAoY2FsbGVkIGZyb20gbmVzdGVkIGRpZmZzKSB3b24ndCByZXR1cm4gdGhpcyBzdGFsZVxuXHRcdFx0Ly8gcmVmZXJlbmNlIGFuZCBtaXMtcGxhY2Ugc3Vic2VxdWVudCBET00gbm9kZXMuIFNlZSAjNTA2NS5cblx0XHRcdGlmIChvbGRWTm9kZS5fZG9tKSB7XG5cdFx0XHRcdG9sZFZOb2RlLl9kb20gPSBOVUxMO1xuXHRcdFx0fVxuXHRcdH0gZWxzZSBpZiAodHlwZW9mIGNoaWxkVk5vZGUudHlwZSA9PSAnZnVuY3Rpb24nICYmIHJlc3VsdCAhPT0gVU5ERUZJTkVEKSB7XG5cdFx0XHRvbGREb20gPSByZXN1bHQ7XG5cdFx0fSBlbHNlIGlmIChuZXdEb20pIHtcblx0XHRcdG9sZERvbSA9IG5ld0RvbS5uZXh0U2libGluZztcblx0XHR9XG5cblx0XHQvLyBDbGVhciBwbGFjZW1lbnQgYW5kIExJUyBmbGFnczsgTUFUQ0hFRCBvbmx5IGJlbG9uZ3MgdG8gb2xkIHZub2Rlcy5cblx0XHRjaGlsZFZOb2RlLl9mbGFncyAmPSB+KElOU0VSVF9WTk9ERSB8IExJU19DQU5ESURBVEUpO1xuXHR9XG5cblx0bmV3UGFyZW50Vk5vZGUuX2RvbSA9IGZpcnN0Q2hpbGREb207XG5cblx0cmV0dXJuIG9sZERvbTtcbn1cblxuLyoqXG4gKiBAcGFyYW0ge1ZOb2RlfSBuZXdQYXJlbnRWTm9kZVxuICogQHBhcmFtIHtDb21wb25lbnRDaGlsZHJlbltdfSByZW5kZXJSZXN1bHRcbiAqIEBwYXJhbSB7Vk5vZGVbXX0gb2xkQ2hpbGRyZW5cbiAqL1xuZnVuY3Rpb24gY29uc3RydWN0TmV3Q2hpbGRyZW5BcnJheShcblx0bmV3UGFyZW50Vk5vZGUsXG5cdHJlbmRlclJlc3VsdCxcblx0b2xkQ2hpbGRyZW4sXG5cdG9sZERvbSxcblx0bmV3Q2hpbGRyZW5MZW5ndGhcbikge1xuXHQvKiogQHR5cGUge251bWJlcn0gKi9cblx0bGV0IGk7XG5cdC8qKiBAdHlwZSB7Vk5vZGV9ICovXG5cdGxldCBjaGlsZFZOb2RlO1xuXHQvKiogQHR5cGUge1ZOb2RlfSAqL1xuXHRsZXQgb2xkVk5vZGU7XG5cblx0bGV0IG9sZENoaWxkcmVuTGVuZ3RoID0gb2xkQ2hpbGRyZW4ubGVuZ3RoLFxuXHRcdHJlbWFpbmluZ09sZENoaWxkcmVuID0gb2xkQ2hpbGRyZW5MZW5ndGg7XG5cblx0bGV0IHNrZXcgPSAwO1xuXG5cdC8qKiBXaGV0aGVyIGFueSBtYXRjaGVkIGNoaWxkIHdhcyBmb3VuZCBmYXIgZnJvbSBpdHMgc2tld2VkIGluZGV4LCBpLmUuIGFcblx0ICogcmVhbCByZW9yZGVyIGhhcHBlbmVkIGFuZCB3ZSBuZWVkIHRvIGNvbXB1dGUgdGhlIG1pbmltYWwgc2V0IG9mIG1vdmVzLiAqL1xuXHRsZXQgbW92ZWQgPSAwO1xuXG5cdC8vIEhvaXN0ZWQ6IGV2ZXJ5IG5vcm1hbGl6YXRpb24gYnJhbmNoIGJlbG93IHdyaXRlcyB0aHJvdWdoIHRoaXMgYXJyYXksIHNvXG5cdC8vIHJlYWRpbmcgYF9jaGlsZHJlbmAgb2ZmIHRoZSB2bm9kZSBlYWNoIHRpbWUgaXMgYSB3YXN0ZWQgcHJvcGVydHkgbG9hZC5cblx0LyoqIEB0eXBlIHtWTm9kZVtdfSAqL1xuXHRsZXQgbmV3Q2hpbGRyZW4gPSAobmV3UGFyZW50Vk5vZGUuX2NoaWxkcmVuID0gQXJyYXkobmV3Q2hpbGRyZW5MZW5ndGgpKTtcblx0Zm9yIChpID0gMDsgaSA8IG5ld0NoaWxkcmVuTGVuZ3RoOyBpKyspIHtcblx0XHQvLyBAdHMtZXhwZWN0LWVycm9yIFdlIGFyZSByZXVzaW5nIHRoZSBjaGlsZFZOb2RlIHZhcmlhYmxlIHRvIGhvbGQgYm90aCB0aGVcblx0XHQvLyBwcmUgYW5kIHBvc3Qgbm9ybWFsaXplZCBjaGlsZFZOb2RlXG5cdFx0Y2hpbGRWTm9kZSA9IHJlbmRlclJlc3VsdFtpXTtcblxuXHRcdGlmIChcblx0XHRcdGNoaWxkVk5vZGUgPT0gTlVMTCB8fFxuXHRcdFx0dHlwZW9mIGNoaWxkVk5vZGUgPT0gJ2Jvb2xlYW4nIHx8XG5cdFx0XHR0eXBlb2YgY2hpbGRWTm9kZSA9PSAnZnVuY3Rpb24nXG5cdFx0KSB7XG5cdFx0XHRuZXdDaGlsZHJlbltpXSA9IE5VTEw7XG5cdFx0XHRjb250aW51ZTtcblx0XHR9XG5cdFx0Ly8gSWYgdGhpcyBuZXdWTm9kZSBpcyBiZWluZyByZXVzZWQgKGUuZy4gPGRpdj57cmV1c2V9e3JldXNlfTwvZGl2PikgaW4gdGhlIHNhbWUgZGlmZixcblx0XHQvLyBvciB3ZSBhcmUgcmVuZGVyaW5nIGEgY29tcG9uZW50IChlLmcuIHNldFN0YXRlKSBjb3B5IHRoZSBvbGRWTm9kZXMgc28gaXQgY2FuIGhhdmVcblx0XHQvLyBpdCdzIG93biBET00gJiBldGMuIHBvaW50ZXJzXG5cdFx0Ly8gQW55dGhpbmcgdGhhdCBpc24ndCBhbiBvYmplY3QgYXQgdGhpcyBwb2ludCBpcyBhIHN0cmluZywgbnVtYmVyIG9yXG5cdFx0Ly8gYmlnaW50IChudWxsLCBib29sZWFucyBhbmQgZnVuY3Rpb25zIGFyZSBoYW5kbGVkIGFib3ZlKSwgU3RyaW5nXG5cdFx0Ly8gb2JqZWN0cyBhcmUgdGhlIGxvbmUgb2JqZWN0IHR5cGUgcmVuZGVyZWQgYXMgdGV4dC5cblx0XHRlbHNlIGlmIChcblx0XHRcdHR5cGVvZiBjaGlsZFZOb2RlICE9ICdvYmplY3QnIHx8XG5cdFx0XHRjaGlsZFZOb2RlLmNvbnN0cnVjdG9yID09PSBTdHJpbmdcblx0XHQpIHtcblx0XHRcdGNoaWxkVk5vZGUgPSBuZXdDaGlsZHJlbltpXSA9IGNyZWF0ZVZOb2RlKE5VTEwsIGNoaWxkVk5vZGUpO1xuXHRcdH0gZWxzZSBpZiAoaXNBcnJheShjaGlsZFZOb2RlKSkge1xuXHRcdFx0Y2hpbGRWTm9kZSA9IG5ld0NoaWxkcmVuW2ldID0gY3JlYXRlVk5vZGUoRnJhZ21lbnQsIHtcblx0XHRcdFx0Y2hpbGRyZW46IGNoaWxkVk5vZGVcblx0XHRcdH0pO1xuXHRcdH0gZWxzZSBpZiAoY2hpbGRWTm9kZS5jb25zdHJ1Y3RvciA9PT0gVk5PREVfTUFSS0VSICYmIGNoaWxkVk5vZGUuX2RlcHRoKSB7XG5cdFx0XHQvLyBWTm9kZSBpcyBhbHJlYWR5IGluIHVzZSwgY2xvbmUgaXQuIFRoaXMgY2FuIGhhcHBlbiBpbiB0aGUgZm9sbG93aW5nXG5cdFx0XHQvLyBzY2VuYXJpbzpcblx0XHRcdC8vICAgY29uc3QgcmV1c2UgPSA8ZGl2IC8+XG5cdFx0XHQvLyAgIDxkaXY+e3JldXNlfTxzcGFuIC8+e3JldXNlfTwvZGl2PlxuXHRcdFx0Y2hpbGRWTm9kZSA9IG5ld0NoaWxkcmVuW2ldID0gY3JlYXRlVk5vZGUoXG5cdFx0XHRcdGNoaWxkVk5vZGUudHlwZSxcblx0XHRcdFx0Y2hpbGRWTm9kZS5wcm9wcyxcblx0XHRcdFx0Y2hpbGRWTm9kZS5rZXksXG5cdFx0XHRcdGNoaWxkVk5vZGUucmVmLFxuXHRcdFx0XHRjaGlsZFZOb2RlLl9vcmlnaW5hbFxuXHRcdFx0KTtcblx0XHR9IGVsc2Uge1xuXHRcdFx0bmV3Q2hpbGRyZW5baV0gPSBjaGlsZFZOb2RlO1xuXHRcdH1cblxuXHRcdGNvbnN0IHNrZXdlZEluZGV4ID0gaSArIHNrZXc7XG5cdFx0Y2hpbGRWTm9kZS5fcGFyZW50ID0gbmV3UGFyZW50Vk5vZGU7XG5cdFx0Y2hpbGRWTm9kZS5fZGVwdGggPSBuZXdQYXJlbnRWTm9kZS5fZGVwdGggKyAxO1xuXG5cdFx0Ly8gVGVtcG9yYXJpbHkgc3RvcmUgdGhlIG1hdGNoaW5nSW5kZXggb24gdGhlIF9pbmRleCBwcm9wZXJ0eSBzbyB3ZSBjYW4gcHVsbFxuXHRcdC8vIG91dCB0aGUgb2xkVk5vZGUgaW4gZGlmZkNoaWxkcmVuLiBXZSdsbCBvdmVycmlkZSB0aGlzIHRvIHRoZSBWTm9kZSdzXG5cdFx0Ly8gZmluYWwgaW5kZXggYWZ0ZXIgdXNpbmcgdGhpcyBwcm9wZXJ0eSB0byBnZXQgdGhlIG9sZFZOb2RlXG5cdFx0Y29uc3QgbWF0Y2hpbmdJbmRleCA9IChjaGlsZFZOb2RlLl9pbmRleCA9IGZpbmRNYXRjaGluZ0luZGV4KFxuXHRcdFx0Y2hpbGRWTm9kZSxcblx0XHRcdG9sZENoaWxkcmVuLFxuXHRcdFx0c2tld2VkSW5kZXgsXG5cdFx0XHRyZW1haW5pbmdPbGRDaGlsZHJlblxuXHRcdCkpO1xuXG5cdFx0b2xkVk5vZGUgPSBOVUxMO1xuXHRcdC8vIH5tYXRjaGluZ0luZGV4IGlzIG9ubHkgZmFsc3kgZm9yIC0xLCBpLmUuIHdoZW4gbm8gbWF0Y2ggd2FzIGZvdW5kXG5cdFx0aWYgKH5tYXRjaGluZ0luZGV4KSB7XG5cdFx0XHRvbGRWTm9kZSA9IG9sZENoaWxkcmVuW21hdGNoaW5nSW5kZXhdO1xuXHRcdFx0cmVtYWluaW5nT2xkQ2hpbGRyZW4tLTtcblx0XHRcdGlmIChvbGRWTm9kZSkge1xuXHRcdFx0XHRvbGRWTm9kZS5fZmxhZ3MgfD0gTUFUQ0hFRDtcblx0XHRcdH1cblx0XHR9XG5cblx0XHQvLyBIZXJlLCB3ZSBkZWZpbmUgaXNNb3VudGluZyBmb3IgdGhlIHB1cnBvc2VzIG9mIHRoZSBza2V3IGRpZmZpbmdcblx0XHQvLyBhbGdvcml0aG0uIE5vZGVzIHRoYXQgYXJlIHVuc3VzcGVuZGluZyBhcmUgY29uc2lkZXJlZCBtb3VudGluZyBhbmQgd2UgZGV0ZWN0XG5cdFx0Ly8gdGhpcyBieSBjaGVja2luZyBpZiBvbGRWTm9kZS5fb3JpZ2luYWwgPT0gbnVsbFxuXHRcdGlmICghb2xkVk5vZGUgfHwgIW9sZFZOb2RlLl9vcmlnaW5hbCkge1xuXHRcdFx0aWYgKCF+bWF0Y2hpbmdJbmRleCkge1xuXHRcdFx0XHQvLyBXaGVuIHRoZSBhcnJheSBvZiBjaGlsZHJlbiBpcyBncm93aW5nIHdlIG5lZWQgdG8gZGVjcmVhc2UgdGhlIHNrZXdcblx0XHRcdFx0Ly8gYXMgd2UgYXJlIGFkZGluZyBhIG5ldyBlbGVtZW50IHRvIHRoZSBhcnJheS5cblx0XHRcdFx0Ly8gRXhhbXBsZTpcblx0XHRcdFx0Ly8gWzEsIDIsIDNdIC0tPiBbMCwgMSwgMiwgM11cblx0XHRcdFx0Ly8gb2xkQ2hpbGRyZW4gICBuZXdDaGlsZHJlblxuXHRcdFx0XHQvL1xuXHRcdFx0XHQvLyBUaGUgbmV3IGVsZW1lbnQgaXMgYXQgaW5kZXggMCwgc28gb3VyIHNrZXcgaXMgMCxcblx0XHRcdFx0Ly8gd2UgbmVlZCB0byBkZWNyZWFzZSB0aGUgc2tldyBhcyB3ZSBhcmUgYWRkaW5nIGEgbmV3IGVsZW1lbnQuXG5cdFx0XHRcdC8vIFRoZSBkZWNyZWFzZSB3aWxsIGNhdXNlIHVzIHRvIGNvbXBhcmUgdGhlIGVsZW1lbnQgYXQgcG9zaXRpb24gMVxuXHRcdFx0XHQvLyB3aXRoIHZhbHVlIDEgd2l0aCB0aGUgZWxlbWVudCBhdCBwb3NpdGlvbiAwIHdpdGggdmFsdWUgMC5cblx0XHRcdFx0Ly9cblx0XHRcdFx0Ly8gQSBsaW5lYXIgY29uY2VwdCBpcyBhcHBsaWVkIHdoZW4gdGhlIGFycmF5IGlzIHNocmlua2luZyxcblx0XHRcdFx0Ly8gaWYgdGhlIGxlbmd0aCBpcyB1bmNoYW5nZWQgd2UgY2FuIGFzc3VtZSB0aGF0IG5vIHNrZXdcblx0XHRcdFx0Ly8gY2hhbmdlcyBhcmUgbmVlZGVkLlxuXHRcdFx0XHRpZiAobmV3Q2hpbGRyZW5MZW5ndGggPiBvbGRDaGlsZHJlbkxlbmd0aCkge1xuXHRcdFx0XHRcdHNrZXctLTtcblx0XHRcdFx0fSBlbHNlIGlmIChuZXdDaGlsZHJlbkxlbmd0aCA8IG9sZENoaWxkcmVuTGVuZ3RoKSB7XG5cdFx0XHRcdFx0c2tldysrO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cblx0XHRcdC8vIElmIHdlIGFyZSBtb3VudGluZyBhIERPTSBWTm9kZSwgbWFyayBpdCBmb3IgaW5zZXJ0aW9uXG5cdFx0XHRpZiAodHlwZW9mIGNoaWxkVk5vZGUudHlwZSAhPSAnZnVuY3Rpb24nKSB7XG5cdFx0XHRcdGNoaWxkVk5vZGUuX2ZsYWdzIHw9IElOU0VSVF9WTk9ERTtcblx0XHRcdH1cblx0XHR9IGVsc2Uge1xuXHRcdFx0Ly8gS2VlcCBMSVMgZWxpZ2liaWxpdHkgc2VwYXJhdGUgZnJvbSBNQVRDSEVEIG9uIG9sZCB2bm9kZXM6IGlmIGEgY2hpbGRcblx0XHRcdC8vIHRocm93cywgdW5jbGVhcmVkIG5ldy12bm9kZSBmbGFncyBtdXN0IG5vdCBwcmV2ZW50IHRoZSBuZXh0IG1hdGNoLlxuXHRcdFx0Y2hpbGRWTm9kZS5fZmxhZ3MgfD0gTElTX0NBTkRJREFURTtcblxuXHRcdFx0Ly8gQ2VudGVyIHRoZSBuZXh0IHNlYXJjaCBmb3Igc2hpZnRzLiBPbmx5IG1hdGNoZXMgZmFydGhlciB0aGFuIG9uZVxuXHRcdFx0Ly8gcG9zaXRpb24gYXdheSByZXF1aXJlIHRoZSBtaW5pbWFsLW1vdmUgcGFzcy5cblx0XHRcdGlmIChtYXRjaGluZ0luZGV4ID09IHNrZXdlZEluZGV4IC0gMSkge1xuXHRcdFx0XHRza2V3LS07XG5cdFx0XHR9IGVsc2UgaWYgKG1hdGNoaW5nSW5kZXggPT0gc2tld2VkSW5kZXggKyAxKSB7XG5cdFx0XHRcdHNrZXcrKztcblx0XHRcdH0gZWxzZSBpZiAobWF0Y2hpbmdJbmRleCAhPSBza2V3ZWRJbmRleCkge1xuXHRcdFx0XHRpZiAobWF0Y2hpbmdJbmRleCA+IHNrZXdlZEluZGV4KSB7XG5cdFx0XHRcdFx0c2tldy0tO1xuXHRcdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRcdHNrZXcrKztcblx0XHRcdFx0fVxuXG5cdFx0XHRcdG1vdmVkID0gMTtcblx0XHRcdH1cblx0XHR9XG5cdH1cblxuXHRpZiAobW92ZWQpIHtcblx0XHQvLyBDaGlsZHJlbiB3ZXJlIHJlb3JkZXJlZDogbWFyayB0aGUgbWluaW1hbCBzZXQgb2YgbWF0Y2hlZCAoTElTX0NBTkRJREFURSBmbGFnKVxuXHRcdC8vIGNoaWxkcmVuIGZvciBpbnNlcnRpb24gYnkgZmluZGluZyB0aGUgbG9uZ2VzdCBpbmNyZWFzaW5nIHN1YnNlcXVlbmNlIG9mXG5cdFx0Ly8gb2xkIGluZGljZXMgKHBhdGllbmNlIHNvcnRpbmcpLiBDaGlsZHJlbiBvbiB0aGUgc3Vic2VxdWVuY2Ugc3RheSBpblxuXHRcdC8vIHBsYWNlLCBhbGwgb3RoZXJzIGdldCBJTlNFUlRfVk5PREUuIGBfaW5kZXhgIHN0aWxsIGhvbGRzIHRoZVxuXHRcdC8vIG1hdGNoaW5nSW5kZXggaGVyZS5cblx0XHQvKiogQHR5cGUge251bWJlcltdfSB0YWlsc1t4XSBpcyB0aGUgc21hbGxlc3Qgb2xkIGluZGV4IGVuZGluZyBhbiBpbmNyZWFzaW5nIHN1YnNlcXVlbmNlIG9mIGxlbmd0aCB4KzEgKi9cblx0XHRsZXQgdGFpbHMgPSBbXTtcblx0XHQvKiogQHR5cGUge251bWJlcltdfSBsZW5ndGggb2YgdGhlIGxvbmdlc3QgaW5jcmVhc2luZyBzdWJzZXF1ZW5jZSBlbmRpbmcgYXQgY2hpbGQgaSAqL1xuXHRcdGxldCBsaXNMZW5ndGhzID0gW107XG5cdFx0Zm9yIChpID0gMDsgaSA8IG5ld0NoaWxkcmVuTGVuZ3RoOyBpKyspIHtcblx0XHRcdGNoaWxkVk5vZGUgPSBuZXdDaGlsZHJlbltpXTtcblx0XHRcdGlmIChjaGlsZFZOb2RlICYmIGNoaWxkVk5vZGUuX2ZsYWdzICYgTElTX0NBTkRJREFURSkge1xuXHRcdFx0XHQvLyBCaW5hcnkgc2VhcmNoIGZvciB0aGUgaW5zZXJ0aW9uIHBvaW50LCBrZWVwaW5nIHRoZSBwYXNzIGF0XG5cdFx0XHRcdC8vIE8obiBsb2cgbikgZXZlbiBmb3IgcGF0aG9sb2dpY2FsIHJlb3JkZXJzLlxuXHRcdFx0XHRza2V3ID0gMDtcblx0XHRcdFx0bGV0IGhpID0gdGFpbHMubGVuZ3RoO1xuXHRcdFx0XHR3aGlsZSAoc2tldyA8IGhpKSB7XG5cdFx0XHRcdFx0Y29uc3QgbWlkID0gKHNrZXcgKyBoaSkgPj4gMTtcblx0XHRcdFx0XHRpZiAodGFpbHNbbWlkXSA8IGNoaWxkVk5vZGUuX2luZGV4KSB7XG5cdFx0XHRcdFx0XHRza2V3ID0gbWlkICsgMTtcblx0XHRcdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRcdFx0aGkgPSBtaWQ7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHRcdHRhaWxzW3NrZXddID0gY2hpbGRWTm9kZS5faW5kZXg7XG5cdFx0XHRcdGxpc0xlbmd0aHNbaV0gPSBza2V3ICsgMTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHQvLyBgc2tld2AgaXMgZGVhZCBhZnRlciB0aGUgbWFpbiBsb29wOyByZXVzZSBpdCBhcyB0aGUgcmVtYWluaW5nXG5cdFx0Ly8gc3Vic2VxdWVuY2UgbGVuZ3RoIHdoaWxlIHdhbGtpbmcgYmFja3dhcmRzLiBMaWtld2lzZSBgaWAgaXMgbGVmdCBhdFxuXHRcdC8vIG5ld0NoaWxkcmVuTGVuZ3RoIGJ5IHRoZSBsb29wIGFib3ZlLlxuXHRcdHNrZXcgPSB0YWlscy5sZW5ndGg7XG5cdFx0d2hpbGUgKGktLSkge1xuXHRcdFx0aWYgKGxpc0xlbmd0aHNbaV0pIHtcblx0XHRcdFx0aWYgKGxpc0xlbmd0aHNbaV0gPT0gc2tldykge1xuXHRcdFx0XHRcdHNrZXctLTtcblx0XHRcdFx0fSBlbHNlIHtcblx0XHRcdFx0XHRuZXdDaGlsZHJlbltpXS5fZmxhZ3MgfD0gSU5TRVJUX1ZOT0RFO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0Ly8gUmVtb3ZlIHJlbWFpbmluZyBvbGRDaGlsZHJlbiBpZiB0aGVyZSBhcmUgYW55LiBMb29wIGZvcndhcmRzIHNvIHRoYXQgYXMgd2Vcblx0Ly8gdW5tb3VudCBET00gZnJvbSB0aGUgYmVnaW5uaW5nIG9mIHRoZSBvbGRDaGlsZHJlbiwgd2UgY2FuIGFkanVzdCBvbGREb20gdG9cblx0Ly8gcG9pbnQgdG8gdGhlIG5leHQgY2hpbGQsIHdoaWNoIG5lZWRzIHRvIGJlIHRoZSBmaXJzdCBET00gbm9kZSB0aGF0IHdvbid0IGJlXG5cdC8vIHVubW91bnRlZC4gS2VlcCB0aGlzIGEgcGxhaW4gbG9vcDogYW4gYXJyb3cgZnVuY3Rpb24gaGVyZSB3b3VsZCBjYXB0dXJlXG5cdC8vIGBvbGREb21gLCBmb3JjaW5nIFY4IHRvIGNvbnRleHQtYWxsb2NhdGUgaXQgb24gZXZlcnkgY2FsbCB0byB0aGlzIGZ1bmN0aW9uLlxuXHRpZiAocmVtYWluaW5nT2xkQ2hpbGRyZW4pIHtcblx0XHRmb3IgKGkgPSAwOyBpIDwgb2xkQ2hpbGRyZW5MZW5ndGg7IGkrKykge1xuXHRcdFx0b2xkVk5vZGUgPSBvbGRDaGlsZHJlbltpXTtcblx0XHRcdGlmIChvbGRWTm9kZSAmJiAhKG9sZFZOb2RlLl9mbGFncyAmIE1BVENIRUQpKSB7XG5cdFx0XHRcdGlmIChvbGRWTm9kZS5fZG9tID09IG9sZERvbSkge1xuXHRcdFx0XHRcdG9sZERvbSA9IGdldERvbVNpYmxpbmcob2xkVk5vZGUpO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0dW5tb3VudChvbGRWTm9kZSwgb2xkVk5vZGUpO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdHJldHVybiBvbGREb207XG59XG5cbi8qKlxuICogQHBhcmFtIHtWTm9kZX0gcGFyZW50Vk5vZGVcbiAqIEBwYXJhbSB7UHJlYWN0RWxlbWVudH0gb2xkRG9tXG4gKiBAcGFyYW0ge1ByZWFjdEVsZW1lbnR9IHBhcmVudERvbVxuICogQHBhcmFtIHtib29sZWFufSBpc01vdW50aW5nXG4gKiBAcmV0dXJucyB7UHJlYWN0RWxlbWVudH1cbiAqL1xuZnVuY3Rpb24gaW5zZXJ0KHBhcmVudFZOb2RlLCBvbGREb20sIHBhcmVudERvbSwgaXNNb3VudGluZykge1xuXHQvLyBOb3RlOiBWTm9kZXMgaW4gbmVzdGVkIHN1c3BlbmRlZCB0cmVlcyBtYXkgYmUgbWlzc2luZyBfY2hpbGRyZW4uXG5cdGlmICh0eXBlb2YgcGFyZW50Vk5vZGUudHlwZSA9PSAnZnVuY3Rpb24nKSB7XG5cdFx0Ly8gUm9vdCBjaGlsZHJlbiBsaXZlIGluIGFub3RoZXIgY29udGFpbmVyLCB0aGV5IG5ldmVyIG1vdmUgd2l0aCB0aGVcblx0XHQvLyBob3N0IHRyZWUgYW5kIGNvbnRyaWJ1dGUgbm90aGluZyB0byB0aGUgaG9zdCBpbnNlcnRpb24gY3Vyc29yLlxuXHRcdGlmIChwYXJlbnRWTm9kZS5wcm9wcy5fcGFyZW50RG9tKSByZXR1cm4gb2xkRG9tO1xuXHRcdGxldCBjaGlsZHJlbiA9IHBhcmVudFZOb2RlLl9jaGlsZHJlbjtcblx0XHRpZiAoY2hpbGRyZW4pIHtcblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgY2hpbGRyZW4ubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0aWYgKGNoaWxkcmVuW2ldKSB7XG5cdFx0XHRcdFx0Ly8gSWYgd2UgZW50ZXIgdGhpcyBjb2RlIHBhdGggb24gc0NVIGJhaWxvdXQsIHdoZXJlIHdlIGNvcHlcblx0XHRcdFx0XHQvLyBvbGRWTm9kZS5fY2hpbGRyZW4gdG8gbmV3Vk5vZGUuX2NoaWxkcmVuLCB3ZSBuZWVkIHRvIHVwZGF0ZSB0aGUgb2xkXG5cdFx0XHRcdFx0Ly8gY2hpbGRyZW4ncyBfcGFyZW50IHBvaW50ZXIgdG8gcG9pbnQgdG8gdGhlIG5ld1ZOb2RlIChwYXJlbnRWTm9kZVxuXHRcdFx0XHRcdC8vIGhlcmUpLlxuXHRcdFx0XHRcdGNoaWxkcmVuW2ldLl9wYXJlbnQgPSBwYXJlbnRWTm9kZTtcblx0XHRcdFx0XHRvbGREb20gPSBpbnNlcnQoY2hpbGRyZW5baV0sIG9sZERvbSwgcGFyZW50RG9tLCBmYWxzZSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cblx0XHRyZXR1cm4gb2xkRG9tO1xuXHR9IGVsc2Uge1xuXHRcdC8vIEEgY3Vyc29yIGEgcGFya2VkIFN1c3BlbnNlIHN1YnRyZWUgZGV0YWNoZWQgY2FuJ3QgYmUgYSByZWZlcmVuY2Ugbm9kZTpcblx0XHQvLyByZXRyeSBmcm9tIHRoZSB2bm9kZSB0cmVlLCB0aGVuIGdpdmUgdXAgYW5kIGFwcGVuZC5cblx0XHRpZiAob2xkRG9tICYmICFvbGREb20ucGFyZW50Tm9kZSkge1xuXHRcdFx0b2xkRG9tID0gZ2V0RG9tU2libGluZyhwYXJlbnRWTm9kZSk7XG5cdFx0XHRpZiAob2xkRG9tICYmICFvbGREb20ucGFyZW50Tm9kZSkgb2xkRG9tID0gTlVMTDtcblx0XHR9XG5cblx0XHQvLyBDb21tZW50cyAoZS5nLiBzZXJ2ZXIgYCRzYCBtYXJrZXJzKSBhcmUgbmV2ZXIgb3VyczogYSBub2RlIHJpZ2h0IGFmdGVyXG5cdFx0Ly8gdGhlbSBpcyBhbHJlYWR5IGluIHBsYWNlLlxuXHRcdGxldCBkb20gPSBwYXJlbnRWTm9kZS5fZG9tO1xuXHRcdGxldCBuZXh0ID0gb2xkRG9tO1xuXHRcdHdoaWxlIChuZXh0ICYmIG5leHQubm9kZVR5cGUgPT0gOCkgbmV4dCA9IG5leHQubmV4dFNpYmxpbmc7XG5cblx0XHRpZiAoZG9tICE9IG5leHQpIHtcblx0XHRcdC8vIENvbnRhaW5lcnMgdGhhdCBhcmVuJ3QgRE9NIG5vZGVzIG1heSBub3QgaW1wbGVtZW50IG1vdmVCZWZvcmUoKVxuXHRcdFx0aWYgKCFpc01vdW50aW5nICYmIHBhcmVudERvbS5tb3ZlQmVmb3JlICYmIGRvbS5wYXJlbnROb2RlKSB7XG5cdFx0XHRcdC8vIEB0cy1leHBlY3QtZXJyb3IgVGhpcyBpc24ndCBhZGRlZCB0byBUeXBlU2NyaXB0IGxpYi5kLnRzIHlldFxuXHRcdFx0XHRwYXJlbnREb20ubW92ZUJlZm9yZShkb20sIG9sZERvbSk7XG5cdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRwYXJlbnREb20uaW5zZXJ0QmVmb3JlKGRvbSwgb2xkRG9tIHx8IE5VTEwpO1xuXHRcdFx0fVxuXHRcdH1cblx0XHRvbGREb20gPSBkb207XG5cdH1cblxuXHR3aGlsZSAoXG5cdFx0KG9sZERvbSA9IG9sZERvbSAmJiBvbGREb20ubmV4dFNpYmxpbmcpICYmXG5cdFx0b2xkRG9tLm5vZGVUeXBlID09IDggJiZcblx0XHQhb2xkRG9tLmRhdGEuc3RhcnRzV2l0aCgnJHMnKVxuXHQpO1xuXG5cdHJldHVybiBvbGREb207XG59XG5cbi8qKlxuICogRmxhdHRlbiBhbmQgbG9vcCB0aHJvdWdoIHRoZSBjaGlsZHJlbiBvZiBhIHZpcnR1YWwgbm9kZVxuICogQHBhcmFtIHtDb21wb25lbnRDaGlsZHJlbn0gY2hpbGRyZW4gVGhlIHVuZmxhdHRlbmVkIGNoaWxkcmVuIG9mIGEgdmlydHVhbFxuICogbm9kZVxuICogQHJldHVybnMge1ZOb2RlW119XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0NoaWxkQXJyYXkoY2hpbGRyZW4sIG91dCkge1xuXHRvdXQgPSBvdXQgfHwgW107XG5cdGlmIChjaGlsZHJlbiAhPSBOVUxMICYmIHR5cGVvZiBjaGlsZHJlbiAhPSAnYm9vbGVhbicpIHtcblx0XHRpZiAoaXNBcnJheShjaGlsZHJlbikpIHtcblx0XHRcdGNoaWxkcmVuLnNvbWUoY2hpbGQgPT4ge1xuXHRcdFx0XHR0b0NoaWxkQXJyYXkoY2hpbGQsIG91dCk7XG5cdFx0XHR9KTtcblx0XHR9IGVsc2Uge1xuXHRcdFx0b3V0LnB1c2goY2hpbGRyZW4pO1xuXHRcdH1cblx0fVxuXHRyZXR1cm4gb3V0O1xufVxuXG4vKipcbiAqIEBwYXJhbSB7Vk5vZGV9IGNoaWxkVk5vZGVcbiAqIEBwYXJhbSB7Vk5vZGVbXX0gb2xkQ2hpbGRyZW5cbiAqIEBwYXJhbSB7bnVtYmVyfSBza2V3ZWRJbmRleFxuICogQHBhcmFtIHtudW1iZXJ9IHJlbWFpbmluZ09sZENoaWxkcmVuXG4gKiBAcmV0dXJucyB7bnVtYmVyfVxuICovXG5mdW5jdGlvbiBmaW5kTWF0Y2hpbmdJbmRleChcblx0Y2hpbGRWTm9kZSxcblx0b2xkQ2hpbGRyZW4sXG5cdHNrZXdlZEluZGV4LFxuXHRyZW1haW5pbmdPbGRDaGlsZHJlblxuKSB7XG5cdGNvbnN0IGtleSA9IGNoaWxkVk5vZGUua2V5O1xuXHRjb25zdCB0eXBlID0gY2hpbGRWTm9kZS50eXBlO1xuXHRsZXQgb2xkVk5vZGUgPSBvbGRDaGlsZHJlbltza2V3ZWRJbmRleF07XG5cdGNvbnN0IG1hdGNoZWQgPSBvbGRWTm9kZSAmJiAhKG9sZFZOb2RlLl9mbGFncyAmIE1BVENIRUQpO1xuXG5cdC8vIFdlIG9ubHkgbmVlZCB0byBwZXJmb3JtIGEgc2VhcmNoIGlmIHRoZXJlIGFyZSBtb3JlIGNoaWxkcmVuXG5cdC8vIChyZW1haW5pbmdPbGRDaGlsZHJlbikgdG8gc2VhcmNoLiBIb3dldmVyLCBpZiB0aGUgb2xkVk5vZGUgd2UganVzdCBsb29rZWRcblx0Ly8gYXQgc2tld2VkSW5kZXggd2FzIG5vdCBhbHJlYWR5IHVzZWQgaW4gdGhpcyBkaWZmLCB0aGVuIHRoZXJlIG11c3QgYmUgYXRcblx0Ly8gbGVhc3QgMSBvdGhlciAoc28gZ3JlYXRlciB0aGFuIDEpIHJlbWFpbmluZ09sZENoaWxkcmVuIHRvIGF0dGVtcHQgdG8gbWF0Y2hcblx0Ly8gYWdhaW5zdC4gU28gdGhlIGZvbGxvd2luZyBjb25kaXRpb24gY2hlY2tzIHRoYXQgZW5zdXJpbmdcblx0Ly8gcmVtYWluaW5nT2xkQ2hpbGRyZW4gPiAxIGlmIHRoZSBvbGRWTm9kZSBpcyBub3QgYWxyZWFkeSB1c2VkL21hdGNoZWQuIEVsc2Vcblx0Ly8gaWYgdGhlIG9sZFZOb2RlIHdhcyBudWxsIG9yIG1hdGNoZWQsIHRoZW4gdGhlcmUgY291bGQgbmVlZHMgdG8gYmUgYXQgbGVhc3Rcblx0Ly8gMSAoYWthIGByZW1haW5pbmdPbGRDaGlsZHJlbiA+IDBgKSBjaGlsZHJlbiB0byBmaW5kIGFuZCBjb21wYXJlIGFnYWluc3QuXG5cdC8vXG5cdC8vIElmIHRoZXJlIGlzIGFuIHVua2V5ZWQgZnVuY3Rpb25hbCBWTm9kZSwgdGhhdCBpc24ndCBhIGJ1aWx0LWluIGxpa2Ugb3VyIEZyYWdtZW50LFxuXHQvLyB3ZSBzaG91bGQgbm90IHNlYXJjaCBhcyB3ZSByaXNrIHJlLXVzaW5nIHN0YXRlIG9mIGFuIHVucmVsYXRlZCBWTm9kZS4gKHJldmVydGVkIGZvciBub3cpXG5cdGxldCBzaG91bGRTZWFyY2ggPVxuXHRcdC8vICh0eXBlb2YgdHlwZSAhPSAnZnVuY3Rpb24nIHx8IHR5cGUgPT09IEZyYWdtZW50IHx8IGtleSkgJiZcblx0XHQvLyBUaGUgdGVybmFyeSBrZWVwcyB0aGlzIGEgU21pIGNvbXBhcmlzb247IGA+IG1hdGNoZWRgIHdvdWxkIGNvbXBhcmVcblx0XHQvLyBudW1iZXIgdG8gYm9vbGVhbiB3aGljaCBWOCBjYW4ndCBzZXJ2ZSBmcm9tIHRoZSBmYXN0IHBhdGguXG5cdFx0cmVtYWluaW5nT2xkQ2hpbGRyZW4gPiAobWF0Y2hlZCA/IDEgOiAwKTtcblxuXHRpZiAoXG5cdFx0KG9sZFZOb2RlID09PSBOVUxMICYmIGtleSA9PSBOVUxMKSB8fFxuXHRcdChtYXRjaGVkICYmIGtleSA9PSBvbGRWTm9kZS5rZXkgJiYgdHlwZSA9PSBvbGRWTm9kZS50eXBlKVxuXHQpIHtcblx0XHRyZXR1cm4gc2tld2VkSW5kZXg7XG5cdH0gZWxzZSBpZiAoc2hvdWxkU2VhcmNoKSB7XG5cdFx0bGV0IHg7XG5cdFx0Zm9yICh4ID0gc2tld2VkSW5kZXggLSAxOyB4ID49IDA7IHgtLSkge1xuXHRcdFx0b2xkVk5vZGUgPSBvbGRDaGlsZHJlblt4XTtcblx0XHRcdGlmIChcblx0XHRcdFx0b2xkVk5vZGUgJiZcblx0XHRcdFx0IShvbGRWTm9kZS5fZmxhZ3MgJiBNQVRDSEVEKSAmJlxuXHRcdFx0XHRrZXkgPT0gb2xkVk5vZGUua2V5ICYmXG5cdFx0XHRcdHR5cGUgPT0gb2xkVk5vZGUudHlwZVxuXHRcdFx0KVxuXHRcdFx0XHRyZXR1cm4geDtcblx0XHR9XG5cdFx0Zm9yICh4ID0gc2tld2VkSW5kZXggKyAxOyB4IDwgb2xkQ2hpbGRyZW4ubGVuZ3RoOyB4KyspIHtcblx0XHRcdG9sZFZOb2RlID0gb2xkQ2hpbGRyZW5beF07XG5cdFx0XHRpZiAoXG5cdFx0XHRcdG9sZFZOb2RlICYmXG5cdFx0XHRcdCEob2xkVk5vZGUuX2ZsYWdzICYgTUFUQ0hFRCkgJiZcblx0XHRcdFx0a2V5ID09IG9sZFZOb2RlLmtleSAmJlxuXHRcdFx0XHR0eXBlID09IG9sZFZOb2RlLnR5cGVcblx0XHRcdClcblx0XHRcdFx0cmV0dXJuIHg7XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIC0xO1xufVxuIiwgImltcG9ydCB7IEJhc2VDb21wb25lbnQsIGdldERvbVNpYmxpbmcgfSBmcm9tICcuLi9jb21wb25lbnQnO1xuaW1wb3J0IHtcblx0Q09NUE9ORU5UX0RJUlRZLFxuXHRDT01QT05FTlRfRk9SQ0UsXG5cdENPTVBPTkVOVF9QRU5ESU5HX0VSUk9SLFxuXHRDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT04sXG5cdEVNUFRZX0FSUixcblx0RU1QVFlfT0JKLFxuXHRNQVRITUxfVE9LRU5fRUxFTUVOVFMsXG5cdE1BVEhfTkFNRVNQQUNFLFxuXHRNT0RFX0hZRFJBVEUsXG5cdE1PREVfU1VTUEVOREVELFxuXHROVUxMLFxuXHRSRVNFVF9NT0RFLFxuXHRTVkdfTkFNRVNQQUNFLFxuXHRVTkRFRklORUQsXG5cdFZOT0RFX01BUktFUixcblx0WEhUTUxfTkFNRVNQQUNFXG59IGZyb20gJy4uL2NvbnN0YW50cyc7XG5pbXBvcnQgeyBGcmFnbWVudCB9IGZyb20gJy4uL2NyZWF0ZS1lbGVtZW50JztcbmltcG9ydCBvcHRpb25zIGZyb20gJy4uL29wdGlvbnMnO1xuaW1wb3J0IHsgYXNzaWduLCBpc0FycmF5LCByZW1vdmVOb2RlLCBzbGljZSB9IGZyb20gJy4uL3V0aWwnO1xuaW1wb3J0IHsgZGlmZkNoaWxkcmVuIH0gZnJvbSAnLi9jaGlsZHJlbic7XG5pbXBvcnQgeyBzZXRQcm9wZXJ0eSB9IGZyb20gJy4vcHJvcHMnO1xuXG4vKipcbiAqIEB0eXBlZGVmIHtpbXBvcnQoJy4uL2ludGVybmFsJykuQ29tcG9uZW50VHlwZX0gQ29tcG9uZW50VHlwZVxuICogQHR5cGVkZWYge2ltcG9ydCgnLi4vaW50ZXJuYWwnKS5Db21wb25lbnRDaGlsZHJlbn0gQ29tcG9uZW50Q2hpbGRyZW5cbiAqIEB0eXBlZGVmIHtpbXBvcnQoJy4uL2ludGVybmFsJykuQ29tcG9uZW50fSBDb21wb25lbnRcbiAqIEB0eXBlZGVmIHtpbXBvcnQoJy4uL2ludGVybmFsJykuUHJlYWN0RWxlbWVudH0gUHJlYWN0RWxlbWVudFxuICogQHR5cGVkZWYge2ltcG9ydCgnLi4vaW50ZXJuYWwnKS5WTm9kZX0gVk5vZGVcbiAqL1xuXG4vKipcbiAqIEB0ZW1wbGF0ZSB7YW55fSBUXG4gKiBAdHlwZWRlZiB7aW1wb3J0KCcuLi9pbnRlcm5hbCcpLlJlZjxUPn0gUmVmPFQ+XG4gKi9cblxuLyoqXG4gKiBEaWZmIHR3byB2aXJ0dWFsIG5vZGVzIGFuZCBhcHBseSBwcm9wZXIgY2hhbmdlcyB0byB0aGUgRE9NXG4gKiBAcGFyYW0ge1ByZWFjdEVsZW1lbnR9IHBhcmVudERvbSBUaGUgcGFyZW50IG9mIHRoZSBET00gZWxlbWVudFxuICogQHBhcmFtIHtWTm9kZX0gbmV3Vk5vZGUgVGhlIG5ldyB2aXJ0dWFsIG5vZGVcbiAqIEBwYXJhbSB7Vk5vZGV9IG9sZFZOb2RlIFRoZSBvbGQgdmlydHVhbCBub2RlXG4gKiBAcGFyYW0ge29iamVjdH0gZ2xvYmFsQ29udGV4dCBUaGUgY3VycmVudCBjb250ZXh0IG9iamVjdC4gTW9kaWZpZWQgYnlcbiAqIGdldENoaWxkQ29udGV4dFxuICogQHBhcmFtIHtzdHJpbmd9IG5hbWVzcGFjZSBDdXJyZW50IG5hbWVzcGFjZSBvZiB0aGUgRE9NIG5vZGUgKEhUTUwsIFNWRywgb3IgTWF0aE1MKVxuICogQHBhcmFtIHtBcnJheTxQcmVhY3RFbGVtZW50Pn0gZXhjZXNzRG9tQ2hpbGRyZW5cbiAqIEBwYXJhbSB7QXJyYXk8Q29tcG9uZW50Pn0gY29tbWl0UXVldWUgTGlzdCBvZiBjb21wb25lbnRzIHdoaWNoIGhhdmUgY2FsbGJhY2tzXG4gKiB0byBpbnZva2UgaW4gY29tbWl0Um9vdFxuICogQHBhcmFtIHtQcmVhY3RFbGVtZW50fSBvbGREb20gVGhlIGN1cnJlbnQgYXR0YWNoZWQgRE9NIGVsZW1lbnQgYW55IG5ldyBkb21cbiAqIGVsZW1lbnRzIHNob3VsZCBiZSBwbGFjZWQgYXJvdW5kLiBMaWtlbHkgYG51bGxgIG9uIGZpcnN0IHJlbmRlciAoZXhjZXB0IHdoZW5cbiAqIGh5ZHJhdGluZykuIENhbiBiZSBhIHNpYmxpbmcgRE9NIGVsZW1lbnQgd2hlbiBkaWZmaW5nIEZyYWdtZW50cyB0aGF0IGhhdmVcbiAqIHNpYmxpbmdzLiBJbiBtb3N0IGNhc2VzLCBpdCBzdGFydHMgb3V0IGFzIGBvbGRDaGlsZHJlblswXS5fZG9tYC5cbiAqIEBwYXJhbSB7Ym9vbGVhbn0gaXNIeWRyYXRpbmcgV2hldGhlciBvciBub3Qgd2UgYXJlIGluIGh5ZHJhdGlvblxuICogQHBhcmFtIHthbnlbXX0gcmVmUXVldWUgYW4gYXJyYXkgb2YgZWxlbWVudHMgbmVlZGVkIHRvIGludm9rZSByZWZzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkaWZmKFxuXHRwYXJlbnREb20sXG5cdG5ld1ZOb2RlLFxuXHRvbGRWTm9kZSxcblx0Z2xvYmFsQ29udGV4dCxcblx0bmFtZXNwYWNlLFxuXHRleGNlc3NEb21DaGlsZHJlbixcblx0Y29tbWl0UXVldWUsXG5cdG9sZERvbSxcblx0aXNIeWRyYXRpbmcsXG5cdHJlZlF1ZXVlXG4pIHtcblx0LyoqIEB0eXBlIHthbnl9ICovXG5cdGxldCB0bXAsXG5cdFx0cmVzdW1lZCxcblx0XHRuZXdUeXBlID0gbmV3Vk5vZGUudHlwZTtcblxuXHQvLyBPbmx5IGRpZmYgVk5vZGVzIGNyZWF0ZWQgYnkgUHJlYWN0LlxuXHRpZiAobmV3Vk5vZGUuY29uc3RydWN0b3IgIT09IFZOT0RFX01BUktFUikgcmV0dXJuIE5VTEw7XG5cblx0Ly8gSWYgdGhlIHByZXZpb3VzIGRpZmYgYmFpbGVkIG91dCwgcmVzdW1lIGNyZWF0aW5nL2h5ZHJhdGluZyBpbnRvIHRoZSBET01cblx0Ly8gdGhhdCB3YXMga2VwdCB3aGlsZSBzdXNwZW5kZWQgKHNlcnZlci1yZW5kZXJlZCwgb3IgYWxyZWFkeSBpbiB0aGVcblx0Ly8gY29udGFpbmVyIHdlIHJlbmRlcmVkIGludG8pLiBgdG1wYCBob2xkcyB0aGUgc3RvcmVkIGV4Y2VzcyBub2RlIHVudGlsIHRoZVxuXHQvLyBvcHRpb25zLl9kaWZmIGNhbGwgYmVsb3cuXG5cdGlmIChcblx0XHRvbGRWTm9kZS5fZmxhZ3MgJiBNT0RFX1NVU1BFTkRFRCAmJlxuXHRcdC8vIEB0cy1leHBlY3QtZXJyb3IgVGhpcyBpcyBNT0RFX0hZRFJBVEUgb3IgMFxuXHRcdCgoaXNIeWRyYXRpbmcgPSBvbGRWTm9kZS5fZmxhZ3MgJiBNT0RFX0hZRFJBVEUpLFxuXHRcdCh0bXAgPSBvbGRWTm9kZS5fY29tcG9uZW50Ll9leGNlc3MpKVxuXHQpIHtcblx0XHRuZXdWTm9kZS5fZmxhZ3MgfD0gaXNIeWRyYXRpbmc7XG5cdFx0cmVzdW1lZCA9IGV4Y2Vzc0RvbUNoaWxkcmVuID0gW107XG5cdFx0aWYgKHRtcC5ub2RlVHlwZSA9PSA4KSB7XG5cdFx0XHQvLyBSZS1zY2FuIERPTSBmcm9tIHN0b3JlZCBzdGFydCBtYXJrZXIgZm9yIHN0cmVhbWVkIGh5ZHJhdGlvbi5cblx0XHRcdG9sZERvbSA9IHJhbmdlRW5kKHRtcCwgZXhjZXNzRG9tQ2hpbGRyZW4pO1xuXHRcdH0gZWxzZSB7XG5cdFx0XHRleGNlc3NEb21DaGlsZHJlbi5wdXNoKHRtcCk7XG5cdFx0fVxuXHRcdG9sZERvbSA9IGV4Y2Vzc0RvbUNoaWxkcmVuWzBdIHx8IG9sZERvbTtcblx0fVxuXG5cdGlmICgodG1wID0gb3B0aW9ucy5fZGlmZikpIHRtcChuZXdWTm9kZSk7XG5cblx0b3V0ZXI6IGlmICh0eXBlb2YgbmV3VHlwZSA9PSAnZnVuY3Rpb24nKSB7XG5cdFx0bGV0IG9sZENvbW1pdFF1ZXVlTGVuZ3RoID0gY29tbWl0UXVldWUubGVuZ3RoO1xuXHRcdHRyeSB7XG5cdFx0XHRsZXQgYyxcblx0XHRcdFx0b2xkUHJvcHMsXG5cdFx0XHRcdG9sZFN0YXRlLFxuXHRcdFx0XHRzbmFwc2hvdCxcblx0XHRcdFx0bmV3UHJvcHMgPSBuZXdWTm9kZS5wcm9wcztcblx0XHRcdGNvbnN0IGlzQ2xhc3NDb21wb25lbnQgPSAodG1wID0gbmV3VHlwZS5wcm90b3R5cGUpICYmIHRtcC5yZW5kZXI7XG5cblx0XHRcdC8vIE5lY2Vzc2FyeSBmb3IgY3JlYXRlQ29udGV4dCBhcGkuIFNldHRpbmcgdGhpcyBwcm9wZXJ0eSB3aWxsIHBhc3Ncblx0XHRcdC8vIHRoZSBjb250ZXh0IHZhbHVlIGFzIGB0aGlzLmNvbnRleHRgIGp1c3QgZm9yIHRoaXMgY29tcG9uZW50LlxuXHRcdFx0dG1wID0gbmV3VHlwZS5jb250ZXh0VHlwZTtcblx0XHRcdGNvbnN0IHByb3ZpZGVyID0gdG1wICYmIGdsb2JhbENvbnRleHRbdG1wLl9pZF07XG5cdFx0XHRjb25zdCBjb21wb25lbnRDb250ZXh0ID0gdG1wXG5cdFx0XHRcdD8gcHJvdmlkZXJcblx0XHRcdFx0XHQ/IHByb3ZpZGVyLnByb3BzLnZhbHVlXG5cdFx0XHRcdFx0OiB0bXAuX2RlZmF1bHRWYWx1ZVxuXHRcdFx0XHQ6IGdsb2JhbENvbnRleHQ7XG5cblx0XHRcdC8vIEdldCBjb21wb25lbnQgYW5kIHNldCBpdCB0byBgY2Bcblx0XHRcdGlmICgoYyA9IG9sZFZOb2RlLl9jb21wb25lbnQpKSB7XG5cdFx0XHRcdG5ld1ZOb2RlLl9jb21wb25lbnQgPSBjO1xuXHRcdFx0XHRpZiAoYy5fYml0cyAmIENPTVBPTkVOVF9QRU5ESU5HX0VSUk9SKSB7XG5cdFx0XHRcdFx0Yy5fYml0cyB8PSBDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT047XG5cdFx0XHRcdH1cblx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdC8vIEluc3RhbnRpYXRlIHRoZSBuZXcgY29tcG9uZW50XG5cdFx0XHRcdGlmIChpc0NsYXNzQ29tcG9uZW50KSB7XG5cdFx0XHRcdFx0Ly8gQHRzLWV4cGVjdC1lcnJvciBUcnVzdCBtZSwgQ29tcG9uZW50IGltcGxlbWVudHMgdGhlIGludGVyZmFjZSB3ZSB3YW50XG5cdFx0XHRcdFx0bmV3Vk5vZGUuX2NvbXBvbmVudCA9IGMgPSBuZXcgbmV3VHlwZShuZXdQcm9wcywgY29tcG9uZW50Q29udGV4dCk7IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbmV3LWNhcFxuXHRcdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRcdC8vIEB0cy1leHBlY3QtZXJyb3IgVHJ1c3QgbWUsIENvbXBvbmVudCBpbXBsZW1lbnRzIHRoZSBpbnRlcmZhY2Ugd2Ugd2FudFxuXHRcdFx0XHRcdG5ld1ZOb2RlLl9jb21wb25lbnQgPSBjID0gbmV3IEJhc2VDb21wb25lbnQoXG5cdFx0XHRcdFx0XHRuZXdQcm9wcyxcblx0XHRcdFx0XHRcdGNvbXBvbmVudENvbnRleHRcblx0XHRcdFx0XHQpO1xuXG5cdFx0XHRcdFx0Yy5jb25zdHJ1Y3RvciA9IG5ld1R5cGU7XG5cdFx0XHRcdFx0Yy5yZW5kZXIgPSBkb1JlbmRlcjtcblx0XHRcdFx0fVxuXHRcdFx0XHRpZiAocHJvdmlkZXIpIHByb3ZpZGVyLnN1YihjKTtcblxuXHRcdFx0XHRpZiAoIWMuc3RhdGUpIGMuc3RhdGUgPSB7fTtcblx0XHRcdFx0Yy5fZ2xvYmFsQ29udGV4dCA9IGdsb2JhbENvbnRleHQ7XG5cdFx0XHRcdGMuX2JpdHMgfD0gQ09NUE9ORU5UX0RJUlRZO1xuXHRcdFx0XHRjLl9yZW5kZXJDYWxsYmFja3MgPSBbXTtcblx0XHRcdFx0Yy5fc3RhdGVDYWxsYmFja3MgPSBbXTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKGlzQ2xhc3NDb21wb25lbnQpIHtcblx0XHRcdFx0aWYgKCFjLl9uZXh0U3RhdGUpIGMuX25leHRTdGF0ZSA9IGMuc3RhdGU7XG5cblx0XHRcdFx0Ly8gSW52b2tlIGdldERlcml2ZWRTdGF0ZUZyb21Qcm9wc1xuXHRcdFx0XHRpZiAobmV3VHlwZS5nZXREZXJpdmVkU3RhdGVGcm9tUHJvcHMpIHtcblx0XHRcdFx0XHRpZiAoYy5fbmV4dFN0YXRlID09IGMuc3RhdGUpIHtcblx0XHRcdFx0XHRcdGMuX25leHRTdGF0ZSA9IGFzc2lnbih7fSwgYy5fbmV4dFN0YXRlKTtcblx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRhc3NpZ24oXG5cdFx0XHRcdFx0XHRjLl9uZXh0U3RhdGUsXG5cdFx0XHRcdFx0XHRuZXdUeXBlLmdldERlcml2ZWRTdGF0ZUZyb21Qcm9wcyhuZXdQcm9wcywgYy5fbmV4dFN0YXRlKVxuXHRcdFx0XHRcdCk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0b2xkUHJvcHMgPSBjLnByb3BzO1xuXHRcdFx0b2xkU3RhdGUgPSBjLnN0YXRlO1xuXHRcdFx0Yy5fdm5vZGUgPSBuZXdWTm9kZTtcblxuXHRcdFx0Ly8gSW52b2tlIHByZS1yZW5kZXIgbGlmZWN5Y2xlIG1ldGhvZHNcblx0XHRcdGlmICghb2xkVk5vZGUuX2NvbXBvbmVudCkge1xuXHRcdFx0XHRpZiAoXG5cdFx0XHRcdFx0aXNDbGFzc0NvbXBvbmVudCAmJlxuXHRcdFx0XHRcdCFuZXdUeXBlLmdldERlcml2ZWRTdGF0ZUZyb21Qcm9wcyAmJlxuXHRcdFx0XHRcdGMuY29tcG9uZW50V2lsbE1vdW50XG5cdFx0XHRcdCkge1xuXHRcdFx0XHRcdGMuY29tcG9uZW50V2lsbE1vdW50KCk7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRpZiAoaXNDbGFzc0NvbXBvbmVudCAmJiBjLmNvbXBvbmVudERpZE1vdW50KSB7XG5cdFx0XHRcdFx0Yy5fcmVuZGVyQ2FsbGJhY2tzLnB1c2goYy5jb21wb25lbnREaWRNb3VudCk7XG5cdFx0XHRcdH1cblx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdGlmIChcblx0XHRcdFx0XHRuZXdQcm9wcyAhPT0gb2xkUHJvcHMgJiZcblx0XHRcdFx0XHRpc0NsYXNzQ29tcG9uZW50ICYmXG5cdFx0XHRcdFx0IW5ld1R5cGUuZ2V0RGVyaXZlZFN0YXRlRnJvbVByb3BzICYmXG5cdFx0XHRcdFx0Yy5jb21wb25lbnRXaWxsUmVjZWl2ZVByb3BzXG5cdFx0XHRcdCkge1xuXHRcdFx0XHRcdGMuY29tcG9uZW50V2lsbFJlY2VpdmVQcm9wcyhuZXdQcm9wcywgY29tcG9uZW50Q29udGV4dCk7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRpZiAoXG5cdFx0XHRcdFx0KG5ld1ZOb2RlLl9vcmlnaW5hbCA9PSBvbGRWTm9kZS5fb3JpZ2luYWwgJiZcblx0XHRcdFx0XHRcdCEoYy5fYml0cyAmIENPTVBPTkVOVF9ESVJUWSkpIHx8XG5cdFx0XHRcdFx0KCEoYy5fYml0cyAmIENPTVBPTkVOVF9GT1JDRSkgJiZcblx0XHRcdFx0XHRcdGMuc2hvdWxkQ29tcG9uZW50VXBkYXRlICYmXG5cdFx0XHRcdFx0XHRjLnNob3VsZENvbXBvbmVudFVwZGF0ZShcblx0XHRcdFx0XHRcdFx0bmV3UHJvcHMsXG5cdFx0XHRcdFx0XHRcdGMuX25leHRTdGF0ZSxcblx0XHRcdFx0XHRcdFx0Y29tcG9uZW50Q29udGV4dFxuXHRcdFx0XHRcdFx0KSA9PT0gZmFsc2UpXG5cdFx0XHRcdCkge1xuXHRcdFx0XHRcdC8vIE1vcmUgaW5mbyBhYm91dCB0aGlzIGhlcmU6IGh0dHBzOi8vZ2lzdC5naXRodWIuY29tL0pvdmlEZUNyb29jay9iZWM1ZjJjZTkzNTQ0ZDJlNjA3MGVmOGUwMDM2ZTRlOFxuXHRcdFx0XHRcdGlmIChuZXdWTm9kZS5fb3JpZ2luYWwgIT0gb2xkVk5vZGUuX29yaWdpbmFsKSB7XG5cdFx0XHRcdFx0XHQvLyBXaGVuIHdlIGFyZSBkZWFsaW5nIHdpdGggYSBiYWlsIGJlY2F1c2Ugb2Ygc0NVIHdlIGhhdmUgdG8gdXBkYXRlXG5cdFx0XHRcdFx0XHQvLyB0aGUgcHJvcHMsIHN0YXRlIGFuZCBkaXJ0eS1zdGF0ZS5cblx0XHRcdFx0XHRcdC8vIHdoZW4gd2UgYXJlIGRlYWxpbmcgd2l0aCBzdHJpY3QtZXF1YWxpdHkgd2UgZG9uJ3QgYXMgdGhlIGNoaWxkIGNvdWxkIHN0aWxsXG5cdFx0XHRcdFx0XHQvLyBiZSBkaXJ0aWVkIHNlZSAjMzg4M1xuXHRcdFx0XHRcdFx0Yy5wcm9wcyA9IG5ld1Byb3BzO1xuXHRcdFx0XHRcdFx0Yy5zdGF0ZSA9IGMuX25leHRTdGF0ZTtcblx0XHRcdFx0XHRcdGMuX2JpdHMgJj0gfkNPTVBPTkVOVF9ESVJUWTtcblx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRuZXdWTm9kZS5fZG9tID0gb2xkVk5vZGUuX2RvbTtcblx0XHRcdFx0XHRuZXdWTm9kZS5fY2hpbGRyZW4gPSBvbGRWTm9kZS5fY2hpbGRyZW47XG5cdFx0XHRcdFx0bmV3Vk5vZGUuX2NoaWxkcmVuLnNvbWUodm5vZGUgPT4ge1xuXHRcdFx0XHRcdFx0aWYgKHZub2RlKSB2bm9kZS5fcGFyZW50ID0gbmV3Vk5vZGU7XG5cdFx0XHRcdFx0fSk7XG5cblx0XHRcdFx0XHRFTVBUWV9BUlIucHVzaC5hcHBseShjLl9yZW5kZXJDYWxsYmFja3MsIGMuX3N0YXRlQ2FsbGJhY2tzKTtcblx0XHRcdFx0XHRjLl9zdGF0ZUNhbGxiYWNrcyA9IFtdO1xuXG5cdFx0XHRcdFx0aWYgKGMuX3JlbmRlckNhbGxiYWNrcy5sZW5ndGgpIHtcblx0XHRcdFx0XHRcdGNvbW1pdFF1ZXVlLnB1c2goYyk7XG5cdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0Ly8gU2tpcCBvdmVyIHRoZSByZXRhaW5lZCBzdWJ0cmVlIHdpdGhvdXQgdHJhdmVyc2luZyBpdDsgdGhlXG5cdFx0XHRcdFx0Ly8gYHJlc3VsdGAgYnJhbmNoIGluIGRpZmZDaGlsZHJlbiBwaWNrcyB0aGlzIHVwIGFzIHRoZSBuZXh0XG5cdFx0XHRcdFx0Ly8gb2xkRG9tLlxuXHRcdFx0XHRcdG9sZERvbSA9IGdldERvbVNpYmxpbmcob2xkVk5vZGUpO1xuXG5cdFx0XHRcdFx0YnJlYWsgb3V0ZXI7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRpZiAoYy5jb21wb25lbnRXaWxsVXBkYXRlKSB7XG5cdFx0XHRcdFx0Yy5jb21wb25lbnRXaWxsVXBkYXRlKG5ld1Byb3BzLCBjLl9uZXh0U3RhdGUsIGNvbXBvbmVudENvbnRleHQpO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0aWYgKGlzQ2xhc3NDb21wb25lbnQgJiYgYy5jb21wb25lbnREaWRVcGRhdGUpIHtcblx0XHRcdFx0XHRjLl9yZW5kZXJDYWxsYmFja3MucHVzaCgoKSA9PiB7XG5cdFx0XHRcdFx0XHRjLmNvbXBvbmVudERpZFVwZGF0ZShvbGRQcm9wcywgb2xkU3RhdGUsIHNuYXBzaG90KTtcblx0XHRcdFx0XHR9KTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXG5cdFx0XHRjLmNvbnRleHQgPSBjb21wb25lbnRDb250ZXh0O1xuXHRcdFx0Yy5wcm9wcyA9IG5ld1Byb3BzO1xuXHRcdFx0Yy5fcGFyZW50RG9tID0gcGFyZW50RG9tO1xuXHRcdFx0Yy5fYml0cyAmPSB+Q09NUE9ORU5UX0ZPUkNFO1xuXG5cdFx0XHQvLyBGdW5jdGlvbiBjb21wb25lbnRzIHJlLXJlbmRlciB1bnRpbCB0aGV5IHN0b3AgY2FsbGluZyBzZXRTdGF0ZVxuXHRcdFx0Ly8gZHVyaW5nIHJlbmRlciAoc2VlICMyNTUzKSwgY2xhc3MgY29tcG9uZW50cyByZW5kZXIgZXhhY3RseSBvbmNlLlxuXHRcdFx0bGV0IHJlbmRlckhvb2sgPSBvcHRpb25zLl9yZW5kZXIsXG5cdFx0XHRcdGNvdW50ID0gaXNDbGFzc0NvbXBvbmVudCA/IDI1IDogMDtcblx0XHRcdGRvIHtcblx0XHRcdFx0Yy5fYml0cyAmPSB+Q09NUE9ORU5UX0RJUlRZO1xuXHRcdFx0XHRpZiAocmVuZGVySG9vaykgcmVuZGVySG9vayhuZXdWTm9kZSk7XG5cdFx0XHRcdHRtcCA9IGMucmVuZGVyKGMucHJvcHMsIChjLnN0YXRlID0gYy5fbmV4dFN0YXRlKSwgYy5jb250ZXh0KTtcblx0XHRcdH0gd2hpbGUgKGMuX2JpdHMgJiBDT01QT05FTlRfRElSVFkgJiYgKytjb3VudCA8IDI1KTtcblxuXHRcdFx0aWYgKGlzQ2xhc3NDb21wb25lbnQpIHtcblx0XHRcdFx0RU1QVFlfQVJSLnB1c2guYXBwbHkoYy5fcmVuZGVyQ2FsbGJhY2tzLCBjLl9zdGF0ZUNhbGxiYWNrcyk7XG5cdFx0XHRcdGMuX3N0YXRlQ2FsbGJhY2tzID0gW107XG5cdFx0XHR9XG5cblx0XHRcdC8vIEhhbmRsZSBzZXRTdGF0ZSBjYWxsZWQgaW4gcmVuZGVyLCBzZWUgIzI1NTNcblx0XHRcdGMuc3RhdGUgPSBjLl9uZXh0U3RhdGU7XG5cblx0XHRcdGlmIChjLmdldENoaWxkQ29udGV4dCkge1xuXHRcdFx0XHRnbG9iYWxDb250ZXh0ID0gYXNzaWduKHt9LCBnbG9iYWxDb250ZXh0LCBjLmdldENoaWxkQ29udGV4dCgpKTtcblx0XHRcdH1cblxuXHRcdFx0aWYgKFxuXHRcdFx0XHRpc0NsYXNzQ29tcG9uZW50ICYmXG5cdFx0XHRcdG9sZFZOb2RlLl9jb21wb25lbnQgJiZcblx0XHRcdFx0Yy5nZXRTbmFwc2hvdEJlZm9yZVVwZGF0ZVxuXHRcdFx0KSB7XG5cdFx0XHRcdHNuYXBzaG90ID0gYy5nZXRTbmFwc2hvdEJlZm9yZVVwZGF0ZShvbGRQcm9wcywgb2xkU3RhdGUpO1xuXHRcdFx0fVxuXG5cdFx0XHRjb25zdCByZW5kZXJSZXN1bHQgPVxuXHRcdFx0XHR0bXAgJiYgdG1wLnR5cGUgPT09IEZyYWdtZW50ICYmIHRtcC5rZXkgPT0gTlVMTFxuXHRcdFx0XHRcdD8gdG1wLnByb3BzLmNoaWxkcmVuXG5cdFx0XHRcdFx0OiB0bXA7XG5cblx0XHRcdC8vIEEgdm5vZGUgY2FycnlpbmcgYSBgX3BhcmVudERvbWAgcHJvcCwgY29uc2lkZXJlZCBhIG5ldyByb290LFxuXHRcdFx0Ly8gY29udGludWVzIHJlbmRlcmluZyBpbnRvIHRoYXQgY29udGFpbmVyLiBUaGUgc3VidHJlZSBtdXN0IHN0YXlcblx0XHRcdC8vIGludmlzaWJsZSB0byB0aGUgaG9zdCB0cmVlJ3MgRE9NIGJvb2trZWVwaW5nOiB0aGUgcG9ydGFsIHZub2RlXG5cdFx0XHQvLyBrZWVwcyBhIGBudWxsYCBgX2RvbWAgYW5kIHRoZSBob3N0IGluc2VydGlvbiBjdXJzb3IgKGBvbGREb21gKVxuXHRcdFx0Ly8gcGFzc2VzIHRocm91Z2ggdW5jaGFuZ2VkLlxuXHRcdFx0Ly8gYHRtcGAgKHRoZSByYXcgcmVuZGVyIHJlc3VsdCwgYWxyZWFkeSB1bndyYXBwZWQgaW50byByZW5kZXJSZXN1bHQpXG5cdFx0XHQvLyBkb3VibGVzIGFzIHRoZSBzYXZlZCBob3N0IGluc2VydGlvbiBjdXJzb3Igd2hpbGUgd2UgcmVuZGVyIGludG9cblx0XHRcdC8vIHRoZSBwb3J0YWwncyBjb250YWluZXIuXG5cdFx0XHRpZiAobmV3UHJvcHMuX3BhcmVudERvbSkge1xuXHRcdFx0XHR0bXAgPSBvbGREb207XG5cdFx0XHRcdHBhcmVudERvbSA9IG5ld1Byb3BzLl9wYXJlbnREb207XG5cdFx0XHRcdC8vIElmIHdlIHBvcnRhbCBpbnRvIGEgbWF0aCBvciBzdmcgZWxlbWVudCB3ZSBuZWVkXG5cdFx0XHRcdC8vIHRvIHN3YXAgdGhlIG5hbWVzcGFjZSAoY2hhcnQgbGlicmFyaWVzIG9mdGVuIGRvIHRoaXMpLlxuXHRcdFx0XHQvLyBUaGUgZG9jdW1lbnQgZm9sbG93cyB0aGUgY29udGFpbmVyIHRvbyAoZS5nLiBpZnJhbWVzKSBhc1xuXHRcdFx0XHQvLyBkaWZmRWxlbWVudE5vZGVzIGRlcml2ZXMgaXQgZnJvbSBpdHMgcGFyZW50RG9tLlxuXHRcdFx0XHRuYW1lc3BhY2UgPSBwYXJlbnREb20ubmFtZXNwYWNlVVJJO1xuXHRcdFx0XHQvLyBQb3J0YWxzIGFyZSBuZXZlciBzZXJ2ZXItcmVuZGVyZWQ6IGh5ZHJhdGlvbiBtdXN0IG5vdCBjbGFpbSB0aGVcblx0XHRcdFx0Ly8gaG9zdCBwYXJlbnQncyBleGNlc3Mgbm9kZXMgZm9yIHRoZSBjb250YWluZXIncyBjaGlsZHJlbi5cblx0XHRcdFx0aXNIeWRyYXRpbmcgPSBleGNlc3NEb21DaGlsZHJlbiA9IE5VTEw7XG5cblx0XHRcdFx0Ly8gQ2hhbmdpbmcgdGhlIGNvbnRhaW5lciByZW1vdW50cyB0aGUgY2hpbGRyZW4gaW50byB0aGUgbmV3IG9uZVxuXHRcdFx0XHRpZiAob2xkVk5vZGUucHJvcHMgJiYgb2xkVk5vZGUucHJvcHMuX3BhcmVudERvbSAhPSBwYXJlbnREb20pIHtcblx0XHRcdFx0XHQvKiogQHR5cGUge1ZOb2RlW119ICovIChvbGRWTm9kZS5fY2hpbGRyZW4pLnNvbWUoY2hpbGQgPT4ge1xuXHRcdFx0XHRcdFx0aWYgKGNoaWxkKSB1bm1vdW50KGNoaWxkLCBjaGlsZCk7XG5cdFx0XHRcdFx0fSk7XG5cdFx0XHRcdFx0b2xkVk5vZGUuX2NoaWxkcmVuID0gTlVMTDtcblx0XHRcdFx0fVxuXG5cdFx0XHRcdG9sZERvbSA9IG9sZFZOb2RlLl9jaGlsZHJlbiA/IGdldERvbVNpYmxpbmcob2xkVk5vZGUsIDApIDogTlVMTDtcblx0XHRcdH1cblxuXHRcdFx0b2xkRG9tID0gZGlmZkNoaWxkcmVuKFxuXHRcdFx0XHRwYXJlbnREb20sXG5cdFx0XHRcdGlzQXJyYXkocmVuZGVyUmVzdWx0KSA/IHJlbmRlclJlc3VsdCA6IFtyZW5kZXJSZXN1bHRdLFxuXHRcdFx0XHRuZXdWTm9kZSxcblx0XHRcdFx0b2xkVk5vZGUsXG5cdFx0XHRcdGdsb2JhbENvbnRleHQsXG5cdFx0XHRcdG5hbWVzcGFjZSxcblx0XHRcdFx0ZXhjZXNzRG9tQ2hpbGRyZW4sXG5cdFx0XHRcdGNvbW1pdFF1ZXVlLFxuXHRcdFx0XHRvbGREb20sXG5cdFx0XHRcdGlzSHlkcmF0aW5nLFxuXHRcdFx0XHRyZWZRdWV1ZVxuXHRcdFx0KTtcblxuXHRcdFx0Ly8gV2hlbiB3ZSBleGl0IGEgcG9ydGFsIHdlXG5cdFx0XHQvLyBjaGFuZ2UgdXAgdGhlIG9sZERvbVxuXHRcdFx0aWYgKG5ld1Byb3BzLl9wYXJlbnREb20pIHtcblx0XHRcdFx0bmV3Vk5vZGUuX2RvbSA9IE5VTEw7XG5cdFx0XHRcdG9sZERvbSA9IHRtcDtcblx0XHRcdH1cblxuXHRcdFx0Ly8gS2VlcCBgX2V4Y2Vzc2Agc28gdW5tb3VudCBjYW4gcmVtb3ZlIHRoZSByYW5nZSBtYXJrZXJzLlxuXHRcdFx0bmV3Vk5vZGUuX2ZsYWdzICY9IFJFU0VUX01PREU7XG5cblx0XHRcdC8vIFJlbW92ZSB0aGUga2VwdCBET00gdGhpcyByZXN1bWVkIHJlbmRlciBkaWRuJ3QgY2xhaW1cblx0XHRcdGlmIChyZXN1bWVkKSByZXN1bWVkLnNvbWUocmVtb3ZlTm9kZSk7XG5cblx0XHRcdGlmIChjLl9yZW5kZXJDYWxsYmFja3MubGVuZ3RoKSB7XG5cdFx0XHRcdGNvbW1pdFF1ZXVlLnB1c2goYyk7XG5cdFx0XHR9XG5cblx0XHRcdC8vIE9ubHkgY2xlYXIgd2hlbiB0aGlzIHJlbmRlciB3YXMgdGhlIHJldHJ5OyBQRU5ESU5HX0VSUk9SIHNldCBieSBhXG5cdFx0XHQvLyBkZXNjZW5kYW50IGR1cmluZyB0aGlzIHJlbmRlciBtdXN0IHN1cnZpdmUgdW50aWwgdGhlbi5cblx0XHRcdGlmIChjLl9iaXRzICYgQ09NUE9ORU5UX1BST0NFU1NJTkdfRVhDRVBUSU9OKSB7XG5cdFx0XHRcdGMuX2JpdHMgJj0gfihDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT04gfCBDT01QT05FTlRfUEVORElOR19FUlJPUik7XG5cdFx0XHR9XG5cdFx0fSBjYXRjaCAoZSkge1xuXHRcdFx0Ly8gV2UgcmVtb3ZlIGFueSBjb21wb25lbnREaWRNb3VudCwgLi4uXG5cdFx0XHQvLyB0aGF0IGhhdmUgYmVlbiBpbnZhbGlkYXRlZCBieSB1c1xuXHRcdFx0Ly8gaW50ZXJjZXB0aW5nIHRoZSBlcnJvci5cblx0XHRcdGNvbW1pdFF1ZXVlLmxlbmd0aCA9IG9sZENvbW1pdFF1ZXVlTGVuZ3RoO1xuXHRcdFx0bmV3Vk5vZGUuX29yaWdpbmFsID0gTlVMTDtcblx0XHRcdC8vIGlmIGh5ZHJhdGluZyBvciBjcmVhdGluZyBpbml0aWFsIHRyZWUsIGJhaWxvdXQgcHJlc2VydmVzIERPTTpcblx0XHRcdGlmIChpc0h5ZHJhdGluZyB8fCBleGNlc3NEb21DaGlsZHJlbikge1xuXHRcdFx0XHRpZiAoZSAmJiBlLnRoZW4pIHtcblx0XHRcdFx0XHRsZXQgc3RhcnRNYXJrZXIsIGVuZDtcblxuXHRcdFx0XHRcdC8vIGlzSHlkcmF0aW5nIGlzIE1PREVfSFlEUkFURSBvciBmYWxzeVxuXHRcdFx0XHRcdG5ld1ZOb2RlLl9mbGFncyB8PSBNT0RFX1NVU1BFTkRFRCB8IGlzSHlkcmF0aW5nO1xuXG5cdFx0XHRcdFx0aWYgKGV4Y2Vzc0RvbUNoaWxkcmVuKSB7XG5cdFx0XHRcdFx0XHRsZXQgaSA9IGV4Y2Vzc0RvbUNoaWxkcmVuLmluZGV4T2Yob2xkRG9tIHx8IFVOREVGSU5FRCksXG5cdFx0XHRcdFx0XHRcdGNoaWxkO1xuXHRcdFx0XHRcdFx0aWYgKCF+aSkgaSA9IGV4Y2Vzc0RvbUNoaWxkcmVuLmxlbmd0aDtcblxuXHRcdFx0XHRcdFx0Ly8gVGhlIGN1cnNvciBza2lwcyBjb21tZW50czogc3RlcCBiYWNrIHRvIHRoaXMgY29tcG9uZW50J3MgbWFya2Vycy5cblx0XHRcdFx0XHRcdHdoaWxlICgoY2hpbGQgPSBleGNlc3NEb21DaGlsZHJlbltpIC0gMV0pICYmIGNoaWxkLm5vZGVUeXBlID09IDgpIHtcblx0XHRcdFx0XHRcdFx0aS0tO1xuXHRcdFx0XHRcdFx0fVxuXG5cdFx0XHRcdFx0XHQvLyBLZWVwIHdoYXQgdGhpcyBjb21wb25lbnQgd291bGQgaGF2ZSBjbGFpbWVkOiBpdHMgd2hvbGVcblx0XHRcdFx0XHRcdC8vIHN0cmVhbWVkIHJhbmdlIChhbGwgb2YgaXQgd2hlbiB1bmNsb3NlZCksIG9yIGVsc2UgdGhlIGZpcnN0XG5cdFx0XHRcdFx0XHQvLyBub2RlIHRoYXQgaXNuJ3QgYSBjb21tZW50LlxuXHRcdFx0XHRcdFx0Zm9yICg7IGkgPCBleGNlc3NEb21DaGlsZHJlbi5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHRcdFx0XHRpZiAoKGNoaWxkID0gZXhjZXNzRG9tQ2hpbGRyZW5baV0pKSB7XG5cdFx0XHRcdFx0XHRcdFx0ZXhjZXNzRG9tQ2hpbGRyZW5baV0gPSBOVUxMO1xuXHRcdFx0XHRcdFx0XHRcdGlmIChzdGFydE1hcmtlcikge1xuXHRcdFx0XHRcdFx0XHRcdFx0aWYgKGNoaWxkID09IGVuZCkgYnJlYWs7XG5cdFx0XHRcdFx0XHRcdFx0fSBlbHNlIGlmIChjaGlsZC5ub2RlVHlwZSAhPSA4KSB7XG5cdFx0XHRcdFx0XHRcdFx0XHRicmVhaztcblx0XHRcdFx0XHRcdFx0XHR9IGVsc2UgaWYgKGNoaWxkLmRhdGEuc3RhcnRzV2l0aCgnJHMnKSkge1xuXHRcdFx0XHRcdFx0XHRcdFx0ZW5kID0gcmFuZ2VFbmQoKHN0YXJ0TWFya2VyID0gY2hpbGQpKTtcblx0XHRcdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cblx0XHRcdFx0XHRpZiAoIXN0YXJ0TWFya2VyKSB7XG5cdFx0XHRcdFx0XHR3aGlsZSAob2xkRG9tICYmIG9sZERvbS5ub2RlVHlwZSA9PSA4ICYmIG9sZERvbS5uZXh0U2libGluZykge1xuXHRcdFx0XHRcdFx0XHRvbGREb20gPSBvbGREb20ubmV4dFNpYmxpbmc7XG5cdFx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0XHRzdGFydE1hcmtlciA9IG9sZERvbTtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0Ly8gUHJlc2VydmUgdGhlIG9yaWdpbmFsIHJhbmdlIHdoZW4gcmUtc3VzcGVuZGluZy5cblx0XHRcdFx0XHRzdGFydE1hcmtlciA9XG5cdFx0XHRcdFx0XHRuZXdWTm9kZS5fY29tcG9uZW50Ll9leGNlc3MgfHxcblx0XHRcdFx0XHRcdChuZXdWTm9kZS5fY29tcG9uZW50Ll9leGNlc3MgPSBzdGFydE1hcmtlcik7XG5cdFx0XHRcdFx0Ly8gSW5zZXJ0IGJlZm9yZSB0aGUgcmFuZ2U7IGNvbnRpbnVlIGRpZmZpbmcgYWZ0ZXIgaXQuXG5cdFx0XHRcdFx0aWYgKCh0bXAgPSByYW5nZUVuZChzdGFydE1hcmtlcikpKSB7XG5cdFx0XHRcdFx0XHRuZXdWTm9kZS5fZG9tID0gc3RhcnRNYXJrZXI7XG5cdFx0XHRcdFx0XHRvbGREb20gPSB0bXA7XG5cdFx0XHRcdFx0fSBlbHNlIG5ld1ZOb2RlLl9kb20gPSBvbGREb207XG5cdFx0XHRcdFx0b2xkRG9tID0gb2xkRG9tICYmIG9sZERvbS5uZXh0U2libGluZztcblx0XHRcdFx0fSBlbHNlIGlmIChleGNlc3NEb21DaGlsZHJlbikge1xuXHRcdFx0XHRcdGV4Y2Vzc0RvbUNoaWxkcmVuLnNvbWUocmVtb3ZlTm9kZSk7XG5cdFx0XHRcdH1cblx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdG5ld1ZOb2RlLl9kb20gPSBvbGRWTm9kZS5fZG9tO1xuXHRcdFx0fVxuXG5cdFx0XHRpZiAoIW5ld1ZOb2RlLl9jaGlsZHJlbikge1xuXHRcdFx0XHRuZXdWTm9kZS5fY2hpbGRyZW4gPSBvbGRWTm9kZS5fY2hpbGRyZW4gfHwgW107XG5cdFx0XHR9XG5cblx0XHRcdGlmICghKGUgJiYgZS50aGVuKSkgbWFya0FzRm9yY2UobmV3Vk5vZGUpO1xuXHRcdFx0b3B0aW9ucy5fY2F0Y2hFcnJvcihlLCBuZXdWTm9kZSwgb2xkVk5vZGUpO1xuXHRcdH1cblx0fSBlbHNlIHtcblx0XHRvbGREb20gPSBuZXdWTm9kZS5fZG9tID0gZGlmZkVsZW1lbnROb2Rlcyhcblx0XHRcdG9sZFZOb2RlLl9kb20sXG5cdFx0XHRuZXdWTm9kZSxcblx0XHRcdG9sZFZOb2RlLFxuXHRcdFx0Z2xvYmFsQ29udGV4dCxcblx0XHRcdG5hbWVzcGFjZSxcblx0XHRcdGV4Y2Vzc0RvbUNoaWxkcmVuLFxuXHRcdFx0Y29tbWl0UXVldWUsXG5cdFx0XHRpc0h5ZHJhdGluZyxcblx0XHRcdHJlZlF1ZXVlLFxuXHRcdFx0cGFyZW50RG9tXG5cdFx0KTtcblx0fVxuXG5cdGlmICgodG1wID0gb3B0aW9ucy5kaWZmZWQpKSB0bXAobmV3Vk5vZGUpO1xuXG5cdHJldHVybiBvbGREb207XG59XG5cbi8qKlxuICogRmluZCB0aGUgY2xvc2luZyBtYXJrZXIgb2YgYSBzdHJlYW1lZCByYW5nZS5cbiAqIEBwYXJhbSB7UHJlYWN0RWxlbWVudH0gc3RhcnQgQSBgJHNgIG1hcmtlciBvcGVuaW5nIGEgcmFuZ2VcbiAqIEBwYXJhbSB7UHJlYWN0RWxlbWVudFtdfSBbbm9kZXNdIENvbGxlY3RzIHRoZSBub2RlcyBpbnNpZGUgdGhlIHJhbmdlXG4gKiBAcmV0dXJucyB7UHJlYWN0RWxlbWVudH0gVGhlIGNsb3NpbmcgbWFya2VyLCBvciB1bmRlZmluZWQgd2hlbiBgc3RhcnRgIGRvZXNuJ3RcbiAqIG9wZW4gYSByYW5nZSBvciB0aGUgcmFuZ2UgaXMgdW5jbG9zZWRcbiAqL1xuZnVuY3Rpb24gcmFuZ2VFbmQoc3RhcnQsIG5vZGVzKSB7XG5cdGlmIChzdGFydCAmJiBzdGFydC5ub2RlVHlwZSA9PSA4ICYmIHN0YXJ0LmRhdGEuc3RhcnRzV2l0aCgnJHMnKSkge1xuXHRcdGZvciAobGV0IGRlcHRoID0gMTsgKHN0YXJ0ID0gc3RhcnQubmV4dFNpYmxpbmcpOyApIHtcblx0XHRcdGlmIChzdGFydC5ub2RlVHlwZSA9PSA4KSB7XG5cdFx0XHRcdGlmIChzdGFydC5kYXRhLnN0YXJ0c1dpdGgoJyRzJykpIGRlcHRoKys7XG5cdFx0XHRcdGVsc2UgaWYgKHN0YXJ0LmRhdGEuc3RhcnRzV2l0aCgnLyRzJykgJiYgIS0tZGVwdGgpIHJldHVybiBzdGFydDtcblx0XHRcdH1cblx0XHRcdGlmIChub2Rlcykgbm9kZXMucHVzaChzdGFydCk7XG5cdFx0fVxuXHR9XG59XG5cbmZ1bmN0aW9uIG1hcmtBc0ZvcmNlKHZub2RlKSB7XG5cdGlmICh2bm9kZSkge1xuXHRcdGlmICh2bm9kZS5fY29tcG9uZW50KSB2bm9kZS5fY29tcG9uZW50Ll9iaXRzIHw9IENPTVBPTkVOVF9GT1JDRTtcblx0XHRpZiAodm5vZGUuX2NoaWxkcmVuKSB2bm9kZS5fY2hpbGRyZW4uc29tZShtYXJrQXNGb3JjZSk7XG5cdH1cbn1cblxuLyoqXG4gKiBAcGFyYW0ge0FycmF5PENvbXBvbmVudD59IGNvbW1pdFF1ZXVlIExpc3Qgb2YgY29tcG9uZW50c1xuICogd2hpY2ggaGF2ZSBjYWxsYmFja3MgdG8gaW52b2tlIGluIGNvbW1pdFJvb3RcbiAqIEBwYXJhbSB7Vk5vZGV9IHJvb3RcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbW1pdFJvb3QoY29tbWl0UXVldWUsIHJvb3QsIHJlZlF1ZXVlKSB7XG5cdGZvciAobGV0IGkgPSAwOyBpIDwgcmVmUXVldWUubGVuZ3RoOyApIHtcblx0XHRhcHBseVJlZihyZWZRdWV1ZVtpKytdLCByZWZRdWV1ZVtpKytdLCByZWZRdWV1ZVtpKytdKTtcblx0fVxuXG5cdGlmIChvcHRpb25zLl9jb21taXQpIG9wdGlvbnMuX2NvbW1pdChyb290LCBjb21taXRRdWV1ZSk7XG5cblx0Y29tbWl0UXVldWUuc29tZShjID0+IHtcblx0XHR0cnkge1xuXHRcdFx0Ly8gQHRzLWV4cGVjdC1lcnJvciBSZXVzZSB0aGUgY29tbWl0UXVldWUgdmFyaWFibGUgaGVyZSBzbyB0aGUgdHlwZSBjaGFuZ2VzXG5cdFx0XHRjb21taXRRdWV1ZSA9IGMuX3JlbmRlckNhbGxiYWNrcztcblx0XHRcdGMuX3JlbmRlckNhbGxiYWNrcyA9IFtdO1xuXHRcdFx0Y29tbWl0UXVldWUuc29tZShjYiA9PiB7XG5cdFx0XHRcdC8vIEB0cy1leHBlY3QtZXJyb3IgU2VlIGFib3ZlIGNvbW1lbnQgb24gY29tbWl0UXVldWVcblx0XHRcdFx0Y2IuY2FsbChjKTtcblx0XHRcdH0pO1xuXHRcdH0gY2F0Y2ggKGUpIHtcblx0XHRcdG9wdGlvbnMuX2NhdGNoRXJyb3IoZSwgYy5fdm5vZGUpO1xuXHRcdH1cblx0fSk7XG59XG5cbi8qKlxuICogRGlmZiB0d28gdmlydHVhbCBub2RlcyByZXByZXNlbnRpbmcgRE9NIGVsZW1lbnRcbiAqIEBwYXJhbSB7UHJlYWN0RWxlbWVudH0gZG9tIFRoZSBET00gZWxlbWVudCByZXByZXNlbnRpbmcgdGhlIHZpcnR1YWwgbm9kZXNcbiAqIGJlaW5nIGRpZmZlZFxuICogQHBhcmFtIHtWTm9kZX0gbmV3Vk5vZGUgVGhlIG5ldyB2aXJ0dWFsIG5vZGVcbiAqIEBwYXJhbSB7Vk5vZGV9IG9sZFZOb2RlIFRoZSBvbGQgdmlydHVhbCBub2RlXG4gKiBAcGFyYW0ge29iamVjdH0gZ2xvYmFsQ29udGV4dCBUaGUgY3VycmVudCBjb250ZXh0IG9iamVjdFxuICogQHBhcmFtIHtzdHJpbmd9IG5hbWVzcGFjZSBDdXJyZW50IG5hbWVzcGFjZSBvZiB0aGUgRE9NIG5vZGUgKEhUTUwsIFNWRywgb3IgTWF0aE1MKVxuICogQHBhcmFtIHtBcnJheTxQcmVhY3RFbGVtZW50Pn0gZXhjZXNzRG9tQ2hpbGRyZW5cbiAqIEBwYXJhbSB7QXJyYXk8Q29tcG9uZW50Pn0gY29tbWl0UXVldWUgTGlzdCBvZiBjb21wb25lbnRzIHdoaWNoIGhhdmUgY2FsbGJhY2tzXG4gKiB0byBpbnZva2UgaW4gY29tbWl0Um9vdFxuICogQHBhcmFtIHtib29sZWFufSBpc0h5ZHJhdGluZyBXaGV0aGVyIG9yIG5vdCB3ZSBhcmUgaW4gaHlkcmF0aW9uXG4gKiBAcGFyYW0ge2FueVtdfSByZWZRdWV1ZSBhbiBhcnJheSBvZiBlbGVtZW50cyBuZWVkZWQgdG8gaW52b2tlIHJlZnNcbiAqIEBwYXJhbSB7UHJlYWN0RWxlbWVudH0gcGFyZW50RG9tIFRoZSBwYXJlbnQgdGhpcyBlbGVtZW50IHdpbGwgYmUgaW5zZXJ0ZWRcbiAqIGludG87IG5ldyBub2RlcyBhcmUgY3JlYXRlZCBmcm9tIGl0cyBvd25lckRvY3VtZW50IChlLmcuIGlmcmFtZXMpLCBvciBmcm9tXG4gKiB0aGUgZ2xvYmFsIGRvY3VtZW50IGZvciBjb250YWluZXJzIHRoYXQgZG9uJ3QgaGF2ZSBvbmVcbiAqIEByZXR1cm5zIHtQcmVhY3RFbGVtZW50fVxuICovXG5mdW5jdGlvbiBkaWZmRWxlbWVudE5vZGVzKFxuXHRkb20sXG5cdG5ld1ZOb2RlLFxuXHRvbGRWTm9kZSxcblx0Z2xvYmFsQ29udGV4dCxcblx0bmFtZXNwYWNlLFxuXHRleGNlc3NEb21DaGlsZHJlbixcblx0Y29tbWl0UXVldWUsXG5cdGlzSHlkcmF0aW5nLFxuXHRyZWZRdWV1ZSxcblx0cGFyZW50RG9tXG4pIHtcblx0bGV0IG9sZFByb3BzID0gb2xkVk5vZGUucHJvcHMgfHwgRU1QVFlfT0JKO1xuXHRjb25zdCBuZXdQcm9wcyA9IG5ld1ZOb2RlLnByb3BzO1xuXHRjb25zdCBub2RlVHlwZSA9IC8qKiBAdHlwZSB7c3RyaW5nfSAqLyAobmV3Vk5vZGUudHlwZSk7XG5cdC8qKiBAdHlwZSB7YW55fSAqL1xuXHRsZXQgaTtcblx0LyoqIEB0eXBlIHt7IF9faHRtbD86IHN0cmluZyB9fSAqL1xuXHRsZXQgbmV3SHRtbDtcblx0LyoqIEB0eXBlIHt7IF9faHRtbD86IHN0cmluZyB9fSAqL1xuXHRsZXQgb2xkSHRtbDtcblx0LyoqIEB0eXBlIHtDb21wb25lbnRDaGlsZHJlbn0gKi9cblx0bGV0IG5ld0NoaWxkcmVuO1xuXHRsZXQgdmFsdWU7XG5cdGxldCBpbnB1dFZhbHVlO1xuXHRsZXQgY2hlY2tlZDtcblxuXHQvLyBUcmFja3MgZW50ZXJpbmcgYW5kIGV4aXRpbmcgbmFtZXNwYWNlcyB3aGVuIGRlc2NlbmRpbmcgdGhyb3VnaCB0aGUgdHJlZS5cblx0aWYgKG5vZGVUeXBlID09ICdzdmcnKSBuYW1lc3BhY2UgPSBTVkdfTkFNRVNQQUNFO1xuXHRlbHNlIGlmIChub2RlVHlwZSA9PSAnbWF0aCcpIG5hbWVzcGFjZSA9IE1BVEhfTkFNRVNQQUNFO1xuXHRlbHNlIGlmICghbmFtZXNwYWNlKSBuYW1lc3BhY2UgPSBYSFRNTF9OQU1FU1BBQ0U7XG5cblx0aWYgKGV4Y2Vzc0RvbUNoaWxkcmVuKSB7XG5cdFx0Zm9yIChpID0gMDsgaSA8IGV4Y2Vzc0RvbUNoaWxkcmVuLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHR2YWx1ZSA9IGV4Y2Vzc0RvbUNoaWxkcmVuW2ldO1xuXG5cdFx0XHQvLyBpZiBuZXdWTm9kZSBtYXRjaGVzIGFuIGVsZW1lbnQgaW4gZXhjZXNzRG9tQ2hpbGRyZW4gb3IgdGhlIGBkb21gXG5cdFx0XHQvLyBhcmd1bWVudCBtYXRjaGVzIGFuIGVsZW1lbnQgaW4gZXhjZXNzRG9tQ2hpbGRyZW4sIHJlbW92ZSBpdCBmcm9tXG5cdFx0XHQvLyBleGNlc3NEb21DaGlsZHJlbiBzbyBpdCBpc24ndCBsYXRlciByZW1vdmVkIGluIGRpZmZDaGlsZHJlbi5cblx0XHRcdC8vIGBsb2NhbE5hbWVgIGlzIG9ubHkgcHJlc2VudCBvbiBlbGVtZW50cywgc28gaXQgZG91YmxlcyBhcyB0aGVcblx0XHRcdC8vIGVsZW1lbnQgY2hlY2sgZm9yIHRoZSBub24tdGV4dCBicmFuY2guXG5cdFx0XHRpZiAoXG5cdFx0XHRcdHZhbHVlICYmXG5cdFx0XHRcdChub2RlVHlwZSA/IHZhbHVlLmxvY2FsTmFtZSA9PSBub2RlVHlwZSA6IHZhbHVlLm5vZGVUeXBlID09IDMpXG5cdFx0XHQpIHtcblx0XHRcdFx0ZG9tID0gdmFsdWU7XG5cdFx0XHRcdGV4Y2Vzc0RvbUNoaWxkcmVuW2ldID0gTlVMTDtcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0aWYgKCFkb20pIHtcblx0XHRjb25zdCBkb2MgPSBwYXJlbnREb20ub3duZXJEb2N1bWVudCB8fCBkb2N1bWVudDtcblx0XHRpZiAoIW5vZGVUeXBlKSB7XG5cdFx0XHRyZXR1cm4gZG9jLmNyZWF0ZVRleHROb2RlKG5ld1Byb3BzKTtcblx0XHR9XG5cblx0XHQvLyBXaXRob3V0IGBpc2AsIHRoZSBwYXJlbnQgZG91YmxlcyBhcyB0aGUgY3JlYXRpb24gb3B0aW9ucyBzbyBpdHNcblx0XHQvLyBgY3VzdG9tRWxlbWVudFJlZ2lzdHJ5YCAoc2NvcGVkIHJlZ2lzdHJpZXMgb24gc2hhZG93IHJvb3RzL2VsZW1lbnRzKSBpc1xuXHRcdC8vIGluaGVyaXRlZC4gVGhlIHNwZWMgdGhyb3dzIHdoZW4gYGlzYCBhbmQgYSByZWdpc3RyeSBhcmUgYm90aCBwYXNzZWQuXG5cdFx0ZG9tID0gZG9jLmNyZWF0ZUVsZW1lbnROUyhcblx0XHRcdG5hbWVzcGFjZSxcblx0XHRcdG5vZGVUeXBlLFxuXHRcdFx0bmV3UHJvcHMuaXMgPyBuZXdQcm9wcyA6IHBhcmVudERvbVxuXHRcdCk7XG5cblx0XHQvLyB3ZSBhcmUgY3JlYXRpbmcgYSBuZXcgbm9kZSwgc28gd2UgY2FuIGFzc3VtZSB0aGlzIGlzIGEgbmV3IHN1YnRyZWUgKGluXG5cdFx0Ly8gY2FzZSB3ZSBhcmUgaHlkcmF0aW5nKSwgdGhpcyBkZW9wdHMgdGhlIGh5ZHJhdGVcblx0XHRpZiAoaXNIeWRyYXRpbmcpIHtcblx0XHRcdGlmIChvcHRpb25zLl9oeWRyYXRpb25NaXNtYXRjaClcblx0XHRcdFx0b3B0aW9ucy5faHlkcmF0aW9uTWlzbWF0Y2gobmV3Vk5vZGUsIGV4Y2Vzc0RvbUNoaWxkcmVuKTtcblx0XHRcdGlzSHlkcmF0aW5nID0gZmFsc2U7XG5cdFx0fVxuXHRcdC8vIHdlIGNyZWF0ZWQgYSBuZXcgcGFyZW50LCBzbyBub25lIG9mIHRoZSBwcmV2aW91c2x5IGF0dGFjaGVkIGNoaWxkcmVuIGNhbiBiZSByZXVzZWQ6XG5cdFx0ZXhjZXNzRG9tQ2hpbGRyZW4gPSBOVUxMO1xuXHR9XG5cblx0aWYgKCFub2RlVHlwZSkge1xuXHRcdC8vIER1cmluZyBoeWRyYXRpb24sIHdlIHN0aWxsIGhhdmUgdG8gc3BsaXQgbWVyZ2VkIHRleHQgZnJvbSBTU1InZCBIVE1MLlxuXHRcdGlmIChvbGRQcm9wcyAhPT0gbmV3UHJvcHMgJiYgKCFpc0h5ZHJhdGluZyB8fCBkb20uZGF0YSAhPSBuZXdQcm9wcykpIHtcblx0XHRcdGRvbS5kYXRhID0gbmV3UHJvcHM7XG5cdFx0fVxuXHR9IGVsc2Uge1xuXHRcdC8vIEEgPHRlbXBsYXRlPiBob2xkcyBpdHMgY2hpbGRyZW4gaW4gYSBzZXBhcmF0ZSBkb2N1bWVudC1mcmFnbWVudCwgYm90aFxuXHRcdC8vIHdoZW4gcmVhZGluZyBleGlzdGluZyBET00gYW5kIHdoZW4gaW5zZXJ0aW5nIG5ldyBub2Rlcy4gYHBhcmVudERvbWAgaXNcblx0XHQvLyB1bnVzZWQgZnJvbSBoZXJlIG9uLCBzbyB3ZSByZXVzZSBpdCBhcyB0aGUgY29udGFpbmVyIGZvciBvdXIgY2hpbGRyZW4uXG5cdFx0Ly8gQHRzLWV4cGVjdC1lcnJvclxuXHRcdHBhcmVudERvbSA9IChub2RlVHlwZSA9PSAndGVtcGxhdGUnICYmIGRvbS5jb250ZW50KSB8fCBkb207XG5cblx0XHQvLyBJZiBleGNlc3NEb21DaGlsZHJlbiB3YXMgbm90IG51bGwsIHJlcG9wdWxhdGUgaXQgd2l0aCB0aGUgY3VycmVudCBlbGVtZW50J3MgY2hpbGRyZW46XG5cdFx0ZXhjZXNzRG9tQ2hpbGRyZW4gPVxuXHRcdFx0bm9kZVR5cGUgPT0gJ3RleHRhcmVhJyAmJiBuZXdQcm9wcy5kZWZhdWx0VmFsdWUgIT0gTlVMTFxuXHRcdFx0XHQ/IE5VTExcblx0XHRcdFx0OiBleGNlc3NEb21DaGlsZHJlbiAmJiBzbGljZS5jYWxsKHBhcmVudERvbS5jaGlsZE5vZGVzKTtcblxuXHRcdC8vIElmIHdlIGFyZSBpbiBhIHNpdHVhdGlvbiB3aGVyZSB3ZSBhcmUgbm90IGh5ZHJhdGluZyBidXQgYXJlIHVzaW5nXG5cdFx0Ly8gZXhpc3RpbmcgRE9NIChlLmcuIHJlcGxhY2VOb2RlKSB3ZSBzaG91bGQgcmVhZCB0aGUgZXhpc3RpbmcgRE9NXG5cdFx0Ly8gYXR0cmlidXRlcyB0byBkaWZmIHRoZW1cblx0XHRpZiAoIWlzSHlkcmF0aW5nICYmIGV4Y2Vzc0RvbUNoaWxkcmVuKSB7XG5cdFx0XHQvLyBLZWVwIHRoaXMgYSBwbGFpbiBsb29wOiBhbiBhcnJvdyBmdW5jdGlvbiBoZXJlIHdvdWxkIGNhcHR1cmVcblx0XHRcdC8vIGBvbGRQcm9wc2AsIGZvcmNpbmcgVjggdG8gY29udGV4dC1hbGxvY2F0ZSBpdCBhbmQgc2xvd2luZyBkb3duIHRoZVxuXHRcdFx0Ly8gaG90IGBmb3IgKGkgaW4gb2xkUHJvcHMpYCBsb29wIGJlbG93IGZvciBldmVyeSBlbGVtZW50IHdlIGRpZmYuXG5cdFx0XHRvbGRQcm9wcyA9IHt9O1xuXHRcdFx0Zm9yIChpID0gMDsgaSA8IGRvbS5hdHRyaWJ1dGVzLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdHZhbHVlID0gZG9tLmF0dHJpYnV0ZXNbaV07XG5cdFx0XHRcdG9sZFByb3BzW3ZhbHVlLm5hbWVdID0gdmFsdWUudmFsdWU7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Zm9yIChpIGluIG9sZFByb3BzKSB7XG5cdFx0XHR2YWx1ZSA9IG9sZFByb3BzW2ldO1xuXHRcdFx0aWYgKGkgPT0gJ2Rhbmdlcm91c2x5U2V0SW5uZXJIVE1MJykge1xuXHRcdFx0XHRvbGRIdG1sID0gdmFsdWU7XG5cdFx0XHR9IGVsc2UgaWYgKFxuXHRcdFx0XHRpICE9ICdjaGlsZHJlbicgJiZcblx0XHRcdFx0IShpIGluIG5ld1Byb3BzKSAmJlxuXHRcdFx0XHQhKGkgPT0gJ3ZhbHVlJyAmJiAnZGVmYXVsdFZhbHVlJyBpbiBuZXdQcm9wcykgJiZcblx0XHRcdFx0IShpID09ICdjaGVja2VkJyAmJiAnZGVmYXVsdENoZWNrZWQnIGluIG5ld1Byb3BzKVxuXHRcdFx0KSB7XG5cdFx0XHRcdHNldFByb3BlcnR5KGRvbSwgaSwgTlVMTCwgdmFsdWUsIG5hbWVzcGFjZSk7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Ly8gRHVyaW5nIGh5ZHJhdGlvbiwgcHJvcHMgYXJlIG5vdCBkaWZmZWQgYXQgYWxsIChpbmNsdWRpbmcgZGFuZ2Vyb3VzbHlTZXRJbm5lckhUTUwpXG5cdFx0Ly8gQFRPRE8gd2Ugc2hvdWxkIHdhcm4gaW4gZGVidWcgbW9kZSB3aGVuIHByb3BzIGRvbid0IG1hdGNoIGhlcmUuXG5cdFx0Zm9yIChpIGluIG5ld1Byb3BzKSB7XG5cdFx0XHR2YWx1ZSA9IG5ld1Byb3BzW2ldO1xuXHRcdFx0aWYgKGkgPT0gJ2NoaWxkcmVuJykge1xuXHRcdFx0XHRuZXdDaGlsZHJlbiA9IHZhbHVlO1xuXHRcdFx0fSBlbHNlIGlmIChpID09ICdkYW5nZXJvdXNseVNldElubmVySFRNTCcpIHtcblx0XHRcdFx0bmV3SHRtbCA9IHZhbHVlO1xuXHRcdFx0fSBlbHNlIGlmIChpID09ICd2YWx1ZScpIHtcblx0XHRcdFx0aW5wdXRWYWx1ZSA9IHZhbHVlO1xuXHRcdFx0fSBlbHNlIGlmIChpID09ICdjaGVja2VkJykge1xuXHRcdFx0XHRjaGVja2VkID0gdmFsdWU7XG5cdFx0XHR9IGVsc2UgaWYgKFxuXHRcdFx0XHQoIWlzSHlkcmF0aW5nIHx8IHR5cGVvZiB2YWx1ZSA9PSAnZnVuY3Rpb24nKSAmJlxuXHRcdFx0XHRvbGRQcm9wc1tpXSAhPT0gdmFsdWVcblx0XHRcdCkge1xuXHRcdFx0XHRzZXRQcm9wZXJ0eShkb20sIGksIHZhbHVlLCBvbGRQcm9wc1tpXSwgbmFtZXNwYWNlKTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHQvLyBJZiB0aGUgbmV3IHZub2RlIGRpZG4ndCBoYXZlIGRhbmdlcm91c2x5U2V0SW5uZXJIVE1MLCBkaWZmIGl0cyBjaGlsZHJlblxuXHRcdGlmIChuZXdIdG1sKSB7XG5cdFx0XHQvLyBBdm9pZCByZS1hcHBseWluZyB0aGUgc2FtZSAnX19odG1sJyBpZiBpdCBkaWQgbm90IGNoYW5nZWQgYmV0d2VlbiByZS1yZW5kZXJcblx0XHRcdGlmIChcblx0XHRcdFx0IWlzSHlkcmF0aW5nICYmXG5cdFx0XHRcdCghb2xkSHRtbCB8fFxuXHRcdFx0XHRcdChuZXdIdG1sLl9faHRtbCAhPSBvbGRIdG1sLl9faHRtbCAmJiBuZXdIdG1sLl9faHRtbCAhPSBkb20uaW5uZXJIVE1MKSlcblx0XHRcdCkge1xuXHRcdFx0XHRkb20uaW5uZXJIVE1MID0gbmV3SHRtbC5fX2h0bWw7XG5cdFx0XHR9XG5cblx0XHRcdG5ld1ZOb2RlLl9jaGlsZHJlbiA9IFtdO1xuXHRcdH0gZWxzZSB7XG5cdFx0XHRpZiAob2xkSHRtbCkgZG9tLnRleHRDb250ZW50ID0gJyc7XG5cblx0XHRcdGlmIChcblx0XHRcdFx0bm9kZVR5cGUgPT0gJ2ZvcmVpZ25PYmplY3QnIHx8XG5cdFx0XHRcdChuYW1lc3BhY2UgPT0gTUFUSF9OQU1FU1BBQ0UgJiYgTUFUSE1MX1RPS0VOX0VMRU1FTlRTLnRlc3Qobm9kZVR5cGUpKVxuXHRcdFx0KSB7XG5cdFx0XHRcdG5hbWVzcGFjZSA9IFhIVE1MX05BTUVTUEFDRTtcblx0XHRcdH1cblxuXHRcdFx0ZGlmZkNoaWxkcmVuKFxuXHRcdFx0XHRwYXJlbnREb20sXG5cdFx0XHRcdGlzQXJyYXkobmV3Q2hpbGRyZW4pID8gbmV3Q2hpbGRyZW4gOiBbbmV3Q2hpbGRyZW5dLFxuXHRcdFx0XHRuZXdWTm9kZSxcblx0XHRcdFx0b2xkVk5vZGUsXG5cdFx0XHRcdGdsb2JhbENvbnRleHQsXG5cdFx0XHRcdG5hbWVzcGFjZSxcblx0XHRcdFx0ZXhjZXNzRG9tQ2hpbGRyZW4sXG5cdFx0XHRcdGNvbW1pdFF1ZXVlLFxuXHRcdFx0XHRleGNlc3NEb21DaGlsZHJlblxuXHRcdFx0XHRcdD8gZXhjZXNzRG9tQ2hpbGRyZW5bMF1cblx0XHRcdFx0XHQ6IG9sZFZOb2RlLl9jaGlsZHJlbiAmJiBnZXREb21TaWJsaW5nKG9sZFZOb2RlLCAwKSxcblx0XHRcdFx0aXNIeWRyYXRpbmcsXG5cdFx0XHRcdHJlZlF1ZXVlXG5cdFx0XHQpO1xuXG5cdFx0XHQvLyBSZW1vdmUgY2hpbGRyZW4gdGhhdCBhcmUgbm90IHBhcnQgb2YgYW55IHZub2RlLlxuXHRcdFx0aWYgKGV4Y2Vzc0RvbUNoaWxkcmVuKSBleGNlc3NEb21DaGlsZHJlbi5zb21lKHJlbW92ZU5vZGUpO1xuXHRcdH1cblxuXHRcdC8vIEFzIGFib3ZlLCBkb24ndCBkaWZmIHByb3BzIGR1cmluZyBoeWRyYXRpb25cblx0XHRpZiAoIWlzSHlkcmF0aW5nIHx8IG5vZGVUeXBlID09ICd0ZXh0YXJlYScpIHtcblx0XHRcdGkgPSAndmFsdWUnO1xuXHRcdFx0aWYgKG5vZGVUeXBlID09ICdwcm9ncmVzcycgJiYgaW5wdXRWYWx1ZSA9PSBOVUxMKSB7XG5cdFx0XHRcdGRvbS5yZW1vdmVBdHRyaWJ1dGUoaSk7XG5cdFx0XHR9IGVsc2UgaWYgKFxuXHRcdFx0XHRpbnB1dFZhbHVlICE9IFVOREVGSU5FRCAmJlxuXHRcdFx0XHQvLyAjMjc1NiBGb3IgdGhlIDxwcm9ncmVzcz4tZWxlbWVudCB0aGUgaW5pdGlhbCB2YWx1ZSBpcyAwLFxuXHRcdFx0XHQvLyBkZXNwaXRlIHRoZSBhdHRyaWJ1dGUgbm90IGJlaW5nIHByZXNlbnQuIFdoZW4gdGhlIGF0dHJpYnV0ZVxuXHRcdFx0XHQvLyBpcyBtaXNzaW5nIHRoZSBwcm9ncmVzcyBiYXIgaXMgdHJlYXRlZCBhcyBpbmRldGVybWluYXRlLlxuXHRcdFx0XHQvLyBUbyBmaXggdGhhdCB3ZSdsbCBhbHdheXMgdXBkYXRlIGl0IHdoZW4gaXQgaXMgMCBmb3IgcHJvZ3Jlc3MgZWxlbWVudHNcblx0XHRcdFx0KGlucHV0VmFsdWUgIT09IGRvbVtpXSB8fCAobm9kZVR5cGUgPT0gJ3Byb2dyZXNzJyAmJiAhaW5wdXRWYWx1ZSkpXG5cdFx0XHQpIHtcblx0XHRcdFx0c2V0UHJvcGVydHkoZG9tLCBpLCBpbnB1dFZhbHVlLCBvbGRQcm9wc1tpXSwgbmFtZXNwYWNlKTtcblx0XHRcdH1cblxuXHRcdFx0aSA9ICdjaGVja2VkJztcblx0XHRcdGlmIChjaGVja2VkICE9IFVOREVGSU5FRCAmJiBjaGVja2VkICE9IGRvbVtpXSkge1xuXHRcdFx0XHRzZXRQcm9wZXJ0eShkb20sIGksIGNoZWNrZWQsIG9sZFByb3BzW2ldLCBuYW1lc3BhY2UpO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdHJldHVybiBkb207XG59XG5cbi8qKlxuICogSW52b2tlIG9yIHVwZGF0ZSBhIHJlZiwgZGVwZW5kaW5nIG9uIHdoZXRoZXIgaXQgaXMgYSBmdW5jdGlvbiBvciBvYmplY3QgcmVmLlxuICogQHBhcmFtIHtSZWY8YW55Pn0gcmVmXG4gKiBAcGFyYW0ge2FueX0gdmFsdWUgVGhlIGVsZW1lbnQgb3IgY29tcG9uZW50IHRvIGF0dGFjaCwgb3IgYG51bGxgIHRvIGRldGFjaFxuICogQHBhcmFtIHtWTm9kZX0gdm5vZGVcbiAqIEBwYXJhbSB7YW55fSBbb3duZXJdIFRoZSB2bm9kZSB0aGUgcmVmIGlzIGRldGFjaGVkIGZyb21cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFwcGx5UmVmKHJlZiwgdmFsdWUsIHZub2RlLCBvd25lcikge1xuXHR0cnkge1xuXHRcdGlmICh0eXBlb2YgcmVmID09ICdmdW5jdGlvbicpIHtcblx0XHRcdC8vIFN0b3JlIHRoZSBjbGVhbnVwIG9uIHRoZSBlbGVtZW50IG9yIGNvbXBvbmVudCByYXRoZXIgdGhhbiBvbiB0aGVcblx0XHRcdC8vIHJlZiBmdW5jdGlvbiwgd2hpY2ggY2FuIGJlIHNoYXJlZCBiZXR3ZWVuIHNldmVyYWwgb2YgdGhlbS4gVGhlXG5cdFx0XHQvLyBzbG90IGlzIGNsZWFyZWQgb24gZGV0YWNoLCBzbyBkZXRhY2hpbmcgdHdpY2UgaXMgYSBuby1vcC5cblx0XHRcdGlmICh2YWx1ZSkgdmFsdWUuX3JlZkNsZWFudXAgPSByZWYodmFsdWUpIHx8IDE7XG5cdFx0XHRlbHNlIGlmIChcblx0XHRcdFx0b3duZXIgJiZcblx0XHRcdFx0KG93bmVyID0gb3duZXIuX2NvbXBvbmVudCB8fCBvd25lci5fZG9tKSAmJlxuXHRcdFx0XHQodmFsdWUgPSBvd25lci5fcmVmQ2xlYW51cClcblx0XHRcdCkge1xuXHRcdFx0XHRvd25lci5fcmVmQ2xlYW51cCA9IE5VTEw7XG5cdFx0XHRcdGlmICh0eXBlb2YgdmFsdWUgPT0gJ2Z1bmN0aW9uJykgdmFsdWUoKTtcblx0XHRcdFx0ZWxzZSByZWYoTlVMTCk7XG5cdFx0XHR9XG5cdFx0fSBlbHNlIHJlZi5jdXJyZW50ID0gdmFsdWU7XG5cdH0gY2F0Y2ggKGUpIHtcblx0XHRvcHRpb25zLl9jYXRjaEVycm9yKGUsIHZub2RlKTtcblx0fVxufVxuXG4vKipcbiAqIFVubW91bnQgYSB2aXJ0dWFsIG5vZGUgZnJvbSB0aGUgdHJlZSBhbmQgYXBwbHkgRE9NIGNoYW5nZXNcbiAqIEBwYXJhbSB7Vk5vZGV9IHZub2RlIFRoZSB2aXJ0dWFsIG5vZGUgdG8gdW5tb3VudFxuICogQHBhcmFtIHtWTm9kZX0gcGFyZW50Vk5vZGUgVGhlIHBhcmVudCBvZiB0aGUgVk5vZGUgdGhhdCBpbml0aWF0ZWQgdGhlIHVubW91bnRcbiAqIEBwYXJhbSB7Ym9vbGVhbn0gW3NraXBSZW1vdmVdIEZsYWcgdGhhdCBpbmRpY2F0ZXMgdGhhdCBhIHBhcmVudCBub2RlIG9mIHRoZVxuICogY3VycmVudCBlbGVtZW50IGlzIGFscmVhZHkgZGV0YWNoZWQgZnJvbSB0aGUgRE9NLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5tb3VudCh2bm9kZSwgcGFyZW50Vk5vZGUsIHNraXBSZW1vdmUpIHtcblx0bGV0IHIsIGVuZCwgbm9kZXM7XG5cdGlmIChvcHRpb25zLnVubW91bnQpIG9wdGlvbnMudW5tb3VudCh2bm9kZSk7XG5cblx0aWYgKChyID0gdm5vZGUucmVmKSAmJiAoIXIuY3VycmVudCB8fCByLmN1cnJlbnQgPT0gdm5vZGUuX2RvbSkpIHtcblx0XHRhcHBseVJlZihyLCBOVUxMLCBwYXJlbnRWTm9kZSwgdm5vZGUpO1xuXHR9XG5cblx0aWYgKChyID0gdm5vZGUuX2NvbXBvbmVudCkpIHtcblx0XHRpZiAoci5jb21wb25lbnRXaWxsVW5tb3VudCkge1xuXHRcdFx0dHJ5IHtcblx0XHRcdFx0ci5jb21wb25lbnRXaWxsVW5tb3VudCgpO1xuXHRcdFx0fSBjYXRjaCAoZSkge1xuXHRcdFx0XHRvcHRpb25zLl9jYXRjaEVycm9yKGUsIHBhcmVudFZOb2RlKTtcblx0XHRcdH1cblx0XHR9XG5cblx0XHRyLl9wYXJlbnREb20gPSByLl9nbG9iYWxDb250ZXh0ID0gTlVMTDtcblx0fVxuXG5cdGlmICgociA9IHZub2RlLl9jaGlsZHJlbikpIHtcblx0XHRmb3IgKGxldCBpID0gMDsgaSA8IHIubGVuZ3RoOyBpKyspIHtcblx0XHRcdGlmIChyW2ldKSB7XG5cdFx0XHRcdHVubW91bnQoXG5cdFx0XHRcdFx0cltpXSxcblx0XHRcdFx0XHRwYXJlbnRWTm9kZSxcblx0XHRcdFx0XHQvLyBBIHBvcnRhbCdzIGNoaWxkcmVuIGxpdmUgaW4gYW5vdGhlciBjb250YWluZXIsIHNvIGEgcmVtb3ZlZFxuXHRcdFx0XHRcdC8vIGhvc3QgYW5jZXN0b3IgZG9lc24ndCBkZXRhY2ggdGhlbTsgYWx3YXlzIHJlbW92ZSB0aGVtLlxuXHRcdFx0XHRcdHR5cGVvZiB2bm9kZS50eXBlID09ICdmdW5jdGlvbidcblx0XHRcdFx0XHRcdD8gc2tpcFJlbW92ZSAmJiAhdm5vZGUucHJvcHMuX3BhcmVudERvbVxuXHRcdFx0XHRcdFx0OiB0cnVlXG5cdFx0XHRcdCk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0Ly8gQSBjb21wb25lbnQgdGhhdCBzdXNwZW5kZWQgd2hpbGUgaHlkcmF0aW5nIG93bnMgaXRzIHJhbmdlJ3MgbWFya2Vycyxcblx0Ly8gYW5kIGl0cyBjb250ZW50IHRvbyB3aGlsZSBzdGlsbCBwZW5kaW5nLlxuXHRpZiAoXG5cdFx0IXNraXBSZW1vdmUgJiZcblx0XHQociA9IHZub2RlLl9jb21wb25lbnQpICYmXG5cdFx0KHIgPSByLl9leGNlc3MpICYmXG5cdFx0KGVuZCA9IHJhbmdlRW5kKHIsIChub2RlcyA9IFtdKSkpXG5cdCkge1xuXHRcdGlmIChyID09IHZub2RlLl9kb20pIG5vZGVzLnNvbWUocmVtb3ZlTm9kZSk7XG5cdFx0cmVtb3ZlTm9kZShlbmQpO1xuXHRcdHJlbW92ZU5vZGUocik7XG5cdH1cblxuXHRpZiAoIXNraXBSZW1vdmUpIHJlbW92ZU5vZGUodm5vZGUuX2RvbSk7XG5cblx0dm5vZGUuX2RvbSA9IHZub2RlLl9jb21wb25lbnQgPSB2bm9kZS5fcGFyZW50ID0gTlVMTDtcbn1cblxuLyoqIFRoZSBgLnJlbmRlcigpYCBtZXRob2QgZm9yIGEgUEZDIGJhY2tpbmcgaW5zdGFuY2UuICovXG5mdW5jdGlvbiBkb1JlbmRlcihwcm9wcywgc3RhdGUsIGNvbnRleHQpIHtcblx0cmV0dXJuIHRoaXMuY29uc3RydWN0b3IocHJvcHMsIGNvbnRleHQpO1xufVxuIiwgImltcG9ydCB7IEVNUFRZX09CSiwgTU9ERV9IWURSQVRFLCBOVUxMIH0gZnJvbSAnLi9jb25zdGFudHMnO1xuaW1wb3J0IHsgY29tbWl0Um9vdCwgZGlmZiB9IGZyb20gJy4vZGlmZi9pbmRleCc7XG5pbXBvcnQgeyBjcmVhdGVWTm9kZSwgRnJhZ21lbnQgfSBmcm9tICcuL2NyZWF0ZS1lbGVtZW50JztcbmltcG9ydCBvcHRpb25zIGZyb20gJy4vb3B0aW9ucyc7XG5pbXBvcnQgeyBzbGljZSB9IGZyb20gJy4vdXRpbCc7XG5cbi8qKlxuICogUmVuZGVyIGEgUHJlYWN0IHZpcnR1YWwgbm9kZSBpbnRvIGEgRE9NIGVsZW1lbnRcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuQ29tcG9uZW50Q2hpbGR9IHZub2RlIFRoZSB2aXJ0dWFsIG5vZGUgdG8gcmVuZGVyXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi9pbnRlcm5hbCcpLlByZWFjdEVsZW1lbnR9IHBhcmVudERvbSBUaGUgRE9NIGVsZW1lbnQgdG8gcmVuZGVyIGludG9cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmRlcih2bm9kZSwgcGFyZW50RG9tKSB7XG5cdGlmIChvcHRpb25zLl9yb290KSBvcHRpb25zLl9yb290KHZub2RlLCBwYXJlbnREb20pO1xuXG5cdC8vIGh0dHBzOi8vZ2l0aHViLmNvbS9wcmVhY3Rqcy9wcmVhY3QvaXNzdWVzLzM3OTRcblx0Ly8gaHR0cHM6Ly9naXRodWIuY29tL3ByZWFjdGpzL3ByZWFjdC9pc3N1ZXMvNTExOFxuXHRpZiAocGFyZW50RG9tLm5vZGVUeXBlID09IDkpIHtcblx0XHRwYXJlbnREb20gPSBwYXJlbnREb20uZG9jdW1lbnRFbGVtZW50O1xuXHR9XG5cblx0Ly8gQHRzLWV4cGVjdC1lcnJvclxuXHRsZXQgaXNIeWRyYXRpbmcgPSB2bm9kZSAmJiB2bm9kZS5fZmxhZ3MgJiBNT0RFX0hZRFJBVEU7XG5cblx0Ly8gVG8gYmUgYWJsZSB0byBzdXBwb3J0IGNhbGxpbmcgYHJlbmRlcigpYCBtdWx0aXBsZSB0aW1lcyBvbiB0aGUgc2FtZVxuXHQvLyBET00gbm9kZSwgd2UgbmVlZCB0byBvYnRhaW4gYSByZWZlcmVuY2UgdG8gdGhlIHByZXZpb3VzIHRyZWUuIFdlIGRvXG5cdC8vIHRoaXMgYnkgYXNzaWduaW5nIGEgbmV3IGBfY2hpbGRyZW5gIHByb3BlcnR5IHRvIERPTSBub2RlcyB3aGljaCBwb2ludHNcblx0Ly8gdG8gdGhlIGxhc3QgcmVuZGVyZWQgdHJlZS4gQnkgZGVmYXVsdCB0aGlzIHByb3BlcnR5IGlzIG5vdCBwcmVzZW50LCB3aGljaFxuXHQvLyBtZWFucyB0aGF0IHdlIGFyZSBtb3VudGluZyBhIG5ldyB0cmVlIGZvciB0aGUgZmlyc3QgdGltZS5cblx0bGV0IG9sZFZOb2RlID0gaXNIeWRyYXRpbmcgPyBOVUxMIDogcGFyZW50RG9tLl9jaGlsZHJlbjtcblxuXHRwYXJlbnREb20uX2NoaWxkcmVuID0gY3JlYXRlVk5vZGUoRnJhZ21lbnQsIHsgY2hpbGRyZW46IFt2bm9kZV0gfSk7XG5cblx0Ly8gTGlzdCBvZiBlZmZlY3RzIHRoYXQgbmVlZCB0byBiZSBjYWxsZWQgYWZ0ZXIgZGlmZmluZy5cblx0bGV0IGNvbW1pdFF1ZXVlID0gW10sXG5cdFx0cmVmUXVldWUgPSBbXTtcblxuXHRkaWZmKFxuXHRcdHBhcmVudERvbSxcblx0XHQvLyBEZXRlcm1pbmUgdGhlIG5ldyB2bm9kZSB0cmVlIGFuZCBzdG9yZSBpdCBvbiB0aGUgRE9NIGVsZW1lbnQgb25cblx0XHQvLyBvdXIgY3VzdG9tIGBfY2hpbGRyZW5gIHByb3BlcnR5LlxuXHRcdHBhcmVudERvbS5fY2hpbGRyZW4sXG5cdFx0b2xkVk5vZGUgfHwgRU1QVFlfT0JKLFxuXHRcdEVNUFRZX09CSixcblx0XHRwYXJlbnREb20ubmFtZXNwYWNlVVJJLFxuXHRcdG9sZFZOb2RlXG5cdFx0XHQ/IE5VTExcblx0XHRcdDogcGFyZW50RG9tLmZpcnN0Q2hpbGRcblx0XHRcdFx0PyBzbGljZS5jYWxsKHBhcmVudERvbS5jaGlsZE5vZGVzKVxuXHRcdFx0XHQ6IE5VTEwsXG5cdFx0Y29tbWl0UXVldWUsXG5cdFx0b2xkVk5vZGUgPyBvbGRWTm9kZS5fZG9tIDogcGFyZW50RG9tLmZpcnN0Q2hpbGQsXG5cdFx0Ly8gQHRzLWV4cGVjdC1lcnJvciB3ZSBhcmUgZG9pbmcgYSBiaXQtd2lzZSBvcGVyYXRpb24gc28gaXQncyBlaXRoZXIgMCBvciB0cnVlXG5cdFx0aXNIeWRyYXRpbmcsXG5cdFx0cmVmUXVldWVcblx0KTtcblxuXHQvLyBGbHVzaCBhbGwgcXVldWVkIGVmZmVjdHNcblx0Y29tbWl0Um9vdChjb21taXRRdWV1ZSwgcGFyZW50RG9tLl9jaGlsZHJlbiwgcmVmUXVldWUpO1xuXG5cdC8vIFRoZSBsaXZlIGNoaWxkcmVuIGFyZSB0cmFja2VkIG9uIF9jaGlsZHJlbiBhZnRlciBkaWZmaW5nLlxuXHRwYXJlbnREb20uX2NoaWxkcmVuLnByb3BzLmNoaWxkcmVuID0gTlVMTDtcbn1cblxuLyoqXG4gKiBVcGRhdGUgYW4gZXhpc3RpbmcgRE9NIGVsZW1lbnQgd2l0aCBkYXRhIGZyb20gYSBQcmVhY3QgdmlydHVhbCBub2RlXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudENoaWxkfSB2bm9kZSBUaGUgdmlydHVhbCBub2RlIHRvIHJlbmRlclxuICogQHBhcmFtIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5QcmVhY3RFbGVtZW50fSBwYXJlbnREb20gVGhlIERPTSBlbGVtZW50IHRvIHVwZGF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gaHlkcmF0ZSh2bm9kZSwgcGFyZW50RG9tKSB7XG5cdC8vIE9ubHkgb2JqZWN0cyBjYW4gY2FycnkgdGhlIGZsYWcuIFByaW1pdGl2ZXMgKG51bGwsIHN0cmluZ3MsIG51bWJlcnMsXG5cdC8vIGJvb2xlYW5zKSByZW5kZXIgaW50byB0aGUgZXhpc3RpbmcgRE9NIHRoZSBzYW1lIHdheSBoeWRyYXRpbmcgd291bGQuXG5cdGlmICh2bm9kZSAmJiB0eXBlb2Ygdm5vZGUgPT0gJ29iamVjdCcpIHtcblx0XHQvLyBAdHMtZXhwZWN0LWVycm9yXG5cdFx0dm5vZGUuX2ZsYWdzIHw9IE1PREVfSFlEUkFURTtcblx0fVxuXHRyZW5kZXIodm5vZGUsIHBhcmVudERvbSk7XG59XG4iLCAiaW1wb3J0IHsgY3JlYXRlVk5vZGUgfSBmcm9tICcuL2NyZWF0ZS1lbGVtZW50JztcblxuLyoqXG4gKiBQb3J0YWwgY29tcG9uZW50LiBBIHVuaXF1ZSB0eXBlIGlzIHVzZWQgaW5zdGVhZCBvZiBGcmFnbWVudCBzbyB0aGF0IGFcbiAqIHBvcnRhbCByZXR1cm5lZCBkaXJlY3RseSBmcm9tIGEgY29tcG9uZW50IGlzbid0IGNvbGxhcHNlZCBpbnRvIHRoZVxuICogY29tcG9uZW50J3MgY2hpbGRyZW4gYXJyYXkgYnkgdGhlIEZyYWdtZW50IHVud3JhcHBpbmcgaW4gYGRpZmYoKWAuXG4gKiBAcGFyYW0ge29iamVjdH0gcHJvcHNcbiAqL1xuZnVuY3Rpb24gUG9ydGFsKHByb3BzKSB7XG5cdHJldHVybiBwcm9wcy5jaGlsZHJlbjtcbn1cblxuLyoqXG4gKiBDcmVhdGUgYSBgUG9ydGFsYCB0byBjb250aW51ZSByZW5kZXJpbmcgdGhlIHZub2RlIHRyZWUgYXQgYSBkaWZmZXJlbnQgRE9NIG5vZGVcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuQ29tcG9uZW50Q2hpbGRyZW59IHZub2RlIFRoZSB2bm9kZSB0byByZW5kZXJcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuUHJlYWN0RWxlbWVudH0gY29udGFpbmVyIFRoZSBET00gbm9kZSB0byBjb250aW51ZSByZW5kZXJpbmcgaW4gdG9cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVBvcnRhbCh2bm9kZSwgY29udGFpbmVyKSB7XG5cdHJldHVybiBjcmVhdGVWTm9kZShQb3J0YWwsIHsgX3BhcmVudERvbTogY29udGFpbmVyLCBjaGlsZHJlbjogdm5vZGUgfSk7XG59XG4iLCAiaW1wb3J0IHsgcmVzZXRSZW5kZXJDb3VudCB9IGZyb20gJy4uL2NvbXBvbmVudCc7XG5pbXBvcnQge1xuXHRDT01QT05FTlRfRElSVFksXG5cdENPTVBPTkVOVF9QRU5ESU5HX0VSUk9SLFxuXHRDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT04sXG5cdENPTVBPTkVOVF9GT1JDRVxufSBmcm9tICcuLi9jb25zdGFudHMnO1xuXG4vKipcbiAqIEZpbmQgdGhlIGNsb3Nlc3QgZXJyb3IgYm91bmRhcnkgdG8gYSB0aHJvd24gZXJyb3IgYW5kIGNhbGwgaXRcbiAqIEBwYXJhbSB7b2JqZWN0fSBlcnJvciBUaGUgdGhyb3duIHZhbHVlXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi4vaW50ZXJuYWwnKS5WTm9kZX0gdm5vZGUgVGhlIHZub2RlIHRoYXQgdGhyZXcgdGhlIGVycm9yIHRoYXQgd2FzIGNhdWdodCAoZXhjZXB0XG4gKiBmb3IgdW5tb3VudGluZyB3aGVuIHRoaXMgcGFyYW1ldGVyIGlzIHRoZSBoaWdoZXN0IHBhcmVudCB0aGF0IHdhcyBiZWluZ1xuICogdW5tb3VudGVkKVxuICogQHBhcmFtIHtpbXBvcnQoJy4uL2ludGVybmFsJykuVk5vZGV9IFtvbGRWTm9kZV1cbiAqIEBwYXJhbSB7aW1wb3J0KCcuLi9pbnRlcm5hbCcpLkVycm9ySW5mb30gW2Vycm9ySW5mb11cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIF9jYXRjaEVycm9yKGVycm9yLCB2bm9kZSwgb2xkVk5vZGUsIGVycm9ySW5mbykge1xuXHQvKiogQHR5cGUge2ltcG9ydCgnLi4vaW50ZXJuYWwnKS5Db21wb25lbnR9ICovXG5cdGxldCBjb21wb25lbnQsXG5cdFx0LyoqIEB0eXBlIHtpbXBvcnQoJy4uL2ludGVybmFsJykuQ29tcG9uZW50VHlwZX0gKi9cblx0XHRjdG9yLFxuXHRcdC8qKiBAdHlwZSB7bnVtYmVyfSAqL1xuXHRcdGhhbmRsZWQ7XG5cblx0Zm9yICg7ICh2bm9kZSA9IHZub2RlLl9wYXJlbnQpOyApIHtcblx0XHRpZiAoXG5cdFx0XHQoY29tcG9uZW50ID0gdm5vZGUuX2NvbXBvbmVudCkgJiZcblx0XHRcdCEoY29tcG9uZW50Ll9iaXRzICYgQ09NUE9ORU5UX1BST0NFU1NJTkdfRVhDRVBUSU9OKVxuXHRcdCkge1xuXHRcdFx0Y29tcG9uZW50Ll9iaXRzIHw9IENPTVBPTkVOVF9GT1JDRTtcblx0XHRcdHRyeSB7XG5cdFx0XHRcdGN0b3IgPSBjb21wb25lbnQuY29uc3RydWN0b3I7XG5cblx0XHRcdFx0Ly8gYGhhbmRsZWRgIGlzIHJlYXNzaWduZWQgYmVmb3JlIGFueSByZWFkIG9uIGV2ZXJ5IGJvdW5kYXJ5XG5cdFx0XHRcdC8vIGNhbmRpZGF0ZSwgc28gbm90aGluZyBjYXJyaWVzIG92ZXIgdG8gdGhlIG5leHQgYW5jZXN0b3IuXG5cdFx0XHRcdGlmICgoaGFuZGxlZCA9IGN0b3IgJiYgY3Rvci5nZXREZXJpdmVkU3RhdGVGcm9tRXJyb3IpKSB7XG5cdFx0XHRcdFx0Y29tcG9uZW50LnNldFN0YXRlKGN0b3IuZ2V0RGVyaXZlZFN0YXRlRnJvbUVycm9yKGVycm9yKSk7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRpZiAoY29tcG9uZW50LmNvbXBvbmVudERpZENhdGNoKSB7XG5cdFx0XHRcdFx0Y29tcG9uZW50LmNvbXBvbmVudERpZENhdGNoKGVycm9yLCBlcnJvckluZm8gfHwge30pO1xuXHRcdFx0XHRcdGhhbmRsZWQgPSAxO1xuXHRcdFx0XHR9XG5cblx0XHRcdFx0Ly8gVGhpcyBpcyBhbiBlcnJvciBib3VuZGFyeS4gTWFyayBpdCBhcyBoYXZpbmcgYmFpbGVkIG91dCwgYW5kIHdoZXRoZXIgaXQgd2FzIG1pZC1oeWRyYXRpb24uXG5cdFx0XHRcdGlmIChoYW5kbGVkICYmIGNvbXBvbmVudC5fYml0cyAmIENPTVBPTkVOVF9ESVJUWSkge1xuXHRcdFx0XHRcdGNvbXBvbmVudC5fYml0cyB8PSBDT01QT05FTlRfUEVORElOR19FUlJPUjtcblx0XHRcdFx0XHRyZXR1cm47XG5cdFx0XHRcdH1cblx0XHRcdH0gY2F0Y2ggKGUpIHtcblx0XHRcdFx0ZXJyb3IgPSBlO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxuXG5cdC8vIFJlc2V0IHJlcmVuZGVyIGNvdW50IHRvIDAsIHNvIHRoYXQgdGhlIG5leHQgcmVuZGVyIHdpbGwgbm90IGJlIHNraXBwZWRcblx0Ly8gd2hlbiB3ZSBsZXZlcmFnZSBwcmVmcmVzaFxuXHRyZXNldFJlbmRlckNvdW50KCk7XG5cdHRocm93IGVycm9yO1xufVxuIiwgImltcG9ydCB7IG9wdGlvbnMgYXMgX29wdGlvbnMgfSBmcm9tICdwcmVhY3QnO1xuXG5jb25zdCBPYmplY3RJcyA9IE9iamVjdC5pcztcblxuLyoqIEB0eXBlIHtudW1iZXJ9ICovXG5sZXQgY3VycmVudEluZGV4O1xuXG4vKiogQHR5cGUge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudH0gKi9cbmxldCBjdXJyZW50Q29tcG9uZW50O1xuXG4vKiogQHR5cGUge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudH0gKi9cbmxldCBwcmV2aW91c0NvbXBvbmVudDtcblxuLyoqIEB0eXBlIHtudW1iZXJ9ICovXG5sZXQgY3VycmVudEhvb2sgPSAwO1xuXG4vKiogQHR5cGUge0FycmF5PGltcG9ydCgnLi9pbnRlcm5hbCcpLkNvbXBvbmVudD59ICovXG5sZXQgYWZ0ZXJQYWludEVmZmVjdHMgPSBbXTtcblxuLyoqXG4gKiBQYXNzaXZlICh1c2VFZmZlY3QpIGhvb2sgc3RhdGVzIG9mIHVubW91bnRlZCBjb21wb25lbnRzIHdob3NlIGNsZWFudXAgaXNcbiAqIHN0aWxsIHBlbmRpbmcuIERlZmVycmVkIHRvIHRoZSBhZnRlci1wYWludCBmbHVzaCB0byBtYXRjaCBSZWFjdCwgd2hpY2ggcnVuc1xuICogcGFzc2l2ZSBkZXN0cm95cyBhZnRlciB0aGUgY29tbWl0IGhhcyBwYWludGVkLiBFYWNoIHN0YXRlJ3MgYF9wYXNzaXZlYCBob2xkc1xuICogdGhlIHN1cnZpdmluZyBjb21wb25lbnQgaXRzIGVycm9ycyBzaG91bGQgYmUgcm91dGVkIHRvLlxuICogQHR5cGUge0FycmF5PGltcG9ydCgnLi9pbnRlcm5hbCcpLkVmZmVjdEhvb2tTdGF0ZT59XG4gKi9cbmxldCB1bm1vdW50Q2xlYW51cHMgPSBbXTtcblxuLy8gQ2FzdCB0byB1c2UgaW50ZXJuYWwgT3B0aW9ucyB0eXBlXG5jb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5PcHRpb25zfSAqLyAoX29wdGlvbnMpO1xuXG5sZXQgb2xkQmVmb3JlRGlmZiA9IG9wdGlvbnMuX2RpZmY7XG5sZXQgb2xkQmVmb3JlUmVuZGVyID0gb3B0aW9ucy5fcmVuZGVyO1xubGV0IG9sZEFmdGVyRGlmZiA9IG9wdGlvbnMuZGlmZmVkO1xubGV0IG9sZENvbW1pdCA9IG9wdGlvbnMuX2NvbW1pdDtcbmxldCBvbGRCZWZvcmVVbm1vdW50ID0gb3B0aW9ucy51bm1vdW50O1xubGV0IG9sZFJvb3QgPSBvcHRpb25zLl9yb290O1xuXG4vLyBXZSB0YWtlIHRoZSBtaW5pbXVtIHRpbWVvdXQgZm9yIHJlcXVlc3RBbmltYXRpb25GcmFtZSB0byBlbnN1cmUgdGhhdFxuLy8gdGhlIGNhbGxiYWNrIGlzIGludm9rZWQgYWZ0ZXIgdGhlIG5leHQgZnJhbWUuIDM1bXMgaXMgYmFzZWQgb24gYSAzMGh6XG4vLyByZWZyZXNoIHJhdGUsIHdoaWNoIGlzIHRoZSBtaW5pbXVtIHJhdGUgZm9yIGEgc21vb3RoIHVzZXIgZXhwZXJpZW5jZS5cbmNvbnN0IFJBRl9USU1FT1VUID0gMzU7XG5sZXQgcHJldlJhZjtcblxuLyoqIEB0eXBlIHsodm5vZGU6IGltcG9ydCgnLi9pbnRlcm5hbCcpLlZOb2RlKSA9PiB2b2lkfSAqL1xub3B0aW9ucy5fZGlmZiA9IHZub2RlID0+IHtcblx0Y3VycmVudENvbXBvbmVudCA9IG51bGw7XG5cdGlmIChvbGRCZWZvcmVEaWZmKSBvbGRCZWZvcmVEaWZmKHZub2RlKTtcbn07XG5cbm9wdGlvbnMuX3Jvb3QgPSAodm5vZGUsIHBhcmVudERvbSkgPT4ge1xuXHRpZiAodm5vZGUgJiYgcGFyZW50RG9tLl9jaGlsZHJlbiAmJiBwYXJlbnREb20uX2NoaWxkcmVuLl9tYXNrKSB7XG5cdFx0dm5vZGUuX21hc2sgPSBwYXJlbnREb20uX2NoaWxkcmVuLl9tYXNrO1xuXHR9XG5cblx0aWYgKG9sZFJvb3QpIG9sZFJvb3Qodm5vZGUsIHBhcmVudERvbSk7XG59O1xuXG4vKiogQHR5cGUgeyh2bm9kZTogaW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGUpID0+IHZvaWR9ICovXG5vcHRpb25zLl9yZW5kZXIgPSB2bm9kZSA9PiB7XG5cdGlmIChvbGRCZWZvcmVSZW5kZXIpIG9sZEJlZm9yZVJlbmRlcih2bm9kZSk7XG5cblx0Y3VycmVudENvbXBvbmVudCA9IHZub2RlLl9jb21wb25lbnQ7XG5cdGN1cnJlbnRJbmRleCA9IDA7XG5cblx0Y29uc3QgaG9va3MgPSBjdXJyZW50Q29tcG9uZW50Ll9faG9va3M7XG5cdGlmIChob29rcykge1xuXHRcdGlmIChwcmV2aW91c0NvbXBvbmVudCA9PSBjdXJyZW50Q29tcG9uZW50KSB7XG5cdFx0XHRjdXJyZW50Q29tcG9uZW50Ll9yZW5kZXJDYWxsYmFja3MgPSBbXTtcblx0XHR9IGVsc2Uge1xuXHRcdFx0aG9va3MuX3BlbmRpbmdFZmZlY3RzLnNvbWUoaW52b2tlQ2xlYW51cCk7XG5cdFx0XHRob29rcy5fcGVuZGluZ0VmZmVjdHMuc29tZShpbnZva2VFZmZlY3QpO1xuXHRcdFx0Y3VycmVudEluZGV4ID0gMDtcblx0XHR9XG5cdFx0aG9va3MuX3BlbmRpbmdFZmZlY3RzID0gW107XG5cblx0XHQvLyBSdW5zIGJlZm9yZSBldmVyeSByZW5kZXIsIGZvcmNlZCBvciBub3QsIHNvIGBzaG91bGRDb21wb25lbnRVcGRhdGVgXG5cdFx0Ly8gbmV2ZXIgaGFzIHRvIGFwcGx5IHRoZXNlIGl0c2VsZi5cblx0XHRob29rcy5fbGlzdC5zb21lKGhvb2tJdGVtID0+IHtcblx0XHRcdGlmIChob29rSXRlbS5fbmV4dFZhbHVlKSB7XG5cdFx0XHRcdGhvb2tJdGVtLl92YWx1ZSA9IGhvb2tJdGVtLl9uZXh0VmFsdWU7XG5cdFx0XHR9XG5cdFx0XHRob29rSXRlbS5fcGVuZGluZ0FyZ3MgPSBob29rSXRlbS5fbmV4dFZhbHVlID0gdW5kZWZpbmVkO1xuXHRcdH0pO1xuXHR9XG5cdHByZXZpb3VzQ29tcG9uZW50ID0gY3VycmVudENvbXBvbmVudDtcbn07XG5cbi8qKiBAdHlwZSB7KHZub2RlOiBpbXBvcnQoJy4vaW50ZXJuYWwnKS5WTm9kZSkgPT4gdm9pZH0gKi9cbm9wdGlvbnMuZGlmZmVkID0gdm5vZGUgPT4ge1xuXHRpZiAob2xkQWZ0ZXJEaWZmKSBvbGRBZnRlckRpZmYodm5vZGUpO1xuXG5cdGNvbnN0IGMgPSB2bm9kZS5fY29tcG9uZW50O1xuXHRpZiAoYyAmJiBjLl9faG9va3MpIHtcblx0XHRpZiAoYy5fX2hvb2tzLl9wZW5kaW5nRWZmZWN0cy5sZW5ndGgpIGFmdGVyUGFpbnQoYWZ0ZXJQYWludEVmZmVjdHMucHVzaChjKSk7XG5cdFx0Ly8gYF9wZW5kaW5nQXJnc2AgaXMgY2xlYXJlZCBhZ2FpbiBieSBgb3B0aW9ucy5fcmVuZGVyYCBiZWZvcmUgYW55dGhpbmdcblx0XHQvLyBjYW4gcmVhZCBpdCwgc28gY29tbWl0dGluZyBpdCBoZXJlIGlzIGVub3VnaC5cblx0XHRjLl9faG9va3MuX2xpc3Quc29tZShob29rSXRlbSA9PiB7XG5cdFx0XHRpZiAoaG9va0l0ZW0uX3BlbmRpbmdBcmdzKSBob29rSXRlbS5fYXJncyA9IGhvb2tJdGVtLl9wZW5kaW5nQXJncztcblx0XHR9KTtcblx0fVxuXHRwcmV2aW91c0NvbXBvbmVudCA9IGN1cnJlbnRDb21wb25lbnQgPSBudWxsO1xufTtcblxuLy8gVE9ETzogSW1wcm92ZSB0eXBpbmcgb2YgY29tbWl0UXVldWUgcGFyYW1ldGVyXG4vKiogQHR5cGUgeyh2bm9kZTogaW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGUsIGNvbW1pdFF1ZXVlOiBhbnkpID0+IHZvaWR9ICovXG5vcHRpb25zLl9jb21taXQgPSAodm5vZGUsIGNvbW1pdFF1ZXVlKSA9PiB7XG5cdGNvbW1pdFF1ZXVlLnNvbWUoY29tcG9uZW50ID0+IHtcblx0XHR0cnkge1xuXHRcdFx0Y29tcG9uZW50Ll9yZW5kZXJDYWxsYmFja3Muc29tZShpbnZva2VDbGVhbnVwKTtcblx0XHRcdGNvbXBvbmVudC5fcmVuZGVyQ2FsbGJhY2tzID0gY29tcG9uZW50Ll9yZW5kZXJDYWxsYmFja3MuZmlsdGVyKGNiID0+XG5cdFx0XHRcdGNiLl92YWx1ZSA/IGludm9rZUVmZmVjdChjYikgOiB0cnVlXG5cdFx0XHQpO1xuXHRcdH0gY2F0Y2ggKGUpIHtcblx0XHRcdC8vIE9ubHkgdGhpcyBjb21wb25lbnQgc2tpcHMgaXRzIHJlbWFpbmluZyBlZmZlY3RzLCBjb21taXRSb290IHJldGhyb3dzXG5cdFx0XHQvLyB0aGUgZXJyb3IgdG8gaXRzIGJvdW5kYXJ5IGFmdGVyIHRoZSBvdGhlcnMgcmFuLlxuXHRcdFx0Y29tcG9uZW50Ll9yZW5kZXJDYWxsYmFja3MgPSBbXG5cdFx0XHRcdCgpID0+IHtcblx0XHRcdFx0XHR0aHJvdyBlO1xuXHRcdFx0XHR9XG5cdFx0XHRdO1xuXHRcdH1cblx0fSk7XG5cblx0aWYgKG9sZENvbW1pdCkgb2xkQ29tbWl0KHZub2RlLCBjb21taXRRdWV1ZSk7XG59O1xuXG4vKiogQHR5cGUgeyh2bm9kZTogaW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGUpID0+IHZvaWR9ICovXG5vcHRpb25zLnVubW91bnQgPSB2bm9kZSA9PiB7XG5cdGlmIChvbGRCZWZvcmVVbm1vdW50KSBvbGRCZWZvcmVVbm1vdW50KHZub2RlKTtcblxuXHRjb25zdCBjID0gdm5vZGUuX2NvbXBvbmVudDtcblx0aWYgKGMgJiYgYy5fX2hvb2tzKSB7XG5cdFx0bGV0IGhhc0Vycm9yZWQsIGVycm9yUGFyZW50O1xuXHRcdGMuX19ob29rcy5fbGlzdC5zb21lKHMgPT4ge1xuXHRcdFx0dHJ5IHtcblx0XHRcdFx0Ly8gTGF5b3V0IGNsZWFudXBzIGhhdmUgdG8gcnVuIGJlZm9yZSB0aGUgbmV3IERPTSBpcyBpbiBwbGFjZSwgc29cblx0XHRcdFx0Ly8gdGhleSBzdGF5IGluIHRoZSBjb21taXQgcGhhc2UgKHNlZSAjMTg4NikuIFBhc3NpdmUgY2xlYW51cHMgcnVuXG5cdFx0XHRcdC8vIGFmdGVyIHBhaW50LCBiZWZvcmUgYW55IG5ldyBwYXNzaXZlIGVmZmVjdCAoc2VlICM0Mjk5KSwgd2l0aFxuXHRcdFx0XHQvLyBgX3Bhc3NpdmVgIHJlcHVycG9zZWQgdG8gaG9sZCB0aGUgZXJyb3Itcm91dGluZyBjb21wb25lbnQuXG5cdFx0XHRcdGlmIChzLl9wYXNzaXZlICYmIHMuX2NsZWFudXApIHtcblx0XHRcdFx0XHRpZiAoZXJyb3JQYXJlbnQgPT09IHVuZGVmaW5lZCkge1xuXHRcdFx0XHRcdFx0ZXJyb3JQYXJlbnQgPSB2bm9kZS5fcGFyZW50O1xuXHRcdFx0XHRcdFx0d2hpbGUgKFxuXHRcdFx0XHRcdFx0XHRlcnJvclBhcmVudCAmJlxuXHRcdFx0XHRcdFx0XHQhKGVycm9yUGFyZW50Ll9jb21wb25lbnQgJiYgZXJyb3JQYXJlbnQuX2NvbXBvbmVudC5fcGFyZW50RG9tKVxuXHRcdFx0XHRcdFx0KSB7XG5cdFx0XHRcdFx0XHRcdGVycm9yUGFyZW50ID0gZXJyb3JQYXJlbnQuX3BhcmVudDtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHRcdGVycm9yUGFyZW50ID0gZXJyb3JQYXJlbnQgJiYgZXJyb3JQYXJlbnQuX2NvbXBvbmVudDtcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0cy5fcGFzc2l2ZSA9IGVycm9yUGFyZW50O1xuXHRcdFx0XHRcdGFmdGVyUGFpbnQodW5tb3VudENsZWFudXBzLnB1c2gocykpO1xuXHRcdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRcdGludm9rZUNsZWFudXAocyk7XG5cdFx0XHRcdH1cblx0XHRcdH0gY2F0Y2ggKGUpIHtcblx0XHRcdFx0aGFzRXJyb3JlZCA9IGU7XG5cdFx0XHR9XG5cdFx0fSk7XG5cdFx0Yy5fX2hvb2tzID0gdW5kZWZpbmVkO1xuXHRcdGlmIChoYXNFcnJvcmVkKSBvcHRpb25zLl9jYXRjaEVycm9yKGhhc0Vycm9yZWQsIGMuX3Zub2RlKTtcblx0fVxufTtcblxuLyoqXG4gKiBHZXQgYSBob29rJ3Mgc3RhdGUgZnJvbSB0aGUgY3VycmVudENvbXBvbmVudFxuICogQHBhcmFtIHtudW1iZXJ9IGluZGV4IFRoZSBpbmRleCBvZiB0aGUgaG9vayB0byBnZXRcbiAqIEBwYXJhbSB7bnVtYmVyfSB0eXBlIFRoZSB0eXBlIG9mIHRoZSBob29rIHRvIGdldFxuICogQHJldHVybnMge2FueX1cbiAqL1xuZnVuY3Rpb24gZ2V0SG9va1N0YXRlKGluZGV4LCB0eXBlKSB7XG5cdGlmIChvcHRpb25zLl9ob29rKSB7XG5cdFx0b3B0aW9ucy5faG9vayhjdXJyZW50Q29tcG9uZW50LCBpbmRleCwgY3VycmVudEhvb2sgfHwgdHlwZSk7XG5cdH1cblx0Y3VycmVudEhvb2sgPSAwO1xuXG5cdC8vIExhcmdlbHkgaW5zcGlyZWQgYnk6XG5cdC8vICogaHR0cHM6Ly9naXRodWIuY29tL21pY2hhZWwta2xlaW4vZnVuY3kuanMvYmxvYi9mNmJlNzM0NjhlNmVjNDZiMGZmNWFhM2NjNGM5YmFmNzJhMjkwMjVhL3NyYy9ob29rcy9jb3JlX2hvb2tzLm1qc1xuXHQvLyAqIGh0dHBzOi8vZ2l0aHViLmNvbS9taWNoYWVsLWtsZWluL2Z1bmN5LmpzL2Jsb2IvNjUwYmVhYTU4YzQzYzMzYTc0ODIwYTNjOThiM2M3MDc5Y2YyZTMzMy9zcmMvcmVuZGVyZXIubWpzXG5cdC8vIE90aGVyIGltcGxlbWVudGF0aW9ucyB0byBsb29rIGF0OlxuXHQvLyAqIGh0dHBzOi8vY29kZXNhbmRib3guaW8vcy9tbm94MDVxcDhcblx0Y29uc3QgaG9va3MgPVxuXHRcdGN1cnJlbnRDb21wb25lbnQuX19ob29rcyB8fFxuXHRcdChjdXJyZW50Q29tcG9uZW50Ll9faG9va3MgPSB7XG5cdFx0XHRfbGlzdDogW10sXG5cdFx0XHRfcGVuZGluZ0VmZmVjdHM6IFtdXG5cdFx0fSk7XG5cblx0aWYgKGluZGV4ID49IGhvb2tzLl9saXN0Lmxlbmd0aCkge1xuXHRcdGhvb2tzLl9saXN0LnB1c2goe30pO1xuXHR9XG5cblx0cmV0dXJuIGhvb2tzLl9saXN0W2luZGV4XTtcbn1cblxuLyoqXG4gKiBAdGVtcGxhdGUge3Vua25vd259IFNcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2luZGV4JykuRGlzcGF0Y2g8aW1wb3J0KCcuL2luZGV4JykuU3RhdGVVcGRhdGVyPFM+Pn0gW2luaXRpYWxTdGF0ZV1cbiAqIEByZXR1cm5zIHtbUywgKHN0YXRlOiBTKSA9PiB2b2lkXX1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZVN0YXRlKGluaXRpYWxTdGF0ZSkge1xuXHRjdXJyZW50SG9vayA9IDE7XG5cdHJldHVybiB1c2VSZWR1Y2VyKGludm9rZU9yUmV0dXJuLCBpbml0aWFsU3RhdGUpO1xufVxuXG4vKipcbiAqIEB0ZW1wbGF0ZSB7dW5rbm93bn0gU1xuICogQHRlbXBsYXRlIHt1bmtub3dufSBBXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi9pbmRleCcpLlJlZHVjZXI8UywgQT59IHJlZHVjZXJcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2luZGV4JykuRGlzcGF0Y2g8aW1wb3J0KCcuL2luZGV4JykuU3RhdGVVcGRhdGVyPFM+Pn0gaW5pdGlhbFN0YXRlXG4gKiBAcGFyYW0geyhpbml0aWFsU3RhdGU6IGFueSkgPT4gdm9pZH0gW2luaXRdXG4gKiBAcmV0dXJucyB7WyBTLCAoc3RhdGU6IFMpID0+IHZvaWQgXX1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZVJlZHVjZXIocmVkdWNlciwgaW5pdGlhbFN0YXRlLCBpbml0KSB7XG5cdC8qKiBAdHlwZSB7aW1wb3J0KCcuL2ludGVybmFsJykuUmVkdWNlckhvb2tTdGF0ZX0gKi9cblx0Y29uc3QgaG9va1N0YXRlID0gZ2V0SG9va1N0YXRlKGN1cnJlbnRJbmRleCsrLCAyKTtcblx0aG9va1N0YXRlLl9yZWR1Y2VyID0gcmVkdWNlcjtcblx0aWYgKCFob29rU3RhdGUuX2NvbXBvbmVudCkge1xuXHRcdGhvb2tTdGF0ZS5fdmFsdWUgPSBbXG5cdFx0XHQhaW5pdCA/IGludm9rZU9yUmV0dXJuKHVuZGVmaW5lZCwgaW5pdGlhbFN0YXRlKSA6IGluaXQoaW5pdGlhbFN0YXRlKSxcblxuXHRcdFx0YWN0aW9uID0+IHtcblx0XHRcdFx0Y29uc3QgY3VycmVudFZhbHVlID0gKGhvb2tTdGF0ZS5fbmV4dFZhbHVlIHx8IGhvb2tTdGF0ZS5fdmFsdWUpWzBdO1xuXHRcdFx0XHRjb25zdCBuZXh0VmFsdWUgPSBob29rU3RhdGUuX3JlZHVjZXIoY3VycmVudFZhbHVlLCBhY3Rpb24pO1xuXG5cdFx0XHRcdGlmICghT2JqZWN0SXMoY3VycmVudFZhbHVlLCBuZXh0VmFsdWUpKSB7XG5cdFx0XHRcdFx0aG9va1N0YXRlLl9uZXh0VmFsdWUgPSBbbmV4dFZhbHVlLCBob29rU3RhdGUuX3ZhbHVlWzFdXTtcblx0XHRcdFx0XHRob29rU3RhdGUuX2NvbXBvbmVudC5zZXRTdGF0ZSh7fSk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHRdO1xuXG5cdFx0aG9va1N0YXRlLl9jb21wb25lbnQgPSBjdXJyZW50Q29tcG9uZW50O1xuXG5cdFx0aWYgKCFjdXJyZW50Q29tcG9uZW50Ll9oYXNTY3VGcm9tSG9va3MpIHtcblx0XHRcdGN1cnJlbnRDb21wb25lbnQuX2hhc1NjdUZyb21Ib29rcyA9IHRydWU7XG5cdFx0XHRjb25zdCBwcmV2U2N1ID0gY3VycmVudENvbXBvbmVudC5zaG91bGRDb21wb25lbnRVcGRhdGU7XG5cblx0XHRcdC8vIFRoaXMgU0NVIGhhcyB0aGUgcHVycG9zZSBvZiBiYWlsaW5nIG91dCBhZnRlciByZXBlYXRlZCB1cGRhdGVzXG5cdFx0XHQvLyB0byBzdGF0ZWZ1bCBob29rcy4gV2Ugc3RvcmUgdGhlIG5leHQgdmFsdWUgaW4gYF9uZXh0VmFsdWVbMF1gIGFuZFxuXHRcdFx0Ly8ga2VlcCBkb2luZyB0aGF0IGZvciBhbGwgc3RhdGUgc2V0dGVyczsgaWYgd2UgaGF2ZSBuZXh0IHN0YXRlcyBhbmRcblx0XHRcdC8vIGFsbCBuZXh0IHN0YXRlcyB3aXRoaW4gYSBjb21wb25lbnQgZW5kIHVwIGJlaW5nIGVxdWFsIHRvIHRoZWlyXG5cdFx0XHQvLyBvcmlnaW5hbCBzdGF0ZSB3ZSBhcmUgc2FmZSB0byBiYWlsIG91dCBmb3IgdGhpcyBzcGVjaWZpYyBjb21wb25lbnQuXG5cdFx0XHRjdXJyZW50Q29tcG9uZW50LnNob3VsZENvbXBvbmVudFVwZGF0ZSA9IGZ1bmN0aW9uIChwLCBzLCBjKSB7XG5cdFx0XHRcdGNvbnN0IGhvb2tzID0gdGhpcy5fX2hvb2tzO1xuXHRcdFx0XHRpZiAoIWhvb2tzKSByZXR1cm4gdHJ1ZTtcblxuXHRcdFx0XHQvLyBXZSBjaGVjayB3aGV0aGVyIHdlIGhhdmUgY29tcG9uZW50cyB3aXRoIGEgbmV4dFZhbHVlIHNldCB0aGF0XG5cdFx0XHRcdC8vIGhhdmUgdmFsdWVzIHRoYXQgYXJlbid0IGVxdWFsIHRvIG9uZSBhbm90aGVyIHRoaXMgcHVzaGVzXG5cdFx0XHRcdC8vIHVzIHRvIHVwZGF0ZSBmdXJ0aGVyIGRvd24gdGhlIHRyZWVcblx0XHRcdFx0bGV0IHVwZGF0ZWRIb29rID0gZmFsc2U7XG5cdFx0XHRcdGxldCBzaG91bGRVcGRhdGUgPSB0aGlzLnByb3BzICE9IHA7XG5cdFx0XHRcdGhvb2tzLl9saXN0LnNvbWUoaG9va0l0ZW0gPT4ge1xuXHRcdFx0XHRcdGlmIChob29rSXRlbS5fbmV4dFZhbHVlKSB7XG5cdFx0XHRcdFx0XHR1cGRhdGVkSG9vayA9IHRydWU7XG5cdFx0XHRcdFx0XHRpZiAoIU9iamVjdElzKGhvb2tJdGVtLl92YWx1ZVswXSwgaG9va0l0ZW0uX25leHRWYWx1ZVswXSkpIHtcblx0XHRcdFx0XHRcdFx0c2hvdWxkVXBkYXRlID0gdHJ1ZTtcblx0XHRcdFx0XHRcdH1cblx0XHRcdFx0XHR9XG5cdFx0XHRcdH0pO1xuXG5cdFx0XHRcdGlmIChwcmV2U2N1KSB7XG5cdFx0XHRcdFx0Y29uc3QgcmVzdWx0ID0gcHJldlNjdS5jYWxsKHRoaXMsIHAsIHMsIGMpO1xuXHRcdFx0XHRcdHJldHVybiB1cGRhdGVkSG9vayA/IHJlc3VsdCB8fCBzaG91bGRVcGRhdGUgOiByZXN1bHQ7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRyZXR1cm4gIXVwZGF0ZWRIb29rIHx8IHNob3VsZFVwZGF0ZTtcblx0XHRcdH07XG5cdFx0fVxuXHR9XG5cblx0cmV0dXJuIGhvb2tTdGF0ZS5fdmFsdWU7XG59XG5cbi8qKlxuICogQHBhcmFtIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5FZmZlY3R9IGNhbGxiYWNrXG4gKiBAcGFyYW0ge3Vua25vd25bXX0gYXJnc1xuICogQHJldHVybnMge3ZvaWR9XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VFZmZlY3QoY2FsbGJhY2ssIGFyZ3MpIHtcblx0LyoqIEB0eXBlIHtpbXBvcnQoJy4vaW50ZXJuYWwnKS5FZmZlY3RIb29rU3RhdGV9ICovXG5cdGNvbnN0IHN0YXRlID0gZ2V0SG9va1N0YXRlKGN1cnJlbnRJbmRleCsrLCAzKTtcblx0aWYgKCFvcHRpb25zLl9za2lwRWZmZWN0cyAmJiBhcmdzQ2hhbmdlZChzdGF0ZS5fYXJncywgYXJncykpIHtcblx0XHRzdGF0ZS5fcGFzc2l2ZSA9IHRydWU7XG5cdFx0c3RhdGUuX3ZhbHVlID0gY2FsbGJhY2s7XG5cdFx0c3RhdGUuX3BlbmRpbmdBcmdzID0gYXJncztcblxuXHRcdGN1cnJlbnRDb21wb25lbnQuX19ob29rcy5fcGVuZGluZ0VmZmVjdHMucHVzaChzdGF0ZSk7XG5cdH1cbn1cblxuLyoqXG4gKiBAcGFyYW0ge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkVmZmVjdH0gY2FsbGJhY2tcbiAqIEBwYXJhbSB7dW5rbm93bltdfSBhcmdzXG4gKiBAcmV0dXJucyB7dm9pZH1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUxheW91dEVmZmVjdChjYWxsYmFjaywgYXJncykge1xuXHQvKiogQHR5cGUge2ltcG9ydCgnLi9pbnRlcm5hbCcpLkVmZmVjdEhvb2tTdGF0ZX0gKi9cblx0Y29uc3Qgc3RhdGUgPSBnZXRIb29rU3RhdGUoY3VycmVudEluZGV4KyssIDQpO1xuXHRpZiAoIW9wdGlvbnMuX3NraXBFZmZlY3RzICYmIGFyZ3NDaGFuZ2VkKHN0YXRlLl9hcmdzLCBhcmdzKSkge1xuXHRcdHN0YXRlLl9wYXNzaXZlID0gZmFsc2U7XG5cdFx0c3RhdGUuX3ZhbHVlID0gY2FsbGJhY2s7XG5cdFx0c3RhdGUuX3BlbmRpbmdBcmdzID0gYXJncztcblxuXHRcdGN1cnJlbnRDb21wb25lbnQuX3JlbmRlckNhbGxiYWNrcy5wdXNoKHN0YXRlKTtcblx0fVxufVxuXG4vKiogQHR5cGUgeyhpbml0aWFsVmFsdWU6IHVua25vd24pID0+IHVua25vd259ICovXG5leHBvcnQgZnVuY3Rpb24gdXNlUmVmKGluaXRpYWxWYWx1ZSkge1xuXHRjdXJyZW50SG9vayA9IDU7XG5cdHJldHVybiB1c2VNZW1vKCgpID0+ICh7IGN1cnJlbnQ6IGluaXRpYWxWYWx1ZSB9KSwgW10pO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7b2JqZWN0fSByZWZcbiAqIEBwYXJhbSB7KCkgPT4gb2JqZWN0fSBjcmVhdGVIYW5kbGVcbiAqIEBwYXJhbSB7dW5rbm93bltdfSBhcmdzXG4gKiBAcmV0dXJucyB7dm9pZH1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUltcGVyYXRpdmVIYW5kbGUocmVmLCBjcmVhdGVIYW5kbGUsIGFyZ3MpIHtcblx0Y3VycmVudEhvb2sgPSA2O1xuXHR1c2VMYXlvdXRFZmZlY3QoXG5cdFx0KCkgPT4ge1xuXHRcdFx0aWYgKHR5cGVvZiByZWYgPT0gJ2Z1bmN0aW9uJykge1xuXHRcdFx0XHRjb25zdCByZXN1bHQgPSByZWYoY3JlYXRlSGFuZGxlKCkpO1xuXHRcdFx0XHRyZXR1cm4gKCkgPT4ge1xuXHRcdFx0XHRcdHJlZihudWxsKTtcblx0XHRcdFx0XHRpZiAodHlwZW9mIHJlc3VsdCA9PSAnZnVuY3Rpb24nKSByZXN1bHQoKTtcblx0XHRcdFx0fTtcblx0XHRcdH0gZWxzZSBpZiAocmVmKSB7XG5cdFx0XHRcdHJlZi5jdXJyZW50ID0gY3JlYXRlSGFuZGxlKCk7XG5cdFx0XHRcdHJldHVybiAoKSA9PiAocmVmLmN1cnJlbnQgPSBudWxsKTtcblx0XHRcdH1cblx0XHR9LFxuXHRcdGFyZ3MgPT0gbnVsbCA/IGFyZ3MgOiBhcmdzLmNvbmNhdChyZWYpXG5cdCk7XG59XG5cbi8qKlxuICogQHRlbXBsYXRlIHt1bmtub3dufSBUXG4gKiBAcGFyYW0geygpID0+IFR9IGZhY3RvcnlcbiAqIEBwYXJhbSB7dW5rbm93bltdfSBhcmdzXG4gKiBAcmV0dXJucyB7VH1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZU1lbW8oZmFjdG9yeSwgYXJncykge1xuXHQvKiogQHR5cGUge2ltcG9ydCgnLi9pbnRlcm5hbCcpLk1lbW9Ib29rU3RhdGU8VD59ICovXG5cdGNvbnN0IHN0YXRlID0gZ2V0SG9va1N0YXRlKGN1cnJlbnRJbmRleCsrLCA3KTtcblx0aWYgKGFyZ3NDaGFuZ2VkKHN0YXRlLl9hcmdzLCBhcmdzKSkge1xuXHRcdHN0YXRlLl92YWx1ZSA9IGZhY3RvcnkoKTtcblx0XHRzdGF0ZS5fYXJncyA9IGFyZ3M7XG5cdH1cblxuXHRyZXR1cm4gc3RhdGUuX3ZhbHVlO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7KCkgPT4gdm9pZH0gY2FsbGJhY2tcbiAqIEBwYXJhbSB7dW5rbm93bltdfSBhcmdzXG4gKiBAcmV0dXJucyB7KCkgPT4gdm9pZH1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUNhbGxiYWNrKGNhbGxiYWNrLCBhcmdzKSB7XG5cdGN1cnJlbnRIb29rID0gODtcblx0cmV0dXJuIHVzZU1lbW8oKCkgPT4gY2FsbGJhY2ssIGFyZ3MpO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuUHJlYWN0Q29udGV4dH0gY29udGV4dFxuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlQ29udGV4dChjb250ZXh0KSB7XG5cdGNvbnN0IHByb3ZpZGVyID0gY3VycmVudENvbXBvbmVudC5jb250ZXh0W2NvbnRleHQuX2lkXTtcblx0Ly8gV2UgY291bGQgc2tpcCB0aGlzIGNhbGwgaGVyZSwgYnV0IHRoYW4gd2UnZCBub3QgY2FsbFxuXHQvLyBgb3B0aW9ucy5faG9va2AuIFdlIG5lZWQgdG8gZG8gdGhhdCBpbiBvcmRlciB0byBtYWtlXG5cdC8vIHRoZSBkZXZ0b29scyBhd2FyZSBvZiB0aGlzIGhvb2suXG5cdC8qKiBAdHlwZSB7aW1wb3J0KCcuL2ludGVybmFsJykuQ29udGV4dEhvb2tTdGF0ZX0gKi9cblx0Y29uc3Qgc3RhdGUgPSBnZXRIb29rU3RhdGUoY3VycmVudEluZGV4KyssIDkpO1xuXHQvLyBUaGUgZGV2dG9vbHMgbmVlZHMgYWNjZXNzIHRvIHRoZSBjb250ZXh0IG9iamVjdCB0b1xuXHQvLyBiZSBhYmxlIHRvIHB1bGwgb2YgdGhlIGRlZmF1bHQgdmFsdWUgd2hlbiBubyBwcm92aWRlclxuXHQvLyBpcyBwcmVzZW50IGluIHRoZSB0cmVlLlxuXHRzdGF0ZS5fY29udGV4dCA9IGNvbnRleHQ7XG5cdGlmICghcHJvdmlkZXIpIHJldHVybiBjb250ZXh0Ll9kZWZhdWx0VmFsdWU7XG5cdC8vIFRoaXMgaXMgcHJvYmFibHkgbm90IHNhZmUgdG8gY29udmVydCB0byBcIiFcIlxuXHRpZiAoc3RhdGUuX3ZhbHVlID09IG51bGwpIHtcblx0XHRzdGF0ZS5fdmFsdWUgPSB0cnVlO1xuXHRcdHByb3ZpZGVyLnN1YihjdXJyZW50Q29tcG9uZW50KTtcblx0fVxuXHRyZXR1cm4gcHJvdmlkZXIucHJvcHMudmFsdWU7XG59XG5cbi8qKlxuICogRGlzcGxheSBhIGN1c3RvbSBsYWJlbCBmb3IgYSBjdXN0b20gaG9vayBmb3IgdGhlIGRldnRvb2xzIHBhbmVsXG4gKiBAdHlwZSB7PFQ+KHZhbHVlOiBULCBjYj86ICh2YWx1ZTogVCkgPT4gc3RyaW5nIHwgbnVtYmVyKSA9PiB2b2lkfVxuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlRGVidWdWYWx1ZSh2YWx1ZSwgZm9ybWF0dGVyKSB7XG5cdGlmIChvcHRpb25zLnVzZURlYnVnVmFsdWUpIHtcblx0XHRvcHRpb25zLnVzZURlYnVnVmFsdWUoXG5cdFx0XHRmb3JtYXR0ZXIgPyBmb3JtYXR0ZXIodmFsdWUpIDogLyoqIEB0eXBlIHthbnl9Ki8gKHZhbHVlKVxuXHRcdCk7XG5cdH1cbn1cblxuLyoqXG4gKiBAcGFyYW0geyhlcnJvcjogdW5rbm93biwgZXJyb3JJbmZvOiBpbXBvcnQoJ3ByZWFjdCcpLkVycm9ySW5mbykgPT4gdm9pZH0gY2JcbiAqIEByZXR1cm5zIHtbdW5rbm93biwgKCkgPT4gdm9pZF19XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VFcnJvckJvdW5kYXJ5KGNiKSB7XG5cdC8qKiBAdHlwZSB7aW1wb3J0KCcuL2ludGVybmFsJykuRXJyb3JCb3VuZGFyeUhvb2tTdGF0ZX0gKi9cblx0Y29uc3Qgc3RhdGUgPSBnZXRIb29rU3RhdGUoY3VycmVudEluZGV4KyssIDEwKTtcblx0Y29uc3QgZXJyU3RhdGUgPSB1c2VTdGF0ZSgpO1xuXHRzdGF0ZS5fdmFsdWUgPSBjYjtcblx0aWYgKCFjdXJyZW50Q29tcG9uZW50LmNvbXBvbmVudERpZENhdGNoKSB7XG5cdFx0Y3VycmVudENvbXBvbmVudC5jb21wb25lbnREaWRDYXRjaCA9IChlcnIsIGVycm9ySW5mbykgPT4ge1xuXHRcdFx0aWYgKHN0YXRlLl92YWx1ZSkgc3RhdGUuX3ZhbHVlKGVyciwgZXJyb3JJbmZvKTtcblx0XHRcdGVyclN0YXRlWzFdKGVycik7XG5cdFx0fTtcblx0fVxuXHRyZXR1cm4gW2VyclN0YXRlWzBdLCAoKSA9PiBlcnJTdGF0ZVsxXSgpXTtcbn1cblxuLyoqIEB0eXBlIHsoKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgZnVuY3Rpb24gdXNlSWQoKSB7XG5cdC8qKiBAdHlwZSB7aW1wb3J0KCcuL2ludGVybmFsJykuSWRIb29rU3RhdGV9ICovXG5cdGNvbnN0IHN0YXRlID0gZ2V0SG9va1N0YXRlKGN1cnJlbnRJbmRleCsrLCAxMSk7XG5cdGlmICghc3RhdGUuX3ZhbHVlKSB7XG5cdFx0Ly8gR3JhYiBlaXRoZXIgdGhlIHJvb3Qgbm9kZSBvciB0aGUgbmVhcmVzdCBhc3luYyBib3VuZGFyeSBub2RlLlxuXHRcdC8qKiBAdHlwZSB7aW1wb3J0KCcuL2ludGVybmFsJykuVk5vZGV9ICovXG5cdFx0bGV0IHJvb3QgPSBjdXJyZW50Q29tcG9uZW50Ll92bm9kZTtcblx0XHR3aGlsZSAoIXJvb3QuX21hc2sgJiYgcm9vdC5fcGFyZW50KSB7XG5cdFx0XHRyb290ID0gcm9vdC5fcGFyZW50O1xuXHRcdH1cblxuXHRcdGxldCBtYXNrID0gcm9vdC5fbWFzayB8fCAocm9vdC5fbWFzayA9IFswLCAwXSk7XG5cdFx0c3RhdGUuX3ZhbHVlID0gJ1AnICsgbWFza1swXSArICctJyArIG1hc2tbMV0rKztcblx0fVxuXG5cdHJldHVybiBzdGF0ZS5fdmFsdWU7XG59XG5cbi8qKlxuICogQWZ0ZXIgcGFpbnQgZWZmZWN0cyBjb25zdW1lci5cbiAqL1xuZnVuY3Rpb24gZmx1c2hBZnRlclBhaW50RWZmZWN0cygpIHtcblx0bGV0IGNvbXBvbmVudDtcblx0Ly8gVGhlIGxvb3AgcGlja3MgdXAgY29tcG9uZW50cyB1bm1vdW50ZWQgYnkgYW4gZWZmZWN0IHdlIGp1c3QgaW52b2tlZCwgd2hpY2hcblx0Ly8gZG9uJ3QgbmVjZXNzYXJpbHkgc2NoZWR1bGUgYSBmbHVzaCBvZiB0aGVpciBvd24uXG5cdGRvIHtcblx0XHQvLyBVbm1vdW50ZWQgY29tcG9uZW50cycgcGFzc2l2ZSBjbGVhbnVwcyBydW4gYmVmb3JlIGFueSBuZXcgcGFzc2l2ZVxuXHRcdC8vIGVmZmVjdCwgbWlycm9yaW5nIFJlYWN0IHJ1bm5pbmcgYWxsIGRlc3Ryb3lzIGJlZm9yZSBhbnkgY3JlYXRlLlxuXHRcdHdoaWxlICgoY29tcG9uZW50ID0gdW5tb3VudENsZWFudXBzLnNoaWZ0KCkpKSB7XG5cdFx0XHR0cnkge1xuXHRcdFx0XHRpbnZva2VDbGVhbnVwKGNvbXBvbmVudCk7XG5cdFx0XHR9IGNhdGNoIChlKSB7XG5cdFx0XHRcdGNvbXBvbmVudCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoY29tcG9uZW50Ll9wYXNzaXZlKTtcblx0XHRcdFx0b3B0aW9ucy5fY2F0Y2hFcnJvcihlLCB7IF9wYXJlbnQ6IGNvbXBvbmVudCAmJiBjb21wb25lbnQuX3Zub2RlIH0pO1xuXHRcdFx0fVxuXHRcdH1cblxuXHRcdHdoaWxlICgoY29tcG9uZW50ID0gYWZ0ZXJQYWludEVmZmVjdHMuc2hpZnQoKSkpIHtcblx0XHRcdGNvbnN0IGhvb2tzID0gY29tcG9uZW50Ll9faG9va3M7XG5cdFx0XHRpZiAoIWNvbXBvbmVudC5fcGFyZW50RG9tIHx8ICFob29rcykgY29udGludWU7XG5cdFx0XHR0cnkge1xuXHRcdFx0XHRob29rcy5fcGVuZGluZ0VmZmVjdHMuc29tZShpbnZva2VDbGVhbnVwKTtcblx0XHRcdFx0aG9va3MuX3BlbmRpbmdFZmZlY3RzLnNvbWUoaW52b2tlRWZmZWN0KTtcblx0XHRcdFx0aG9va3MuX3BlbmRpbmdFZmZlY3RzID0gW107XG5cdFx0XHR9IGNhdGNoIChlKSB7XG5cdFx0XHRcdGhvb2tzLl9wZW5kaW5nRWZmZWN0cyA9IFtdO1xuXHRcdFx0XHRvcHRpb25zLl9jYXRjaEVycm9yKGUsIGNvbXBvbmVudC5fdm5vZGUpO1xuXHRcdFx0fVxuXHRcdH1cblx0fSB3aGlsZSAodW5tb3VudENsZWFudXBzLmxlbmd0aCk7XG59XG5cbmxldCBIQVNfUkFGID0gdHlwZW9mIHJlcXVlc3RBbmltYXRpb25GcmFtZSA9PSAnZnVuY3Rpb24nO1xuXG4vKipcbiAqIFNjaGVkdWxlIGEgY2FsbGJhY2sgdG8gYmUgaW52b2tlZCBhZnRlciB0aGUgYnJvd3NlciBoYXMgYSBjaGFuY2UgdG8gcGFpbnQgYSBuZXcgZnJhbWUuXG4gKiBEbyB0aGlzIGJ5IGNvbWJpbmluZyByZXF1ZXN0QW5pbWF0aW9uRnJhbWUgKHJBRikgKyBzZXRUaW1lb3V0IHRvIGludm9rZSBhIGNhbGxiYWNrIGFmdGVyXG4gKiB0aGUgbmV4dCBicm93c2VyIGZyYW1lLlxuICpcbiAqIEFsc28sIHNjaGVkdWxlIGEgdGltZW91dCBpbiBwYXJhbGxlbCB0byB0aGUgdGhlIHJBRiB0byBlbnN1cmUgdGhlIGNhbGxiYWNrIGlzIGludm9rZWRcbiAqIGV2ZW4gaWYgUkFGIGRvZXNuJ3QgZmlyZSAoZm9yIGV4YW1wbGUgaWYgdGhlIGJyb3dzZXIgdGFiIGlzIG5vdCB2aXNpYmxlKVxuICpcbiAqIEBwYXJhbSB7KCkgPT4gdm9pZH0gY2FsbGJhY2tcbiAqL1xuZnVuY3Rpb24gYWZ0ZXJOZXh0RnJhbWUoY2FsbGJhY2spIHtcblx0Y29uc3QgZG9uZSA9ICgpID0+IHtcblx0XHRjbGVhclRpbWVvdXQodGltZW91dCk7XG5cdFx0aWYgKEhBU19SQUYpIGNhbmNlbEFuaW1hdGlvbkZyYW1lKHJhZik7XG5cdFx0c2V0VGltZW91dChjYWxsYmFjayk7XG5cdH07XG5cdGNvbnN0IHRpbWVvdXQgPSBzZXRUaW1lb3V0KGRvbmUsIFJBRl9USU1FT1VUKTtcblxuXHRsZXQgcmFmO1xuXHRpZiAoSEFTX1JBRikge1xuXHRcdHJhZiA9IHJlcXVlc3RBbmltYXRpb25GcmFtZShkb25lKTtcblx0fVxufVxuXG4vLyBOb3RlOiBpZiBzb21lb25lIHVzZWQgb3B0aW9ucy5kZWJvdW5jZVJlbmRlcmluZyA9IHJlcXVlc3RBbmltYXRpb25GcmFtZSxcbi8vIHRoZW4gZWZmZWN0cyB3aWxsIEFMV0FZUyBydW4gb24gdGhlIE5FWFQgZnJhbWUgaW5zdGVhZCBvZiB0aGUgY3VycmVudCBvbmUsIGluY3VycmluZyBhIH4xNm1zIGRlbGF5LlxuLy8gUGVyaGFwcyB0aGlzIGlzIG5vdCBzdWNoIGEgYmlnIGRlYWwuXG4vKipcbiAqIFNjaGVkdWxlIGFmdGVyUGFpbnRFZmZlY3RzIGZsdXNoIGFmdGVyIHRoZSBicm93c2VyIHBhaW50c1xuICogQHBhcmFtIHtudW1iZXJ9IG5ld1F1ZXVlTGVuZ3RoXG4gKiBAcmV0dXJucyB7dm9pZH1cbiAqL1xuZnVuY3Rpb24gYWZ0ZXJQYWludChuZXdRdWV1ZUxlbmd0aCkge1xuXHRpZiAobmV3UXVldWVMZW5ndGggPT0gMSB8fCBwcmV2UmFmICE9IG9wdGlvbnMucmVxdWVzdEFuaW1hdGlvbkZyYW1lKSB7XG5cdFx0cHJldlJhZiA9IG9wdGlvbnMucmVxdWVzdEFuaW1hdGlvbkZyYW1lO1xuXHRcdChwcmV2UmFmIHx8IGFmdGVyTmV4dEZyYW1lKShmbHVzaEFmdGVyUGFpbnRFZmZlY3RzKTtcblx0fVxufVxuXG4vKipcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuSG9va1N0YXRlfSBob29rXG4gKiBAcmV0dXJucyB7dm9pZH1cbiAqL1xuZnVuY3Rpb24gaW52b2tlQ2xlYW51cChob29rKSB7XG5cdC8vIEEgaG9vayBjbGVhbnVwIGNhbiBpbnRyb2R1Y2UgYSBjYWxsIHRvIHJlbmRlciB3aGljaCBjcmVhdGVzIGEgbmV3IHJvb3QsIHRoaXMgd2lsbCBjYWxsIG9wdGlvbnMudm5vZGVcblx0Ly8gYW5kIG1vdmUgdGhlIGN1cnJlbnRDb21wb25lbnQgYXdheS5cblx0Y29uc3QgY29tcCA9IGN1cnJlbnRDb21wb25lbnQ7XG5cdGxldCBjbGVhbnVwID0gaG9vay5fY2xlYW51cDtcblx0aWYgKHR5cGVvZiBjbGVhbnVwID09ICdmdW5jdGlvbicpIHtcblx0XHRob29rLl9jbGVhbnVwID0gdW5kZWZpbmVkO1xuXHRcdGNsZWFudXAoKTtcblx0fVxuXG5cdGN1cnJlbnRDb21wb25lbnQgPSBjb21wO1xufVxuXG4vKipcbiAqIEludm9rZSBhIEhvb2sncyBlZmZlY3RcbiAqIEBwYXJhbSB7aW1wb3J0KCcuL2ludGVybmFsJykuRWZmZWN0SG9va1N0YXRlfSBob29rXG4gKiBAcmV0dXJucyB7dm9pZH1cbiAqL1xuZnVuY3Rpb24gaW52b2tlRWZmZWN0KGhvb2spIHtcblx0Ly8gQSBob29rIGNhbGwgY2FuIGludHJvZHVjZSBhIGNhbGwgdG8gcmVuZGVyIHdoaWNoIGNyZWF0ZXMgYSBuZXcgcm9vdCwgdGhpcyB3aWxsIGNhbGwgb3B0aW9ucy52bm9kZVxuXHQvLyBhbmQgbW92ZSB0aGUgY3VycmVudENvbXBvbmVudCBhd2F5LlxuXHRjb25zdCBjb21wID0gY3VycmVudENvbXBvbmVudDtcblx0aG9vay5fY2xlYW51cCA9IGhvb2suX3ZhbHVlKCk7XG5cdGN1cnJlbnRDb21wb25lbnQgPSBjb21wO1xufVxuXG4vKipcbiAqIEBwYXJhbSB7dW5rbm93bltdfSBvbGRBcmdzXG4gKiBAcGFyYW0ge3Vua25vd25bXX0gbmV3QXJnc1xuICogQHJldHVybnMge2Jvb2xlYW59XG4gKi9cbmZ1bmN0aW9uIGFyZ3NDaGFuZ2VkKG9sZEFyZ3MsIG5ld0FyZ3MpIHtcblx0cmV0dXJuIChcblx0XHQhb2xkQXJncyB8fFxuXHRcdG9sZEFyZ3MubGVuZ3RoICE9IG5ld0FyZ3MubGVuZ3RoIHx8XG5cdFx0bmV3QXJncy5zb21lKChhcmcsIGluZGV4KSA9PiAhT2JqZWN0SXMoYXJnLCBvbGRBcmdzW2luZGV4XSkpXG5cdCk7XG59XG5cbi8qKlxuICogQHRlbXBsYXRlIEFyZ1xuICogQHBhcmFtIHtBcmd9IGFyZ1xuICogQHBhcmFtIHsoYXJnOiBBcmcpID0+IGFueX0gZlxuICogQHJldHVybnMge2FueX1cbiAqL1xuZnVuY3Rpb24gaW52b2tlT3JSZXR1cm4oYXJnLCBmKSB7XG5cdHJldHVybiB0eXBlb2YgZiA9PSAnZnVuY3Rpb24nID8gZihhcmcpIDogZjtcbn1cbiIsICIvKipcbiAqIExhYmVsIGNvbG91cnMuIFRlbiBodWVzIGluIE9LTENILCBlYWNoIGFzIGEgcGFsZSBmaWxsLCBhIHN0cm9uZyBmaWxsIGFuZCBhIHN0cmlwZWQgb25lOiB0aGlydHlcbiAqIGxhYmVscyB0aGF0IGNhbiBiZSB0b2xkIGFwYXJ0LCBhbHNvIGJ5IHRob3NlIHdobyBzZWUgbm8gaHVlLiBBIGxhYmVsIGtlZXBzIGl0cyBjb2xvdXIgYXMgbG9uZyBhc1xuICogaXQga2VlcHMgaXRzIHBsYWNlIGluIHRoZSBsaXN0LlxuICovXG5cbi8qKiBBIGNvbG91ciBhcyBgb2tsY2goKWAgdGFrZXMgaXQ6IGxpZ2h0bmVzcyAwLi4xLCBjaHJvbWEsIGh1ZSBpbiBkZWdyZWVzLiAqL1xuZXhwb3J0IHR5cGUgT2tsY2ggPSByZWFkb25seSBbbGlnaHRuZXNzOiBudW1iZXIsIGNocm9tYTogbnVtYmVyLCBodWU6IG51bWJlcl07XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2hhZGUge1xuICByZWFkb25seSBmaWxsOiBPa2xjaDtcbiAgcmVhZG9ubHkgaW5rOiBPa2xjaDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBMYWJlbENvbG9yIHtcbiAgcmVhZG9ubHkgbGlnaHQ6IFNoYWRlO1xuICByZWFkb25seSBkYXJrOiBTaGFkZTtcbiAgcmVhZG9ubHkgc3RyaXBlZDogYm9vbGVhbjtcbn1cblxuLy8gTmVpZ2hib3VycyBpbiB0aGUgbGlzdCBhcmUgZmFyIGFwYXJ0IG9uIHRoZSB3aGVlbC5cbmNvbnN0IEhVRVMgPSBbMjUsIDI1MCwgMTQ1LCA4NSwgMzEwLCAxOTUsIDM0NSwgMjc1LCAxMjAsIDU1XSBhcyBjb25zdDtcbmNvbnN0IFRJRVJTID0gMztcblxuLyoqIFRoZSBjb2xvdXIgb2YgdGhlIGxhYmVsIGF0IGEgcGxhY2UgaW4gdGhlIGxpc3Q7IHBsYWNlcyBiZXlvbmQgMzAgc3RhcnQgYWdhaW4sIHR1cm5lZCBhIGxpdHRsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYWJlbENvbG9yKHBsYWNlOiBudW1iZXIpOiBMYWJlbENvbG9yIHtcbiAgY29uc3Qgcm91bmQgPSBNYXRoLmZsb29yKHBsYWNlIC8gKEhVRVMubGVuZ3RoICogVElFUlMpKTtcbiAgY29uc3QgdGllciA9IE1hdGguZmxvb3IocGxhY2UgLyBIVUVTLmxlbmd0aCkgJSBUSUVSUztcbiAgY29uc3QgaHVlID0gKChIVUVTW3BsYWNlICUgSFVFUy5sZW5ndGhdID8/IDApICsgcm91bmQgKiAxMikgJSAzNjA7XG4gIGlmICh0aWVyID09PSAxKSB7XG4gICAgcmV0dXJuIHtcbiAgICAgIGxpZ2h0OiB7IGZpbGw6IFswLjgsIDAuMTEsIGh1ZV0sIGluazogWzAuMjYsIDAuMDgsIGh1ZV0gfSxcbiAgICAgIGRhcms6IHsgZmlsbDogWzAuNSwgMC4xLCBodWVdLCBpbms6IFswLjk4LCAwLjAyLCBodWVdIH0sXG4gICAgICBzdHJpcGVkOiBmYWxzZSxcbiAgICB9O1xuICB9XG4gIHJldHVybiB7XG4gICAgbGlnaHQ6IHsgZmlsbDogWzAuOTA1LCAwLjA3NSwgaHVlXSwgaW5rOiBbMC40LCAwLjExNSwgaHVlXSB9LFxuICAgIGRhcms6IHsgZmlsbDogWzAuMzg1LCAwLjA4LCBodWVdLCBpbms6IFswLjksIDAuMDc1LCBodWVdIH0sXG4gICAgc3RyaXBlZDogdGllciA9PT0gMixcbiAgfTtcbn1cblxuLyoqIFRoZSBjbGFzc2VzIGFuZCBjdXN0b20gcHJvcGVydGllcyB0aGF0IGdpdmUgYW4gZWxlbWVudCBpdHMgbGFiZWwncyBjb2xvdXIuICovXG5leHBvcnQgaW50ZXJmYWNlIEh1ZSB7XG4gIHJlYWRvbmx5IGNsYXNzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN0eWxlOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pjtcbn1cblxuLyoqIFRoZSBwYWxldHRlIG9mIGEgbGlzdCBvZiBsYWJlbHM7IGBvd25gIGFyZSBDU1MgY29sb3VycyBjaG9zZW4gYnkgdGhlIHVzZXIuICovXG5leHBvcnQgY2xhc3MgUGFsZXR0ZSB7XG4gIHJlYWRvbmx5ICNodWVzID0gbmV3IE1hcDxzdHJpbmcsIEh1ZT4oKTtcbiAgcmVhZG9ubHkgI293bjogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG5cbiAgY29uc3RydWN0b3IobGFiZWxzOiByZWFkb25seSBzdHJpbmdbXSwgb3duOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pikge1xuICAgIHRoaXMuI293biA9IG93bjtcbiAgICBmb3IgKGNvbnN0IGxhYmVsIG9mIGxhYmVscykgdGhpcy5vZihsYWJlbCk7XG4gIH1cblxuICBvZihsYWJlbDogc3RyaW5nKTogSHVlIHtcbiAgICBsZXQgaHVlID0gdGhpcy4jaHVlcy5nZXQobGFiZWwpO1xuICAgIGlmICghaHVlKSB7XG4gICAgICBjb25zdCBjb2xvciA9IHRoaXMuI293bltsYWJlbF07XG4gICAgICBodWUgPSBjb2xvciA9PT0gdW5kZWZpbmVkID8gcGxhY2VkKHRoaXMuI2h1ZXMuc2l6ZSkgOiBjaG9zZW4oY29sb3IpO1xuICAgICAgdGhpcy4jaHVlcy5zZXQobGFiZWwsIGh1ZSk7XG4gICAgfVxuICAgIHJldHVybiBodWU7XG4gIH1cbn1cblxuZnVuY3Rpb24gcGxhY2VkKHBsYWNlOiBudW1iZXIpOiBIdWUge1xuICBjb25zdCB7IGxpZ2h0LCBkYXJrLCBzdHJpcGVkIH0gPSBsYWJlbENvbG9yKHBsYWNlKTtcbiAgcmV0dXJuIHtcbiAgICBjbGFzczogc3RyaXBlZCA/IFwiaHVlIHN0cmlwZWRcIiA6IFwiaHVlXCIsXG4gICAgc3R5bGU6IHtcbiAgICAgIFwiLS1saWdodC1maWxsXCI6IGNzcyhsaWdodC5maWxsKSxcbiAgICAgIFwiLS1saWdodC1pbmtcIjogY3NzKGxpZ2h0LmluayksXG4gICAgICBcIi0tZGFyay1maWxsXCI6IGNzcyhkYXJrLmZpbGwpLFxuICAgICAgXCItLWRhcmstaW5rXCI6IGNzcyhkYXJrLmluayksXG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIEEgY29sb3VyIG9mIHRoZSB1c2VyJ3Mga2VlcHMgaXRzIGh1ZTsgaXRzIGxpZ2h0bmVzcyBpcyBvdXJzLCBzbyB0aGF0IHRleHQgc3RheXMgcmVhZGFibGUuICovXG5mdW5jdGlvbiBjaG9zZW4oY29sb3I6IHN0cmluZyk6IEh1ZSB7XG4gIGNvbnN0IHRvbmUgPSAobGlnaHRuZXNzOiBudW1iZXIsIGNocm9tYTogbnVtYmVyKSA9PlxuICAgIGBva2xjaChmcm9tICR7Y29sb3J9ICR7bGlnaHRuZXNzfSBtaW4oYywgJHtjaHJvbWF9KSBoKWA7XG4gIHJldHVybiB7XG4gICAgY2xhc3M6IFwiaHVlXCIsXG4gICAgc3R5bGU6IHtcbiAgICAgIFwiLS1saWdodC1maWxsXCI6IHRvbmUoMC44OSwgMC4xKSxcbiAgICAgIFwiLS1saWdodC1pbmtcIjogdG9uZSgwLjM4LCAwLjEyKSxcbiAgICAgIFwiLS1kYXJrLWZpbGxcIjogdG9uZSgwLjM5LCAwLjEpLFxuICAgICAgXCItLWRhcmstaW5rXCI6IHRvbmUoMC45MiwgMC4wNyksXG4gICAgfSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gY3NzKFtsaWdodG5lc3MsIGNocm9tYSwgaHVlXTogT2tsY2gpOiBzdHJpbmcge1xuICByZXR1cm4gYG9rbGNoKCR7bGlnaHRuZXNzfSAke2Nocm9tYX0gJHtodWV9KWA7XG59XG4iLCAiLyoqIFdoaWNoIGtleSBtZWFucyB3aGF0OiBvbmUgdGFibGUgZm9yIHRoZSBjYXJkLCB0aGUgaGVscCBhbmQgdGhlIGtlcm5lbCdzIHJlbWFwcGluZy4gKi9cblxuZXhwb3J0IHR5cGUgS2V5Q29tbWFuZCA9XG4gIHwgXCJhY2NlcHRcIlxuICB8IFwicmVqZWN0XCJcbiAgfCBcImlnbm9yZVwiXG4gIHwgXCJ1bmRvXCJcbiAgfCBcInJlZG9cIlxuICB8IFwiZmxhZ1wiXG4gIHwgXCJjb21wbGV0ZVwiIC8vIG5vdGhpbmcgZWxzZSBvZiB0aGlzIGxhYmVsIGlzIGluIHRoZSB0ZXh0XG4gIHwgXCJ3aWRlbkJlZm9yZVwiIC8vIGpvaW4gdGhlIHNlbnRlbmNlIGJlZm9yZVxuICB8IFwid2lkZW5BZnRlclwiXG4gIHwgXCJub3RlXCJcbiAgfCBcImhlbHBcIlxuICB8IFwiaGlzdG9yeVwiXG4gIHwgXCJpbnN0cnVjdGlvbnNcIlxuICB8IFwiY29uZmlybVwiIC8vIEVudGVyOiBsYWJlbCB0aGUgbWFya2VkIHRva2Vucywgb3IgYWNjZXB0IHRoZSBjYXJkXG4gIHwgXCJjYW5jZWxcIiAvLyBFc2NhcGU6IGRyb3AgdGhlIHNlbGVjdGlvbiwgb3IgbGVhdmUgdGhlIGNhcmRcbiAgfCBcInNlYXJjaFwiIC8vIHRvIHRoZSBzZWFyY2ggYm94IG9mIHRoZSBsYWJlbHNcbiAgfCBcImN1cnNvckxlZnRcIlxuICB8IFwiY3Vyc29yUmlnaHRcIlxuICB8IFwiY3Vyc29yVXBcIlxuICB8IFwiY3Vyc29yRG93blwiXG4gIHwgXCJjdXJzb3JTdGFydFwiXG4gIHwgXCJjdXJzb3JFbmRcIlxuICB8IFwiZXh0ZW5kTGVmdFwiXG4gIHwgXCJleHRlbmRSaWdodFwiXG4gIHwgXCJleHRlbmRVcFwiXG4gIHwgXCJleHRlbmREb3duXCJcbiAgfCBcIm5leHRTcGFuXCJcbiAgfCBcInByZXZpb3VzU3BhblwiXG4gIHwgXCJyZW1vdmVTcGFuXCJcbiAgfCBcImdyb3dTdGFydFwiXG4gIHwgXCJzaHJpbmtTdGFydFwiXG4gIHwgXCJncm93RW5kXCJcbiAgfCBcInNocmlua0VuZFwiXG4gIHwgYGxhYmVsJHsxIHwgMiB8IDMgfCA0IHwgNSB8IDYgfCA3IHwgOCB8IDkgfCAxMH1gO1xuXG4vKipcbiAqIEtleXMgYnkgY29tbWFuZC4gQSBrZXkgaXMgd2hhdCBpdCB0eXBlcyBpbiBsb3dlciBjYXNlIChgYWAsIGA/YCwgYDFgKSBvciBpdHMgbmFtZSAoYGVudGVyYCxcbiAqIGBhcnJvd2xlZnRgLCBgc3BhY2VgKTsgYHNoaWZ0K2AgZ29lcyBiZWZvcmUgbGV0dGVycyBhbmQgbmFtZXMgb25seS5cbiAqL1xuZXhwb3J0IGNvbnN0IERFRkFVTFRfS0VZUzogUmVhZG9ubHk8UmVjb3JkPEtleUNvbW1hbmQsIHJlYWRvbmx5IHN0cmluZ1tdPj4gPSB7XG4gIGFjY2VwdDogW1wiYVwiXSxcbiAgcmVqZWN0OiBbXCJ4XCJdLFxuICBpZ25vcmU6IFtcInNwYWNlXCJdLFxuICB1bmRvOiBbXCJiYWNrc3BhY2VcIiwgXCJ6XCJdLFxuICByZWRvOiBbXCJzaGlmdCtiYWNrc3BhY2VcIiwgXCJzaGlmdCt6XCJdLFxuICBmbGFnOiBbXCJmXCJdLFxuICBjb21wbGV0ZTogW1wiblwiXSxcbiAgd2lkZW5CZWZvcmU6IFtcIltcIl0sXG4gIHdpZGVuQWZ0ZXI6IFtcIl1cIl0sXG4gIG5vdGU6IFtcIm1cIl0sXG4gIGhlbHA6IFtcIj9cIl0sXG4gIGhpc3Rvcnk6IFtcImhcIl0sXG4gIGluc3RydWN0aW9uczogW1wiaVwiXSxcbiAgY29uZmlybTogW1wiZW50ZXJcIl0sXG4gIGNhbmNlbDogW1wiZXNjYXBlXCJdLFxuICBzZWFyY2g6IFtcIi9cIl0sXG4gIGN1cnNvckxlZnQ6IFtcImFycm93bGVmdFwiXSxcbiAgY3Vyc29yUmlnaHQ6IFtcImFycm93cmlnaHRcIl0sXG4gIGN1cnNvclVwOiBbXCJhcnJvd3VwXCJdLFxuICBjdXJzb3JEb3duOiBbXCJhcnJvd2Rvd25cIl0sXG4gIGN1cnNvclN0YXJ0OiBbXCJob21lXCJdLFxuICBjdXJzb3JFbmQ6IFtcImVuZFwiXSxcbiAgZXh0ZW5kTGVmdDogW1wic2hpZnQrYXJyb3dsZWZ0XCJdLFxuICBleHRlbmRSaWdodDogW1wic2hpZnQrYXJyb3dyaWdodFwiXSxcbiAgZXh0ZW5kVXA6IFtcInNoaWZ0K2Fycm93dXBcIl0sXG4gIGV4dGVuZERvd246IFtcInNoaWZ0K2Fycm93ZG93blwiXSxcbiAgbmV4dFNwYW46IFtcImpcIl0sXG4gIHByZXZpb3VzU3BhbjogW1wia1wiXSxcbiAgcmVtb3ZlU3BhbjogW1wiZGVsZXRlXCJdLFxuICBncm93U3RhcnQ6IFtcIixcIl0sXG4gIHNocmlua1N0YXJ0OiBbXCI8XCJdLFxuICBncm93RW5kOiBbXCIuXCJdLFxuICBzaHJpbmtFbmQ6IFtcIj5cIl0sXG4gIGxhYmVsMTogW1wiMVwiXSxcbiAgbGFiZWwyOiBbXCIyXCJdLFxuICBsYWJlbDM6IFtcIjNcIl0sXG4gIGxhYmVsNDogW1wiNFwiXSxcbiAgbGFiZWw1OiBbXCI1XCJdLFxuICBsYWJlbDY6IFtcIjZcIl0sXG4gIGxhYmVsNzogW1wiN1wiXSxcbiAgbGFiZWw4OiBbXCI4XCJdLFxuICBsYWJlbDk6IFtcIjlcIl0sXG4gIGxhYmVsMTA6IFtcIjBcIl0sXG59O1xuXG4vKiogT3RoZXIgbmFtZXMgdW5kZXIgd2hpY2gga2V5cyBhcmUga25vd24uICovXG5jb25zdCBBTElBU0VTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgXCIgXCI6IFwic3BhY2VcIixcbiAgc3BhY2ViYXI6IFwic3BhY2VcIixcbiAgZXNjOiBcImVzY2FwZVwiLFxuICByZXR1cm46IFwiZW50ZXJcIixcbiAgZGVsOiBcImRlbGV0ZVwiLFxuICBsZWZ0OiBcImFycm93bGVmdFwiLFxuICByaWdodDogXCJhcnJvd3JpZ2h0XCIsXG4gIHVwOiBcImFycm93dXBcIixcbiAgZG93bjogXCJhcnJvd2Rvd25cIixcbn07XG5cbmV4cG9ydCBpbnRlcmZhY2UgS2V5bWFwIHtcbiAgLyoqIFRoZSBjb21tYW5kIG9mIGEga2V5IHByZXNzOyBgbnVsbGAgZm9yIGtleXMgdGhhdCBhcmUgbm90IG91cnMuICovXG4gIGNvbW1hbmQoZXZlbnQ6IEtleWJvYXJkRXZlbnQpOiBLZXlDb21tYW5kIHwgbnVsbDtcbiAgLyoqIFRoZSBrZXlzIG9mIGEgY29tbWFuZCwgZm9yIGhlbHAgYW5kIGhpbnRzLiAqL1xuICBrZXlzKGNvbW1hbmQ6IEtleUNvbW1hbmQpOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFdoYXQgaXMgd3Jvbmcgd2l0aCB0aGUgcmVtYXBwaW5nLCBpbiB3b3Jkcy4gKi9cbiAgcmVhZG9ubHkgcHJvYmxlbXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogVGhlIGRlZmF1bHQga2V5cyB3aXRoIHRoZSBga2V5bWFwYCBvZiB0aGUgY29uZmlndXJhdGlvbiBwdXQgb3ZlciB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUtleW1hcChyZW1hcHBlZDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+PiA9IHt9KTogS2V5bWFwIHtcbiAgY29uc3QgcHJvYmxlbXM6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IGtleXNPZiA9IG5ldyBNYXA8c3RyaW5nLCByZWFkb25seSBzdHJpbmdbXT4oT2JqZWN0LmVudHJpZXMoREVGQVVMVF9LRVlTKSk7XG4gIGNvbnN0IGNob3NlbiA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7IC8vIGEgcmVtYXBwZWQga2V5IHdpbnMgb3ZlciBhIGRlZmF1bHQgb25lXG4gIGZvciAoY29uc3QgW2NvbW1hbmQsIGtleXNdIG9mIE9iamVjdC5lbnRyaWVzKHJlbWFwcGVkKSkge1xuICAgIGlmICgha2V5c09mLmhhcyhjb21tYW5kKSkge1xuICAgICAgcHJvYmxlbXMucHVzaChgdGhlcmUgaXMgbm8gY29tbWFuZCBcIiR7Y29tbWFuZH1cIjsgdGhlcmUgYXJlICR7Wy4uLmtleXNPZi5rZXlzKCldLmpvaW4oXCIsIFwiKX1gKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBrZXlzT2Yuc2V0KGNvbW1hbmQsIGtleXMubWFwKG5vcm1hbGl6ZWQpKTtcbiAgICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzLm1hcChub3JtYWxpemVkKSkge1xuICAgICAgY29uc3Qgb3RoZXIgPSBjaG9zZW4uZ2V0KGtleSk7XG4gICAgICBpZiAob3RoZXIgIT09IHVuZGVmaW5lZCAmJiBvdGhlciAhPT0gY29tbWFuZCkge1xuICAgICAgICBwcm9ibGVtcy5wdXNoKGB0aGUga2V5IFwiJHtrZXl9XCIgaXMgZ2l2ZW4gdG8gXCIke290aGVyfVwiIGFuZCB0byBcIiR7Y29tbWFuZH1cImApO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY2hvc2VuLnNldChrZXksIGNvbW1hbmQpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICBjb25zdCBieUtleSA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGZvciAoY29uc3QgW2NvbW1hbmQsIGtleXNdIG9mIGtleXNPZikge1xuICAgIGNvbnN0IG93biA9IGtleXMuZmlsdGVyKChrZXkpID0+IChjaG9zZW4uZ2V0KGtleSkgPz8gY29tbWFuZCkgPT09IGNvbW1hbmQpO1xuICAgIGtleXNPZi5zZXQoY29tbWFuZCwgb3duKTtcbiAgICBmb3IgKGNvbnN0IGtleSBvZiBvd24pIGJ5S2V5LnNldChrZXksIGNvbW1hbmQpO1xuICB9XG4gIHJldHVybiB7XG4gICAgY29tbWFuZDogKGV2ZW50KSA9PiAoaXNPdXJzKGV2ZW50KSA/IChrZXlDb21tYW5kKGV2ZW50LCBieUtleSkgPz8gbnVsbCkgOiBudWxsKSxcbiAgICBrZXlzOiAoY29tbWFuZCkgPT4ga2V5c09mLmdldChjb21tYW5kKSA/PyBbXSxcbiAgICBwcm9ibGVtcyxcbiAgfTtcbn1cblxuLyoqIExhYmVsIG51bWJlciBvZiBhIGNvbW1hbmQ6IDAgZm9yIGBsYWJlbDFgOyBgbnVsbGAgZm9yIG90aGVyIGNvbW1hbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhYmVsSW5kZXgoY29tbWFuZDogS2V5Q29tbWFuZCk6IG51bWJlciB8IG51bGwge1xuICByZXR1cm4gY29tbWFuZC5zdGFydHNXaXRoKFwibGFiZWxcIikgPyBOdW1iZXIoY29tbWFuZC5zbGljZSg1KSkgLSAxIDogbnVsbDtcbn1cblxuLyoqIEhvdyBhIGtleSBpcyB3cml0dGVuIGZvciBwZW9wbGUuICovXG5leHBvcnQgZnVuY3Rpb24ga2V5TmFtZShrZXk6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IG5hbWVzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICAgIFwic2hpZnQrXCI6IFwi4oenXCIsXG4gICAgYXJyb3dsZWZ0OiBcIuKGkFwiLFxuICAgIGFycm93cmlnaHQ6IFwi4oaSXCIsXG4gICAgYXJyb3d1cDogXCLihpFcIixcbiAgICBhcnJvd2Rvd246IFwi4oaTXCIsXG4gICAgYmFja3NwYWNlOiBcIuKMq1wiLFxuICAgIGVudGVyOiBcIuKGtVwiLFxuICB9O1xuICBjb25zdCBzaGlmdCA9IGtleS5zdGFydHNXaXRoKFwic2hpZnQrXCIpID8gKG5hbWVzW1wic2hpZnQrXCJdID8/IFwiXCIpIDogXCJcIjtcbiAgY29uc3QgcGxhaW4gPSBrZXkuc2xpY2Uoc2hpZnQgPyA2IDogMCk7XG4gIHJldHVybiBzaGlmdCArIChuYW1lc1twbGFpbl0gPz8gKHBsYWluLmxlbmd0aCA+IDEgPyBjYXBpdGFsKHBsYWluKSA6IHBsYWluLnRvVXBwZXJDYXNlKCkpKTtcbn1cblxuZnVuY3Rpb24gaXNPdXJzKGV2ZW50OiBLZXlib2FyZEV2ZW50KTogYm9vbGVhbiB7XG4gIGlmIChldmVudC5jdHJsS2V5IHx8IGV2ZW50Lm1ldGFLZXkgfHwgZXZlbnQuYWx0S2V5IHx8IGV2ZW50LmlzQ29tcG9zaW5nKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiAhaXNFZGl0YWJsZShldmVudC5jb21wb3NlZFBhdGgoKVswXSk7XG59XG5cbi8qKiBXaGV0aGVyIGtleXMgdHlwZWQgaGVyZSBhcmUgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0VkaXRhYmxlKHRhcmdldDogRXZlbnRUYXJnZXQgfCB1bmRlZmluZWQgfCBudWxsKTogYm9vbGVhbiB7XG4gIGlmICghKHRhcmdldCBpbnN0YW5jZW9mIEhUTUxFbGVtZW50KSkgcmV0dXJuIGZhbHNlO1xuICBpZiAodGFyZ2V0IGluc3RhbmNlb2YgSFRNTElucHV0RWxlbWVudCkgcmV0dXJuICFbXCJjaGVja2JveFwiLCBcInJhZGlvXCJdLmluY2x1ZGVzKHRhcmdldC50eXBlKTtcbiAgcmV0dXJuIHRhcmdldC5tYXRjaGVzKFwidGV4dGFyZWEsIHNlbGVjdFwiKSB8fCB0YXJnZXQuaXNDb250ZW50RWRpdGFibGU7XG59XG5cbmZ1bmN0aW9uIGtleUNvbW1hbmQoZXZlbnQ6IEtleWJvYXJkRXZlbnQsIGJ5S2V5OiBNYXA8c3RyaW5nLCBzdHJpbmc+KTogS2V5Q29tbWFuZCB8IHVuZGVmaW5lZCB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBrZXlOYW1lcyhldmVudCkpIHtcbiAgICBjb25zdCBjb21tYW5kID0gYnlLZXkuZ2V0KG5hbWUpO1xuICAgIGlmIChjb21tYW5kICE9PSB1bmRlZmluZWQpIHJldHVybiBjb21tYW5kIGFzIEtleUNvbW1hbmQ7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBuYW1lcyBvZiBhIHByZXNzZWQga2V5LCB0aGUgbW9zdCBsaXRlcmFsIGZpcnN0OiBsYXlvdXRzIGRpZmZlciwgYW5kIHNvIGRvIGFscGhhYmV0cy4gKi9cbmZ1bmN0aW9uIGtleU5hbWVzKHsga2V5LCBjb2RlLCBzaGlmdEtleSB9OiBLZXlib2FyZEV2ZW50KTogc3RyaW5nW10ge1xuICBjb25zdCB0eXBlZCA9IGtleS5sZW5ndGggPT09IDEgJiYga2V5ICE9PSBcIiBcIiA/IGtleS50b0xvd2VyQ2FzZSgpIDogbm9ybWFsaXplZChrZXkpO1xuICBjb25zdCBpc0xldHRlciA9IHR5cGVkLnRvTG93ZXJDYXNlKCkgIT09IHR5cGVkLnRvVXBwZXJDYXNlKCk7XG4gIGNvbnN0IG5hbWVzID0gW3NoaWZ0S2V5ICYmIChpc0xldHRlciB8fCB0eXBlZC5sZW5ndGggPiAxKSA/IGBzaGlmdCske3R5cGVkfWAgOiB0eXBlZF07XG4gIC8vIFRoZSBkaWdpdCByb3cgdHlwZXMgb3RoZXIgY2hhcmFjdGVycyBvbiBzb21lIGtleWJvYXJkcyAoQVpFUlRZKSwgYW5kIG90aGVyIGFscGhhYmV0cyBoYXZlXG4gIC8vIG5vIFwiYVwiOiB0aGVyZSB0aGUgcG9zaXRpb24gb2YgdGhlIGtleSBjb3VudHMuXG4gIGNvbnN0IGRpZ2l0ID0gL14oPzpEaWdpdHxOdW1wYWQpKFxcZCkkLy5leGVjKGNvZGUpPy5bMV07XG4gIGlmIChkaWdpdCAmJiAhc2hpZnRLZXkpIG5hbWVzLnB1c2goZGlnaXQpO1xuICBjb25zdCBsZXR0ZXIgPSAvXktleShbQS1aXSkkLy5leGVjKGNvZGUpPy5bMV0/LnRvTG93ZXJDYXNlKCk7XG4gIGlmIChsZXR0ZXIgJiYgIS9eW1xceDIwLVxceDdlXSQvLnRlc3QodHlwZWQpKSBuYW1lcy5wdXNoKHNoaWZ0S2V5ID8gYHNoaWZ0KyR7bGV0dGVyfWAgOiBsZXR0ZXIpO1xuICByZXR1cm4gbmFtZXM7XG59XG5cbmZ1bmN0aW9uIG5vcm1hbGl6ZWQoa2V5OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBsb3dlciA9IGtleS50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCBzaGlmdCA9IGxvd2VyLnN0YXJ0c1dpdGgoXCJzaGlmdCtcIikgPyBcInNoaWZ0K1wiIDogXCJcIjtcbiAgY29uc3QgcGxhaW4gPSBsb3dlci5zbGljZShzaGlmdC5sZW5ndGgpO1xuICByZXR1cm4gc2hpZnQgKyAoQUxJQVNFU1twbGFpbl0gPz8gcGxhaW4pO1xufVxuXG5mdW5jdGlvbiBjYXBpdGFsKHdvcmQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB3b3JkLmNoYXJBdCgwKS50b1VwcGVyQ2FzZSgpICsgd29yZC5zbGljZSgxKTtcbn1cbiIsICJjb25zdCBFTkNPREVEX0VOVElUSUVTID0gL1tcIiY8XS87XG5cbi8qKiBAcGFyYW0ge3N0cmluZ30gc3RyICovXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlRW50aXRpZXMoc3RyKSB7XG5cdC8vIFNraXAgYWxsIHdvcmsgZm9yIHN0cmluZ3Mgd2l0aCBubyBlbnRpdGllcyBuZWVkaW5nIGVuY29kaW5nOlxuXHRpZiAoIXN0ci5sZW5ndGggfHwgIUVOQ09ERURfRU5USVRJRVMudGVzdChzdHIpKSByZXR1cm4gc3RyO1xuXG5cdGxldCBsYXN0ID0gMCxcblx0XHRpID0gMCxcblx0XHRvdXQgPSAnJyxcblx0XHRjaCA9ICcnO1xuXG5cdC8vIFNlZWsgZm9yd2FyZCBpbiBzdHIgdW50aWwgdGhlIG5leHQgZW50aXR5IGNoYXI6XG5cdGZvciAoOyBpIDwgc3RyLmxlbmd0aDsgaSsrKSB7XG5cdFx0c3dpdGNoIChzdHIuY2hhckNvZGVBdChpKSkge1xuXHRcdFx0Y2FzZSAzNDpcblx0XHRcdFx0Y2ggPSAnJnF1b3Q7Jztcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHRjYXNlIDM4OlxuXHRcdFx0XHRjaCA9ICcmYW1wOyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0Y2FzZSA2MDpcblx0XHRcdFx0Y2ggPSAnJmx0Oyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0ZGVmYXVsdDpcblx0XHRcdFx0Y29udGludWU7XG5cdFx0fVxuXHRcdC8vIEFwcGVuZCBza2lwcGVkL2J1ZmZlcmVkIGNoYXJhY3RlcnMgYW5kIHRoZSBlbmNvZGVkIGVudGl0eTpcblx0XHRpZiAoaSAhPSBsYXN0KSBvdXQgKz0gc3RyLnNsaWNlKGxhc3QsIGkpO1xuXHRcdG91dCArPSBjaDtcblx0XHQvLyBTdGFydCB0aGUgbmV4dCBzZWVrL2J1ZmZlciBhZnRlciB0aGUgZW50aXR5J3Mgb2Zmc2V0OlxuXHRcdGxhc3QgPSBpICsgMTtcblx0fVxuXHRpZiAoaSAhPSBsYXN0KSBvdXQgKz0gc3RyLnNsaWNlKGxhc3QsIGkpO1xuXHRyZXR1cm4gb3V0O1xufVxuIiwgIi8vIFZub2RlLl9mbGFnc1xuLyoqIE5vcm1hbCBoeWRyYXRpb24gdGhhdCBhdHRhY2hlcyB0byBhIERPTSB0cmVlIGJ1dCBkb2VzIG5vdCBkaWZmIGl0LiAqL1xuZXhwb3J0IGNvbnN0IE1PREVfSFlEUkFURSA9IDEgPDwgNTtcbi8qKiBTaWduaWZpZXMgdGhpcyBWTm9kZSBzdXNwZW5kZWQgb24gdGhlIHByZXZpb3VzIHJlbmRlciAqL1xuZXhwb3J0IGNvbnN0IE1PREVfU1VTUEVOREVEID0gMSA8PCA3O1xuLyoqIEluZGljYXRlcyB0aGF0IHRoaXMgbm9kZSBuZWVkcyB0byBiZSBpbnNlcnRlZCB3aGlsZSBwYXRjaGluZyBjaGlsZHJlbiAqL1xuZXhwb3J0IGNvbnN0IElOU0VSVF9WTk9ERSA9IDEgPDwgMjtcbi8qKiBJbmRpY2F0ZXMgYSBWTm9kZSBoYXMgYmVlbiBtYXRjaGVkIHdpdGggYW5vdGhlciBWTm9kZSBpbiB0aGUgZGlmZiAqL1xuZXhwb3J0IGNvbnN0IE1BVENIRUQgPSAxIDw8IDE7XG4vKiogVGhlIHZub2RlJ3MgcmVmIHdhcyBkZXRhY2hlZCB3aGlsZSBpdHMgc3VidHJlZSB3YXMgcGFya2VkIGJ5IFN1c3BlbnNlICovXG5leHBvcnQgY29uc3QgUkVGX0RFVEFDSEVEID0gMSA8PCAzO1xuXG4vLyBjb21wb25lbnQuX2JpdHNcbi8qKiBDb21wb25lbnQgaXMgcHJvY2Vzc2luZyBhbiBleGNlcHRpb24gKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT04gPSAxIDw8IDA7XG4vKiogQ29tcG9uZW50IGhhcyBhIHBlbmRpbmcgZXJyb3IgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfUEVORElOR19FUlJPUiA9IDEgPDwgMTtcbi8qKiBDb21wb25lbnQgc2hvdWxkIGZvcmNlIHVwZGF0ZSAoc2tpcCBzaG91bGRDb21wb25lbnRVcGRhdGUpICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX0ZPUkNFID0gMSA8PCAyO1xuLyoqIENvbXBvbmVudCBpcyBxdWV1ZWQgZm9yIHVwZGF0ZSAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9ESVJUWSA9IDEgPDwgMztcblxuLyoqIFJlc2V0IGFsbCBtb2RlIGZsYWdzICovXG5leHBvcnQgY29uc3QgUkVTRVRfTU9ERSA9IH4oTU9ERV9IWURSQVRFIHwgTU9ERV9TVVNQRU5ERUQpO1xuXG5leHBvcnQgY29uc3QgU1ZHX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2Zyc7XG5leHBvcnQgY29uc3QgWEhUTUxfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzE5OTkveGh0bWwnO1xuZXhwb3J0IGNvbnN0IE1BVEhfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzE5OTgvTWF0aC9NYXRoTUwnO1xuXG5leHBvcnQgY29uc3QgTlVMTCA9IG51bGw7XG5leHBvcnQgY29uc3QgVU5ERUZJTkVEID0gdW5kZWZpbmVkO1xuZXhwb3J0IGNvbnN0IFZOT0RFX01BUktFUiA9IFN5bWJvbC5mb3IoJ3B2Jyk7XG5leHBvcnQgY29uc3QgRU1QVFlfT0JKID0gLyoqIEB0eXBlIHthbnl9ICovICh7fSk7XG5leHBvcnQgY29uc3QgRU1QVFlfQVJSID0gW107XG5cbmV4cG9ydCBjb25zdCBNQVRITUxfVE9LRU5fRUxFTUVOVFMgPSAvXm0oaXxufG98c3x0ZXh0fHNwYWNlKSQvO1xuXG4vKiogTWF0Y2hlZCBuZXcgdm5vZGUgZWxpZ2libGUgZm9yIHRoZSBsb25nZXN0IGluY3JlYXNpbmcgc3Vic2VxdWVuY2UuICovXG5leHBvcnQgY29uc3QgTElTX0NBTkRJREFURSA9IDEgPDwgNDtcbiIsICJpbXBvcnQgeyBvcHRpb25zLCBGcmFnbWVudCB9IGZyb20gJ3ByZWFjdCc7XG5pbXBvcnQgeyBlbmNvZGVFbnRpdGllcyB9IGZyb20gJy4vdXRpbHMnO1xuaW1wb3J0IHsgVk5PREVfTUFSS0VSIH0gZnJvbSAnLi4vLi4vc3JjL2NvbnN0YW50cyc7XG5cbmxldCB2bm9kZUlkID0gMDtcblxuY29uc3QgaXNBcnJheSA9IEFycmF5LmlzQXJyYXk7XG5cbi8qKlxuICogQGZpbGVvdmVydmlld1xuICogVGhpcyBmaWxlIGV4cG9ydHMgdmFyaW91cyBtZXRob2RzIHRoYXQgaW1wbGVtZW50IEJhYmVsJ3MgXCJhdXRvbWF0aWNcIiBKU1ggcnVudGltZSBBUEk6XG4gKiAtIGpzeCh0eXBlLCBwcm9wcywga2V5KVxuICogLSBqc3hzKHR5cGUsIHByb3BzLCBrZXkpXG4gKiAtIGpzeERFVih0eXBlLCBwcm9wcywga2V5LCBfX3NvdXJjZSwgX19zZWxmKVxuICpcbiAqIFRoZSBpbXBsZW1lbnRhdGlvbiBvZiBjcmVhdGVWTm9kZSBoZXJlIGlzIG9wdGltaXplZCBmb3IgcGVyZm9ybWFuY2UuXG4gKiBCZW5jaG1hcmtzOiBodHRwczovL2VzYmVuY2guY29tL2JlbmNoLzVmNmI1NGEwYjQ2MzIxMDBhN2RjZDJiM1xuICovXG5cbi8qKlxuICogSlNYLkVsZW1lbnQgZmFjdG9yeSB1c2VkIGJ5IEJhYmVsJ3Mge3J1bnRpbWU6XCJhdXRvbWF0aWNcIn0gSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHtpbXBvcnQoJy4uLy4uL3NyYy9pbnRlcm5hbCcpLlZOb2RlWyd0eXBlJ119IHR5cGVcbiAqIEBwYXJhbSB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZVsncHJvcHMnXX0gcHJvcHNcbiAqIEBwYXJhbSB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZVsna2V5J119IFtrZXldXG4gKiBAcGFyYW0ge3Vua25vd259IFtpc1N0YXRpY0NoaWxkcmVuXVxuICogQHBhcmFtIHt1bmtub3dufSBbX19zb3VyY2VdXG4gKiBAcGFyYW0ge3Vua25vd259IFtfX3NlbGZdXG4gKi9cbmZ1bmN0aW9uIGNyZWF0ZVZOb2RlKHR5cGUsIHByb3BzLCBrZXksIGlzU3RhdGljQ2hpbGRyZW4sIF9fc291cmNlLCBfX3NlbGYpIHtcblx0aWYgKCFwcm9wcykgcHJvcHMgPSB7fTtcblx0Ly8gV2UnbGwgd2FudCB0byBwcmVzZXJ2ZSBgcmVmYCBpbiBwcm9wcyB0byBnZXQgcmlkIG9mIHRoZSBuZWVkIGZvclxuXHQvLyBmb3J3YXJkUmVmIGNvbXBvbmVudHMgaW4gdGhlIGZ1dHVyZSwgYnV0IHRoYXQgc2hvdWxkIGhhcHBlbiB2aWFcblx0Ly8gYSBzZXBhcmF0ZSBQUi5cblx0bGV0IG5vcm1hbGl6ZWRQcm9wcyA9IHByb3BzLFxuXHRcdHJlZixcblx0XHRpO1xuXG5cdGlmICgncmVmJyBpbiBub3JtYWxpemVkUHJvcHMgJiYgdHlwZW9mIHR5cGUgIT0gJ2Z1bmN0aW9uJykge1xuXHRcdG5vcm1hbGl6ZWRQcm9wcyA9IHt9O1xuXHRcdGZvciAoaSBpbiBwcm9wcykge1xuXHRcdFx0aWYgKGkgPT0gJ3JlZicpIHtcblx0XHRcdFx0cmVmID0gcHJvcHNbaV07XG5cdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRub3JtYWxpemVkUHJvcHNbaV0gPSBwcm9wc1tpXTtcblx0XHRcdH1cblx0XHR9XG5cdH1cblxuXHQvKiogQHR5cGUge2ltcG9ydCgnLi4vLi4vc3JjL2ludGVybmFsJykuVk5vZGUgJiB7IF9fc291cmNlPzogYW55OyBfX3NlbGY/OiBhbnkgfX0gKi9cblx0Y29uc3Qgdm5vZGUgPSB7XG5cdFx0dHlwZSxcblx0XHRwcm9wczogbm9ybWFsaXplZFByb3BzLFxuXHRcdGtleSxcblx0XHRyZWYsXG5cdFx0X2NoaWxkcmVuOiBudWxsLFxuXHRcdF9wYXJlbnQ6IG51bGwsXG5cdFx0X2RlcHRoOiAwLFxuXHRcdF9kb206IG51bGwsXG5cdFx0X2NvbXBvbmVudDogbnVsbCxcblx0XHRjb25zdHJ1Y3RvcjogVk5PREVfTUFSS0VSLFxuXHRcdF9vcmlnaW5hbDogLS12bm9kZUlkLFxuXHRcdF9pbmRleDogLTEsXG5cdFx0X2ZsYWdzOiAwXG5cdH07XG5cblx0aWYgKF9fc291cmNlIHx8IF9fc2VsZikge1xuXHRcdHZub2RlLl9fc291cmNlID0gX19zb3VyY2U7XG5cdFx0dm5vZGUuX19zZWxmID0gX19zZWxmO1xuXHR9XG5cblx0aWYgKG9wdGlvbnMudm5vZGUpIG9wdGlvbnMudm5vZGUodm5vZGUpO1xuXHRyZXR1cm4gdm5vZGU7XG59XG5cbi8qKlxuICogQ3JlYXRlIGEgdGVtcGxhdGUgdm5vZGUuIFRoaXMgZnVuY3Rpb24gaXMgbm90IGV4cGVjdGVkIHRvIGJlXG4gKiB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYSBwcmVjb21waWxlIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7c3RyaW5nW119IHRlbXBsYXRlc1xuICogQHBhcmFtICB7QXJyYXk8c3RyaW5nIHwgbnVsbCB8IGltcG9ydCgncHJlYWN0JykuVk5vZGU+fSBleHByc1xuICogQHJldHVybnMge2ltcG9ydCgncHJlYWN0JykuVk5vZGV9XG4gKi9cbmZ1bmN0aW9uIGpzeFRlbXBsYXRlKHRlbXBsYXRlcywgLi4uZXhwcnMpIHtcblx0Y29uc3Qgdm5vZGUgPSBjcmVhdGVWTm9kZShGcmFnbWVudCwgeyB0cGw6IHRlbXBsYXRlcywgZXhwcnMgfSk7XG5cdC8vIEJ5cGFzcyByZW5kZXIgdG8gc3RyaW5nIHRvcCBsZXZlbCBGcmFnbWVudCBvcHRpbWl6YXRpb25cblx0Ly8gQHRzLWlnbm9yZVxuXHR2bm9kZS5rZXkgPSB2bm9kZS5fdm5vZGU7XG5cdHJldHVybiB2bm9kZTtcbn1cblxuY29uc3QgSlNfVE9fQ1NTID0ge307XG5jb25zdCBDU1NfUkVHRVggPSAvW0EtWl0vZztcblxuLyoqXG4gKiBVbndyYXAgcG90ZW50aWFsIHNpZ25hbHMuXG4gKiBAcGFyYW0geyp9IHZhbHVlXG4gKiBAcmV0dXJucyB7Kn1cbiAqL1xuZnVuY3Rpb24gbm9ybWFsaXplQXR0clZhbHVlKHZhbHVlKSB7XG5cdHJldHVybiB2YWx1ZSAhPSBudWxsICYmXG5cdFx0dHlwZW9mIHZhbHVlID09ICdvYmplY3QnICYmXG5cdFx0dHlwZW9mIHZhbHVlLnZhbHVlT2YgPT0gJ2Z1bmN0aW9uJ1xuXHRcdD8gdmFsdWUudmFsdWVPZigpXG5cdFx0OiB2YWx1ZTtcbn1cblxuLyoqXG4gKiBTZXJpYWxpemUgYW4gSFRNTCBhdHRyaWJ1dGUgdG8gYSBzdHJpbmcuIFRoaXMgZnVuY3Rpb24gaXMgbm90XG4gKiBleHBlY3RlZCB0byBiZSB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYSBwcmVjb21waWxlXG4gKiBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0ge3N0cmluZ30gbmFtZSBUaGUgYXR0cmlidXRlIG5hbWVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIGF0dHJpYnV0ZSB2YWx1ZVxuICogQHJldHVybnMge3N0cmluZ31cbiAqL1xuZnVuY3Rpb24ganN4QXR0cihuYW1lLCB2YWx1ZSkge1xuXHRpZiAob3B0aW9ucy5hdHRyKSB7XG5cdFx0Y29uc3QgcmVzdWx0ID0gb3B0aW9ucy5hdHRyKG5hbWUsIHZhbHVlKTtcblx0XHRpZiAodHlwZW9mIHJlc3VsdCA9PSAnc3RyaW5nJykgcmV0dXJuIHJlc3VsdDtcblx0fVxuXG5cdHZhbHVlID0gbm9ybWFsaXplQXR0clZhbHVlKHZhbHVlKTtcblxuXHRpZiAobmFtZSA9PSAncmVmJyB8fCBuYW1lID09ICdrZXknKSByZXR1cm4gJyc7XG5cdGlmIChuYW1lID09ICdzdHlsZScgJiYgdHlwZW9mIHZhbHVlID09ICdvYmplY3QnKSB7XG5cdFx0bGV0IHN0ciA9ICcnO1xuXHRcdGZvciAobGV0IHByb3AgaW4gdmFsdWUpIHtcblx0XHRcdGxldCB2YWwgPSB2YWx1ZVtwcm9wXTtcblx0XHRcdGlmICh2YWwgIT0gbnVsbCAmJiB2YWwgIT09ICcnKSB7XG5cdFx0XHRcdGNvbnN0IG5hbWUgPVxuXHRcdFx0XHRcdHByb3BbMF0gPT0gJy0nXG5cdFx0XHRcdFx0XHQ/IHByb3Bcblx0XHRcdFx0XHRcdDogSlNfVE9fQ1NTW3Byb3BdIHx8XG5cdFx0XHRcdFx0XHRcdChKU19UT19DU1NbcHJvcF0gPSBwcm9wLnJlcGxhY2UoQ1NTX1JFR0VYLCAnLSQmJykudG9Mb3dlckNhc2UoKSk7XG5cblx0XHRcdFx0c3RyID0gc3RyICsgbmFtZSArICc6JyArIHZhbCArICc7Jztcblx0XHRcdH1cblx0XHR9XG5cdFx0cmV0dXJuIG5hbWUgKyAnPVwiJyArIGVuY29kZUVudGl0aWVzKHN0cikgKyAnXCInO1xuXHR9XG5cblx0aWYgKFxuXHRcdHZhbHVlID09IG51bGwgfHxcblx0XHR2YWx1ZSA9PT0gZmFsc2UgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ2Z1bmN0aW9uJyB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0J1xuXHQpIHtcblx0XHRyZXR1cm4gJyc7XG5cdH0gZWxzZSBpZiAodmFsdWUgPT09IHRydWUpIHJldHVybiBuYW1lO1xuXG5cdHJldHVybiBuYW1lICsgJz1cIicgKyBlbmNvZGVFbnRpdGllcygnJyArIHZhbHVlKSArICdcIic7XG59XG5cbi8qKlxuICogRXNjYXBlIGEgZHluYW1pYyBjaGlsZCBwYXNzZWQgdG8gYGpzeFRlbXBsYXRlYC4gVGhpcyBmdW5jdGlvblxuICogaXMgbm90IGV4cGVjdGVkIHRvIGJlIHVzZWQgZGlyZWN0bHksIGJ1dCByYXRoZXIgdGhyb3VnaCBhXG4gKiBwcmVjb21waWxlIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7Kn0gdmFsdWVcbiAqIEByZXR1cm5zIHtzdHJpbmcgfCBudWxsIHwgaW1wb3J0KCdwcmVhY3QnKS5WTm9kZSB8IEFycmF5PHN0cmluZyB8IG51bGwgfCBpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlPn1cbiAqL1xuZnVuY3Rpb24ganN4RXNjYXBlKHZhbHVlKSB7XG5cdGlmIChcblx0XHR2YWx1ZSA9PSBudWxsIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdib29sZWFuJyB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnZnVuY3Rpb24nXG5cdCkge1xuXHRcdHJldHVybiBudWxsO1xuXHR9XG5cblx0aWYgKHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jykge1xuXHRcdC8vIENoZWNrIGZvciBWTm9kZVxuXHRcdGlmICh2YWx1ZS5jb25zdHJ1Y3RvciA9PT0gVk5PREVfTUFSS0VSKSByZXR1cm4gdmFsdWU7XG5cblx0XHRpZiAoaXNBcnJheSh2YWx1ZSkpIHtcblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgdmFsdWUubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0dmFsdWVbaV0gPSBqc3hFc2NhcGUodmFsdWVbaV0pO1xuXHRcdFx0fVxuXHRcdFx0cmV0dXJuIHZhbHVlO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBlbmNvZGVFbnRpdGllcygnJyArIHZhbHVlKTtcbn1cblxuZXhwb3J0IHtcblx0Y3JlYXRlVk5vZGUgYXMganN4LFxuXHRjcmVhdGVWTm9kZSBhcyBqc3hzLFxuXHRjcmVhdGVWTm9kZSBhcyBqc3hERVYsXG5cdEZyYWdtZW50LFxuXHQvLyBwcmVjb21waWxlZCBKU1ggdHJhbnNmb3JtXG5cdGpzeFRlbXBsYXRlLFxuXHRqc3hBdHRyLFxuXHRqc3hFc2NhcGVcbn07XG4iLCAiLyoqIEEgaGludCBhdCBhIGtleS4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyBrZXlOYW1lIH0gZnJvbSBcIi4uL2tleW1hcFwiO1xuXG5leHBvcnQgZnVuY3Rpb24gS2V5cyh7IGtleXMgfTogeyBrZXlzOiBzdHJpbmcgfCB1bmRlZmluZWQgfSk6IFZOb2RlIHwgbnVsbCB7XG4gIGlmIChrZXlzID09PSB1bmRlZmluZWQpIHJldHVybiBudWxsO1xuICAvLyBiaW9tZS1pZ25vcmUgbGludC9hMTF5L25vQXJpYUhpZGRlbk9uRm9jdXNhYmxlOiBub3RoaW5nIGhlcmUgdGFrZXMgdGhlIGZvY3VzXG4gIHJldHVybiA8a2JkIGFyaWEtaGlkZGVuPVwidHJ1ZVwiPntrZXlzID09PSBcInNwYWNlXCIgPyBcIuKQo1wiIDoga2V5TmFtZShrZXlzKX08L2tiZD47XG59XG4iLCAiLyoqIFRoZSBmb290IG9mIHRoZSBjYXJkOiB0aGUgYW5zd2VycywgdW5kbywgYW5kIHdoYXQgZWxzZSBjYW4gYmUgZG9uZSB3aXRoIGEgY2FyZC4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgdHlwZSB7IEtleUNvbW1hbmQsIEtleW1hcCB9IGZyb20gXCIuLi9rZXltYXBcIjtcbmltcG9ydCB7IEtleXMgfSBmcm9tIFwiLi9rZXlzXCI7XG5cbmludGVyZmFjZSBQcm9wcyB7XG4gIHJlYWRvbmx5IGtleW1hcDogS2V5bWFwO1xuICByZWFkb25seSBjYW5BbnN3ZXI6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGNhblVuZG86IGJvb2xlYW47XG4gIHJlYWRvbmx5IGNhblJlZG86IGJvb2xlYW47XG4gIHJlYWRvbmx5IGZsYWdnZWQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGhhc05vdGU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGhhc0luc3RydWN0aW9uczogYm9vbGVhbjtcbiAgb25Db21tYW5kKGNvbW1hbmQ6IEtleUNvbW1hbmQpOiB2b2lkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gQnV0dG9uQmFyKHByb3BzOiBQcm9wcyk6IFZOb2RlIHtcbiAgY29uc3QgeyBrZXltYXAsIGNhbkFuc3dlciB9ID0gcHJvcHM7XG4gIGNvbnN0IGJ1dHRvbiA9IChcbiAgICBjb21tYW5kOiBLZXlDb21tYW5kLFxuICAgIG5hbWU6IHN0cmluZyxcbiAgICBsb29rOiBzdHJpbmcsXG4gICAgZGlzYWJsZWQ6IGJvb2xlYW4sXG4gICAgcHJlc3NlZD86IGJvb2xlYW4sXG4gICkgPT4gKFxuICAgIDxidXR0b25cbiAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgY2xhc3M9e2BidXR0b24gJHtsb29rfWB9XG4gICAgICBkYXRhLWFjdGlvbj17Y29tbWFuZH1cbiAgICAgIGFyaWEta2V5c2hvcnRjdXRzPXtrZXltYXAua2V5cyhjb21tYW5kKVswXX1cbiAgICAgIGFyaWEtcHJlc3NlZD17cHJlc3NlZH1cbiAgICAgIC8vIEEgZGlzYWJsZWQgYnV0dG9uIHdvdWxkIGxvc2UgdGhlIGZvY3VzOiBpdCBzdGF5cyBhbmQgZG9lcyBub3RoaW5nLlxuICAgICAgYXJpYS1kaXNhYmxlZD17ZGlzYWJsZWR9XG4gICAgICBvbkNsaWNrPXsoKSA9PiAhZGlzYWJsZWQgJiYgcHJvcHMub25Db21tYW5kKGNvbW1hbmQpfVxuICAgID5cbiAgICAgIHtuYW1lfSA8S2V5cyBrZXlzPXtrZXltYXAua2V5cyhjb21tYW5kKVswXX0gLz5cbiAgICA8L2J1dHRvbj5cbiAgKTtcbiAgY29uc3Qgc21hbGwgPSAoY29tbWFuZDogS2V5Q29tbWFuZCwgc2lnbjogc3RyaW5nLCBuYW1lOiBzdHJpbmcsIHByZXNzZWQ/OiBib29sZWFuKSA9PiAoXG4gICAgPGJ1dHRvblxuICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICBjbGFzcz1cImJ1dHRvbiBnaG9zdCBzbWFsbFwiXG4gICAgICBkYXRhLWFjdGlvbj17Y29tbWFuZH1cbiAgICAgIGFyaWEtbGFiZWw9e25hbWV9XG4gICAgICBhcmlhLXByZXNzZWQ9e3ByZXNzZWR9XG4gICAgICB0aXRsZT17YCR7bmFtZX0gKCR7a2V5bWFwLmtleXMoY29tbWFuZClbMF0gPz8gXCJcIn0pYH1cbiAgICAgIG9uQ2xpY2s9eygpID0+IHByb3BzLm9uQ29tbWFuZChjb21tYW5kKX1cbiAgICA+XG4gICAgICB7c2lnbn1cbiAgICA8L2J1dHRvbj5cbiAgKTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiZm9vdFwiIHJvbGU9XCJ0b29sYmFyXCIgYXJpYS1sYWJlbD1cIkFuc3dlclwiPlxuICAgICAge2J1dHRvbihcImFjY2VwdFwiLCBcIkFjY2VwdFwiLCBcImFjY2VwdFwiLCAhY2FuQW5zd2VyKX1cbiAgICAgIHtidXR0b24oXCJyZWplY3RcIiwgXCJSZWplY3RcIiwgXCJyZWplY3RcIiwgIWNhbkFuc3dlcil9XG4gICAgICB7YnV0dG9uKFwiaWdub3JlXCIsIFwiU2tpcFwiLCBcIlwiLCAhY2FuQW5zd2VyKX1cbiAgICAgIHtidXR0b24oXCJ1bmRvXCIsIFwiVW5kb1wiLCBcImdob3N0XCIsICFwcm9wcy5jYW5VbmRvKX1cbiAgICAgIHtwcm9wcy5jYW5SZWRvICYmIGJ1dHRvbihcInJlZG9cIiwgXCJSZWRvXCIsIFwiZ2hvc3RcIiwgZmFsc2UpfVxuICAgICAgPHNwYW4gY2xhc3M9XCJtb3JlXCI+XG4gICAgICAgIHtzbWFsbChcImZsYWdcIiwgXCLimpFcIiwgXCJGbGFnXCIsIHByb3BzLmZsYWdnZWQpfVxuICAgICAgICB7c21hbGwoXCJub3RlXCIsIFwi4pyOXCIsIFwiTm90ZVwiLCBwcm9wcy5oYXNOb3RlKX1cbiAgICAgICAge3Byb3BzLmhhc0luc3RydWN0aW9ucyAmJiBzbWFsbChcImluc3RydWN0aW9uc1wiLCBcIuKEuVwiLCBcIkluc3RydWN0aW9uc1wiKX1cbiAgICAgICAge3NtYWxsKFwiaGVscFwiLCBcIj9cIiwgXCJLZXlzXCIpfVxuICAgICAgPC9zcGFuPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8qKiBBbGwga2V5cyBvZiB0aGUgY2FyZC4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB0eXBlIEtleUNvbW1hbmQsIHR5cGUgS2V5bWFwLCBrZXlOYW1lIH0gZnJvbSBcIi4uL2tleW1hcFwiO1xuXG5leHBvcnQgdHlwZSBIZWxwVG9waWMgPSBcInNwYW5zXCIgfCBcIm9wdGlvbnNcIiB8IFwiYXNrZWRcIiB8IFwiY3V0XCIgfCBcImNvbXBhcmVcIjtcblxudHlwZSBMaW5lID0gcmVhZG9ubHkgW3RleHQ6IHN0cmluZywgLi4uY29tbWFuZHM6IEtleUNvbW1hbmRbXV07XG5cbmNvbnN0IEFOU1dFUlM6IHJlYWRvbmx5IExpbmVbXSA9IFtcbiAgW1wiQWNjZXB0XCIsIFwiYWNjZXB0XCJdLFxuICBbXCJSZWplY3RcIiwgXCJyZWplY3RcIl0sXG4gIFtcIlNraXBcIiwgXCJpZ25vcmVcIl0sXG4gIFtcIlVuZG8sIGluIHRoZSBjYXJkIGFuZCB0aGVuIHRoZSBsYXN0IGFuc3dlclwiLCBcInVuZG9cIl0sXG4gIFtcIlJlZG9cIiwgXCJyZWRvXCJdLFxuICBbXCJBY2NlcHQgKG9yIHVzZSB0aGUgc2VsZWN0aW9uKVwiLCBcImNvbmZpcm1cIl0sXG4gIFtcIkZsYWdcIiwgXCJmbGFnXCJdLFxuICBbXCJXcml0ZSBhIG5vdGVcIiwgXCJub3RlXCJdLFxuICBbXCJMYXN0IGFuc3dlcnNcIiwgXCJoaXN0b3J5XCJdLFxuICBbXCJDbG9zZSwgZHJvcCB0aGUgc2VsZWN0aW9uLCBsZWF2ZSB0aGUgY2FyZFwiLCBcImNhbmNlbFwiXSxcbiAgW1wiVGhlc2Uga2V5c1wiLCBcImhlbHBcIl0sXG5dO1xuY29uc3QgU1BBTlM6IHJlYWRvbmx5IExpbmVbXSA9IFtcbiAgW1wiTW92ZSB0aGUgY3Vyc29yXCIsIFwiY3Vyc29yTGVmdFwiLCBcImN1cnNvclJpZ2h0XCIsIFwiY3Vyc29yVXBcIiwgXCJjdXJzb3JEb3duXCJdLFxuICBbXCJGaXJzdCBhbmQgbGFzdCB3b3JkXCIsIFwiY3Vyc29yU3RhcnRcIiwgXCJjdXJzb3JFbmRcIl0sXG4gIFtcIkV4dGVuZCB0aGUgc2VsZWN0aW9uXCIsIFwiZXh0ZW5kTGVmdFwiLCBcImV4dGVuZFJpZ2h0XCIsIFwiZXh0ZW5kVXBcIiwgXCJleHRlbmREb3duXCJdLFxuICBbXCJMYWJlbCB0aGUgc2VsZWN0aW9uIG9yIHRoZSBjaG9zZW4gc3BhblwiLCBcImxhYmVsMVwiLCBcImxhYmVsMlwiLCBcImxhYmVsMTBcIl0sXG4gIFtcIkFjdGl2ZSBsYWJlbCBmb3IgdGhlIHNlbGVjdGlvbjsgY29uZmlybSBhIHN1Z2dlc3Rpb25cIiwgXCJjb25maXJtXCJdLFxuICBbXCJOZXh0IGFuZCBwcmV2aW91cyBzcGFuXCIsIFwibmV4dFNwYW5cIiwgXCJwcmV2aW91c1NwYW5cIl0sXG4gIFtcIkNob3NlbiBzcGFuOiBncm93IGFuZCBzaHJpbmsgaXRzIHN0YXJ0XCIsIFwiZ3Jvd1N0YXJ0XCIsIFwic2hyaW5rU3RhcnRcIl0sXG4gIFtcIkNob3NlbiBzcGFuOiBncm93IGFuZCBzaHJpbmsgaXRzIGVuZFwiLCBcImdyb3dFbmRcIiwgXCJzaHJpbmtFbmRcIl0sXG4gIFtcIlJlbW92ZSB0aGUgY2hvc2VuIHNwYW5cIiwgXCJyZW1vdmVTcGFuXCJdLFxuICBbXCJTZWFyY2ggdGhlIGxhYmVsc1wiLCBcInNlYXJjaFwiXSxcbl07XG5jb25zdCBPUFRJT05TOiByZWFkb25seSBMaW5lW10gPSBbXG4gIFtcIkNob29zZSBhbiBvcHRpb25cIiwgXCJsYWJlbDFcIiwgXCJsYWJlbDJcIiwgXCJsYWJlbDEwXCJdLFxuICBbXCJTZWFyY2ggdGhlIG9wdGlvbnNcIiwgXCJzZWFyY2hcIl0sXG5dO1xuY29uc3QgQVNLRUQ6IHJlYWRvbmx5IExpbmVbXSA9IFtcbiAgW1wiTm90aGluZyBlbHNlIG9mIHRoaXMgbGFiZWwgaXMgaGVyZVwiLCBcImNvbXBsZXRlXCJdLFxuICBbXCJNb3ZlIHRoZSBjdXJzb3JcIiwgXCJjdXJzb3JMZWZ0XCIsIFwiY3Vyc29yUmlnaHRcIl0sXG4gIFtcIlNlbGVjdCB0aGUgd29yZHMgdGhhdCBhcmUgcmlnaHQgaW5zdGVhZFwiLCBcImV4dGVuZExlZnRcIiwgXCJleHRlbmRSaWdodFwiXSxcbiAgW1wiRHJhdyB0aGVtLCB0aGVuIGFjY2VwdFwiLCBcImNvbmZpcm1cIl0sXG4gIFtcIlRha2UgdGhlIGRyYXduIG9uZXMgYmFja1wiLCBcImNhbmNlbFwiXSxcbl07XG5jb25zdCBDVVQ6IHJlYWRvbmx5IExpbmVbXSA9IFtcbiAgW1wiSm9pbiB0aGUgc2VudGVuY2UgYmVmb3JlXCIsIFwid2lkZW5CZWZvcmVcIl0sXG4gIFtcIkpvaW4gdGhlIHNlbnRlbmNlIGFmdGVyXCIsIFwid2lkZW5BZnRlclwiXSxcbl07XG5jb25zdCBDT01QQVJFOiByZWFkb25seSBMaW5lW10gPSBbW1wiVGhlIGZpcnN0IG9yIHRoZSBzZWNvbmQgaXMgYmV0dGVyXCIsIFwibGFiZWwxXCIsIFwibGFiZWwyXCJdXTtcbmNvbnN0IFRBQkxFUzogcmVhZG9ubHkgKHJlYWRvbmx5IFtIZWxwVG9waWMsIHN0cmluZywgcmVhZG9ubHkgTGluZVtdXSlbXSA9IFtcbiAgW1wiYXNrZWRcIiwgXCJUaGlzIHF1ZXN0aW9uXCIsIEFTS0VEXSxcbiAgW1wiY29tcGFyZVwiLCBcIkNvbXBhcmlzb25cIiwgQ09NUEFSRV0sXG4gIFtcInNwYW5zXCIsIFwiU3BhbnNcIiwgU1BBTlNdLFxuICBbXCJvcHRpb25zXCIsIFwiT3B0aW9uc1wiLCBPUFRJT05TXSxcbiAgW1wiY3V0XCIsIFwiVGV4dCBhcm91bmRcIiwgQ1VUXSxcbl07XG5cbmV4cG9ydCBmdW5jdGlvbiBIZWxwKHsga2V5bWFwLCB0b3BpY3MgfTogeyBrZXltYXA6IEtleW1hcDsgdG9waWNzOiByZWFkb25seSBIZWxwVG9waWNbXSB9KTogVk5vZGUge1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJoZWxwXCI+XG4gICAgICA8S2V5VGFibGUgdGl0bGU9XCJBbnN3ZXJzXCIgbGluZXM9e0FOU1dFUlN9IGtleW1hcD17a2V5bWFwfSAvPlxuICAgICAge1RBQkxFUy5maWx0ZXIoKFt0b3BpY10pID0+IHRvcGljcy5pbmNsdWRlcyh0b3BpYykpLm1hcCgoW3RvcGljLCB0aXRsZSwgbGluZXNdKSA9PiAoXG4gICAgICAgIDxLZXlUYWJsZSBrZXk9e3RvcGljfSB0aXRsZT17dGl0bGV9IGxpbmVzPXtsaW5lc30ga2V5bWFwPXtrZXltYXB9IC8+XG4gICAgICApKX1cbiAgICAgIHt0b3BpY3MuaW5jbHVkZXMoXCJzcGFuc1wiKSAmJiAoXG4gICAgICAgIDxwIGNsYXNzPVwibXV0ZWRcIj5cbiAgICAgICAgICBEcmFnIG92ZXIgd29yZHMgdG8gbWFyayB0aGVtIHdpdGggdGhlIGFjdGl2ZSBsYWJlbDsgZG91YmxlLWNsaWNrIG1hcmtzIG9uZSB3b3JkLiBDbGljayBhXG4gICAgICAgICAgc3BhbiB0byBjaGFuZ2UgaXQ6IGRyYWcgaXRzIGVuZHMsIGNob29zZSBhbm90aGVyIGxhYmVsLCBvciByZW1vdmUgaXQuXG4gICAgICAgIDwvcD5cbiAgICAgICl9XG4gICAgICB7a2V5bWFwLnByb2JsZW1zLm1hcCgocHJvYmxlbSkgPT4gKFxuICAgICAgICA8cCBrZXk9e3Byb2JsZW19IGNsYXNzPVwid2FyblwiPlxuICAgICAgICAgIEtleSBtYXA6IHtwcm9ibGVtfVxuICAgICAgICA8L3A+XG4gICAgICApKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuaW50ZXJmYWNlIFRhYmxlUHJvcHMge1xuICByZWFkb25seSB0aXRsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgTGluZVtdO1xuICByZWFkb25seSBrZXltYXA6IEtleW1hcDtcbn1cblxuZnVuY3Rpb24gS2V5VGFibGUoeyB0aXRsZSwgbGluZXMsIGtleW1hcCB9OiBUYWJsZVByb3BzKTogVk5vZGUge1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uPlxuICAgICAgPHAgY2xhc3M9XCJjYXB0aW9uXCI+e3RpdGxlfTwvcD5cbiAgICAgIDxkbD5cbiAgICAgICAge2xpbmVzLm1hcCgoW3RleHQsIC4uLmNvbW1hbmRzXSkgPT4gKFxuICAgICAgICAgIDxkaXYga2V5PXt0ZXh0fT5cbiAgICAgICAgICAgIDxkdD5cbiAgICAgICAgICAgICAge2NvbW1hbmRzLm1hcCgoY29tbWFuZCwgaW5kZXgpID0+IChcbiAgICAgICAgICAgICAgICA8a2JkIGtleT17Y29tbWFuZH0+XG4gICAgICAgICAgICAgICAgICB7Y29tbWFuZCA9PT0gXCJsYWJlbDEwXCIgJiYgaW5kZXggPiAwID8gXCLigKYgXCIgOiBcIlwifVxuICAgICAgICAgICAgICAgICAge2tleW1hcC5rZXlzKGNvbW1hbmQpLm1hcChrZXlOYW1lKS5qb2luKFwiIFwiKX1cbiAgICAgICAgICAgICAgICA8L2tiZD5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICA8L2R0PlxuICAgICAgICAgICAgPGRkPnt0ZXh0fTwvZGQ+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICkpfVxuICAgICAgPC9kbD5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG4iLCAiLyoqIFdoZXJlIGEgdGV4dCBjb21lcyBmcm9tIGFuZCB3aGF0IGl0cyBzb3VyY2Ugc2F5cyBhYm91dCBpdC4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgdHlwZSB7IFRhc2tCb2R5IH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuXG5leHBvcnQgZnVuY3Rpb24gTWV0YSh7IHRhc2sgfTogeyB0YXNrOiBUYXNrQm9keSB9KTogVk5vZGUgfCBudWxsIHtcbiAgY29uc3QgZW50cmllcyA9IE9iamVjdC5lbnRyaWVzKHRhc2subWV0YSA/PyB7fSk7XG4gIGNvbnN0IHBsYWNlID0gdGFzay5fc291cmNlPy5wbGFjZTtcbiAgaWYgKGVudHJpZXMubGVuZ3RoID09PSAwICYmIHR5cGVvZiBwbGFjZSAhPT0gXCJzdHJpbmdcIiAmJiAhdGFzay5vcmlnaW4pIHJldHVybiBudWxsO1xuICByZXR1cm4gKFxuICAgIDxkbCBjbGFzcz1cIm1ldGFcIj5cbiAgICAgIHt0YXNrLm9yaWdpbiAmJiAoXG4gICAgICAgIDxkaXY+XG4gICAgICAgICAgPGR0IGNsYXNzPVwiaGlkZGVuXCI+Y3V0PC9kdD5cbiAgICAgICAgICA8ZGQgZGF0YS1jdXQ+cGFydCBvZiBhIGxvbmdlciB0ZXh0PC9kZD5cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgICAge2VudHJpZXMubWFwKChba2V5LCB2YWx1ZV0pID0+IChcbiAgICAgICAgPGRpdiBrZXk9e2tleX0+XG4gICAgICAgICAgPGR0PntrZXl9PC9kdD5cbiAgICAgICAgICA8ZGQ+e2luV29yZHModmFsdWUpfTwvZGQ+XG4gICAgICAgIDwvZGl2PlxuICAgICAgKSl9XG4gICAgICB7dHlwZW9mIHBsYWNlID09PSBcInN0cmluZ1wiICYmIChcbiAgICAgICAgPGRpdj5cbiAgICAgICAgICA8ZHQgY2xhc3M9XCJoaWRkZW5cIj5zb3VyY2U8L2R0PlxuICAgICAgICAgIDxkZD57cGxhY2V9PC9kZD5cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgIDwvZGw+XG4gICk7XG59XG5cbmZ1bmN0aW9uIGluV29yZHModmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBpZiAodHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiICYmICFOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSkgcmV0dXJuIHZhbHVlLnRvUHJlY2lzaW9uKDMpO1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiID8gdmFsdWUgOiBKU09OLnN0cmluZ2lmeSh2YWx1ZSk7XG59XG4iLCAiLyoqIEEgbm90ZSB0aGF0IGdvZXMgd2l0aCB0aGUgYW5zd2VyLiAqL1xuaW1wb3J0IHR5cGUgeyBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuXG5pbnRlcmZhY2UgUHJvcHMge1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIG9uTm90ZShub3RlOiBzdHJpbmcpOiB2b2lkO1xuICBvbkxlYXZlKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBOb3RlRmllbGQoeyBub3RlLCBvbk5vdGUsIG9uTGVhdmUgfTogUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IGZpZWxkID0gdXNlUmVmPEhUTUxUZXh0QXJlYUVsZW1lbnQ+KG51bGwpO1xuICB1c2VFZmZlY3QoKCkgPT4gZmllbGQuY3VycmVudD8uZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiB0cnVlIH0pLCBbXSk7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cIm5vdGVcIj5cbiAgICAgIDx0ZXh0YXJlYVxuICAgICAgICByZWY9e2ZpZWxkfVxuICAgICAgICByb3dzPXsyfVxuICAgICAgICBkaXI9XCJhdXRvXCJcbiAgICAgICAgYXJpYS1sYWJlbD1cIk5vdGVcIlxuICAgICAgICBwbGFjZWhvbGRlcj1cIkEgbm90ZSB0byBnbyB3aXRoIHRoZSBhbnN3ZXIuIEVudGVyIGdvZXMgYmFjayB0byB0aGUgY2FyZC5cIlxuICAgICAgICB2YWx1ZT17bm90ZX1cbiAgICAgICAgb25JbnB1dD17KGV2ZW50KSA9PiBvbk5vdGUoZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZSl9XG4gICAgICAgIG9uS2V5RG93bj17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgaWYgKGV2ZW50LmlzQ29tcG9zaW5nKSByZXR1cm47XG4gICAgICAgICAgaWYgKGV2ZW50LmtleSA9PT0gXCJFc2NhcGVcIiB8fCAoZXZlbnQua2V5ID09PSBcIkVudGVyXCIgJiYgIWV2ZW50LnNoaWZ0S2V5KSkge1xuICAgICAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgICAgIG9uTGVhdmUoKTtcbiAgICAgICAgICB9XG4gICAgICAgIH19XG4gICAgICAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8qKiBXaGF0IHRoZSBrZXJuZWwsIHRoZSBvdXRib3ggb3IgdGhlIGNhcmQgaXRzZWxmIGhhcyB0byBzYXkgYWJvdmUgdGhlIHRleHQuICovXG5pbXBvcnQgdHlwZSB7IFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHR5cGUgeyBOb3RpY2UgfSBmcm9tIFwiLi4vcHJvdG9jb2wuZ2VuXCI7XG5cbmludGVyZmFjZSBQcm9wcyB7XG4gIHJlYWRvbmx5IG5vdGljZXM6IHJlYWRvbmx5IE5vdGljZVtdO1xuICBvbkRpc21pc3MoY29kZTogc3RyaW5nKTogdm9pZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIE5vdGljZXMoeyBub3RpY2VzLCBvbkRpc21pc3MgfTogUHJvcHMpOiBWTm9kZSB8IG51bGwge1xuICBpZiAobm90aWNlcy5sZW5ndGggPT09IDApIHJldHVybiBudWxsO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJub3RpY2VzXCI+XG4gICAgICB7bm90aWNlcy5tYXAoKHsgbGV2ZWwsIGNvZGUsIG1lc3NhZ2UsIGhpbnQgfSkgPT4gKFxuICAgICAgICA8ZGl2XG4gICAgICAgICAga2V5PXtjb2RlfVxuICAgICAgICAgIGNsYXNzPXtgbm90aWNlICR7bGV2ZWx9YH1cbiAgICAgICAgICBkYXRhLW5vdGljZT17Y29kZX1cbiAgICAgICAgICByb2xlPXtsZXZlbCA9PT0gXCJlcnJvclwiID8gXCJhbGVydFwiIDogXCJzdGF0dXNcIn1cbiAgICAgICAgPlxuICAgICAgICAgIDxwPlxuICAgICAgICAgICAge21lc3NhZ2V9XG4gICAgICAgICAgICB7aGludCAmJiA8c3BhbiBjbGFzcz1cImhpbnRcIj4ge2hpbnR9PC9zcGFuPn1cbiAgICAgICAgICA8L3A+XG4gICAgICAgICAgPGJ1dHRvblxuICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICBjbGFzcz1cImNsb3NlXCJcbiAgICAgICAgICAgIGFyaWEtbGFiZWw9XCJEaXNtaXNzXCJcbiAgICAgICAgICAgIGRhdGEtYWN0aW9uPVwiZGlzbWlzc1wiXG4gICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBvbkRpc21pc3MoY29kZSl9XG4gICAgICAgICAgPlxuICAgICAgICAgICAgw5dcbiAgICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICApKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICIvKiogQSBwYW5lbCBvdmVyIHRoZSBjYXJkOyBpdCB0YWtlcyB0aGUgZm9jdXMgYW5kIGdpdmVzIGl0IGJhY2suICovXG5pbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuLCBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuXG5pbnRlcmZhY2UgUHJvcHMge1xuICByZWFkb25seSB0aXRsZTogc3RyaW5nO1xuICByZWFkb25seSBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG4gIG9uQ2xvc2UoKTogdm9pZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIE92ZXJsYXkoeyB0aXRsZSwgY2hpbGRyZW4sIG9uQ2xvc2UgfTogUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IGNsb3NlID0gdXNlUmVmPEhUTUxCdXR0b25FbGVtZW50PihudWxsKTtcbiAgdXNlRWZmZWN0KCgpID0+IGNsb3NlLmN1cnJlbnQ/LmZvY3VzKHsgcHJldmVudFNjcm9sbDogdHJ1ZSB9KSwgW10pO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJvdmVybGF5XCIgcm9sZT1cImRpYWxvZ1wiIGFyaWEtbGFiZWw9e3RpdGxlfT5cbiAgICAgIDxoZWFkZXI+XG4gICAgICAgIDxwIGNsYXNzPVwidGl0bGVcIj57dGl0bGV9PC9wPlxuICAgICAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cImNsb3NlXCIgYXJpYS1sYWJlbD1cIkNsb3NlXCIgcmVmPXtjbG9zZX0gb25DbGljaz17b25DbG9zZX0+XG4gICAgICAgICAgw5dcbiAgICAgICAgPC9idXR0b24+XG4gICAgICA8L2hlYWRlcj5cbiAgICAgIHsvKiBiaW9tZS1pZ25vcmUgbGludC9hMTF5L25vTm9uaW50ZXJhY3RpdmVUYWJpbmRleDogYSBib3ggdGhhdCBzY3JvbGxzIGlzIHJlYWNoZWQgYnkgVGFiICovfVxuICAgICAgPHNlY3Rpb24gY2xhc3M9XCJzY3JvbGxcIiB0YWJJbmRleD17MH0gYXJpYS1sYWJlbD17dGl0bGV9PlxuICAgICAgICB7Y2hpbGRyZW59XG4gICAgICA8L3NlY3Rpb24+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLyoqIEluc3RydWN0aW9uczogYSB0cmVlIG9mIGFsbG93ZWQgZWxlbWVudHMsIGJ1aWx0IG5vZGUgYnkgbm9kZSwgbmV2ZXIgcGFyc2VkLiAqL1xuaW1wb3J0IHsgdHlwZSBDb21wb25lbnRDaGlsZHJlbiwgaCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB0eXBlIHsgUmljaE5vZGUgfSBmcm9tIFwiLi4vcHJvdG9jb2wuZ2VuXCI7XG5cbmNvbnN0IEFMTE9XRUQgPSBuZXcgU2V0KFwicCB1bCBvbCBsaSBzdHJvbmcgZW0gY29kZSBwcmUgaDEgaDIgaDMgaDQgYSBibG9ja3F1b3RlIGhyIGJyXCIuc3BsaXQoXCIgXCIpKTtcbmNvbnN0IEVNUFRZID0gbmV3IFNldChbXCJoclwiLCBcImJyXCJdKTtcblxuLyoqIFVua25vd24gZWxlbWVudHMgYXJlIGxlZnQgb3V0LCB0aGVpciB0ZXh0IGlzIGtlcHQuICovXG5leHBvcnQgZnVuY3Rpb24gUmljaFRleHQoeyBub2RlcyB9OiB7IG5vZGVzOiByZWFkb25seSBSaWNoTm9kZVtdIH0pOiBDb21wb25lbnRDaGlsZHJlbiB7XG4gIHJldHVybiBub2Rlcy5tYXAoKG5vZGUpID0+IHJpY2gobm9kZSkpO1xufVxuXG5mdW5jdGlvbiByaWNoKHsgdGFnLCB0ZXh0LCBocmVmLCBjaGlsZHJlbiA9IFtdIH06IFJpY2hOb2RlKTogQ29tcG9uZW50Q2hpbGRyZW4ge1xuICBjb25zdCBpbm5lciA9IFt0ZXh0LCAuLi5jaGlsZHJlbi5tYXAoKGNoaWxkKSA9PiByaWNoKGNoaWxkKSldO1xuICBpZiAodGFnID09PSB1bmRlZmluZWQgfHwgIUFMTE9XRUQuaGFzKHRhZykpIHJldHVybiBpbm5lcjtcbiAgaWYgKEVNUFRZLmhhcyh0YWcpKSByZXR1cm4gaCh0YWcsIG51bGwpO1xuICBpZiAodGFnICE9PSBcImFcIikgcmV0dXJuIGgodGFnLCBudWxsLCBpbm5lcik7XG4gIGlmICghaHJlZiB8fCAhL15odHRwcz86XFwvXFwvL2kudGVzdChocmVmKSkgcmV0dXJuIGlubmVyO1xuICByZXR1cm4gaChcImFcIiwgeyBocmVmLCB0YXJnZXQ6IFwiX2JsYW5rXCIsIHJlbDogXCJub29wZW5lciBub3JlZmVycmVyIG5vZm9sbG93XCIgfSwgaW5uZXIpO1xufVxuIiwgIi8qKiBUaGUgbW9kZWwgaW4gdGhlIGxvb3A6IGl0cyB2ZXJzaW9uLCB3aGF0IGl0IGhhcyBzdGlsbCB0byBsZWFybiwgYW5kIGhvdyBnb29kIGl0IGhhcyBiZWNvbWUuICovXG5pbXBvcnQgdHlwZSB7IFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHR5cGUgeyBDdXJ2ZVBvaW50LCBNb2RlbFN0YXRlIH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuXG5jb25zdCBudW1iZXIgPSBuZXcgSW50bC5OdW1iZXJGb3JtYXQoXCJlblwiKTtcblxuZXhwb3J0IGZ1bmN0aW9uIE1vZGVsUGFuZWwoeyBtb2RlbCB9OiB7IG1vZGVsOiBNb2RlbFN0YXRlIHwgbnVsbCB9KTogVk5vZGUgfCBudWxsIHtcbiAgaWYgKCFtb2RlbCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHsgdmVyc2lvbiwgdHJhaW5pbmcsIHdhaXRpbmcsIGN1cnZlLCBhZHZpY2UgfSA9IG1vZGVsO1xuICBjb25zdCBsYXN0ID0gY3VydmUuYXQoLTEpO1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwibW9kZWxcIiBkYXRhLW1vZGVsPXt2ZXJzaW9ufT5cbiAgICAgIDxwIGNsYXNzPVwiY2FwdGlvblwiPk1vZGVsPC9wPlxuICAgICAgPHA+XG4gICAgICAgIHt2ZXJzaW9ufVxuICAgICAgICB7dHJhaW5pbmcgJiYgXCIgwrcgdHJhaW5pbmfigKZcIn1cbiAgICAgICAge3dhaXRpbmcgPiAwICYmIDxzcGFuIGNsYXNzPVwibXV0ZWRcIj4gKCt7cGx1cmFsKHdhaXRpbmcsIFwiYW5zd2VyXCIpfSB3YWl0aW5nKTwvc3Bhbj59XG4gICAgICA8L3A+XG4gICAgICB7bGFzdCA/IChcbiAgICAgICAgPD5cbiAgICAgICAgICA8ZGl2IGNsYXNzPVwicm93IGFwYXJ0IGN1cnZlXCI+XG4gICAgICAgICAgICA8c3Bhbj5MZWFybmluZyBjdXJ2ZTwvc3Bhbj5cbiAgICAgICAgICAgIDxiPkYge2xhc3QuZi50b0ZpeGVkKDIpfTwvYj5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICA8Q3VydmUgcG9pbnRzPXtjdXJ2ZX0gbGFzdD17bGFzdH0gLz5cbiAgICAgICAgICA8cCBjbGFzcz1cIm11dGVkXCI+e21lYXN1cmVkKG1vZGVsKX08L3A+XG4gICAgICAgIDwvPlxuICAgICAgKSA6IChcbiAgICAgICAgPHAgY2xhc3M9XCJtdXRlZFwiPk5vIGN1cnZlIHlldDoge21pc3NpbmcobW9kZWwpfS48L3A+XG4gICAgICApfVxuICAgICAge2FkdmljZSAmJiA8cCBjbGFzcz1cImFkdmljZVwiPnthZHZpY2V9PC9wPn1cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG5cbmZ1bmN0aW9uIHBsdXJhbChjb3VudDogbnVtYmVyLCB3b3JkOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7bnVtYmVyLmZvcm1hdChjb3VudCl9ICR7d29yZH0ke2NvdW50ID09PSAxID8gXCJcIiA6IFwic1wifWA7XG59XG5cbmZ1bmN0aW9uIG1lYXN1cmVkKHsgbWVhc3VyZWRfYnksIG1lYXN1cmVkX29uIH06IE1vZGVsU3RhdGUpOiBzdHJpbmcge1xuICByZXR1cm4gbWVhc3VyZWRfYnkgPT09IFwiZXZhbFwiXG4gICAgPyBgb24gJHtwbHVyYWwobWVhc3VyZWRfb24sIFwiZXZhbCB0ZXh0XCIpfWBcbiAgICA6IGBvbiAke3BsdXJhbChtZWFzdXJlZF9vbiwgXCJyYW5kb20gdGV4dFwiKX0gdGhlIG1vZGVsIGhhZCBub3Qgc2VlbmA7XG59XG5cbmZ1bmN0aW9uIG1pc3NpbmcoeyBtZWFzdXJlZF9ieSwgbWVhc3VyZWRfb24gfTogTW9kZWxTdGF0ZSk6IHN0cmluZyB7XG4gIGlmIChtZWFzdXJlZF9ieSA9PT0gXCJldmFsXCIpIHJldHVybiBcInRoZSBtb2RlbCBoYXMgbm90IGJlZW4gbWVhc3VyZWRcIjtcbiAgcmV0dXJuIG1lYXN1cmVkX29uID09PSAwXG4gICAgPyBcIm5vIHJhbmRvbSB0ZXh0IGlzIGFuc3dlcmVkXCJcbiAgICA6IGBvbmx5ICR7cGx1cmFsKG1lYXN1cmVkX29uLCBcInJhbmRvbSB0ZXh0XCIpfSBhbnN3ZXJlZGA7XG59XG5cbmNvbnN0IFdJRFRIID0gMTgwO1xuY29uc3QgSEVJR0hUID0gNjI7XG5jb25zdCBFREdFID0gNDtcblxuLyoqIEYgb3ZlciBhbnN3ZXJzLCBmcm9tIDAgdXAsIGluIHRoZSBiYW5kIG9mIGl0cyA5NSAlIGludGVydmFsLiAqL1xuZnVuY3Rpb24gQ3VydmUoeyBwb2ludHMsIGxhc3QgfTogeyBwb2ludHM6IHJlYWRvbmx5IEN1cnZlUG9pbnRbXTsgbGFzdDogQ3VydmVQb2ludCB9KTogVk5vZGUge1xuICBjb25zdCBtb3N0ID0gTWF0aC5tYXgoMSwgbGFzdC5hbnN3ZXJzKTtcbiAgY29uc3QgdG9wID0gTWF0aC5tYXgoMC4xLCAuLi5wb2ludHMubWFwKCh7IGhpZ2ggfSkgPT4gaGlnaCkpO1xuICBjb25zdCBwbGFjZSA9ICh7IGFuc3dlcnMgfTogQ3VydmVQb2ludCwgdmFsdWU6IG51bWJlcikgPT4ge1xuICAgIGNvbnN0IHggPSBFREdFICsgKGFuc3dlcnMgLyBtb3N0KSAqIChXSURUSCAtIDIgKiBFREdFKTtcbiAgICBjb25zdCB5ID0gSEVJR0hUIC0gRURHRSAtICh2YWx1ZSAvIHRvcCkgKiAoSEVJR0hUIC0gMiAqIEVER0UpO1xuICAgIHJldHVybiBgJHt4LnRvRml4ZWQoMSl9ICR7eS50b0ZpeGVkKDEpfWA7XG4gIH07XG4gIGNvbnN0IGxpbmUgPSBwb2ludHMubWFwKChwb2ludCkgPT4gcGxhY2UocG9pbnQsIHBvaW50LmYpKTtcbiAgY29uc3QgaGlnaCA9IHBvaW50cy5tYXAoKHBvaW50KSA9PiBwbGFjZShwb2ludCwgcG9pbnQuaGlnaCkpO1xuICBjb25zdCBsb3cgPSBwb2ludHMubWFwKChwb2ludCkgPT4gcGxhY2UocG9pbnQsIHBvaW50LmxvdykpLnJldmVyc2UoKTtcbiAgY29uc3QgW3gsIHldID0gcGxhY2UobGFzdCwgbGFzdC5mKS5zcGxpdChcIiBcIik7XG4gIHJldHVybiAoXG4gICAgPHN2Z1xuICAgICAgdmlld0JveD17YDAgMCAke1dJRFRIfSAke0hFSUdIVCArIDEyfWB9XG4gICAgICByb2xlPVwiaW1nXCJcbiAgICAgIGFyaWEtbGFiZWw9e2BGICR7bGFzdC5mLnRvRml4ZWQoMil9IGFmdGVyICR7cGx1cmFsKGxhc3QuYW5zd2VycywgXCJhbnN3ZXJcIil9YH1cbiAgICA+XG4gICAgICA8cGF0aCBjbGFzcz1cImF4aXNcIiBkPXtgTSR7RURHRX0gJHtIRUlHSFR9SCR7V0lEVEggLSBFREdFfWB9IC8+XG4gICAgICA8cGF0aCBjbGFzcz1cImJhbmRcIiBkPXtgTSR7Wy4uLmhpZ2gsIC4uLmxvd10uam9pbihcIkxcIil9WmB9IC8+XG4gICAgICA8cGF0aCBjbGFzcz1cImxpbmVcIiBkPXtgTSR7bGluZS5qb2luKFwiTFwiKX1gfSAvPlxuICAgICAgPGNpcmNsZSBjeD17eH0gY3k9e3l9IHI9ezIuNX0gLz5cbiAgICAgIDx0ZXh0IHg9e0VER0V9IHk9e0hFSUdIVCArIDExfT5cbiAgICAgICAgMFxuICAgICAgPC90ZXh0PlxuICAgICAgPHRleHQgeD17V0lEVEggLSBFREdFfSB5PXtIRUlHSFQgKyAxMX0gdGV4dC1hbmNob3I9XCJlbmRcIj5cbiAgICAgICAge251bWJlci5mb3JtYXQobGFzdC5hbnN3ZXJzKX1cbiAgICAgIDwvdGV4dD5cbiAgICA8L3N2Zz5cbiAgKTtcbn1cbiIsICIvKiogV2hldGhlciBhbGwgYW5zd2VycyBhcmUgb24gZGlzaywgYW5kIHdoYXQgY2FuIGJlIGRvbmUgaWYgdGhleSBhcmUgbm90LiAqL1xuaW1wb3J0IHR5cGUgeyBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZVN0YXRlIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHR5cGUgeyBDYXJkVmlldyB9IGZyb20gXCIuLi92aWV3XCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBTYXZlTGlnaHQoeyB2aWV3IH06IHsgdmlldzogQ2FyZFZpZXcgfSk6IFZOb2RlIHtcbiAgY29uc3Qgc3RhdGUgPSB2aWV3LnNhdmVkLnZhbHVlO1xuICBjb25zdCBjb3VudCA9IHZpZXcud2FpdGluZy52YWx1ZTtcbiAgY29uc3Qgc3R1Y2sgPSBjb3VudCA+IDAgJiYgKHN0YXRlID09PSBcImZhaWxlZFwiIHx8IHZpZXcuY29ubmVjdGlvbi52YWx1ZSA9PT0gXCJsb3N0XCIpO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJzYXZlXCI+XG4gICAgICA8ZGl2IGNsYXNzPXt2aWV3LmNvbmZpZy52YWx1ZS5kdXJhYmxlID8gXCJsaWdodFwiIDogXCJsaWdodCB2b2xhdGlsZVwifSBkYXRhLXNhdmVkPXtzdGF0ZX0+XG4gICAgICAgIDxpIGNsYXNzPVwiZG90XCIgYXJpYS1oaWRkZW49XCJ0cnVlXCIgLz5cbiAgICAgICAgPHNwYW4+e3NlbnRlbmNlKHZpZXcpfTwvc3Bhbj5cbiAgICAgIDwvZGl2PlxuICAgICAge3N0YXRlID09PSBcImZhaWxlZFwiICYmIHZpZXcuc2F2ZUVycm9yLnZhbHVlICYmIDxwIGNsYXNzPVwiZXJyb3JcIj57dmlldy5zYXZlRXJyb3IudmFsdWV9PC9wPn1cbiAgICAgIHtzdHVjayAmJiAoXG4gICAgICAgIDxkaXYgY2xhc3M9XCJyb3dcIj5cbiAgICAgICAgICA8Q29weUJ1dHRvbiB0ZXh0PXsoKSA9PiB2aWV3LnVuc2F2ZWRBc0pzb24oKX0gLz5cbiAgICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICAgIGNsYXNzPVwiYnV0dG9uIHNtYWxsXCJcbiAgICAgICAgICAgIGRhdGEtYWN0aW9uPVwicmV0cnlcIlxuICAgICAgICAgICAgb25DbGljaz17KCkgPT4gdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwicmV0cnlcIiB9KX1cbiAgICAgICAgICA+XG4gICAgICAgICAgICBUcnkgYWdhaW5cbiAgICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgIDwvZGl2PlxuICApO1xufVxuXG5mdW5jdGlvbiBzZW50ZW5jZSh2aWV3OiBDYXJkVmlldyk6IHN0cmluZyB7XG4gIGNvbnN0IHsgc3RvcmUsIGR1cmFibGUgfSA9IHZpZXcuY29uZmlnLnZhbHVlO1xuICBjb25zdCBjb3VudCA9IHZpZXcud2FpdGluZy52YWx1ZTtcbiAgY29uc3QgbGluayA9IHZpZXcuY29ubmVjdGlvbi52YWx1ZTtcbiAgaWYgKHZpZXcuc2F2ZWQudmFsdWUgPT09IFwic2F2ZWRcIikge1xuICAgIHJldHVybiBkdXJhYmxlID8gYFNhdmVkIMK3ICR7ZmlsZU5hbWUoc3RvcmUpfWAgOiBgTm90IHNhdmVkIHRvIGRpc2sgKCR7ZmlsZU5hbWUoc3RvcmUpfSlgO1xuICB9XG4gIGNvbnN0IHJlYXNvbnMgPSB7IGNvbm5lY3Rpbmc6IFwiY29ubmVjdGluZ1wiLCBidXN5OiBcImtlcm5lbCBidXN5XCIsIGxvc3Q6IFwibm8ga2VybmVsXCIgfTtcbiAgY29uc3QgcmVhc29uID0gbGluayBpbiByZWFzb25zID8gYCDCtyAke3JlYXNvbnNbbGluayBhcyBrZXlvZiB0eXBlb2YgcmVhc29uc119YCA6IFwiXCI7XG4gIHJldHVybiB2aWV3LnNhdmVkLnZhbHVlID09PSBcImZhaWxlZFwiXG4gICAgPyBgJHtjb3VudH0gbm90IHNhdmVkJHtyZWFzb259YFxuICAgIDogYCR7Y291bnR9IHdhaXRpbmcke3JlYXNvbn1gO1xufVxuXG4vKiogVGhlIGxhc3QgcGFydCBvZiBhIHBhdGg7IHRoZSB3aG9sZSBvZiBhIFVSTCB3aXRob3V0IGl0cyBwYXNzd29yZCBpcyB0b28gbG9uZyB0byBoZWxwLiAqL1xuZnVuY3Rpb24gZmlsZU5hbWUoc3RvcmU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBzdG9yZS5zcGxpdCgvW1xcXFwvXS8pLmF0KC0xKSB8fCBzdG9yZTtcbn1cblxuZnVuY3Rpb24gQ29weUJ1dHRvbih7IHRleHQgfTogeyB0ZXh0OiAoKSA9PiBzdHJpbmcgfSk6IFZOb2RlIHtcbiAgY29uc3QgW3Nob3duLCBzZXRTaG93bl0gPSB1c2VTdGF0ZTxzdHJpbmcgfCBudWxsPihudWxsKTtcbiAgY29uc3QgW2NvcGllZCwgc2V0Q29waWVkXSA9IHVzZVN0YXRlKGZhbHNlKTtcbiAgY29uc3QgY29weSA9ICgpID0+IHtcbiAgICBjb25zdCBqc29uID0gdGV4dCgpO1xuICAgIC8vIEEgcGFnZSBtYXkgcmVmdXNlIHRoZSBjbGlwYm9hcmQ7IHRoZW4gdGhlIHRleHQgaXMgdGhlcmUgdG8gYmUgY29waWVkIGJ5IGhhbmQuXG4gICAgY29uc3QgcmVmdXNlZCA9ICgpID0+IHNldFNob3duKGpzb24pO1xuICAgIGlmICghbmF2aWdhdG9yLmNsaXBib2FyZCkgcmVmdXNlZCgpO1xuICAgIGVsc2UgbmF2aWdhdG9yLmNsaXBib2FyZC53cml0ZVRleHQoanNvbikudGhlbigoKSA9PiBzZXRDb3BpZWQodHJ1ZSksIHJlZnVzZWQpO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cImJ1dHRvbiBzbWFsbFwiIGRhdGEtYWN0aW9uPVwiY29weVwiIG9uQ2xpY2s9e2NvcHl9PlxuICAgICAgICB7Y29waWVkID8gXCJDb3BpZWRcIiA6IFwiQ29weSBhcyBKU09OXCJ9XG4gICAgICA8L2J1dHRvbj5cbiAgICAgIHtzaG93biAhPT0gbnVsbCAmJiAoXG4gICAgICAgIDx0ZXh0YXJlYVxuICAgICAgICAgIGNsYXNzPVwidW5zYXZlZFwiXG4gICAgICAgICAgYXJpYS1sYWJlbD1cIlVuc2F2ZWQgYW5zd2VycyBhcyBKU09OXCJcbiAgICAgICAgICByZWFkT25seVxuICAgICAgICAgIHJvd3M9ezR9XG4gICAgICAgICAgdmFsdWU9e3Nob3dufVxuICAgICAgICAvPlxuICAgICAgKX1cbiAgICA8Lz5cbiAgKTtcbn1cbiIsICIvKiogUHJvZ3Jlc3MsIHNwZWVkLCBsYXN0IGFuc3dlcnMgYW5kIHRoZSBzYXZlIGxpZ2h0LiAqL1xuaW1wb3J0IHR5cGUgeyBSZWZPYmplY3QsIFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHR5cGUgeyBIaXN0b3J5RW50cnksIFByb2dyZXNzIH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuaW1wb3J0IHR5cGUgeyBDYXJkVmlldyB9IGZyb20gXCIuLi92aWV3XCI7XG5pbXBvcnQgeyBNb2RlbFBhbmVsIH0gZnJvbSBcIi4vbW9kZWwtcGFuZWxcIjtcbmltcG9ydCB7IFNhdmVMaWdodCB9IGZyb20gXCIuL3NhdmUtbGlnaHRcIjtcblxuaW50ZXJmYWNlIFByb3BzIHtcbiAgcmVhZG9ubHkgdmlldzogQ2FyZFZpZXc7XG4gIHJlYWRvbmx5IGhpc3RvcnlSZWY6IFJlZk9iamVjdDxIVE1MT0xpc3RFbGVtZW50IHwgbnVsbD47XG4gIG9uT3BlbihldmVudElkOiBzdHJpbmcpOiB2b2lkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gU2lkZVBhbmVsKHsgdmlldywgaGlzdG9yeVJlZiwgb25PcGVuIH06IFByb3BzKTogVk5vZGUge1xuICBjb25zdCBwcm9ncmVzcyA9IHZpZXcucHJvZ3Jlc3MudmFsdWU7XG4gIGNvbnN0IHsgZGF0YXNldCwgZHVyYWJsZSwgYW5ub3RhdG9yIH0gPSB2aWV3LmNvbmZpZy52YWx1ZTtcbiAgcmV0dXJuIChcbiAgICA8YXNpZGUgY2xhc3M9XCJzaWRlXCIgYXJpYS1sYWJlbD1cIlByb2dyZXNzXCI+XG4gICAgICA8UHJvZ3Jlc3NCYXIgcHJvZ3Jlc3M9e3Byb2dyZXNzfSAvPlxuICAgICAgPENvdW50cyBwcm9ncmVzcz17cHJvZ3Jlc3N9IC8+XG4gICAgICA8TW9kZWxQYW5lbCBtb2RlbD17dmlldy5tb2RlbC52YWx1ZX0gLz5cbiAgICAgIDxBbnN3ZXJzXG4gICAgICAgIGVudHJpZXM9e3ZpZXcuaGlzdG9yeS52YWx1ZX1cbiAgICAgICAgYW5zd2VyZWQ9e3Byb2dyZXNzLmFuc3dlcmVkfVxuICAgICAgICBvcGVuPXt2aWV3LmN1cnJlbnQudmFsdWU/LnJldmlzZXMgPz8gbnVsbH1cbiAgICAgICAgaGlzdG9yeVJlZj17aGlzdG9yeVJlZn1cbiAgICAgICAgb25PcGVuPXtvbk9wZW59XG4gICAgICAgIG9uT2xkZXI9eygpID0+IHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcIm9sZGVySGlzdG9yeVwiIH0pfVxuICAgICAgLz5cbiAgICAgIHtwcm9ncmVzcy51bnVzYWJsZV9yb3dzID4gMCAmJiAoXG4gICAgICAgIDxwIGNsYXNzPVwid2FyblwiIHRpdGxlPVwic2Vzc2lvbi5wcm9ibGVtcyBsaXN0cyB0aGVtXCI+XG4gICAgICAgICAge3Byb2dyZXNzLnVudXNhYmxlX3Jvd3N9IHJvd3MgY291bGQgbm90IGJlIHVzZWRcbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIDxTYXZlTGlnaHQgdmlldz17dmlld30gLz5cbiAgICAgIHshZHVyYWJsZSAmJiA8cCBjbGFzcz1cIndhcm5cIj5BbnN3ZXJzIGFyZSBsb3N0IHdoZW4gdGhlIGtlcm5lbCBzdG9wcy48L3A+fVxuICAgICAgPHAgY2xhc3M9XCJtdXRlZCBhYm91dFwiIHRpdGxlPXtgJHtkYXRhc2V0fSDCtyAke2Fubm90YXRvcn1gfT5cbiAgICAgICAge2RhdGFzZXR9XG4gICAgICA8L3A+XG4gICAgPC9hc2lkZT5cbiAgKTtcbn1cblxuY29uc3QgbnVtYmVyID0gbmV3IEludGwuTnVtYmVyRm9ybWF0KFwiZW5cIik7XG5cbmZ1bmN0aW9uIFByb2dyZXNzQmFyKHsgcHJvZ3Jlc3MgfTogeyBwcm9ncmVzczogUHJvZ3Jlc3MgfSk6IFZOb2RlIHtcbiAgY29uc3QgeyBhbnN3ZXJlZCwgdG90YWwsIHNoYXJlLCBwZXJfaG91ciB9ID0gcHJvZ3Jlc3M7XG4gIGNvbnN0IHNwZWVkID0gcGVyX2hvdXIgPT09IG51bGwgPyBudWxsIDogYCR7bnVtYmVyLmZvcm1hdChNYXRoLnJvdW5kKHBlcl9ob3VyKSl9IHBlciBob3VyYDtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbj5cbiAgICAgIDxwIGNsYXNzPVwiY2FwdGlvblwiPlByb2dyZXNzPC9wPlxuICAgICAge3NoYXJlICE9PSBudWxsICYmIChcbiAgICAgICAgPHByb2dyZXNzIGNsYXNzPVwiYmFyXCIgbWF4PXsxfSB2YWx1ZT17c2hhcmV9IGFyaWEtbGFiZWw9XCJBbnN3ZXJlZFwiPlxuICAgICAgICAgIHtNYXRoLnJvdW5kKHNoYXJlICogMTAwKX0gJVxuICAgICAgICA8L3Byb2dyZXNzPlxuICAgICAgKX1cbiAgICAgIDxkaXYgY2xhc3M9XCJyb3cgYXBhcnRcIj5cbiAgICAgICAgPHNwYW4+XG4gICAgICAgICAge3RvdGFsID09PSBudWxsXG4gICAgICAgICAgICA/IGAke251bWJlci5mb3JtYXQoYW5zd2VyZWQpfSBhbnN3ZXJlZGBcbiAgICAgICAgICAgIDogYCR7bnVtYmVyLmZvcm1hdChhbnN3ZXJlZCl9IG9mICR7bnVtYmVyLmZvcm1hdCh0b3RhbCl9YH1cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICB7c3BlZWQgJiYgPHNwYW4gY2xhc3M9XCJtdXRlZFwiPntzcGVlZH08L3NwYW4+fVxuICAgICAgPC9kaXY+XG4gICAgPC9zZWN0aW9uPlxuICApO1xufVxuXG5mdW5jdGlvbiBDb3VudHMoeyBwcm9ncmVzcyB9OiB7IHByb2dyZXNzOiBQcm9ncmVzcyB9KTogVk5vZGUge1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJjb3VudHNcIj5cbiAgICAgIDxzcGFuIGNsYXNzPVwiYWNjZXB0XCI+XG4gICAgICAgIDxiPntudW1iZXIuZm9ybWF0KHByb2dyZXNzLmFjY2VwdCl9PC9iPmFjY2VwdFxuICAgICAgPC9zcGFuPlxuICAgICAgPHNwYW4gY2xhc3M9XCJyZWplY3RcIj5cbiAgICAgICAgPGI+e251bWJlci5mb3JtYXQocHJvZ3Jlc3MucmVqZWN0KX08L2I+cmVqZWN0XG4gICAgICA8L3NwYW4+XG4gICAgICA8c3Bhbj5cbiAgICAgICAgPGI+e251bWJlci5mb3JtYXQocHJvZ3Jlc3MuaWdub3JlKX08L2I+c2tpcFxuICAgICAgPC9zcGFuPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG5jb25zdCBTSUdOUyA9IHsgYWNjZXB0OiBcIuKck1wiLCByZWplY3Q6IFwi4pyXXCIsIGlnbm9yZTogXCLigJNcIiB9IGFzIGNvbnN0O1xuXG5pbnRlcmZhY2UgQW5zd2Vyc1Byb3BzIHtcbiAgcmVhZG9ubHkgZW50cmllczogcmVhZG9ubHkgSGlzdG9yeUVudHJ5W107XG4gIHJlYWRvbmx5IGFuc3dlcmVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IG9wZW46IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGhpc3RvcnlSZWY6IFJlZk9iamVjdDxIVE1MT0xpc3RFbGVtZW50IHwgbnVsbD47XG4gIG9uT3BlbihldmVudElkOiBzdHJpbmcpOiB2b2lkO1xuICBvbk9sZGVyKCk6IHZvaWQ7XG59XG5cbmZ1bmN0aW9uIEFuc3dlcnMocHJvcHM6IEFuc3dlcnNQcm9wcyk6IFZOb2RlIHwgbnVsbCB7XG4gIGNvbnN0IHsgZW50cmllcyB9ID0gcHJvcHM7XG4gIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIG51bGw7XG4gIHJldHVybiAoXG4gICAgPHNlY3Rpb24gY2xhc3M9XCJhbnN3ZXJzXCI+XG4gICAgICA8cCBjbGFzcz1cImNhcHRpb25cIj5MYXN0IGFuc3dlcnM8L3A+XG4gICAgICA8b2wgcmVmPXtwcm9wcy5oaXN0b3J5UmVmfT5cbiAgICAgICAge2VudHJpZXMubWFwKChlbnRyeSkgPT4gKFxuICAgICAgICAgIDxsaSBrZXk9e2VudHJ5LmV2ZW50X2lkfT5cbiAgICAgICAgICAgIDxidXR0b25cbiAgICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICAgIGRhdGEtYW5zd2VyPXtlbnRyeS5hbnN3ZXJ9XG4gICAgICAgICAgICAgIGRhdGEtZXZlbnQ9e2VudHJ5LmV2ZW50X2lkfVxuICAgICAgICAgICAgICBhcmlhLWN1cnJlbnQ9e2VudHJ5LmV2ZW50X2lkID09PSBwcm9wcy5vcGVuID8gXCJ0cnVlXCIgOiB1bmRlZmluZWR9XG4gICAgICAgICAgICAgIHRpdGxlPXtlbnRyeS5leGNlcnB0fVxuICAgICAgICAgICAgICBvbkNsaWNrPXsoKSA9PiBwcm9wcy5vbk9wZW4oZW50cnkuZXZlbnRfaWQpfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICA8c3BhbiBjbGFzcz1cInNpZ24tb2YtYW5zd2VyXCIgcm9sZT1cImltZ1wiIGFyaWEtbGFiZWw9e2VudHJ5LmFuc3dlcn0+XG4gICAgICAgICAgICAgICAge1NJR05TW2VudHJ5LmFuc3dlcl19XG4gICAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgICAgPGJkaSBjbGFzcz1cImV4Y2VycHRcIj57ZW50cnkuZXhjZXJwdCB8fCBcIihlbXB0eSlcIn08L2JkaT5cbiAgICAgICAgICAgICAge2VudHJ5LmZsYWdnZWQgJiYgKFxuICAgICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwiZmxhZ1wiIHJvbGU9XCJpbWdcIiBhcmlhLWxhYmVsPVwiZmxhZ2dlZFwiPlxuICAgICAgICAgICAgICAgICAg4pqRXG4gICAgICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgPC9idXR0b24+XG4gICAgICAgICAgPC9saT5cbiAgICAgICAgKSl9XG4gICAgICAgIHtlbnRyaWVzLmxlbmd0aCA8IHByb3BzLmFuc3dlcmVkICYmIChcbiAgICAgICAgICA8bGk+XG4gICAgICAgICAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cIm9sZGVyXCIgb25DbGljaz17cHJvcHMub25PbGRlcn0+XG4gICAgICAgICAgICAgIE9sZGVy4oCmXG4gICAgICAgICAgICA8L2J1dHRvbj5cbiAgICAgICAgICA8L2xpPlxuICAgICAgICApfVxuICAgICAgPC9vbD5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG4iLCAiLyoqIEVkaXRpbmcgc3BhbnMsIGFzIHB1cmUgZnVuY3Rpb25zOiBlYWNoIHRha2VzIGEgbGlzdCBhbmQgZ2l2ZXMgYSBuZXcgb25lLCBzb3J0ZWQuICovXG5pbXBvcnQgdHlwZSB7IFdpcmVTcGFuIH0gZnJvbSBcIi4vcHJvdG9jb2wuZ2VuXCI7XG5pbXBvcnQgdHlwZSB7IFNlZ21lbnRSYW5nZSwgU2VnbWVudHMgfSBmcm9tIFwiLi9zZWdtZW50c1wiO1xuXG5leHBvcnQgdHlwZSBTcGFucyA9IHJlYWRvbmx5IFdpcmVTcGFuW107XG5cbi8qKiBTYXlzIHdoaWNoIHNwYW4gaXMgbWVhbnQ6IG5vIGxpc3QgaG9sZHMgdHdvIHNwYW5zIHdpdGggdGhlIHNhbWUga2V5LiAqL1xuZXhwb3J0IHR5cGUgU3BhbktleSA9IHN0cmluZztcblxuZXhwb3J0IGludGVyZmFjZSBTcGFuUnVsZXMge1xuICAvKiogV2hldGhlciBzcGFucyBtYXkgb3ZlcmxhcCBhbmQgbmVzdDsgaWYgbm90LCBhIG5ldyBzcGFuIHRha2VzIHRoZSBwbGFjZSBvZiB0aG9zZSBpbiBpdHMgd2F5LiAqL1xuICByZWFkb25seSBvdmVybGFwOiBib29sZWFuO1xufVxuXG5leHBvcnQgZnVuY3Rpb24ga2V5T2YoeyBzdGFydCwgZW5kLCBsYWJlbCB9OiBXaXJlU3Bhbik6IFNwYW5LZXkge1xuICByZXR1cm4gYCR7c3RhcnR9OiR7ZW5kfToke2xhYmVsfWA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBvdmVybGFwcyhvbmU6IFdpcmVTcGFuLCBvdGhlcjogV2lyZVNwYW4pOiBib29sZWFuIHtcbiAgcmV0dXJuIG9uZS5zdGFydCA8IG90aGVyLmVuZCAmJiBvdGhlci5zdGFydCA8IG9uZS5lbmQ7XG59XG5cbi8qKiBXaGV0aGVyIGFueSB0d28gb2YgdGhlc2Ugb3ZlcmxhcC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbnlPdmVybGFwKHNwYW5zOiBTcGFucyk6IGJvb2xlYW4ge1xuICBsZXQgZW5kID0gMDtcbiAgZm9yIChjb25zdCBzcGFuIG9mIHNvcnRlZChzcGFucykpIHtcbiAgICBpZiAoc3Bhbi5zdGFydCA8IGVuZCkgcmV0dXJuIHRydWU7XG4gICAgZW5kID0gc3Bhbi5lbmQ7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogSW4gcmVhZGluZyBvcmRlciwgdGhlIGxvbmdlciBvbmUgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gc29ydGVkKHNwYW5zOiBTcGFucyk6IFdpcmVTcGFuW10ge1xuICByZXR1cm4gWy4uLnNwYW5zXS5zb3J0KFxuICAgIChhLCBiKSA9PiBhLnN0YXJ0IC0gYi5zdGFydCB8fCBiLmVuZCAtIGEuZW5kIHx8IChhLmxhYmVsIDwgYi5sYWJlbCA/IC0xIDogMSksXG4gICk7XG59XG5cbi8qKiBUaGUgc3BhbiBvdmVyIHNvbWUgc2VnbWVudHMuICovXG5leHBvcnQgZnVuY3Rpb24gc3Bhbk92ZXIoc2VnbWVudHM6IFNlZ21lbnRzLCByYW5nZTogU2VnbWVudFJhbmdlLCBsYWJlbDogc3RyaW5nKTogV2lyZVNwYW4ge1xuICBjb25zdCBzcGFuOiBXaXJlU3BhbiA9IHtcbiAgICBzdGFydDogc2VnbWVudHMuc3RhcnQocmFuZ2UuZmlyc3QpLFxuICAgIGVuZDogc2VnbWVudHMuZW5kKHJhbmdlLmxhc3QpLFxuICAgIGxhYmVsLFxuICB9O1xuICByZXR1cm4gc2VnbWVudHMuYXJlVG9rZW5zID8geyAuLi5zcGFuLCB0b2tlbl9zdGFydDogcmFuZ2UuZmlyc3QsIHRva2VuX2VuZDogcmFuZ2UubGFzdCB9IDogc3Bhbjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGFkZChzcGFuczogU3BhbnMsIHNwYW46IFdpcmVTcGFuLCBydWxlczogU3BhblJ1bGVzKTogV2lyZVNwYW5bXSB7XG4gIGNvbnN0IGtleSA9IGtleU9mKHNwYW4pO1xuICBjb25zdCBrZXB0ID0gc3BhbnMuZmlsdGVyKFxuICAgIChvdGhlcikgPT4ga2V5T2Yob3RoZXIpICE9PSBrZXkgJiYgKHJ1bGVzLm92ZXJsYXAgfHwgIW92ZXJsYXBzKG90aGVyLCBzcGFuKSksXG4gICk7XG4gIHJldHVybiBzb3J0ZWQoWy4uLmtlcHQsIHNwYW5dKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlbW92ZShzcGFuczogU3BhbnMsIGtleTogU3BhbktleSk6IFdpcmVTcGFuW10ge1xuICByZXR1cm4gc3BhbnMuZmlsdGVyKChzcGFuKSA9PiBrZXlPZihzcGFuKSAhPT0ga2V5KTtcbn1cblxuLyoqIEEgc3VnZ2VzdGlvbiB0aGF0IHdhcyBsb29rZWQgYXQgaXMgdGhlIGFubm90YXRvcidzIG93bjogaXQgbG9zZXMgaXRzIGBzb3VyY2VgIGFuZCBgc2NvcmVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZpcm1lZChzcGFuOiBXaXJlU3Bhbik6IFdpcmVTcGFuIHtcbiAgY29uc3QgeyBzb3VyY2U6IF9zb3VyY2UsIHNjb3JlOiBfc2NvcmUsIC4uLm93biB9ID0gc3BhbjtcbiAgcmV0dXJuIG93bjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvbmZpcm0oc3BhbnM6IFNwYW5zLCBrZXk6IFNwYW5LZXkpOiBXaXJlU3BhbltdIHtcbiAgcmV0dXJuIHNwYW5zLm1hcCgoc3BhbikgPT4gKGtleU9mKHNwYW4pID09PSBrZXkgPyBjb25maXJtZWQoc3BhbikgOiBzcGFuKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWxhYmVsKHNwYW5zOiBTcGFucywga2V5OiBTcGFuS2V5LCBsYWJlbDogc3RyaW5nLCBydWxlczogU3BhblJ1bGVzKTogV2lyZVNwYW5bXSB7XG4gIHJldHVybiByZXBsYWNlKHNwYW5zLCBrZXksIChzcGFuKSA9PiAoeyAuLi5jb25maXJtZWQoc3BhbiksIGxhYmVsIH0pLCBydWxlcyk7XG59XG5cbi8qKiBUaGUgc3BhbiB3aXRoIHRoaXMga2V5IG92ZXIgb3RoZXIgc2VnbWVudHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVzaXplKFxuICBzcGFuczogU3BhbnMsXG4gIGtleTogU3BhbktleSxcbiAgc2VnbWVudHM6IFNlZ21lbnRzLFxuICByYW5nZTogU2VnbWVudFJhbmdlLFxuICBydWxlczogU3BhblJ1bGVzLFxuKTogV2lyZVNwYW5bXSB7XG4gIHJldHVybiByZXBsYWNlKFxuICAgIHNwYW5zLFxuICAgIGtleSxcbiAgICAoc3BhbikgPT4gKHsgLi4uY29uZmlybWVkKHNwYW4pLCAuLi5zcGFuT3ZlcihzZWdtZW50cywgcmFuZ2UsIHNwYW4ubGFiZWwpIH0pLFxuICAgIHJ1bGVzLFxuICApO1xufVxuXG5mdW5jdGlvbiByZXBsYWNlKFxuICBzcGFuczogU3BhbnMsXG4gIGtleTogU3BhbktleSxcbiAgY2hhbmdlOiAoc3BhbjogV2lyZVNwYW4pID0+IFdpcmVTcGFuLFxuICBydWxlczogU3BhblJ1bGVzLFxuKTogV2lyZVNwYW5bXSB7XG4gIGNvbnN0IHNwYW4gPSBzcGFucy5maW5kKChvdGhlcikgPT4ga2V5T2Yob3RoZXIpID09PSBrZXkpO1xuICByZXR1cm4gc3BhbiA/IGFkZChyZW1vdmUoc3BhbnMsIGtleSksIGNoYW5nZShzcGFuKSwgcnVsZXMpIDogWy4uLnNwYW5zXTtcbn1cbiIsICIvKiogRnJvbSBhIHRhc2sgdG8gaXRzIGZpcnN0IGRyYWZ0LCBhbmQgZnJvbSBhIGRyYWZ0IHRvIHdoYXQgaXMgZGVjaWRlZC4gUHVyZSBmdW5jdGlvbnMuICovXG5pbXBvcnQgdHlwZSB7XG4gIFRhc2tCb2R5LFxuICBXaXJlQW5zd2VyLFxuICBXaXJlRGVjaXNpb24sXG4gIFdpcmVFdmVudCxcbiAgV2lyZVNwYW4sXG4gIFdpcmVUYXNrLFxufSBmcm9tIFwiLi9wcm90b2NvbC5nZW5cIjtcbmltcG9ydCB7IGtleU9mLCBzb3J0ZWQgfSBmcm9tIFwiLi9zcGFuc1wiO1xuaW1wb3J0IHR5cGUgeyBDdXJyZW50LCBEcmFmdCB9IGZyb20gXCIuL3ZpZXdcIjtcblxuY29uc3QgU1BBTl9WSUVXUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1wibmVyX21hbnVhbFwiLCBcInNwYW5zX21hbnVhbFwiXSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBzcGFucyBvZiBhIHRhc2sgYXJlIHN1Z2dlc3Rpb25zIHRvIGJlIGNvcnJlY3RlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0NvcnJlY3RlZCh0YXNrOiBUYXNrQm9keSk6IGJvb2xlYW4ge1xuICByZXR1cm4gU1BBTl9WSUVXUy5oYXModGFzay5fdmlld19pZCk7XG59XG5cbi8qKiBUaGUgZHJhZnQgb2YgYSBjYXJkIHRoYXQgbm9ib2R5IGhhcyB0b3VjaGVkOiB0aGUgc3VnZ2VzdGlvbnMgc3RhbmQgYXMgdGhleSBhcmUuICovXG5leHBvcnQgZnVuY3Rpb24gdW50b3VjaGVkKHsgdGFzayB9OiBXaXJlVGFzayk6IERyYWZ0IHtcbiAgcmV0dXJuIHsgc3BhbnM6IG51bGwsIGFjY2VwdDogdGFzay5hY2NlcHQgPz8gW10sIG5vdGU6IFwiXCIsIGZsYWdnZWQ6IGZhbHNlLCBjb21wbGV0ZTogZmFsc2UgfTtcbn1cblxuLyoqIFRoZSBkcmFmdCB0aGF0IHdvdWxkIGxlYWQgdG8gYSBnaXZlbiBkZWNpc2lvbjogYW4gYW5zd2VyZWQgY2FyZCBpcyBzaG93biBhcyBpdCB3YXMgbGVmdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkcmFmdE9mKGRlY2lzaW9uOiBXaXJlRGVjaXNpb24sIHRhc2s6IFRhc2tCb2R5KTogRHJhZnQge1xuICByZXR1cm4ge1xuICAgIHNwYW5zOiB0YXNrLl92aWV3X2lkID09PSBcIm5lclwiID8gcmVwbGFjZW1lbnRzKGRlY2lzaW9uLCB0YXNrKSA6IGRlY2lzaW9uLnNwYW5zLFxuICAgIGFjY2VwdDogZGVjaXNpb24uYWNjZXB0ID8/IFtdLFxuICAgIG5vdGU6IGRlY2lzaW9uLm5vdGUgPz8gXCJcIixcbiAgICBmbGFnZ2VkOiBkZWNpc2lvbi5mbGFnZ2VkLFxuICAgIGNvbXBsZXRlOiBkZWNpc2lvbi5jb21wbGV0ZSA/PyBmYWxzZSxcbiAgfTtcbn1cblxuLyoqIFRoZSBzcGFucyBvZiBhIHllcy9ubyBhbnN3ZXIgdGhhdCBhcmUgbmVpdGhlciBhc2tlZCBhYm91dCBub3Iga25vd24gYmVmb3JlLiAqL1xuZnVuY3Rpb24gcmVwbGFjZW1lbnRzKHsgYW5zd2VyLCBzcGFucyB9OiBXaXJlRGVjaXNpb24sIHRhc2s6IFRhc2tCb2R5KTogV2lyZVNwYW5bXSB8IG51bGwge1xuICBpZiAoYW5zd2VyICE9PSBcImFjY2VwdFwiKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgb2xkID0gbmV3IFNldChbLi4uKHRhc2suc3BhbnMgPz8gW10pLCAuLi4odGFzay5rbm93biA/PyBbXSldLm1hcChrZXlPZikpO1xuICBjb25zdCBvd24gPSAoc3BhbnMgPz8gW10pLmZpbHRlcigoc3BhbikgPT4gIW9sZC5oYXMoa2V5T2Yoc3BhbikpKTtcbiAgcmV0dXJuIG93bi5sZW5ndGggPiAwID8gb3duIDogbnVsbDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzVG91Y2hlZCh0YXNrOiBXaXJlVGFzaywgZHJhZnQ6IERyYWZ0KTogYm9vbGVhbiB7XG4gIGNvbnN0IGZpcnN0ID0gdW50b3VjaGVkKHRhc2spO1xuICByZXR1cm4gKFxuICAgIGRyYWZ0LnNwYW5zICE9PSBudWxsIHx8XG4gICAgZHJhZnQubm90ZSAhPT0gXCJcIiB8fFxuICAgIGRyYWZ0LmZsYWdnZWQgfHxcbiAgICBkcmFmdC5jb21wbGV0ZSB8fFxuICAgIGRyYWZ0LmFjY2VwdC5sZW5ndGggIT09IGZpcnN0LmFjY2VwdC5sZW5ndGggfHxcbiAgICBkcmFmdC5hY2NlcHQuc29tZSgoaWQsIGluZGV4KSA9PiBpZCAhPT0gZmlyc3QuYWNjZXB0W2luZGV4XSlcbiAgKTtcbn1cblxuLyoqXG4gKiBXaGF0IGlzIGRlY2lkZWQgYnkgYW5zd2VyaW5nIGEgY2FyZCBhcyBpdCBzdGFuZHMuXG4gKlxuICogQWNjZXB0aW5nIGEgY2FyZCBvZiBzcGFucyBjb25maXJtcyB3aGF0IGlzIHNob3duLCBzbyBpdHMgc3BhbnMgYXJlIG5ldmVyIGBudWxsYC4gQSB5ZXMvbm8gY2FyZFxuICogcmVwZWF0cyB0aGUgc3BhbnMgdGhhdCBpdCBhc2tlZCBhYm91dCwgb3IgaGFzIHRob3NlIGRyYXduIGluIHRoZWlyIHBsYWNlOyB3aGVuIHRoZXJlIGlzIG5vdGhpbmdcbiAqIGVsc2UgaW4gdGhlIHRleHQsIGl0cyBzcGFucyBhcmUgYWxsIHRoZXJlIGFyZS4gUmVqZWN0aW5nIG9yIGlnbm9yaW5nIHNheXMgbm90aGluZyBhYm91dCB1bnRvdWNoZWRcbiAqIHNwYW5zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjaWRlKHRhc2s6IFRhc2tCb2R5LCBkcmFmdDogRHJhZnQsIGFuc3dlcjogV2lyZUFuc3dlcik6IFdpcmVEZWNpc2lvbiB7XG4gIHJldHVybiB7XG4gICAgYW5zd2VyLFxuICAgIHNwYW5zOiBkZWNpZGVkU3BhbnModGFzaywgZHJhZnQsIGFuc3dlciksXG4gICAgYWNjZXB0OiB0YXNrLl92aWV3X2lkID09PSBcImNob2ljZVwiIHx8IHRhc2sub3B0aW9ucyAhPT0gdW5kZWZpbmVkID8gWy4uLmRyYWZ0LmFjY2VwdF0gOiBudWxsLFxuICAgIG5vdGU6IGRyYWZ0Lm5vdGUudHJpbSgpIHx8IG51bGwsXG4gICAgZmxhZ2dlZDogZHJhZnQuZmxhZ2dlZCxcbiAgICAuLi4oZHJhZnQuY29tcGxldGUgJiYgdGFzay5fdmlld19pZCA9PT0gXCJuZXJcIiAmJiBhbnN3ZXIgIT09IFwiaWdub3JlXCIgJiYgeyBjb21wbGV0ZTogdHJ1ZSB9KSxcbiAgfTtcbn1cblxuLyoqIFdoZXRoZXIgYW5vdGhlciBzcGFuIHdhcyBkcmF3biBpbiB0aGUgcGxhY2Ugb2YgdGhlIG9uZSB0aGF0IGlzIGFza2VkIGFib3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzUmVwbGFjZWQoeyB0YXNrLCBkcmFmdCB9OiBQaWNrPEN1cnJlbnQsIFwidGFza1wiIHwgXCJkcmFmdFwiPik6IGJvb2xlYW4ge1xuICByZXR1cm4gdGFzay50YXNrLl92aWV3X2lkID09PSBcIm5lclwiICYmIChkcmFmdC5zcGFucyA/PyBbXSkubGVuZ3RoID4gMDtcbn1cblxuZnVuY3Rpb24gZGVjaWRlZFNwYW5zKHRhc2s6IFRhc2tCb2R5LCBkcmFmdDogRHJhZnQsIGFuc3dlcjogV2lyZUFuc3dlcik6IFdpcmVEZWNpc2lvbltcInNwYW5zXCJdIHtcbiAgaWYgKHRhc2suX3ZpZXdfaWQgPT09IFwibmVyXCIpIHJldHVybiBhbnN3ZXIgPT09IFwiaWdub3JlXCIgPyBudWxsIDoganVkZ2VkU3BhbnModGFzaywgZHJhZnQsIGFuc3dlcik7XG4gIGlmIChkcmFmdC5zcGFucyAhPT0gbnVsbCkgcmV0dXJuIFsuLi5kcmFmdC5zcGFuc107XG4gIHJldHVybiBpc0NvcnJlY3RlZCh0YXNrKSAmJiBhbnN3ZXIgPT09IFwiYWNjZXB0XCIgPyAodGFzay5zcGFucyA/PyBbXSkgOiBudWxsO1xufVxuXG5mdW5jdGlvbiBqdWRnZWRTcGFucyh0YXNrOiBUYXNrQm9keSwgZHJhZnQ6IERyYWZ0LCBhbnN3ZXI6IFdpcmVBbnN3ZXIpOiBXaXJlRGVjaXNpb25bXCJzcGFuc1wiXSB7XG4gIGNvbnN0IGlzUmlnaHQgPSBhbnN3ZXIgPT09IFwiYWNjZXB0XCI7XG4gIGNvbnN0IGp1ZGdlZCA9IGlzUmlnaHQgJiYgZHJhZnQuc3BhbnM/Lmxlbmd0aCA/IGRyYWZ0LnNwYW5zIDogKHRhc2suc3BhbnMgPz8gbnVsbCk7XG4gIGlmICghZHJhZnQuY29tcGxldGUpIHJldHVybiBqdWRnZWQgJiYgWy4uLmp1ZGdlZF07XG4gIHJldHVybiBzb3J0ZWQoWy4uLih0YXNrLmtub3duID8/IFtdKSwgLi4uKGlzUmlnaHQgPyAoanVkZ2VkID8/IFtdKSA6IFtdKV0pO1xufVxuXG4vKiogVGhlIGV2ZW50IG9mIGFuc3dlcmluZyB0aGUgY2FyZCBvbiB0b3AuICovXG5leHBvcnQgZnVuY3Rpb24gYW5zd2VyRXZlbnQoXG4gIGlkOiBzdHJpbmcsXG4gIHsgdGFzaywgZHJhZnQsIHJldmlzZXMgfTogQ3VycmVudCxcbiAgYW5zd2VyOiBXaXJlQW5zd2VyLFxuICBzdGFydGVkQXQ6IG51bWJlcixcbik6IFdpcmVFdmVudCB7XG4gIHJldHVybiB7XG4gICAgaWQsXG4gICAga2luZDogXCJhbnN3ZXJcIixcbiAgICB0YXNrX2hhc2g6IHRhc2sudGFzay5fdGFza19oYXNoLFxuICAgIHN1cGVyc2VkZXM6IHJldmlzZXMsXG4gICAgdGFzazogdGFzay50YXNrLFxuICAgIGRlY2lzaW9uOiBkZWNpZGUodGFzay50YXNrLCBkcmFmdCwgYW5zd2VyKSxcbiAgICBzdGFydGVkX2F0OiBzdGFydGVkQXQsXG4gICAgZW5kZWRfYXQ6IERhdGUubm93KCkgLyAxMDAwLFxuICB9O1xufVxuXG4vKiogVGhlIGV2ZW50IG9mIHRha2luZyBhbiBhbnN3ZXIgYmFjayAoYHVuZG9gKSBvciBsZXR0aW5nIGl0IHN0YW5kIGFnYWluIChgcmVkb2ApLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJldmVyc2FsKFxuICBpZDogc3RyaW5nLFxuICBraW5kOiBcInVuZG9cIiB8IFwicmVkb1wiLFxuICBlbnRyeTogeyBldmVudF9pZDogc3RyaW5nOyB0YXNrX2hhc2g6IG51bWJlciB9LFxuKTogV2lyZUV2ZW50IHtcbiAgcmV0dXJuIHtcbiAgICBpZCxcbiAgICBraW5kLFxuICAgIHRhc2tfaGFzaDogZW50cnkudGFza19oYXNoLFxuICAgIHN1cGVyc2VkZXM6IGVudHJ5LmV2ZW50X2lkLFxuICAgIHRhc2s6IG51bGwsXG4gICAgZGVjaXNpb246IG51bGwsXG4gICAgc3RhcnRlZF9hdDogbnVsbCxcbiAgICBlbmRlZF9hdDogRGF0ZS5ub3coKSAvIDEwMDAsXG4gIH07XG59XG5cbi8qKiBUaGUgYW5zd2VycyBhbW9uZyB0aGVzZSBldmVudHMgdGhhdCBzdGFuZDogbmVpdGhlciB0YWtlbiBiYWNrIG5vciByZXBsYWNlZCwgb2xkZXN0IGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YW5kaW5nKGV2ZW50czogcmVhZG9ubHkgV2lyZUV2ZW50W10pOiBXaXJlRXZlbnRbXSB7XG4gIGNvbnN0IGdpdmVuID0gbmV3IE1hcDxzdHJpbmcsIFdpcmVFdmVudD4oKTtcbiAgY29uc3QgZ29uZSA9IG5ldyBNYXA8c3RyaW5nLCBXaXJlRXZlbnQ+KCk7IC8vIHRha2VuIGJhY2sgb3IgcmVwbGFjZWRcbiAgY29uc3QgbGVhdmUgPSAoaWQ6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IGV2ZW50ID0gZ2l2ZW4uZ2V0KGlkKTtcbiAgICBpZiAoZXZlbnQpIGdvbmUuc2V0KGlkLCBldmVudCk7XG4gICAgZ2l2ZW4uZGVsZXRlKGlkKTtcbiAgfTtcbiAgY29uc3QgcmVzdG9yZSA9IChpZDogc3RyaW5nKSA9PiB7XG4gICAgY29uc3QgZXZlbnQgPSBnb25lLmdldChpZCk7XG4gICAgaWYgKGV2ZW50KSBnaXZlbi5zZXQoaWQsIGV2ZW50KTtcbiAgfTtcbiAgZm9yIChjb25zdCBldmVudCBvZiBldmVudHMpIHtcbiAgICBjb25zdCB0YXJnZXQgPSBldmVudC5zdXBlcnNlZGVzID8/IFwiXCI7XG4gICAgaWYgKGV2ZW50LmtpbmQgPT09IFwicmVkb1wiKSB7XG4gICAgICByZXN0b3JlKHRhcmdldCk7XG4gICAgICBsZWF2ZShnb25lLmdldCh0YXJnZXQpPy5zdXBlcnNlZGVzID8/IFwiXCIpO1xuICAgIH0gZWxzZSB7XG4gICAgICBsZWF2ZSh0YXJnZXQpO1xuICAgICAgaWYgKGV2ZW50LmtpbmQgPT09IFwiYW5zd2VyXCIpIGdpdmVuLnNldChldmVudC5pZCwgZXZlbnQpO1xuICAgICAgZWxzZSByZXN0b3JlKGdvbmUuZ2V0KHRhcmdldCk/LnN1cGVyc2VkZXMgPz8gXCJcIik7XG4gICAgfVxuICB9XG4gIHJldHVybiBbLi4uZ2l2ZW4udmFsdWVzKCldO1xufVxuXG4vKiogVGhlIGFuc3dlcnMgYW1vbmcgdW5zYXZlZCBldmVudHMgdGhhdCBzdGFuZCwgYXMgbGluZXMgb2YgUHJvZGlneSdzIEpTT04uICovXG5leHBvcnQgZnVuY3Rpb24gYXNKc29uTGluZXMoZXZlbnRzOiByZWFkb25seSBXaXJlRXZlbnRbXSk6IHN0cmluZyB7XG4gIHJldHVybiBzdGFuZGluZyhldmVudHMpLm1hcChqc29uTGluZSkuam9pbihcIlwiKTtcbn1cblxuZnVuY3Rpb24ganNvbkxpbmUoZXZlbnQ6IFdpcmVFdmVudCk6IHN0cmluZyB7XG4gIGNvbnN0IHsgYW5zd2VyLCBzcGFucywgYWNjZXB0LCBub3RlLCBmbGFnZ2VkLCBjb21wbGV0ZSB9ID0gZXZlbnQuZGVjaXNpb24gPz8ge307XG4gIGNvbnN0IGxpbmUgPSB7XG4gICAgLi4uZXZlbnQudGFzayxcbiAgICAuLi4oc3BhbnMgJiYgeyBzcGFucyB9KSxcbiAgICAuLi4oYWNjZXB0ICYmIHsgYWNjZXB0IH0pLFxuICAgIC4uLihub3RlICYmIHsgbm90ZSB9KSxcbiAgICAuLi4oZmxhZ2dlZCAmJiB7IGZsYWdnZWQgfSksXG4gICAgLi4uKGNvbXBsZXRlICYmIHsgY29tcGxldGUgfSksXG4gICAgYW5zd2VyLFxuICAgIF90aW1lc3RhbXA6IE1hdGguZmxvb3IoZXZlbnQuZW5kZWRfYXQpLFxuICB9O1xuICByZXR1cm4gYCR7SlNPTi5zdHJpbmdpZnkobGluZSl9XFxuYDtcbn1cbiIsICIvKiogSG93IGEgdGV4dCBpcyBjdXQgZm9yIGRyYXdpbmc6IGludG8gY2h1bmtzLCBhbmQgd2l0aGluIGEgY2h1bmsgaW50byB0ZXh0IGFuZCBuZXN0ZWQgbWFya3MuICovXG5pbXBvcnQgdHlwZSB7IFdpcmVTcGFuIH0gZnJvbSBcIi4vcHJvdG9jb2wuZ2VuXCI7XG5pbXBvcnQgdHlwZSB7IFNlZ21lbnRzIH0gZnJvbSBcIi4vc2VnbWVudHNcIjtcbmltcG9ydCB7IGtleU9mLCBvdmVybGFwcywgdHlwZSBTcGFuS2V5LCBzb3J0ZWQgfSBmcm9tIFwiLi9zcGFuc1wiO1xuaW1wb3J0IHR5cGUgeyBVdGYxNlRleHQgfSBmcm9tIFwiLi91dGYxNlwiO1xuXG4vKiogQSBwaWVjZSBvZiB0aGUgdGV4dCwgaW4gY29kZSBwb2ludHMsIHdpdGggdGhlIHNlZ21lbnRzIHRoYXQgc3RhcnQgaW4gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIENodW5rIHtcbiAgcmVhZG9ubHkgc3RhcnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZW5kOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpcnN0U2VnbWVudDogbnVtYmVyO1xuICByZWFkb25seSBsYXN0U2VnbWVudDogbnVtYmVyOyAvLyBsZXNzIHRoYW4gYGZpcnN0U2VnbWVudGAgd2hlbiB0aGVyZSBpcyBub25lXG59XG5cbi8qKiBDaHVua3MgYXJlIGFib3V0IHRoaXMgbG9uZzogYSBwYXJhZ3JhcGggb3IgYSBmZXcsIGFuZCBxdWljayB0byBkcmF3LiAqL1xuY29uc3QgQ0hVTksgPSAxNjAwO1xuXG4vKiogQ3V0IGEgdGV4dCBhdCBsaW5lIGVuZHMgaWYgdGhlcmUgYXJlIHNvbWUsIGVsc2UgYmV0d2VlbiBzZWdtZW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaHVua3NPZih0ZXh0OiBVdGYxNlRleHQsIHNlZ21lbnRzOiBTZWdtZW50cyk6IENodW5rW10ge1xuICBjb25zdCBjaHVua3M6IENodW5rW10gPSBbXTtcbiAgbGV0IHN0YXJ0ID0gMDtcbiAgd2hpbGUgKHN0YXJ0IDwgdGV4dC5sZW5ndGgpIHtcbiAgICBjb25zdCBlbmQgPSBjaHVua0VuZCh0ZXh0LCBzZWdtZW50cywgc3RhcnQpO1xuICAgIGNvbnN0IGZpcnN0U2VnbWVudCA9IHNlZ21lbnRzLmF0KHN0YXJ0KTtcbiAgICBjb25zdCBuZXh0ID0gc2VnbWVudHMuYXQoZW5kKTtcbiAgICBjaHVua3MucHVzaCh7IHN0YXJ0LCBlbmQsIGZpcnN0U2VnbWVudCwgbGFzdFNlZ21lbnQ6IG5leHQgLSAxIH0pO1xuICAgIHN0YXJ0ID0gZW5kO1xuICB9XG4gIHJldHVybiBjaHVua3M7XG59XG5cbmZ1bmN0aW9uIGNodW5rRW5kKHRleHQ6IFV0ZjE2VGV4dCwgc2VnbWVudHM6IFNlZ21lbnRzLCBzdGFydDogbnVtYmVyKTogbnVtYmVyIHtcbiAgaWYgKHRleHQubGVuZ3RoIC0gc3RhcnQgPD0gMiAqIENIVU5LKSByZXR1cm4gdGV4dC5sZW5ndGg7XG4gIGNvbnN0IG5ld2xpbmUgPSB0ZXh0LnRleHQuaW5kZXhPZihcIlxcblwiLCB0ZXh0LnRvVW5pdHMoc3RhcnQgKyBDSFVOSykpO1xuICBjb25zdCBsaW5lRW5kID0gbmV3bGluZSA8IDAgPyB0ZXh0Lmxlbmd0aCA6IHRleHQudG9Qb2ludHMobmV3bGluZSArIDEpO1xuICBjb25zdCB3YW50ZWQgPSBsaW5lRW5kIDw9IHN0YXJ0ICsgMiAqIENIVU5LID8gbGluZUVuZCA6IHN0YXJ0ICsgQ0hVTks7XG4gIC8vIEEgc2VnbWVudCBpcyBkcmF3biBpbiBvbmUgY2h1bmsuXG4gIGNvbnN0IGluZGV4ID0gc2VnbWVudHMuYXQod2FudGVkKTtcbiAgaWYgKGluZGV4ID49IHNlZ21lbnRzLmNvdW50IHx8IHNlZ21lbnRzLnN0YXJ0KGluZGV4KSA+PSB3YW50ZWQpIHJldHVybiB3YW50ZWQ7XG4gIHJldHVybiBNYXRoLm1pbih0ZXh0Lmxlbmd0aCwgTWF0aC5tYXgoc2VnbWVudHMuZW5kKGluZGV4KSwgc3RhcnQgKyAxKSk7XG59XG5cbi8qKiBBIGRyYXduIHNwYW4sIG9yIHRoZSBwYXJ0IG9mIG9uZSB3aGVyZSBzcGFucyBjcm9zcyBvciBhIGNodW5rIGVuZHMuICovXG5leHBvcnQgaW50ZXJmYWNlIE1hcmtOb2RlIHtcbiAgcmVhZG9ubHkgc3BhbjogV2lyZVNwYW47XG4gIHJlYWRvbmx5IGtleTogU3BhbktleTtcbiAgcmVhZG9ubHkgc3RhcnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZW5kOiBudW1iZXI7XG4gIHJlYWRvbmx5IGlzRmlyc3Q6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGlzTGFzdDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY2hpbGRyZW46IHJlYWRvbmx5IExheW91dE5vZGVbXTtcbn1cblxuZXhwb3J0IHR5cGUgTGF5b3V0Tm9kZSA9IE1hcmtOb2RlIHwgeyByZWFkb25seSBzdGFydDogbnVtYmVyOyByZWFkb25seSBlbmQ6IG51bWJlciB9O1xuXG5pbnRlcmZhY2UgUGFydCB7XG4gIHJlYWRvbmx5IHNwYW46IFdpcmVTcGFuO1xuICByZWFkb25seSBzdGFydDogbnVtYmVyO1xuICByZWFkb25seSBlbmQ6IG51bWJlcjtcbn1cblxuLyoqIFRleHQgYW5kIG1hcmtzIG9mIGEgc3RyZXRjaCBvZiB0ZXh0LCBpbiBvcmRlcjsgY3Jvc3Npbmcgc3BhbnMgY29tZSBpbiBwYXJ0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYXlvdXQoc3BhbnM6IHJlYWRvbmx5IFdpcmVTcGFuW10sIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogTGF5b3V0Tm9kZVtdIHtcbiAgY29uc3QgcGFydHMgPSBzb3J0ZWQoc3BhbnMuZmlsdGVyKChzcGFuKSA9PiBzcGFuLnN0YXJ0IDwgZW5kICYmIHNwYW4uZW5kID4gc3RhcnQpKS5tYXAoXG4gICAgKHNwYW4pID0+ICh7IHNwYW4sIHN0YXJ0OiBNYXRoLm1heChzcGFuLnN0YXJ0LCBzdGFydCksIGVuZDogTWF0aC5taW4oc3Bhbi5lbmQsIGVuZCkgfSksXG4gICk7XG4gIHJldHVybiBuZXN0KHBhcnRzLCBzdGFydCwgZW5kKTtcbn1cblxuZnVuY3Rpb24gbmVzdChwYXJ0czogcmVhZG9ubHkgUGFydFtdLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IExheW91dE5vZGVbXSB7XG4gIGNvbnN0IG5vZGVzOiBMYXlvdXROb2RlW10gPSBbXTtcbiAgbGV0IHBvc2l0aW9uID0gc3RhcnQ7XG4gIGxldCB3YWl0aW5nID0gcGFydHM7XG4gIGZvciAobGV0IHBhcnQgPSB3YWl0aW5nWzBdOyBwYXJ0OyBwYXJ0ID0gd2FpdGluZ1swXSkge1xuICAgIGNvbnN0IGlubmVyOiBQYXJ0W10gPSBbXTtcbiAgICBjb25zdCBhZnRlcjogUGFydFtdID0gW107XG4gICAgbGV0IG5leHQgPSAxO1xuICAgIGZvciAoOyBuZXh0IDwgd2FpdGluZy5sZW5ndGg7IG5leHQgKz0gMSkge1xuICAgICAgY29uc3Qgb3RoZXIgPSB3YWl0aW5nW25leHRdIGFzIFBhcnQ7XG4gICAgICBpZiAob3RoZXIuc3RhcnQgPj0gcGFydC5lbmQpIGJyZWFrO1xuICAgICAgaW5uZXIucHVzaCh7IC4uLm90aGVyLCBlbmQ6IE1hdGgubWluKG90aGVyLmVuZCwgcGFydC5lbmQpIH0pO1xuICAgICAgaWYgKG90aGVyLmVuZCA+IHBhcnQuZW5kKSBhZnRlci5wdXNoKHsgLi4ub3RoZXIsIHN0YXJ0OiBwYXJ0LmVuZCB9KTtcbiAgICB9XG4gICAgY29uc3QgcmVzdCA9IHdhaXRpbmcuc2xpY2UobmV4dCk7XG4gICAgd2FpdGluZyA9XG4gICAgICBhZnRlci5sZW5ndGggPT09IDBcbiAgICAgICAgPyByZXN0XG4gICAgICAgIDogWy4uLmFmdGVyLCAuLi5yZXN0XS5zb3J0KChhLCBiKSA9PiBhLnN0YXJ0IC0gYi5zdGFydCB8fCBiLmVuZCAtIGEuZW5kKTtcbiAgICBpZiAocGFydC5zdGFydCA+IHBvc2l0aW9uKSBub2Rlcy5wdXNoKHsgc3RhcnQ6IHBvc2l0aW9uLCBlbmQ6IHBhcnQuc3RhcnQgfSk7XG4gICAgbm9kZXMucHVzaCh7XG4gICAgICBzcGFuOiBwYXJ0LnNwYW4sXG4gICAgICBrZXk6IGtleU9mKHBhcnQuc3BhbiksXG4gICAgICBzdGFydDogcGFydC5zdGFydCxcbiAgICAgIGVuZDogcGFydC5lbmQsXG4gICAgICBpc0ZpcnN0OiBwYXJ0LnN0YXJ0ID09PSBwYXJ0LnNwYW4uc3RhcnQsXG4gICAgICBpc0xhc3Q6IHBhcnQuZW5kID09PSBwYXJ0LnNwYW4uZW5kLFxuICAgICAgY2hpbGRyZW46IG5lc3QoaW5uZXIsIHBhcnQuc3RhcnQsIHBhcnQuZW5kKSxcbiAgICB9KTtcbiAgICBwb3NpdGlvbiA9IHBhcnQuZW5kO1xuICB9XG4gIGlmIChwb3NpdGlvbiA8IGVuZCkgbm9kZXMucHVzaCh7IHN0YXJ0OiBwb3NpdGlvbiwgZW5kIH0pO1xuICByZXR1cm4gbm9kZXM7XG59XG5cbi8qKiBGb3IgZXZlcnkgc3BhbiB0aGUgcmFpbCBpdCBpcyBkcmF3biBvbjogMCBuZXh0IHRvIHRoZSB0ZXh0LCBjb250YWluaW5nIHNwYW5zIGZ1cnRoZXIgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhbmVzT2Yoc3BhbnM6IHJlYWRvbmx5IFdpcmVTcGFuW10pOiBSZWFkb25seU1hcDxTcGFuS2V5LCBudW1iZXI+IHtcbiAgY29uc3QgbGFuZXMgPSBuZXcgTWFwPFNwYW5LZXksIG51bWJlcj4oKTtcbiAgY29uc3Qgb3JkZXJlZCA9IHNvcnRlZChzcGFucyk7XG4gIGNvbnN0IGJ5U2l6ZSA9IG9yZGVyZWRcbiAgICAubWFwKChfLCBpbmRleCkgPT4gaW5kZXgpXG4gICAgLnNvcnQoKGEsIGIpID0+IHNpemUob3JkZXJlZFthXSkgLSBzaXplKG9yZGVyZWRbYl0pKTtcbiAgbGV0IGxvbmdlc3QgPSAwO1xuICBmb3IgKGNvbnN0IHNwYW4gb2Ygb3JkZXJlZCkgbG9uZ2VzdCA9IE1hdGgubWF4KGxvbmdlc3QsIHNwYW4uZW5kIC0gc3Bhbi5zdGFydCk7XG4gIGZvciAoY29uc3QgaW5kZXggb2YgYnlTaXplKSB7XG4gICAgY29uc3Qgc3BhbiA9IG9yZGVyZWRbaW5kZXhdIGFzIFdpcmVTcGFuO1xuICAgIGxldCBsYW5lID0gMDtcbiAgICBjb25zdCBsb29rID0gKG90aGVyOiBXaXJlU3BhbikgPT4ge1xuICAgICAgY29uc3QgdGFrZW4gPSBvdmVybGFwcyhzcGFuLCBvdGhlcikgPyBsYW5lcy5nZXQoa2V5T2Yob3RoZXIpKSA6IHVuZGVmaW5lZDtcbiAgICAgIGlmICh0YWtlbiAhPT0gdW5kZWZpbmVkKSBsYW5lID0gTWF0aC5tYXgobGFuZSwgdGFrZW4gKyAxKTtcbiAgICB9O1xuICAgIGZvciAobGV0IGF0ID0gaW5kZXggLSAxOyBhdCA+PSAwOyBhdCAtPSAxKSB7XG4gICAgICBjb25zdCBvdGhlciA9IG9yZGVyZWRbYXRdIGFzIFdpcmVTcGFuO1xuICAgICAgaWYgKG90aGVyLnN0YXJ0ICsgbG9uZ2VzdCA8PSBzcGFuLnN0YXJ0KSBicmVhaztcbiAgICAgIGxvb2sob3RoZXIpO1xuICAgIH1cbiAgICBmb3IgKGxldCBhdCA9IGluZGV4ICsgMTsgYXQgPCBvcmRlcmVkLmxlbmd0aDsgYXQgKz0gMSkge1xuICAgICAgY29uc3Qgb3RoZXIgPSBvcmRlcmVkW2F0XSBhcyBXaXJlU3BhbjtcbiAgICAgIGlmIChvdGhlci5zdGFydCA+PSBzcGFuLmVuZCkgYnJlYWs7XG4gICAgICBsb29rKG90aGVyKTtcbiAgICB9XG4gICAgbGFuZXMuc2V0KGtleU9mKHNwYW4pLCBsYW5lKTtcbiAgfVxuICByZXR1cm4gbGFuZXM7XG59XG5cbmZ1bmN0aW9uIHNpemUoc3BhbjogV2lyZVNwYW4gfCB1bmRlZmluZWQpOiBudW1iZXIge1xuICByZXR1cm4gc3BhbiA/IHNwYW4uZW5kIC0gc3Bhbi5zdGFydCA6IDA7XG59XG4iLCAiLyoqIFdoYXQgY2FuIGJlIHNlbGVjdGVkIGluIGEgdGV4dDogdGhlIHRhc2sncyB0b2tlbnMsIG9yIGNoYXJhY3RlcnMgYXMgcmVhZGVycyBzZWUgdGhlbS4gKi9cbmltcG9ydCB0eXBlIHsgV2lyZVRhc2sgfSBmcm9tIFwiLi9wcm90b2NvbC5nZW5cIjtcbmltcG9ydCB0eXBlIHsgVXRmMTZUZXh0IH0gZnJvbSBcIi4vdXRmMTZcIjtcblxuLyoqIEJvdGggZW5kcyBpbmNsdXNpdmUsIGBmaXJzdCA8PSBsYXN0YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VnbWVudFJhbmdlIHtcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGFzdDogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VnbWVudHMge1xuICByZWFkb25seSBjb3VudDogbnVtYmVyO1xuICAvKiogV2hldGhlciB0aGVzZSBhcmUgdGhlIHRhc2sncyB0b2tlbnMgKGFuZCBzcGFucyBnZXQgYHRva2VuX3N0YXJ0YCwgYHRva2VuX2VuZGApLiAqL1xuICByZWFkb25seSBhcmVUb2tlbnM6IGJvb2xlYW47XG4gIHJlYWRvbmx5ICNib3VuZHM6IEFycmF5TGlrZTxudW1iZXI+O1xuICByZWFkb25seSAjZGlzYWJsZWQ6IFJlYWRvbmx5U2V0PG51bWJlcj47XG5cbiAgY29uc3RydWN0b3IoYm91bmRzOiBBcnJheUxpa2U8bnVtYmVyPiwgZGlzYWJsZWQ6IEl0ZXJhYmxlPG51bWJlcj4sIGFyZVRva2VuczogYm9vbGVhbikge1xuICAgIHRoaXMuI2JvdW5kcyA9IGJvdW5kcztcbiAgICB0aGlzLiNkaXNhYmxlZCA9IG5ldyBTZXQoZGlzYWJsZWQpO1xuICAgIHRoaXMuYXJlVG9rZW5zID0gYXJlVG9rZW5zO1xuICAgIHRoaXMuY291bnQgPSBib3VuZHMubGVuZ3RoID4+IDE7XG4gIH1cblxuICBzdGFydChpbmRleDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jYm91bmRzWzIgKiBpbmRleF0gPz8gMDtcbiAgfVxuXG4gIGVuZChpbmRleDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jYm91bmRzWzIgKiBpbmRleCArIDFdID8/IDA7XG4gIH1cblxuICBpc0Rpc2FibGVkKGluZGV4OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jZGlzYWJsZWQuaGFzKGluZGV4KTtcbiAgfVxuXG4gIC8qKiBUaGUgZmlyc3Qgc2VnbWVudCB0aGF0IGVuZHMgYWZ0ZXIgYW4gb2Zmc2V0OyBgY291bnRgIGJlaGluZCB0aGUgbGFzdCBvbmUuICovXG4gIGF0KG9mZnNldDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgbG93ID0gMDtcbiAgICBsZXQgaGlnaCA9IHRoaXMuY291bnQ7XG4gICAgd2hpbGUgKGxvdyA8IGhpZ2gpIHtcbiAgICAgIGNvbnN0IG1pZGRsZSA9IChsb3cgKyBoaWdoKSA+PiAxO1xuICAgICAgaWYgKHRoaXMuZW5kKG1pZGRsZSkgPD0gb2Zmc2V0KSBsb3cgPSBtaWRkbGUgKyAxO1xuICAgICAgZWxzZSBoaWdoID0gbWlkZGxlO1xuICAgIH1cbiAgICByZXR1cm4gbG93O1xuICB9XG5cbiAgLyoqIFRoZSBzZWdtZW50cyB0aGF0IHRvdWNoIGEgcGllY2Ugb2YgdGV4dDogYSBzZWxlY3Rpb24gb2ZmIHRoZWlyIGJvcmRlcnMgZ3Jvd3MgdG8gdGhlbS4gKi9cbiAgdG91Y2hpbmcoc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBTZWdtZW50UmFuZ2UgfCBudWxsIHtcbiAgICBjb25zdCBmaXJzdCA9IHRoaXMuYXQoc3RhcnQpO1xuICAgIGxldCBsYXN0ID0gdGhpcy5hdChlbmQpO1xuICAgIGlmIChsYXN0ID49IHRoaXMuY291bnQgfHwgdGhpcy5zdGFydChsYXN0KSA+PSBlbmQpIGxhc3QgLT0gMTtcbiAgICByZXR1cm4gZmlyc3QgPD0gbGFzdCAmJiBmaXJzdCA8IHRoaXMuY291bnQgPyB7IGZpcnN0LCBsYXN0IH0gOiBudWxsO1xuICB9XG5cbiAgLyoqIEJvdGggZW5kcyBtb3ZlZCBpbndhcmRzIHBhc3Qgd2hhdCBjYW5ub3QgYmUgc2VsZWN0ZWQ7IGBudWxsYCB3aGVuIG5vdGhpbmcgaXMgbGVmdC4gKi9cbiAgdHJpbShvbmU6IG51bWJlciwgb3RoZXI6IG51bWJlcik6IFNlZ21lbnRSYW5nZSB8IG51bGwge1xuICAgIGxldCBmaXJzdCA9IE1hdGgubWluKG9uZSwgb3RoZXIpO1xuICAgIGxldCBsYXN0ID0gTWF0aC5tYXgob25lLCBvdGhlcik7XG4gICAgd2hpbGUgKGZpcnN0IDw9IGxhc3QgJiYgdGhpcy5pc0Rpc2FibGVkKGZpcnN0KSkgZmlyc3QgKz0gMTtcbiAgICB3aGlsZSAoZmlyc3QgPD0gbGFzdCAmJiB0aGlzLmlzRGlzYWJsZWQobGFzdCkpIGxhc3QgLT0gMTtcbiAgICByZXR1cm4gZmlyc3QgPD0gbGFzdCA/IHsgZmlyc3QsIGxhc3QgfSA6IG51bGw7XG4gIH1cblxuICAvKiogVGhlIG5lYXJlc3Qgc2VsZWN0YWJsZSBzZWdtZW50IGZyb20gYGluZGV4YCBvbiBpbiBhIGRpcmVjdGlvbjsgYG51bGxgIGF0IHRoZSBlbmQuICovXG4gIHN0ZXAoaW5kZXg6IG51bWJlciwgZGlyZWN0aW9uOiAxIHwgLTEpOiBudW1iZXIgfCBudWxsIHtcbiAgICBmb3IgKGxldCBhdCA9IGluZGV4ICsgZGlyZWN0aW9uOyBhdCA+PSAwICYmIGF0IDwgdGhpcy5jb3VudDsgYXQgKz0gZGlyZWN0aW9uKSB7XG4gICAgICBpZiAoIXRoaXMuaXNEaXNhYmxlZChhdCkpIHJldHVybiBhdDtcbiAgICB9XG4gICAgcmV0dXJuIG51bGw7XG4gIH1cbn1cblxuLyoqIFRoZSB0b2tlbnMgb2YgYSB0YXNrLCBvciBpdHMgY2hhcmFjdGVycyBpZiBpdCBoYXMgbm9uZSBvciBgYnlDaGFyYWN0ZXJgIGlzIGFza2VkIGZvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWdtZW50c09mKHRhc2s6IFdpcmVUYXNrLCB0ZXh0OiBVdGYxNlRleHQsIGJ5Q2hhcmFjdGVyOiBib29sZWFuKTogU2VnbWVudHMge1xuICBpZiAoIWJ5Q2hhcmFjdGVyICYmIHRhc2suYm91bmRzLmxlbmd0aCA+IDApIHtcbiAgICByZXR1cm4gbmV3IFNlZ21lbnRzKHRhc2suYm91bmRzLCB0YXNrLmRpc2FibGVkLCB0cnVlKTtcbiAgfVxuICByZXR1cm4gZ3JhcGhlbWVzKHRleHQpO1xufVxuXG5jb25zdCBCTEFOSyA9IC9eXFxzKiQvdTtcblxuLyoqIEV4dGVuZGVkIGdyYXBoZW1lIGNsdXN0ZXJzOiBuZXZlciBoYWxmIGFuIGVtb2ppLCBuZXZlciBhIGxldHRlciB3aXRob3V0IGl0cyBhY2NlbnQuICovXG5leHBvcnQgZnVuY3Rpb24gZ3JhcGhlbWVzKHRleHQ6IFV0ZjE2VGV4dCk6IFNlZ21lbnRzIHtcbiAgY29uc3QgYm91bmRzOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCBkaXNhYmxlZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChjb25zdCB7IHNlZ21lbnQsIGluZGV4IH0gb2YgbmV3IEludGwuU2VnbWVudGVyKCkuc2VnbWVudCh0ZXh0LnRleHQpKSB7XG4gICAgaWYgKEJMQU5LLnRlc3Qoc2VnbWVudCkpIGRpc2FibGVkLnB1c2goYm91bmRzLmxlbmd0aCA+PiAxKTtcbiAgICBib3VuZHMucHVzaCh0ZXh0LnRvUG9pbnRzKGluZGV4KSwgdGV4dC50b1BvaW50cyhpbmRleCArIHNlZ21lbnQubGVuZ3RoKSk7XG4gIH1cbiAgcmV0dXJuIG5ldyBTZWdtZW50cyhib3VuZHMsIGRpc2FibGVkLCBmYWxzZSk7XG59XG4iLCAiLyoqXG4gKiBUaGUgb25lIHBsYWNlIHRoYXQga25vd3MgVVRGLTE2LiBPZmZzZXRzIG9uIHRoZSB3aXJlIGNvdW50IGNvZGUgcG9pbnRzLCBKYXZhU2NyaXB0IHN0cmluZ3NcbiAqIGNvdW50IDE2LWJpdCB1bml0czsgb25seSBjaGFyYWN0ZXJzIGJleW9uZCBVK0ZGRkYgbWFrZSB0aGUgdHdvIGRpZmZlciwgc28gb25seSB0aGVzZSBhcmUga2VwdC5cbiAqL1xuZXhwb3J0IGNsYXNzIFV0ZjE2VGV4dCB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIExlbmd0aCBpbiBjb2RlIHBvaW50cy4gKi9cbiAgcmVhZG9ubHkgbGVuZ3RoOiBudW1iZXI7XG4gIC8qKiBDb2RlIHBvaW50IGluZGV4IG9mIGV2ZXJ5IGNoYXJhY3RlciB0aGF0IHRha2VzIHR3byB1bml0cywgYXNjZW5kaW5nLiAqL1xuICByZWFkb25seSAjYXN0cmFsOiBJbnQzMkFycmF5O1xuXG4gIGNvbnN0cnVjdG9yKHRleHQ6IHN0cmluZykge1xuICAgIHRoaXMudGV4dCA9IHRleHQ7XG4gICAgdGhpcy4jYXN0cmFsID0gYXN0cmFsUG9zaXRpb25zKHRleHQpO1xuICAgIHRoaXMubGVuZ3RoID0gdGV4dC5sZW5ndGggLSB0aGlzLiNhc3RyYWwubGVuZ3RoO1xuICB9XG5cbiAgLyoqIEZyb20gYSBjb2RlIHBvaW50IG9mZnNldCB0byBhbiBpbmRleCBpbnRvIHRoZSBzdHJpbmcuICovXG4gIHRvVW5pdHMocG9pbnQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHBvaW50ICsgdGhpcy4jYmVmb3JlKHBvaW50LCAwKTtcbiAgfVxuXG4gIC8qKiBGcm9tIGFuIGluZGV4IGludG8gdGhlIHN0cmluZyB0byBhIGNvZGUgcG9pbnQgb2Zmc2V0OyBpbnNpZGUgYSBwYWlyIGNvdW50cyBhcyBpdHMgc3RhcnQuICovXG4gIHRvUG9pbnRzKHVuaXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgY29uc3QgcGFpcnMgPSB0aGlzLiNiZWZvcmUodW5pdCwgMSk7XG4gICAgLy8gVGhlIGxhc3QgcGFpciB0aGF0IHN0YXJ0cyBiZWZvcmUgYHVuaXRgIG1heSBzdGlsbCBiZSBvcGVuLlxuICAgIGNvbnN0IGxhc3QgPSB0aGlzLiNhc3RyYWxbcGFpcnMgLSAxXTtcbiAgICBjb25zdCBpc0luc2lkZSA9IGxhc3QgIT09IHVuZGVmaW5lZCAmJiBsYXN0ICsgcGFpcnMgPT09IHVuaXQ7XG4gICAgcmV0dXJuIGlzSW5zaWRlID8gbGFzdCA6IHVuaXQgLSBwYWlycztcbiAgfVxuXG4gIHNsaWNlKHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogc3RyaW5nIHtcbiAgICByZXR1cm4gdGhpcy50ZXh0LnNsaWNlKHRoaXMudG9Vbml0cyhzdGFydCksIHRoaXMudG9Vbml0cyhlbmQpKTtcbiAgfVxuXG4gIC8qKiBIb3cgbWFueSBwYWlycyBzdGFydCBiZWZvcmUgYW4gb2Zmc2V0OyBgc3RlcGAgMSByZWFkcyB0aGUgdGFibGUgaW4gdW5pdHMsIDAgaW4gcG9pbnRzLiAqL1xuICAjYmVmb3JlKG9mZnNldDogbnVtYmVyLCBzdGVwOiAwIHwgMSk6IG51bWJlciB7XG4gICAgbGV0IGxvdyA9IDA7XG4gICAgbGV0IGhpZ2ggPSB0aGlzLiNhc3RyYWwubGVuZ3RoO1xuICAgIHdoaWxlIChsb3cgPCBoaWdoKSB7XG4gICAgICBjb25zdCBtaWRkbGUgPSAobG93ICsgaGlnaCkgPj4gMTtcbiAgICAgIGlmICgodGhpcy4jYXN0cmFsW21pZGRsZV0gPz8gMCkgKyBtaWRkbGUgKiBzdGVwIDwgb2Zmc2V0KSBsb3cgPSBtaWRkbGUgKyAxO1xuICAgICAgZWxzZSBoaWdoID0gbWlkZGxlO1xuICAgIH1cbiAgICByZXR1cm4gbG93O1xuICB9XG59XG5cbmNvbnN0IFNVUlJPR0FURSA9IC9bXFx1ZDgwMC1cXHVkZmZmXS87XG5cbmZ1bmN0aW9uIGFzdHJhbFBvc2l0aW9ucyh0ZXh0OiBzdHJpbmcpOiBJbnQzMkFycmF5IHtcbiAgaWYgKCFTVVJST0dBVEUudGVzdCh0ZXh0KSkgcmV0dXJuIG5ldyBJbnQzMkFycmF5KDApO1xuICBjb25zdCBwb3NpdGlvbnM6IG51bWJlcltdID0gW107XG4gIGxldCBwb2ludCA9IDA7XG4gIGZvciAoY29uc3QgY2hhcmFjdGVyIG9mIHRleHQpIHtcbiAgICBpZiAoY2hhcmFjdGVyLmxlbmd0aCA9PT0gMikgcG9zaXRpb25zLnB1c2gocG9pbnQpO1xuICAgIHBvaW50ICs9IDE7XG4gIH1cbiAgcmV0dXJuIEludDMyQXJyYXkuZnJvbShwb3NpdGlvbnMpO1xufVxuIiwgIi8qKiBBIHRhc2sncyB0ZXh0LCByZWFkeSB0byBiZSBkcmF3biBhbmQgZWRpdGVkOiBtYWRlIG9uY2UgcGVyIGNhcmQuICovXG5pbXBvcnQgeyB0eXBlIENodW5rLCBjaHVua3NPZiB9IGZyb20gXCIuLi9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgQ2FyZENvbmZpZywgV2lyZVRhc2sgfSBmcm9tIFwiLi4vcHJvdG9jb2wuZ2VuXCI7XG5pbXBvcnQgeyBTZWdtZW50cywgc2VnbWVudHNPZiB9IGZyb20gXCIuLi9zZWdtZW50c1wiO1xuaW1wb3J0IHsgVXRmMTZUZXh0IH0gZnJvbSBcIi4uL3V0ZjE2XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGV4dERvY3VtZW50IHtcbiAgcmVhZG9ubHkgdGV4dDogVXRmMTZUZXh0O1xuICByZWFkb25seSBzZWdtZW50czogU2VnbWVudHM7XG4gIHJlYWRvbmx5IGNodW5rczogcmVhZG9ubHkgQ2h1bmtbXTtcbn1cblxuY29uc3QgTk9fU0VHTUVOVFMgPSBuZXcgU2VnbWVudHMoW10sIFtdLCBmYWxzZSk7XG5cbi8qKiBgZWRpdGFibGVgIHRleHRzIGhhdmUgc2VnbWVudHMgdG8gc2VsZWN0OyBvdGhlcnMgYXJlIG9ubHkgc2hvd24uICovXG5leHBvcnQgZnVuY3Rpb24gZG9jdW1lbnRPZih0YXNrOiBXaXJlVGFzaywgY29uZmlnOiBDYXJkQ29uZmlnLCBlZGl0YWJsZTogYm9vbGVhbik6IFRleHREb2N1bWVudCB7XG4gIGNvbnN0IHRleHQgPSBuZXcgVXRmMTZUZXh0KHRhc2sudGFzay50ZXh0KTtcbiAgY29uc3Qgc2VnbWVudHMgPSBlZGl0YWJsZSA/IHNlZ21lbnRzT2YodGFzaywgdGV4dCwgY29uZmlnLmhpZ2hsaWdodF9jaGFycykgOiBOT19TRUdNRU5UUztcbiAgcmV0dXJuIHsgdGV4dCwgc2VnbWVudHMsIGNodW5rczogY2h1bmtzT2YodGV4dCwgc2VnbWVudHMpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjaHVua09mKGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsIHNlZ21lbnQ6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBkb2N1bWVudC5jaHVua3MuZmluZEluZGV4KFxuICAgIChjaHVuaykgPT4gc2VnbWVudCA+PSBjaHVuay5maXJzdFNlZ21lbnQgJiYgc2VnbWVudCA8PSBjaHVuay5sYXN0U2VnbWVudCxcbiAgKTtcbn1cbiIsICIvKiogTWFya2luZyB3aXRoIG1vdXNlLCBwZW4gYW5kIGZpbmdlcjogd2hlcmUgdGhlIHBvaW50ZXIgaXMgaW4gdGhlIHRleHQsIGFuZCB3aGF0IGl0IGRvZXMgdGhlcmUuICovXG5pbXBvcnQgdHlwZSB7IFJlZk9iamVjdCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGtleU9mIH0gZnJvbSBcIi4uL3NwYW5zXCI7XG5pbXBvcnQgdHlwZSB7IEVkZ2UsIEdlb21ldHJ5LCBTcGFuRWRpdG9yIH0gZnJvbSBcIi4vZWRpdG9yXCI7XG5cbi8qKiBBdHRhY2ggdGhlIGVkaXRvciB0byBpdHMgZHJhd24gdGV4dCwgdW50aWwgdGhlIGNhcmQgY2hhbmdlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VQb2ludGVyKGJveDogUmVmT2JqZWN0PEhUTUxFbGVtZW50IHwgbnVsbD4sIGVkaXRvcjogU3BhbkVkaXRvcik6IHZvaWQge1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBib3guY3VycmVudDtcbiAgICBpZiAoIWVsZW1lbnQpIHJldHVybjtcbiAgICBlZGl0b3IuZ2VvbWV0cnkgPSBnZW9tZXRyeU9mKGVsZW1lbnQpO1xuICAgIGNvbnN0IGdlc3R1cmUgPSBuZXcgR2VzdHVyZShlbGVtZW50LCBlZGl0b3IpO1xuICAgIGNvbnN0IGxpc3RlbmVycyA9IHtcbiAgICAgIHBvaW50ZXJkb3duOiAoZXZlbnQ6IFBvaW50ZXJFdmVudCkgPT4gZ2VzdHVyZS5kb3duKGV2ZW50KSxcbiAgICAgIHBvaW50ZXJtb3ZlOiAoZXZlbnQ6IFBvaW50ZXJFdmVudCkgPT4gZ2VzdHVyZS5tb3ZlKGV2ZW50KSxcbiAgICAgIHBvaW50ZXJ1cDogKGV2ZW50OiBQb2ludGVyRXZlbnQpID0+IGdlc3R1cmUudXAoZXZlbnQpLFxuICAgICAgcG9pbnRlcmNhbmNlbDogKCkgPT4gZ2VzdHVyZS5jYW5jZWwoKSxcbiAgICAgIGRibGNsaWNrOiAoZXZlbnQ6IE1vdXNlRXZlbnQpID0+IGdlc3R1cmUuZG91YmxlKGV2ZW50KSxcbiAgICB9O1xuICAgIGNvbnN0IGFsbCA9IE9iamVjdC5lbnRyaWVzKGxpc3RlbmVycykgYXMgW3N0cmluZywgRXZlbnRMaXN0ZW5lcl1bXTtcbiAgICBmb3IgKGNvbnN0IFt0eXBlLCBsaXN0ZW5lcl0gb2YgYWxsKSBlbGVtZW50LmFkZEV2ZW50TGlzdGVuZXIodHlwZSwgbGlzdGVuZXIpO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IFt0eXBlLCBsaXN0ZW5lcl0gb2YgYWxsKSBlbGVtZW50LnJlbW92ZUV2ZW50TGlzdGVuZXIodHlwZSwgbGlzdGVuZXIpO1xuICAgIH07XG4gIH0sIFtib3gsIGVkaXRvcl0pO1xufVxuXG5jbGFzcyBHZXN0dXJlIHtcbiAgcmVhZG9ubHkgI2JveDogSFRNTEVsZW1lbnQ7XG4gIHJlYWRvbmx5ICNlZGl0b3I6IFNwYW5FZGl0b3I7XG4gICNlZGdlOiBFZGdlIHwgbnVsbCA9IG51bGw7XG4gICNmcm9tOiBudW1iZXIgfCBudWxsID0gbnVsbDtcbiAgI21vdmVkID0gZmFsc2U7XG4gIC8qKiBXaGF0IHdhcyBwcmVzc2VkOyBvbmNlIHRoZSBwb2ludGVyIGlzIGNhcHR1cmVkLCBldmVudHMgbmFtZSB0aGUgYm94IG9ubHkuICovXG4gICNwcmVzc2VkOiBFbGVtZW50IHwgbnVsbCA9IG51bGw7XG5cbiAgY29uc3RydWN0b3IoYm94OiBIVE1MRWxlbWVudCwgZWRpdG9yOiBTcGFuRWRpdG9yKSB7XG4gICAgdGhpcy4jYm94ID0gYm94O1xuICAgIHRoaXMuI2VkaXRvciA9IGVkaXRvcjtcbiAgfVxuXG4gIGRvd24oZXZlbnQ6IFBvaW50ZXJFdmVudCk6IHZvaWQge1xuICAgIGNvbnN0IHRhcmdldCA9IGV2ZW50LnRhcmdldCBhcyBIVE1MRWxlbWVudDtcbiAgICAvLyBUaGUgdGV4dCBhcm91bmQgaXMgdGhlIGJyb3dzZXIncywgdG8gYmUgY29waWVkLlxuICAgIGlmIChldmVudC5idXR0b24gIT09IDAgfHwgaXNBcm91bmQoZXZlbnQpKSByZXR1cm47XG4gICAgY29uc3QgY3Jvc3MgPSB0YXJnZXQuY2xvc2VzdDxIVE1MRWxlbWVudD4oXCJbZGF0YS1yZW1vdmVdXCIpO1xuICAgIGlmIChjcm9zcykge1xuICAgICAgY29uc3Qgc3BhbiA9IHRoaXMuI3NwYW5PZihjcm9zcy5kYXRhc2V0LnJlbW92ZSk7XG4gICAgICBpZiAoc3BhbikgdGhpcy4jZWRpdG9yLnJlbW92ZShzcGFuKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZWRnZSA9IHRhcmdldC5jbG9zZXN0PEhUTUxFbGVtZW50PihcIltkYXRhLWVkZ2VdXCIpPy5kYXRhc2V0LmVkZ2UgYXMgRWRnZSB8IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNwcmVzc2VkID0gdGFyZ2V0O1xuICAgIHRoaXMuI2VkZ2UgPSBlZGdlID8/IG51bGw7XG4gICAgdGhpcy4jbW92ZWQgPSBmYWxzZTtcbiAgICB0aGlzLiNmcm9tID0gdGhpcy4jc2VnbWVudEF0KGV2ZW50KTtcbiAgICAvLyBBIGZpbmdlciBzY3JvbGxzOyBpdCBtYXJrcyBieSB0YXBwaW5nIHRoZSBmaXJzdCBhbmQgdGhlIGxhc3Qgd29yZC5cbiAgICBpZiAoZXZlbnQucG9pbnRlclR5cGUgIT09IFwidG91Y2hcIiB8fCBlZGdlKSB0aGlzLiNib3guc2V0UG9pbnRlckNhcHR1cmU/LihldmVudC5wb2ludGVySWQpO1xuICB9XG5cbiAgbW92ZShldmVudDogUG9pbnRlckV2ZW50KTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI2Zyb20gPT09IG51bGwgfHwgKGV2ZW50LnBvaW50ZXJUeXBlID09PSBcInRvdWNoXCIgJiYgIXRoaXMuI2VkZ2UpKSByZXR1cm47XG4gICAgY29uc3Qgc2VnbWVudCA9IHRoaXMuI3NlZ21lbnRBdChldmVudCk7XG4gICAgaWYgKHNlZ21lbnQgPT09IG51bGwpIHJldHVybjtcbiAgICBpZiAodGhpcy4jZWRnZSkge1xuICAgICAgdGhpcy4jZWRpdG9yLnByZXZpZXdSZXNpemUodGhpcy4jZWRnZSwgc2VnbWVudCk7XG4gICAgICB0aGlzLiNtb3ZlZCA9IHRydWU7XG4gICAgfSBlbHNlIGlmICh0aGlzLiNtb3ZlZCB8fCBzZWdtZW50ICE9PSB0aGlzLiNmcm9tKSB7XG4gICAgICBpZiAoIXRoaXMuI21vdmVkKSB0aGlzLiNlZGl0b3Iuc2VsZWN0KHRoaXMuI2Zyb20pO1xuICAgICAgdGhpcy4jbW92ZWQgPSB0cnVlO1xuICAgICAgdGhpcy4jZWRpdG9yLnNlbGVjdChzZWdtZW50LCB0cnVlKTtcbiAgICB9XG4gIH1cblxuICB1cChldmVudDogUG9pbnRlckV2ZW50KTogdm9pZCB7XG4gICAgY29uc3QgW2Zyb20sIGVkZ2UsIG1vdmVkXSA9IFt0aGlzLiNmcm9tLCB0aGlzLiNlZGdlLCB0aGlzLiNtb3ZlZF07XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgaWYgKGVkZ2UpIHtcbiAgICAgIGNvbnN0IHNlZ21lbnQgPSB0aGlzLiNzZWdtZW50QXQoZXZlbnQpO1xuICAgICAgdGhpcy4jZWRpdG9yLmFuY2hvci52YWx1ZSA9IG51bGw7XG4gICAgICBpZiAobW92ZWQgJiYgc2VnbWVudCAhPT0gbnVsbCkgdGhpcy4jZWRpdG9yLnJlc2l6ZVRvKGVkZ2UsIHNlZ21lbnQpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAobW92ZWQpIHtcbiAgICAgIHRoaXMuI2VkaXRvci5tYXJrKCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmIChmcm9tICE9PSBudWxsKSB0aGlzLiNjbGljayhldmVudCwgZnJvbSk7XG4gIH1cblxuICBjYW5jZWwoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI21vdmVkKSB0aGlzLiNlZGl0b3IuYW5jaG9yLnZhbHVlID0gbnVsbDtcbiAgICB0aGlzLnN0b3AoKTtcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jZnJvbSA9IG51bGw7XG4gICAgdGhpcy4jZWRnZSA9IG51bGw7XG4gICAgdGhpcy4jbW92ZWQgPSBmYWxzZTtcbiAgfVxuXG4gIGRvdWJsZShldmVudDogTW91c2VFdmVudCk6IHZvaWQge1xuICAgIGNvbnN0IHNlZ21lbnQgPSB0aGlzLiNzZWdtZW50QXQoZXZlbnQpO1xuICAgIGlmIChzZWdtZW50ID09PSBudWxsIHx8IHRoaXMuI2VkaXRvci5zZWxlY3RlZC52YWx1ZSB8fCBpc0Fyb3VuZChldmVudCkpIHJldHVybjtcbiAgICB0aGlzLiNlZGl0b3Iuc2VsZWN0KHNlZ21lbnQpO1xuICAgIHRoaXMuI2VkaXRvci5tYXJrKCk7XG4gIH1cblxuICAjY2xpY2soZXZlbnQ6IFBvaW50ZXJFdmVudCwgc2VnbWVudDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgZXh0ZW5kID1cbiAgICAgIGV2ZW50LnNoaWZ0S2V5IHx8IChldmVudC5wb2ludGVyVHlwZSA9PT0gXCJ0b3VjaFwiICYmIHRoaXMuI2VkaXRvci5zZWxlY3Rpb24udmFsdWUpO1xuICAgIGlmIChleHRlbmQpIHtcbiAgICAgIHRoaXMuI2VkaXRvci5zZWxlY3Qoc2VnbWVudCwgdHJ1ZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHNwYW4gPSB0aGlzLiNjbGlja2VkU3BhbigpO1xuICAgIGlmIChzcGFuKSB0aGlzLiNlZGl0b3Iuc2VsZWN0U3BhbihzcGFuKTtcbiAgICBlbHNlIGlmICh0aGlzLiNwcmVzc2VkPy5jbG9zZXN0KFwiW2RhdGEtdG9rZW5dXCIpKSB0aGlzLiNlZGl0b3Iuc2VsZWN0KHNlZ21lbnQpO1xuICAgIGVsc2UgdGhpcy4jZWRpdG9yLmNhbmNlbCgpO1xuICB9XG5cbiAgLyoqIFRoZSBpbm5lcm1vc3Qgc3BhbiB1bmRlciB0aGUgcG9pbnRlcjsgY2xpY2tpbmcgYWdhaW4gZ29lcyBvdXR3YXJkcy4gKi9cbiAgI2NsaWNrZWRTcGFuKCkge1xuICAgIGNvbnN0IHNwYW5zID0gW107XG4gICAgbGV0IG1hcmsgPSB0aGlzLiNwcmVzc2VkPy5jbG9zZXN0PEhUTUxFbGVtZW50PihcIm1hcmtcIikgPz8gbnVsbDtcbiAgICB3aGlsZSAobWFyaykge1xuICAgICAgY29uc3Qgc3BhbiA9IHRoaXMuI3NwYW5PZihtYXJrLmRhdGFzZXQua2V5KTtcbiAgICAgIGlmIChzcGFuKSBzcGFucy5wdXNoKHNwYW4pO1xuICAgICAgbWFyayA9IG1hcmsucGFyZW50RWxlbWVudD8uY2xvc2VzdChcIm1hcmtcIikgPz8gbnVsbDtcbiAgICB9XG4gICAgY29uc3QgYXQgPSBzcGFucy5maW5kSW5kZXgoKHNwYW4pID0+IGtleU9mKHNwYW4pID09PSB0aGlzLiNlZGl0b3Iuc2VsZWN0ZWRLZXkudmFsdWUpO1xuICAgIHJldHVybiBzcGFuc1soYXQgKyAxKSAlIHNwYW5zLmxlbmd0aF07XG4gIH1cblxuICAjc3Bhbk9mKGtleTogc3RyaW5nIHwgdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIHRoaXMuI2VkaXRvci5zcGFucy52YWx1ZS5maW5kKChzcGFuKSA9PiBrZXlPZihzcGFuKSA9PT0ga2V5KTtcbiAgfVxuXG4gICNzZWdtZW50QXQoZXZlbnQ6IE1vdXNlRXZlbnQpOiBudW1iZXIgfCBudWxsIHtcbiAgICByZXR1cm4gc2VnbWVudEF0KHRoaXMuI2JveCwgZXZlbnQuY2xpZW50WCwgZXZlbnQuY2xpZW50WSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gaXNBcm91bmQoeyB0YXJnZXQgfTogRXZlbnQpOiBib29sZWFuIHtcbiAgcmV0dXJuICh0YXJnZXQgYXMgRWxlbWVudCkuY2xvc2VzdChcIltkYXRhLWZsb2F0aW5nXSwgW2RhdGEtY29udGV4dF1cIikgIT09IG51bGw7XG59XG5cbi8qKiBUaGUgc2VnbWVudCB1bmRlciBhIHBvaW50IG9mIHRoZSBzY3JlZW4sIG9yIHRoZSBuZWFyZXN0IG9uZSBvbiB0aGF0IGxpbmUuICovXG5mdW5jdGlvbiBzZWdtZW50QXQoYm94OiBIVE1MRWxlbWVudCwgeDogbnVtYmVyLCB5OiBudW1iZXIpOiBudW1iZXIgfCBudWxsIHtcbiAgY29uc3QgcGFnZSA9IGJveC5nZXRSb290Tm9kZSgpIGFzIERvY3VtZW50IHwgU2hhZG93Um9vdDtcbiAgY29uc3QgaGl0ID0gcGFnZS5lbGVtZW50RnJvbVBvaW50Py4oeCwgeSk7XG4gIGNvbnN0IHRva2VuID0gaGl0Py5jbG9zZXN0PEhUTUxFbGVtZW50PihcIltkYXRhLXRva2VuXVwiKTtcbiAgaWYgKHRva2VuICYmIGJveC5jb250YWlucyh0b2tlbikpIHJldHVybiBOdW1iZXIodG9rZW4uZGF0YXNldC50b2tlbik7XG4gIGNvbnN0IGNodW5rID0gaGl0Py5jbG9zZXN0KFwiW2RhdGEtY2h1bmtdXCIpID8/IG5lYXJlc3RDaHVuayhib3gsIHkpO1xuICByZXR1cm4gY2h1bmsgPyBuZWFyZXN0VG9rZW4oY2h1bmssIHgsIHkpIDogbnVsbDtcbn1cblxuZnVuY3Rpb24gbmVhcmVzdENodW5rKGJveDogSFRNTEVsZW1lbnQsIHk6IG51bWJlcik6IEVsZW1lbnQgfCBudWxsIHtcbiAgbGV0IGJlc3Q6IEVsZW1lbnQgfCBudWxsID0gbnVsbDtcbiAgbGV0IGxlYXN0ID0gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICBmb3IgKGNvbnN0IGNodW5rIG9mIGJveC5xdWVyeVNlbGVjdG9yQWxsKFwiW2RhdGEtY2h1bmtdXCIpKSB7XG4gICAgY29uc3QgeyB0b3AsIGJvdHRvbSB9ID0gY2h1bmsuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gICAgY29uc3QgZGlzdGFuY2UgPSBNYXRoLm1heCh0b3AgLSB5LCB5IC0gYm90dG9tLCAwKTtcbiAgICBpZiAoZGlzdGFuY2UgPCBsZWFzdCkgW2xlYXN0LCBiZXN0XSA9IFtkaXN0YW5jZSwgY2h1bmtdO1xuICB9XG4gIHJldHVybiBiZXN0O1xufVxuXG5mdW5jdGlvbiBuZWFyZXN0VG9rZW4oY2h1bms6IEVsZW1lbnQsIHg6IG51bWJlciwgeTogbnVtYmVyKTogbnVtYmVyIHwgbnVsbCB7XG4gIGxldCBiZXN0OiBudW1iZXIgfCBudWxsID0gbnVsbDtcbiAgbGV0IGxlYXN0ID0gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICBmb3IgKGNvbnN0IHRva2VuIG9mIGNodW5rLnF1ZXJ5U2VsZWN0b3JBbGw8SFRNTEVsZW1lbnQ+KFwiW2RhdGEtdG9rZW5dXCIpKSB7XG4gICAgZm9yIChjb25zdCByZWN0IG9mIHRva2VuLmdldENsaWVudFJlY3RzKCkpIHtcbiAgICAgIGNvbnN0IGR4ID0gTWF0aC5tYXgocmVjdC5sZWZ0IC0geCwgeCAtIHJlY3QucmlnaHQsIDApO1xuICAgICAgY29uc3QgZHkgPSBNYXRoLm1heChyZWN0LnRvcCAtIHksIHkgLSByZWN0LmJvdHRvbSwgMCk7XG4gICAgICAvLyBMaW5lcyBhcmUgZmFyIGFwYXJ0IGZvciB0aGUgaGFuZDogdGhlIGxpbmUgY291bnRzIGZpcnN0LlxuICAgICAgY29uc3QgZGlzdGFuY2UgPSBkeSAqIDEwMDAgKyBkeDtcbiAgICAgIGlmIChkaXN0YW5jZSA8IGxlYXN0KSBbbGVhc3QsIGJlc3RdID0gW2Rpc3RhbmNlLCBOdW1iZXIodG9rZW4uZGF0YXNldC50b2tlbildO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYmVzdDtcbn1cblxuZnVuY3Rpb24gZ2VvbWV0cnlPZihib3g6IEhUTUxFbGVtZW50KTogR2VvbWV0cnkge1xuICBjb25zdCBmaW5kID0gKHNlZ21lbnQ6IG51bWJlcikgPT4gYm94LnF1ZXJ5U2VsZWN0b3I8SFRNTEVsZW1lbnQ+KGBbZGF0YS10b2tlbj1cIiR7c2VnbWVudH1cIl1gKTtcbiAgcmV0dXJuIHtcbiAgICBpc1J0bChzZWdtZW50KSB7XG4gICAgICBjb25zdCB0b2tlbiA9IGZpbmQoc2VnbWVudCk7XG4gICAgICByZXR1cm4gdG9rZW4gIT09IG51bGwgJiYgZ2V0Q29tcHV0ZWRTdHlsZSh0b2tlbikuZGlyZWN0aW9uID09PSBcInJ0bFwiO1xuICAgIH0sXG4gICAgdmVydGljYWwoc2VnbWVudCwgZGlyZWN0aW9uKSB7XG4gICAgICBjb25zdCBmcm9tID0gZmluZChzZWdtZW50KT8uZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gICAgICBpZiAoIWZyb20pIHJldHVybiBudWxsO1xuICAgICAgY29uc3QgbWlkZGxlID0gKGZyb20ubGVmdCArIGZyb20ucmlnaHQpIC8gMjtcbiAgICAgIGxldCBsaW5lOiBET01SZWN0IHwgbnVsbCA9IG51bGw7XG4gICAgICBsZXQgYmVzdDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gICAgICBsZXQgbGVhc3QgPSBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFk7XG4gICAgICBmb3IgKGxldCBhdCA9IHNlZ21lbnQgKyBkaXJlY3Rpb247IDsgYXQgKz0gZGlyZWN0aW9uKSB7XG4gICAgICAgIGNvbnN0IHRva2VuID0gZmluZChhdCk7XG4gICAgICAgIGNvbnN0IHJlY3QgPSB0b2tlbj8uZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gICAgICAgIGlmICghdG9rZW4gfHwgIXJlY3QpIHJldHVybiBiZXN0O1xuICAgICAgICBjb25zdCBpc0JleW9uZCA9IGRpcmVjdGlvbiA+IDAgPyByZWN0LnRvcCA+PSBmcm9tLmJvdHRvbSAtIDIgOiByZWN0LmJvdHRvbSA8PSBmcm9tLnRvcCArIDI7XG4gICAgICAgIGlmICghaXNCZXlvbmQpIGNvbnRpbnVlO1xuICAgICAgICBsaW5lID8/PSByZWN0O1xuICAgICAgICBpZiAoZGlyZWN0aW9uID4gMCA/IHJlY3QudG9wID49IGxpbmUuYm90dG9tIC0gMiA6IHJlY3QuYm90dG9tIDw9IGxpbmUudG9wICsgMikgcmV0dXJuIGJlc3Q7XG4gICAgICAgIGlmICh0b2tlbi5tYXRjaGVzKFwiLmRpc2FibGVkXCIpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3QgZGlzdGFuY2UgPSBNYXRoLm1heChyZWN0LmxlZnQgLSBtaWRkbGUsIG1pZGRsZSAtIHJlY3QucmlnaHQsIDApO1xuICAgICAgICBpZiAoZGlzdGFuY2UgPCBsZWFzdCkgW2xlYXN0LCBiZXN0XSA9IFtkaXN0YW5jZSwgYXRdO1xuICAgICAgfVxuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqIFRoZSBzbWFsbCB0b29sYmFyIGF0IHRoZSBzZWxlY3RlZCBzcGFuLiAqL1xuaW1wb3J0IHR5cGUgeyBSZWZPYmplY3QsIFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlTGF5b3V0RWZmZWN0LCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgdHlwZSB7IFNwYW5FZGl0b3IgfSBmcm9tIFwiLi9lZGl0b3JcIjtcblxuaW50ZXJmYWNlIFByb3BzIHtcbiAgcmVhZG9ubHkgYm94OiBSZWZPYmplY3Q8SFRNTEVsZW1lbnQgfCBudWxsPjtcbiAgcmVhZG9ubHkgZWRpdG9yOiBTcGFuRWRpdG9yO1xuICByZWFkb25seSBsYWJlbHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICBmb2N1c0NhcmQoKTogdm9pZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIFNwYW5Ub29sYmFyKHsgYm94LCBlZGl0b3IsIGxhYmVscywgZm9jdXNDYXJkIH06IFByb3BzKTogVk5vZGUgfCBudWxsIHtcbiAgY29uc3QgYmFyID0gdXNlUmVmPEhUTUxEaXZFbGVtZW50PihudWxsKTtcbiAgY29uc3Qgc3BhbiA9IGVkaXRvci5zZWxlY3RlZC52YWx1ZTtcbiAgY29uc3Qga2V5ID0gc3BhbiAmJiBlZGl0b3Iuc2VsZWN0ZWRLZXkudmFsdWU7XG4gIHVzZUxheW91dEVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKGtleSAmJiBib3guY3VycmVudCAmJiBiYXIuY3VycmVudCkgcGxhY2UoYmFyLmN1cnJlbnQsIGJveC5jdXJyZW50LCBrZXkpO1xuICB9LCBba2V5LCBib3hdKTtcbiAgaWYgKCFzcGFuKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgdGhlbiA9IChhY3Q6ICgpID0+IHZvaWQpID0+ICgpID0+IHtcbiAgICBhY3QoKTtcbiAgICBmb2N1c0NhcmQoKTtcbiAgfTtcbiAgY29uc3Qga25vd24gPSBsYWJlbHMuaW5jbHVkZXMoc3Bhbi5sYWJlbCkgPyBsYWJlbHMgOiBbc3Bhbi5sYWJlbCwgLi4ubGFiZWxzXTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwidG9vbGJhclwiIHJvbGU9XCJ0b29sYmFyXCIgYXJpYS1sYWJlbD1cIlNwYW5cIiBkYXRhLWZsb2F0aW5nIHJlZj17YmFyfT5cbiAgICAgIHtrbm93bi5sZW5ndGggPiAxICYmIChcbiAgICAgICAgPHNlbGVjdFxuICAgICAgICAgIGFyaWEtbGFiZWw9XCJMYWJlbCBvZiB0aGUgc3BhblwiXG4gICAgICAgICAgdmFsdWU9e3NwYW4ubGFiZWx9XG4gICAgICAgICAgb25DaGFuZ2U9eyhldmVudCkgPT4ge1xuICAgICAgICAgICAgY29uc3QgeyB2YWx1ZSB9ID0gZXZlbnQuY3VycmVudFRhcmdldDtcbiAgICAgICAgICAgIHRoZW4oKCkgPT4gZWRpdG9yLmFwcGx5TGFiZWwodmFsdWUpKSgpO1xuICAgICAgICAgIH19XG4gICAgICAgID5cbiAgICAgICAgICB7a25vd24ubWFwKChsYWJlbCkgPT4gKFxuICAgICAgICAgICAgPG9wdGlvbiBrZXk9e2xhYmVsfSB2YWx1ZT17bGFiZWx9PlxuICAgICAgICAgICAgICB7bGFiZWx9XG4gICAgICAgICAgICA8L29wdGlvbj5cbiAgICAgICAgICApKX1cbiAgICAgICAgPC9zZWxlY3Q+XG4gICAgICApfVxuICAgICAge3NwYW4uc291cmNlICE9PSB1bmRlZmluZWQgJiYgc3Bhbi5zY29yZSAhPT0gdW5kZWZpbmVkICYmIChcbiAgICAgICAgPHNwYW4gY2xhc3M9XCJmaWd1cmVzXCI+e3NwYW4uc2NvcmUudG9GaXhlZCgyKX08L3NwYW4+XG4gICAgICApfVxuICAgICAge3NwYW4uc291cmNlICE9PSB1bmRlZmluZWQgJiYgKFxuICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgY2xhc3M9XCJidXR0b24gc21hbGxcIlxuICAgICAgICAgIGRhdGEtYWN0aW9uPVwiY29uZmlybVwiXG4gICAgICAgICAgb25DbGljaz17dGhlbigoKSA9PiBlZGl0b3IuY29uZmlybShzcGFuKSl9XG4gICAgICAgID5cbiAgICAgICAgICBDb25maXJtXG4gICAgICAgIDwvYnV0dG9uPlxuICAgICAgKX1cbiAgICAgIDxidXR0b25cbiAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgIGNsYXNzPVwiYnV0dG9uIHNtYWxsIHJlamVjdFwiXG4gICAgICAgIGRhdGEtYWN0aW9uPVwicmVtb3ZlXCJcbiAgICAgICAgb25DbGljaz17dGhlbigoKSA9PiBlZGl0b3IucmVtb3ZlKHNwYW4pKX1cbiAgICAgID5cbiAgICAgICAgUmVtb3ZlXG4gICAgICA8L2J1dHRvbj5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIEFib3ZlIHRoZSBzcGFuIHdoZXJlIHRoZXJlIGlzIHJvb20sIGVsc2UgYmVsb3cgaXQ7IGFsd2F5cyBpbnNpZGUgdGhlIGJveC4gKi9cbmZ1bmN0aW9uIHBsYWNlKGJhcjogSFRNTEVsZW1lbnQsIGJveDogSFRNTEVsZW1lbnQsIGtleTogc3RyaW5nKTogdm9pZCB7XG4gIGNvbnN0IG1hcmtzID0gWy4uLmJveC5xdWVyeVNlbGVjdG9yQWxsPEhUTUxFbGVtZW50PihcIm1hcmtcIildLmZpbHRlcihcbiAgICAobWFyaykgPT4gbWFyay5kYXRhc2V0LmtleSA9PT0ga2V5LFxuICApO1xuICBjb25zdCBmaXJzdCA9IG1hcmtzWzBdPy5nZXRDbGllbnRSZWN0cygpWzBdO1xuICBjb25zdCBsYXN0ID0gbWFya3MuYXQoLTEpPy5nZXRDbGllbnRSZWN0cygpO1xuICBjb25zdCBsb3dlc3QgPSBsYXN0Py5bbGFzdC5sZW5ndGggLSAxXTtcbiAgaWYgKCFmaXJzdCB8fCAhbG93ZXN0KSByZXR1cm47XG4gIGNvbnN0IG91dGVyID0gYm94LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICBjb25zdCBbd2lkdGgsIGhlaWdodF0gPSBbYmFyLm9mZnNldFdpZHRoLCBiYXIub2Zmc2V0SGVpZ2h0XTtcbiAgY29uc3QgbGVmdCA9IE1hdGgubWF4KDYsIE1hdGgubWluKGZpcnN0LmxlZnQgLSBvdXRlci5sZWZ0LCBib3guY2xpZW50V2lkdGggLSB3aWR0aCAtIDYpKTtcbiAgY29uc3QgYWJvdmUgPSBmaXJzdC50b3AgLSBvdXRlci50b3AgLSBoZWlnaHQgLSA2O1xuICBjb25zdCB0b3AgPSBhYm92ZSA+PSAwID8gYWJvdmUgOiBsb3dlc3QuYm90dG9tIC0gb3V0ZXIudG9wICsgNjtcbiAgYmFyLnN0eWxlLmxlZnQgPSBgJHtsZWZ0fXB4YDtcbiAgYmFyLnN0eWxlLnRvcCA9IGAke3RvcCArIGJveC5zY3JvbGxUb3B9cHhgO1xufVxuIiwgIi8vIEFuIG5hbWVkIHN5bWJvbC9icmFuZCBmb3IgZGV0ZWN0aW5nIFNpZ25hbCBpbnN0YW5jZXMgZXZlbiB3aGVuIHRoZXkgd2VyZW4ndFxuLy8gY3JlYXRlZCB1c2luZyB0aGUgc2FtZSBzaWduYWxzIGxpYnJhcnkgdmVyc2lvbi5cbmNvbnN0IEJSQU5EX1NZTUJPTCA9IFN5bWJvbC5mb3IoXCJwcmVhY3Qtc2lnbmFsc1wiKTtcblxuLy8gRmxhZ3MgZm9yIENvbXB1dGVkIGFuZCBFZmZlY3QuXG5jb25zdCBSVU5OSU5HID0gMSA8PCAwO1xuY29uc3QgTk9USUZJRUQgPSAxIDw8IDE7XG5jb25zdCBPVVREQVRFRCA9IDEgPDwgMjtcbmNvbnN0IERJU1BPU0VEID0gMSA8PCAzO1xuY29uc3QgSEFTX0VSUk9SID0gMSA8PCA0O1xuY29uc3QgVFJBQ0tJTkcgPSAxIDw8IDU7XG5cbi8vIEEgbGlua2VkIGxpc3Qgbm9kZSB1c2VkIHRvIHRyYWNrIGRlcGVuZGVuY2llcyAoc291cmNlcykgYW5kIGRlcGVuZGVudHMgKHRhcmdldHMpLlxuLy8gQWxzbyB1c2VkIHRvIHJlbWVtYmVyIHRoZSBzb3VyY2UncyBsYXN0IHZlcnNpb24gbnVtYmVyIHRoYXQgdGhlIHRhcmdldCBzYXcuXG50eXBlIE5vZGUgPSB7XG5cdC8vIEEgc291cmNlIHdob3NlIHZhbHVlIHRoZSB0YXJnZXQgZGVwZW5kcyBvbi5cblx0X3NvdXJjZTogU2lnbmFsO1xuXHRfcHJldlNvdXJjZT86IE5vZGU7XG5cdF9uZXh0U291cmNlPzogTm9kZTtcblxuXHQvLyBBIHRhcmdldCB0aGF0IGRlcGVuZHMgb24gdGhlIHNvdXJjZSBhbmQgc2hvdWxkIGJlIG5vdGlmaWVkIHdoZW4gdGhlIHNvdXJjZSBjaGFuZ2VzLlxuXHRfdGFyZ2V0OiBDb21wdXRlZCB8IEVmZmVjdDtcblx0X3ByZXZUYXJnZXQ/OiBOb2RlO1xuXHRfbmV4dFRhcmdldD86IE5vZGU7XG5cblx0Ly8gVGhlIHZlcnNpb24gbnVtYmVyIG9mIHRoZSBzb3VyY2UgdGhhdCB0YXJnZXQgaGFzIGxhc3Qgc2Vlbi4gV2UgdXNlIHZlcnNpb24gbnVtYmVyc1xuXHQvLyBpbnN0ZWFkIG9mIHN0b3JpbmcgdGhlIHNvdXJjZSB2YWx1ZSwgYmVjYXVzZSBzb3VyY2UgdmFsdWVzIGNhbiB0YWtlIGFyYml0cmFyeSBhbW91bnRcblx0Ly8gb2YgbWVtb3J5LCBhbmQgY29tcHV0ZWRzIGNvdWxkIGhhbmcgb24gdG8gdGhlbSBmb3JldmVyIGJlY2F1c2UgdGhleSdyZSBsYXppbHkgZXZhbHVhdGVkLlxuXHQvLyBVc2UgdGhlIHNwZWNpYWwgdmFsdWUgLTEgdG8gbWFyayBwb3RlbnRpYWxseSB1bnVzZWQgYnV0IHJlY3ljbGFibGUgbm9kZXMuXG5cdF92ZXJzaW9uOiBudW1iZXI7XG5cblx0Ly8gVXNlZCB0byByZW1lbWJlciAmIHJvbGwgYmFjayB0aGUgc291cmNlJ3MgcHJldmlvdXMgYC5fbm9kZWAgdmFsdWUgd2hlbiBlbnRlcmluZyAmXG5cdC8vIGV4aXRpbmcgYSBuZXcgZXZhbHVhdGlvbiBjb250ZXh0LlxuXHRfcm9sbGJhY2tOb2RlPzogTm9kZTtcbn07XG5cbmZ1bmN0aW9uIHN0YXJ0QmF0Y2goKSB7XG5cdGJhdGNoRGVwdGgrKztcbn1cblxuZnVuY3Rpb24gZW5kQmF0Y2goKSB7XG5cdGlmIChiYXRjaERlcHRoID4gMSkge1xuXHRcdGJhdGNoRGVwdGgtLTtcblx0XHRyZXR1cm47XG5cdH1cblxuXHRsZXQgZXJyb3I6IHVua25vd247XG5cdGxldCBoYXNFcnJvciA9IGZhbHNlO1xuXHRyZWNvbmNpbGVCYXRjaFNuYXBzaG90cygpO1xuXG5cdHdoaWxlIChiYXRjaGVkRWZmZWN0ICE9PSB1bmRlZmluZWQpIHtcblx0XHRsZXQgZWZmZWN0OiBFZmZlY3QgfCB1bmRlZmluZWQgPSBiYXRjaGVkRWZmZWN0O1xuXHRcdGJhdGNoZWRFZmZlY3QgPSB1bmRlZmluZWQ7XG5cblx0XHRiYXRjaEl0ZXJhdGlvbisrO1xuXG5cdFx0d2hpbGUgKGVmZmVjdCAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRjb25zdCBuZXh0OiBFZmZlY3QgfCB1bmRlZmluZWQgPSBlZmZlY3QuX25leHRCYXRjaGVkRWZmZWN0O1xuXHRcdFx0ZWZmZWN0Ll9uZXh0QmF0Y2hlZEVmZmVjdCA9IHVuZGVmaW5lZDtcblx0XHRcdGVmZmVjdC5fZmxhZ3MgJj0gfk5PVElGSUVEO1xuXG5cdFx0XHRpZiAoIShlZmZlY3QuX2ZsYWdzICYgRElTUE9TRUQpICYmIG5lZWRzVG9SZWNvbXB1dGUoZWZmZWN0KSkge1xuXHRcdFx0XHR0cnkge1xuXHRcdFx0XHRcdGVmZmVjdC5fY2FsbGJhY2soKTtcblx0XHRcdFx0fSBjYXRjaCAoZXJyKSB7XG5cdFx0XHRcdFx0aWYgKCFoYXNFcnJvcikge1xuXHRcdFx0XHRcdFx0ZXJyb3IgPSBlcnI7XG5cdFx0XHRcdFx0XHRoYXNFcnJvciA9IHRydWU7XG5cdFx0XHRcdFx0fVxuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0XHRlZmZlY3QgPSBuZXh0O1xuXHRcdH1cblx0fVxuXHRiYXRjaEl0ZXJhdGlvbiA9IDA7XG5cdGJhdGNoRGVwdGgtLTtcblxuXHRpZiAoaGFzRXJyb3IpIHtcblx0XHR0aHJvdyBlcnJvcjtcblx0fVxufVxuXG4vKipcbiAqIENvbWJpbmUgbXVsdGlwbGUgdmFsdWUgdXBkYXRlcyBpbnRvIG9uZSBcImNvbW1pdFwiIGF0IHRoZSBlbmQgb2YgdGhlIHByb3ZpZGVkIGNhbGxiYWNrLlxuICpcbiAqIEJhdGNoZXMgY2FuIGJlIG5lc3RlZCBhbmQgY2hhbmdlcyBhcmUgb25seSBmbHVzaGVkIG9uY2UgdGhlIG91dGVybW9zdCBiYXRjaCBjYWxsYmFja1xuICogY29tcGxldGVzLlxuICpcbiAqIEFjY2Vzc2luZyBhIHNpZ25hbCB0aGF0IGhhcyBiZWVuIG1vZGlmaWVkIHdpdGhpbiBhIGJhdGNoIHdpbGwgcmVmbGVjdCBpdHMgdXBkYXRlZFxuICogdmFsdWUuXG4gKlxuICogQHBhcmFtIGZuIFRoZSBjYWxsYmFjayBmdW5jdGlvbi5cbiAqIEByZXR1cm5zIFRoZSB2YWx1ZSByZXR1cm5lZCBieSB0aGUgY2FsbGJhY2suXG4gKi9cbmZ1bmN0aW9uIGJhdGNoPFQ+KGZuOiAoKSA9PiBUKTogVCB7XG5cdGlmIChiYXRjaERlcHRoID4gMCkge1xuXHRcdHJldHVybiBmbigpO1xuXHR9XG5cdGN1cnJlbnRCYXRjaFNuYXBzaG90VmVyc2lvbiA9ICsrYmF0Y2hTbmFwc2hvdFZlcnNpb247XG5cdC8qQF9fSU5MSU5FX18qKi8gc3RhcnRCYXRjaCgpO1xuXHR0cnkge1xuXHRcdHJldHVybiBmbigpO1xuXHR9IGZpbmFsbHkge1xuXHRcdGVuZEJhdGNoKCk7XG5cdH1cbn1cblxuLy8gQ3VycmVudGx5IGV2YWx1YXRlZCBjb21wdXRlZCBvciBlZmZlY3QuXG5sZXQgZXZhbENvbnRleHQ6IENvbXB1dGVkIHwgRWZmZWN0IHwgdW5kZWZpbmVkID0gdW5kZWZpbmVkO1xuXG4vLyBFZmZlY3RzIGNhcHR1cmVkIHdoaWxlIGNvbnN0cnVjdGluZyBhIG1vZGVsIGluc3RhbmNlLlxubGV0IGNhcHR1cmVkRWZmZWN0czogRWZmZWN0W10gfCB1bmRlZmluZWQ7XG5cbi8qKlxuICogUnVuIGEgY2FsbGJhY2sgZnVuY3Rpb24gdGhhdCBjYW4gYWNjZXNzIHNpZ25hbCB2YWx1ZXMgd2l0aG91dFxuICogc3Vic2NyaWJpbmcgdG8gdGhlIHNpZ25hbCB1cGRhdGVzLlxuICpcbiAqIFdoZW4gY2FsbGVkIGluc2lkZSBhIGBjcmVhdGVNb2RlbGAgZmFjdG9yeSwgdGhpcyBhbHNvIHN1cHByZXNzZXNcbiAqIG1vZGVsLW93bmVkIGVmZmVjdCBjYXB0dXJlLiBFZmZlY3RzIGNyZWF0ZWQgaW5zaWRlIHRoZSBjYWxsYmFjayB3aWxsIG5vdFxuICogYmUgb3duZWQgYnkgdGhlIHN1cnJvdW5kaW5nIG1vZGVsIGFuZCBtdXN0IGJlIGRpc3Bvc2VkIG1hbnVhbGx5LiBOZXN0ZWRcbiAqIGBjcmVhdGVNb2RlbGAgY2FsbHMgaW5zaWRlIHRoZSBjYWxsYmFjayBzdGlsbCBjYXB0dXJlIHRoZWlyIG93biBlZmZlY3RzLlxuICpcbiAqIEBwYXJhbSBmbiBUaGUgY2FsbGJhY2sgZnVuY3Rpb24uXG4gKiBAcmV0dXJucyBUaGUgdmFsdWUgcmV0dXJuZWQgYnkgdGhlIGNhbGxiYWNrLlxuICovXG5mdW5jdGlvbiB1bnRyYWNrZWQ8VD4oZm46ICgpID0+IFQpOiBUIHtcblx0Y29uc3QgcHJldkNvbnRleHQgPSBldmFsQ29udGV4dDtcblx0Y29uc3QgcHJldkNhcHR1cmVkRWZmZWN0cyA9IGNhcHR1cmVkRWZmZWN0cztcblxuXHRldmFsQ29udGV4dCA9IHVuZGVmaW5lZDtcblx0Ly8gTW9kZWwgZWZmZWN0IGNhcHR1cmUgaXMgYW5vdGhlciBraW5kIG9mIGFtYmllbnQgdHJhY2tpbmcuIFN1cHByZXNzIGl0IGluXG5cdC8vIHVudHJhY2tlZCBjYWxsYmFja3Mgd2hpbGUgc3RpbGwgYWxsb3dpbmcgbmVzdGVkIGNyZWF0ZU1vZGVsKCkgY2FsbHMgdG9cblx0Ly8gZXN0YWJsaXNoIHRoZWlyIG93biBjYXB0dXJlIHNjb3BlLlxuXHRjYXB0dXJlZEVmZmVjdHMgPSB1bmRlZmluZWQ7XG5cdHRyeSB7XG5cdFx0cmV0dXJuIGZuKCk7XG5cdH0gZmluYWxseSB7XG5cdFx0ZXZhbENvbnRleHQgPSBwcmV2Q29udGV4dDtcblx0XHRjYXB0dXJlZEVmZmVjdHMgPSBwcmV2Q2FwdHVyZWRFZmZlY3RzO1xuXHR9XG59XG5cbi8vIEVmZmVjdHMgY29sbGVjdGVkIGludG8gYSBiYXRjaC5cbmxldCBiYXRjaGVkRWZmZWN0OiBFZmZlY3QgfCB1bmRlZmluZWQgPSB1bmRlZmluZWQ7XG5sZXQgYmF0Y2hEZXB0aCA9IDA7XG5sZXQgYmF0Y2hJdGVyYXRpb24gPSAwO1xuXG50eXBlIEJhdGNoU25hcHNob3QgPSB7XG5cdF9zb3VyY2U6IFNpZ25hbDtcblx0X3ZhbHVlOiB1bmtub3duO1xuXHRfdmVyc2lvbjogbnVtYmVyO1xuXHRfbmV4dD86IEJhdGNoU25hcHNob3Q7XG59O1xuXG5sZXQgYmF0Y2hTbmFwc2hvdFZlcnNpb24gPSAwO1xubGV0IGN1cnJlbnRCYXRjaFNuYXBzaG90VmVyc2lvbiA9IDA7XG5sZXQgYmF0Y2hTbmFwc2hvdHM6IEJhdGNoU25hcHNob3QgfCB1bmRlZmluZWQgPSB1bmRlZmluZWQ7XG5cbi8vIEEgZ2xvYmFsIHZlcnNpb24gbnVtYmVyIGZvciBzaWduYWxzLCB1c2VkIGZvciBmYXN0LXBhdGhpbmcgcmVwZWF0ZWRcbi8vIGNvbXB1dGVkLnBlZWsoKS9jb21wdXRlZC52YWx1ZSBjYWxscyB3aGVuIG5vdGhpbmcgaGFzIGNoYW5nZWQgZ2xvYmFsbHkuXG5sZXQgZ2xvYmFsVmVyc2lvbiA9IDA7XG5cbmZ1bmN0aW9uIHJlY29yZEJhdGNoU25hcHNob3Qoc291cmNlOiBTaWduYWwpIHtcblx0Ly8gT25seSBjYXB0dXJlIHdyaXRlcyBkdXJpbmcgdGhlIHVzZXItdmlzaWJsZSBiYXRjaCBjYWxsYmFjaywgbm90IGR1cmluZyBlZmZlY3QgZmx1c2guXG5cdGlmIChiYXRjaERlcHRoID09PSAwIHx8IGJhdGNoSXRlcmF0aW9uICE9PSAwKSB7XG5cdFx0cmV0dXJuO1xuXHR9XG5cblx0aWYgKHNvdXJjZS5fYmF0Y2hTbmFwc2hvdFZlcnNpb24gIT09IGN1cnJlbnRCYXRjaFNuYXBzaG90VmVyc2lvbikge1xuXHRcdHNvdXJjZS5fYmF0Y2hTbmFwc2hvdFZlcnNpb24gPSBjdXJyZW50QmF0Y2hTbmFwc2hvdFZlcnNpb247XG5cdFx0YmF0Y2hTbmFwc2hvdHMgPSB7XG5cdFx0XHRfc291cmNlOiBzb3VyY2UsXG5cdFx0XHRfdmFsdWU6IHNvdXJjZS5fdmFsdWUsXG5cdFx0XHRfdmVyc2lvbjogc291cmNlLl92ZXJzaW9uLFxuXHRcdFx0X25leHQ6IGJhdGNoU25hcHNob3RzLFxuXHRcdH07XG5cdH1cbn1cblxuZnVuY3Rpb24gcmVjb25jaWxlQmF0Y2hTbmFwc2hvdHMoKSB7XG5cdGxldCBzbmFwc2hvdHMgPSBiYXRjaFNuYXBzaG90cztcblx0YmF0Y2hTbmFwc2hvdHMgPSB1bmRlZmluZWQ7XG5cblx0d2hpbGUgKHNuYXBzaG90cyAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0Y29uc3Qgc291cmNlID0gc25hcHNob3RzLl9zb3VyY2U7XG5cdFx0aWYgKHNvdXJjZS5fdmFsdWUgPT09IHNuYXBzaG90cy5fdmFsdWUpIHtcblx0XHRcdC8vIFRoZSB2YWx1ZSB3YXMgcmV2ZXJ0ZWQgdG8gaXRzIHByZS1iYXRjaCBzdGF0ZS4gVmVyc2lvbiBudW1iZXJzIG11c3Rcblx0XHRcdC8vIHN0YXkgbW9ub3RvbmljOiBhIGxhenkgY29tcHV0ZWQgbWF5IGhhdmUgb2JzZXJ2ZWQgYW4gaW50ZXJtZWRpYXRlXG5cdFx0XHQvLyB2ZXJzaW9uIGR1cmluZyB0aGUgYmF0Y2gsIGFuZCByb2xsaW5nIHRoZSB2ZXJzaW9uIGJhY2sgd291bGQgbGV0IGFcblx0XHRcdC8vIGZ1dHVyZSB3cml0ZSByZS1taW50IHRoYXQgb2JzZXJ2ZWQgbnVtYmVyIGZvciBhIGRpZmZlcmVudCB2YWx1ZSxcblx0XHRcdC8vIG1ha2luZyB0aGUgY29tcHV0ZWQgdHJlYXQgaXQgYXMgdW5jaGFuZ2VkIGZvcmV2ZXIuIEluc3RlYWQsXG5cdFx0XHQvLyBmYXN0LWZvcndhcmQgc3Vic2NyaWJlcnMgdGhhdCBsYXN0IHNhdyB0aGUgcHJlLWJhdGNoIHZlcnNpb24gc29cblx0XHRcdC8vIHRoZXkgc2tpcCByZWNvbXB1dGluZyBmb3IgdGhlIG5vLW9wIGNoYW5nZS5cblx0XHRcdGZvciAoXG5cdFx0XHRcdGxldCBub2RlID0gc291cmNlLl90YXJnZXRzO1xuXHRcdFx0XHRub2RlICE9PSB1bmRlZmluZWQ7XG5cdFx0XHRcdG5vZGUgPSBub2RlLl9uZXh0VGFyZ2V0XG5cdFx0XHQpIHtcblx0XHRcdFx0aWYgKG5vZGUuX3ZlcnNpb24gPT09IHNuYXBzaG90cy5fdmVyc2lvbikge1xuXHRcdFx0XHRcdG5vZGUuX3ZlcnNpb24gPSBzb3VyY2UuX3ZlcnNpb247XG5cdFx0XHRcdH1cblx0XHRcdH1cblx0XHR9XG5cdFx0c25hcHNob3RzID0gc25hcHNob3RzLl9uZXh0O1xuXHR9XG59XG5cbmZ1bmN0aW9uIGFkZERlcGVuZGVuY3koc2lnbmFsOiBTaWduYWwpOiBOb2RlIHwgdW5kZWZpbmVkIHtcblx0aWYgKGV2YWxDb250ZXh0ID09PSB1bmRlZmluZWQpIHtcblx0XHRyZXR1cm4gdW5kZWZpbmVkO1xuXHR9XG5cblx0bGV0IG5vZGUgPSBzaWduYWwuX25vZGU7XG5cdGlmIChub2RlID09PSB1bmRlZmluZWQgfHwgbm9kZS5fdGFyZ2V0ICE9PSBldmFsQ29udGV4dCkge1xuXHRcdC8qKlxuXHRcdCAqIGBzaWduYWxgIGlzIGEgbmV3IGRlcGVuZGVuY3kuIENyZWF0ZSBhIG5ldyBkZXBlbmRlbmN5IG5vZGUsIGFuZCBzZXQgaXRcblx0XHQgKiBhcyB0aGUgdGFpbCBvZiB0aGUgY3VycmVudCBjb250ZXh0J3MgZGVwZW5kZW5jeSBsaXN0LiBlLmc6XG5cdFx0ICpcblx0XHQgKiB7IEEgPC0+IEIgICAgICAgfVxuXHRcdCAqICAgICAgICAg4oaRICAgICDihpFcblx0XHQgKiAgICAgICAgdGFpbCAgbm9kZSAobmV3KVxuXHRcdCAqICAgICAgICAgICAgICAg4oaTXG5cdFx0ICogeyBBIDwtPiBCIDwtPiBDIH1cblx0XHQgKiAgICAgICAgICAgICAgIOKGkVxuXHRcdCAqICAgICAgICAgICAgICB0YWlsIChldmFsQ29udGV4dC5fc291cmNlcylcblx0XHQgKi9cblx0XHRub2RlID0ge1xuXHRcdFx0X3ZlcnNpb246IDAsXG5cdFx0XHRfc291cmNlOiBzaWduYWwsXG5cdFx0XHRfcHJldlNvdXJjZTogZXZhbENvbnRleHQuX3NvdXJjZXMsXG5cdFx0XHRfbmV4dFNvdXJjZTogdW5kZWZpbmVkLFxuXHRcdFx0X3RhcmdldDogZXZhbENvbnRleHQsXG5cdFx0XHRfcHJldlRhcmdldDogdW5kZWZpbmVkLFxuXHRcdFx0X25leHRUYXJnZXQ6IHVuZGVmaW5lZCxcblx0XHRcdF9yb2xsYmFja05vZGU6IG5vZGUsXG5cdFx0fTtcblxuXHRcdGlmIChldmFsQ29udGV4dC5fc291cmNlcyAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRldmFsQ29udGV4dC5fc291cmNlcy5fbmV4dFNvdXJjZSA9IG5vZGU7XG5cdFx0fVxuXHRcdGV2YWxDb250ZXh0Ll9zb3VyY2VzID0gbm9kZTtcblx0XHRzaWduYWwuX25vZGUgPSBub2RlO1xuXG5cdFx0Ly8gU3Vic2NyaWJlIHRvIGNoYW5nZSBub3RpZmljYXRpb25zIGZyb20gdGhpcyBkZXBlbmRlbmN5IGlmIHdlJ3JlIGluIGFuIGVmZmVjdFxuXHRcdC8vIE9SIGV2YWx1YXRpbmcgYSBjb21wdXRlZCBzaWduYWwgdGhhdCBpbiB0dXJuIGhhcyBzdWJzY3JpYmVycy5cblx0XHRpZiAoZXZhbENvbnRleHQuX2ZsYWdzICYgVFJBQ0tJTkcpIHtcblx0XHRcdHNpZ25hbC5fc3Vic2NyaWJlKG5vZGUpO1xuXHRcdH1cblx0XHRyZXR1cm4gbm9kZTtcblx0fSBlbHNlIGlmIChub2RlLl92ZXJzaW9uID09PSAtMSkge1xuXHRcdC8vIGBzaWduYWxgIGlzIGFuIGV4aXN0aW5nIGRlcGVuZGVuY3kgZnJvbSBhIHByZXZpb3VzIGV2YWx1YXRpb24uIFJldXNlIGl0LlxuXHRcdG5vZGUuX3ZlcnNpb24gPSAwO1xuXG5cdFx0LyoqXG5cdFx0ICogSWYgYG5vZGVgIGlzIG5vdCBhbHJlYWR5IHRoZSBjdXJyZW50IHRhaWwgb2YgdGhlIGRlcGVuZGVuY3kgbGlzdCAoaS5lLlxuXHRcdCAqIHRoZXJlIGlzIGEgbmV4dCBub2RlIGluIHRoZSBsaXN0KSwgdGhlbiBtYWtlIHRoZSBgbm9kZWAgdGhlIG5ldyB0YWlsLiBlLmc6XG5cdFx0ICpcblx0XHQgKiB7IEEgPC0+IEIgPC0+IEMgPC0+IEQgfVxuXHRcdCAqICAgICAgICAg4oaRICAgICAgICAgICDihpFcblx0XHQgKiAgICAgICAgbm9kZSAgIOKUjOKUgOKUgOKUgCB0YWlsIChldmFsQ29udGV4dC5fc291cmNlcylcblx0XHQgKiAgICAgICAgIOKUlOKUgOKUgOKUgOKUgOKUgOKUguKUgOKUgOKUgOKUgOKUgOKUkFxuXHRcdCAqICAgICAgICAgICAgICAg4oaTICAgICDihpNcblx0XHQgKiB7IEEgPC0+IEMgPC0+IEQgPC0+IEIgfVxuXHRcdCAqICAgICAgICAgICAgICAgICAgICAg4oaRXG5cdFx0ICogICAgICAgICAgICAgICAgICAgIHRhaWwgKGV2YWxDb250ZXh0Ll9zb3VyY2VzKVxuXHRcdCAqL1xuXHRcdGlmIChub2RlLl9uZXh0U291cmNlICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdG5vZGUuX25leHRTb3VyY2UuX3ByZXZTb3VyY2UgPSBub2RlLl9wcmV2U291cmNlO1xuXG5cdFx0XHRpZiAobm9kZS5fcHJldlNvdXJjZSAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRcdG5vZGUuX3ByZXZTb3VyY2UuX25leHRTb3VyY2UgPSBub2RlLl9uZXh0U291cmNlO1xuXHRcdFx0fVxuXG5cdFx0XHRub2RlLl9wcmV2U291cmNlID0gZXZhbENvbnRleHQuX3NvdXJjZXM7XG5cdFx0XHRub2RlLl9uZXh0U291cmNlID0gdW5kZWZpbmVkO1xuXG5cdFx0XHRldmFsQ29udGV4dC5fc291cmNlcyEuX25leHRTb3VyY2UgPSBub2RlO1xuXHRcdFx0ZXZhbENvbnRleHQuX3NvdXJjZXMgPSBub2RlO1xuXHRcdH1cblxuXHRcdC8vIFdlIGNhbiBhc3N1bWUgdGhhdCB0aGUgY3VycmVudGx5IGV2YWx1YXRlZCBlZmZlY3QgLyBjb21wdXRlZCBzaWduYWwgaXMgYWxyZWFkeVxuXHRcdC8vIHN1YnNjcmliZWQgdG8gY2hhbmdlIG5vdGlmaWNhdGlvbnMgZnJvbSBgc2lnbmFsYCBpZiBuZWVkZWQuXG5cdFx0cmV0dXJuIG5vZGU7XG5cdH1cblx0cmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLy8jcmVnaW9uIFNpZ25hbFxuXG4vKipcbiAqIFRoZSBiYXNlIGNsYXNzIGZvciBwbGFpbiBhbmQgY29tcHV0ZWQgc2lnbmFscy5cbiAqL1xuLy9cbi8vIEEgZnVuY3Rpb24gd2l0aCB0aGUgc2FtZSBuYW1lIGlzIGRlZmluZWQgbGF0ZXIsIHNvIHdlIG5lZWQgdG8gaWdub3JlIFR5cGVTY3JpcHQnc1xuLy8gd2FybmluZyBhYm91dCBhIHJlZGVjbGFyZWQgdmFyaWFibGUuXG4vL1xuLy8gVGhlIGNsYXNzIGlzIGRlY2xhcmVkIGhlcmUsIGJ1dCBsYXRlciBpbXBsZW1lbnRlZCB3aXRoIEVTNS1zdHlsZSBwcm90b3R5cGVzLlxuLy8gVGhpcyBlbmFibGVzIGJldHRlciBjb250cm9sIG9mIHRoZSB0cmFuc3BpbGVkIG91dHB1dCBzaXplLlxuLy8gQHRzLWlnbm9yZTogXCJDYW5ub3QgcmVkZWNsYXJlIGV4cG9ydGVkIHZhcmlhYmxlICdTaWduYWwnLlwiXG5kZWNsYXJlIGNsYXNzIFNpZ25hbDxUID0gYW55PiB7XG5cdC8qKiBAaW50ZXJuYWwgKi9cblx0X3ZhbHVlOiB1bmtub3duO1xuXG5cdC8qKlxuXHQgKiBAaW50ZXJuYWxcblx0ICogVmVyc2lvbiBudW1iZXJzIHNob3VsZCBhbHdheXMgYmUgPj0gMCwgYmVjYXVzZSB0aGUgc3BlY2lhbCB2YWx1ZSAtMSBpcyB1c2VkXG5cdCAqIGJ5IE5vZGVzIHRvIHNpZ25pZnkgcG90ZW50aWFsbHkgdW51c2VkIGJ1dCByZWN5Y2xhYmxlIG5vZGVzLlxuXHQgKi9cblx0X3ZlcnNpb246IG51bWJlcjtcblxuXHQvKiogQGludGVybmFsICovXG5cdF9ub2RlPzogTm9kZTtcblxuXHQvKiogQGludGVybmFsICovXG5cdF90YXJnZXRzPzogTm9kZTtcblxuXHQvKiogQGludGVybmFsICovXG5cdF9iYXRjaFNuYXBzaG90VmVyc2lvbjogbnVtYmVyO1xuXG5cdGNvbnN0cnVjdG9yKHZhbHVlPzogVCwgb3B0aW9ucz86IFNpZ25hbE9wdGlvbnM8VD4pO1xuXG5cdC8qKiBAaW50ZXJuYWwgKi9cblx0X3JlZnJlc2goKTogYm9vbGVhbjtcblxuXHQvKiogQGludGVybmFsICovXG5cdF9zdWJzY3JpYmUobm9kZTogTm9kZSk6IHZvaWQ7XG5cblx0LyoqIEBpbnRlcm5hbCAqL1xuXHRfdW5zdWJzY3JpYmUobm9kZTogTm9kZSk6IHZvaWQ7XG5cblx0LyoqIEBpbnRlcm5hbCAqL1xuXHRfd2F0Y2hlZD8odGhpczogU2lnbmFsPFQ+KTogdm9pZDtcblxuXHQvKiogQGludGVybmFsICovXG5cdF91bndhdGNoZWQ/KHRoaXM6IFNpZ25hbDxUPik6IHZvaWQ7XG5cblx0c3Vic2NyaWJlKGZuOiAodmFsdWU6IFQpID0+IHZvaWQpOiAoKSA9PiB2b2lkO1xuXG5cdG5hbWU/OiBzdHJpbmc7XG5cblx0dmFsdWVPZigpOiBUO1xuXG5cdHRvU3RyaW5nKCk6IHN0cmluZztcblxuXHR0b0pTT04oKTogVDtcblxuXHRwZWVrKCk6IFQ7XG5cblx0YnJhbmQ6IHR5cGVvZiBCUkFORF9TWU1CT0w7XG5cblx0Z2V0IHZhbHVlKCk6IFQ7XG5cdHNldCB2YWx1ZSh2YWx1ZTogVCk7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lnbmFsT3B0aW9uczxUID0gYW55PiB7XG5cdHdhdGNoZWQ/OiAodGhpczogU2lnbmFsPFQ+KSA9PiB2b2lkO1xuXHR1bndhdGNoZWQ/OiAodGhpczogU2lnbmFsPFQ+KSA9PiB2b2lkO1xuXHRuYW1lPzogc3RyaW5nO1xufVxuXG4vKiogQGludGVybmFsICovXG4vLyBBIGNsYXNzIHdpdGggdGhlIHNhbWUgbmFtZSBoYXMgYWxyZWFkeSBiZWVuIGRlY2xhcmVkLCBzbyB3ZSBuZWVkIHRvIGlnbm9yZVxuLy8gVHlwZVNjcmlwdCdzIHdhcm5pbmcgYWJvdXQgYSByZWRlY2xhcmVkIHZhcmlhYmxlLlxuLy9cbi8vIFRoZSBwcmV2aW91c2x5IGRlY2xhcmVkIGNsYXNzIGlzIGltcGxlbWVudGVkIGhlcmUgd2l0aCBFUzUtc3R5bGUgcHJvdG90eXBlcy5cbi8vIFRoaXMgZW5hYmxlcyBiZXR0ZXIgY29udHJvbCBvZiB0aGUgdHJhbnNwaWxlZCBvdXRwdXQgc2l6ZS5cbi8vIEB0cy1pZ25vcmU6IFwiQ2Fubm90IHJlZGVjbGFyZSBleHBvcnRlZCB2YXJpYWJsZSAnU2lnbmFsJy5cIlxuZnVuY3Rpb24gU2lnbmFsKHRoaXM6IFNpZ25hbCwgdmFsdWU/OiB1bmtub3duLCBvcHRpb25zPzogU2lnbmFsT3B0aW9ucykge1xuXHR0aGlzLl92YWx1ZSA9IHZhbHVlO1xuXHR0aGlzLl92ZXJzaW9uID0gMDtcblx0dGhpcy5fbm9kZSA9IHVuZGVmaW5lZDtcblx0dGhpcy5fdGFyZ2V0cyA9IHVuZGVmaW5lZDtcblx0dGhpcy5fYmF0Y2hTbmFwc2hvdFZlcnNpb24gPSAwO1xuXHR0aGlzLl93YXRjaGVkID0gb3B0aW9ucz8ud2F0Y2hlZDtcblx0dGhpcy5fdW53YXRjaGVkID0gb3B0aW9ucz8udW53YXRjaGVkO1xuXHR0aGlzLm5hbWUgPSBvcHRpb25zPy5uYW1lO1xufVxuXG5TaWduYWwucHJvdG90eXBlLmJyYW5kID0gQlJBTkRfU1lNQk9MO1xuXG5TaWduYWwucHJvdG90eXBlLl9yZWZyZXNoID0gZnVuY3Rpb24gKCkge1xuXHRyZXR1cm4gdHJ1ZTtcbn07XG5cblNpZ25hbC5wcm90b3R5cGUuX3N1YnNjcmliZSA9IGZ1bmN0aW9uIChub2RlKSB7XG5cdGNvbnN0IHRhcmdldHMgPSB0aGlzLl90YXJnZXRzO1xuXHRpZiAodGFyZ2V0cyAhPT0gbm9kZSAmJiBub2RlLl9wcmV2VGFyZ2V0ID09PSB1bmRlZmluZWQpIHtcblx0XHRub2RlLl9uZXh0VGFyZ2V0ID0gdGFyZ2V0cztcblx0XHR0aGlzLl90YXJnZXRzID0gbm9kZTtcblxuXHRcdGlmICh0YXJnZXRzICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdHRhcmdldHMuX3ByZXZUYXJnZXQgPSBub2RlO1xuXHRcdH0gZWxzZSB7XG5cdFx0XHR1bnRyYWNrZWQoKCkgPT4ge1xuXHRcdFx0XHR0aGlzLl93YXRjaGVkPy5jYWxsKHRoaXMpO1xuXHRcdFx0fSk7XG5cdFx0fVxuXHR9XG59O1xuXG5TaWduYWwucHJvdG90eXBlLl91bnN1YnNjcmliZSA9IGZ1bmN0aW9uIChub2RlKSB7XG5cdC8vIE9ubHkgcnVuIHRoZSB1bnN1YnNjcmliZSBzdGVwIGlmIHRoZSBzaWduYWwgaGFzIGFueSBzdWJzY3JpYmVycyB0byBiZWdpbiB3aXRoLlxuXHRpZiAodGhpcy5fdGFyZ2V0cyAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0Y29uc3QgcHJldiA9IG5vZGUuX3ByZXZUYXJnZXQ7XG5cdFx0Y29uc3QgbmV4dCA9IG5vZGUuX25leHRUYXJnZXQ7XG5cdFx0aWYgKHByZXYgIT09IHVuZGVmaW5lZCkge1xuXHRcdFx0cHJldi5fbmV4dFRhcmdldCA9IG5leHQ7XG5cdFx0XHRub2RlLl9wcmV2VGFyZ2V0ID0gdW5kZWZpbmVkO1xuXHRcdH1cblxuXHRcdGlmIChuZXh0ICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdG5leHQuX3ByZXZUYXJnZXQgPSBwcmV2O1xuXHRcdFx0bm9kZS5fbmV4dFRhcmdldCA9IHVuZGVmaW5lZDtcblx0XHR9XG5cblx0XHRpZiAobm9kZSA9PT0gdGhpcy5fdGFyZ2V0cykge1xuXHRcdFx0dGhpcy5fdGFyZ2V0cyA9IG5leHQ7XG5cdFx0XHRpZiAobmV4dCA9PT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRcdHVudHJhY2tlZCgoKSA9PiB7XG5cdFx0XHRcdFx0dGhpcy5fdW53YXRjaGVkPy5jYWxsKHRoaXMpO1xuXHRcdFx0XHR9KTtcblx0XHRcdH1cblx0XHR9XG5cdH1cbn07XG5cblNpZ25hbC5wcm90b3R5cGUuc3Vic2NyaWJlID0gZnVuY3Rpb24gKGZuKSB7XG5cdHJldHVybiBlZmZlY3QoXG5cdFx0KCkgPT4ge1xuXHRcdFx0Y29uc3QgdmFsdWUgPSB0aGlzLnZhbHVlO1xuXHRcdFx0dW50cmFja2VkKCgpID0+IGZuKHZhbHVlKSk7XG5cdFx0fSxcblx0XHR7IG5hbWU6IFwic3ViXCIgfVxuXHQpO1xufTtcblxuU2lnbmFsLnByb3RvdHlwZS52YWx1ZU9mID0gZnVuY3Rpb24gKCkge1xuXHRyZXR1cm4gdGhpcy52YWx1ZTtcbn07XG5cblNpZ25hbC5wcm90b3R5cGUudG9TdHJpbmcgPSBmdW5jdGlvbiAoKSB7XG5cdHJldHVybiB0aGlzLnZhbHVlICsgXCJcIjtcbn07XG5cblNpZ25hbC5wcm90b3R5cGUudG9KU09OID0gZnVuY3Rpb24gKCkge1xuXHRyZXR1cm4gdGhpcy52YWx1ZTtcbn07XG5cblNpZ25hbC5wcm90b3R5cGUucGVlayA9IGZ1bmN0aW9uICgpIHtcblx0cmV0dXJuIHVudHJhY2tlZCgoKSA9PiB0aGlzLnZhbHVlKTtcbn07XG5cbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShTaWduYWwucHJvdG90eXBlLCBcInZhbHVlXCIsIHtcblx0Z2V0KHRoaXM6IFNpZ25hbCkge1xuXHRcdGNvbnN0IG5vZGUgPSBhZGREZXBlbmRlbmN5KHRoaXMpO1xuXHRcdGlmIChub2RlICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdG5vZGUuX3ZlcnNpb24gPSB0aGlzLl92ZXJzaW9uO1xuXHRcdH1cblx0XHRyZXR1cm4gdGhpcy5fdmFsdWU7XG5cdH0sXG5cdHNldCh0aGlzOiBTaWduYWwsIHZhbHVlKSB7XG5cdFx0aWYgKHZhbHVlICE9PSB0aGlzLl92YWx1ZSkge1xuXHRcdFx0aWYgKGJhdGNoSXRlcmF0aW9uID4gMTAwKSB7XG5cdFx0XHRcdHRocm93IG5ldyBFcnJvcihcIkN5Y2xlIGRldGVjdGVkXCIpO1xuXHRcdFx0fVxuXG5cdFx0XHRyZWNvcmRCYXRjaFNuYXBzaG90KHRoaXMpO1xuXHRcdFx0dGhpcy5fdmFsdWUgPSB2YWx1ZTtcblx0XHRcdHRoaXMuX3ZlcnNpb24rKztcblx0XHRcdGdsb2JhbFZlcnNpb24rKztcblxuXHRcdFx0LyoqQF9fSU5MSU5FX18qLyBzdGFydEJhdGNoKCk7XG5cdFx0XHR0cnkge1xuXHRcdFx0XHRmb3IgKFxuXHRcdFx0XHRcdGxldCBub2RlID0gdGhpcy5fdGFyZ2V0cztcblx0XHRcdFx0XHRub2RlICE9PSB1bmRlZmluZWQ7XG5cdFx0XHRcdFx0bm9kZSA9IG5vZGUuX25leHRUYXJnZXRcblx0XHRcdFx0KSB7XG5cdFx0XHRcdFx0bm9kZS5fdGFyZ2V0Ll9ub3RpZnkoKTtcblx0XHRcdFx0fVxuXHRcdFx0fSBmaW5hbGx5IHtcblx0XHRcdFx0ZW5kQmF0Y2goKTtcblx0XHRcdH1cblx0XHR9XG5cdH0sXG59KTtcblxuLyoqXG4gKiBDcmVhdGUgYSBuZXcgcGxhaW4gc2lnbmFsLlxuICpcbiAqIEBwYXJhbSB2YWx1ZSBUaGUgaW5pdGlhbCB2YWx1ZSBmb3IgdGhlIHNpZ25hbC5cbiAqIEByZXR1cm5zIEEgbmV3IHNpZ25hbC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpZ25hbDxUPih2YWx1ZTogVCwgb3B0aW9ucz86IFNpZ25hbE9wdGlvbnM8VD4pOiBTaWduYWw8VD47XG5leHBvcnQgZnVuY3Rpb24gc2lnbmFsPFQgPSB1bmRlZmluZWQ+KCk6IFNpZ25hbDxUIHwgdW5kZWZpbmVkPjtcbmV4cG9ydCBmdW5jdGlvbiBzaWduYWw8VD4odmFsdWU/OiBULCBvcHRpb25zPzogU2lnbmFsT3B0aW9uczxUPik6IFNpZ25hbDxUPiB7XG5cdHJldHVybiBuZXcgU2lnbmFsKHZhbHVlLCBvcHRpb25zKTtcbn1cblxuLy8jZW5kcmVnaW9uIFNpZ25hbFxuXG4vLyNyZWdpb24gQ29tcHV0ZWRcblxuZnVuY3Rpb24gbmVlZHNUb1JlY29tcHV0ZSh0YXJnZXQ6IENvbXB1dGVkIHwgRWZmZWN0KTogYm9vbGVhbiB7XG5cdC8vIENoZWNrIHRoZSBkZXBlbmRlbmNpZXMgZm9yIGNoYW5nZWQgdmFsdWVzLiBUaGUgZGVwZW5kZW5jeSBsaXN0IGlzIGFscmVhZHlcblx0Ly8gaW4gb3JkZXIgb2YgdXNlLiBUaGVyZWZvcmUgaWYgbXVsdGlwbGUgZGVwZW5kZW5jaWVzIGhhdmUgY2hhbmdlZCB2YWx1ZXMsIG9ubHlcblx0Ly8gdGhlIGZpcnN0IHVzZWQgZGVwZW5kZW5jeSBpcyByZS1ldmFsdWF0ZWQgYXQgdGhpcyBwb2ludC5cblx0Zm9yIChcblx0XHRsZXQgbm9kZSA9IHRhcmdldC5fc291cmNlcztcblx0XHRub2RlICE9PSB1bmRlZmluZWQ7XG5cdFx0bm9kZSA9IG5vZGUuX25leHRTb3VyY2Vcblx0KSB7XG5cdFx0aWYgKFxuXHRcdFx0Ly8gSWYgdGhlIGRlcGVuZGVuY3kgaGFzIGRlZmluaXRlbHkgYmVlbiB1cGRhdGVkIHNpbmNlIGl0cyB2ZXJzaW9uIG51bWJlclxuXHRcdFx0Ly8gd2FzIG9ic2VydmVkLCB0aGVuIHdlIG5lZWQgdG8gcmVjb21wdXRlLiBUaGlzIGZpcnN0IGNoZWNrIGlzIG5vdCBzdHJpY3RseVxuXHRcdFx0Ly8gbmVjZXNzYXJ5IGZvciBjb3JyZWN0bmVzcywgYnV0IGFsbG93cyB1cyB0byBza2lwIHRoZSByZWZyZXNoIGNhbGwgaWYgdGhlXG5cdFx0XHQvLyBkZXBlbmRlbmN5IGhhcyBhbHJlYWR5IGJlZW4gdXBkYXRlZC5cblx0XHRcdG5vZGUuX3NvdXJjZS5fdmVyc2lvbiAhPT0gbm9kZS5fdmVyc2lvbiB8fFxuXHRcdFx0Ly8gUmVmcmVzaCB0aGUgZGVwZW5kZW5jeS4gSWYgdGhlcmUncyBzb21ldGhpbmcgYmxvY2tpbmcgdGhlIHJlZnJlc2ggKGUuZy4gYVxuXHRcdFx0Ly8gZGVwZW5kZW5jeSBjeWNsZSksIHRoZW4gd2UgbmVlZCB0byByZWNvbXB1dGUuXG5cdFx0XHQhbm9kZS5fc291cmNlLl9yZWZyZXNoKCkgfHxcblx0XHRcdC8vIElmIHRoZSBkZXBlbmRlbmN5IGdvdCBhIG5ldyB2ZXJzaW9uIGFmdGVyIHRoZSByZWZyZXNoLCB0aGVuIHdlIG5lZWQgdG8gcmVjb21wdXRlLlxuXHRcdFx0bm9kZS5fc291cmNlLl92ZXJzaW9uICE9PSBub2RlLl92ZXJzaW9uXG5cdFx0KSB7XG5cdFx0XHRyZXR1cm4gdHJ1ZTtcblx0XHR9XG5cdH1cblx0Ly8gSWYgbm9uZSBvZiB0aGUgZGVwZW5kZW5jaWVzIGhhdmUgY2hhbmdlZCB2YWx1ZXMgc2luY2UgbGFzdCByZWNvbXB1dGUgdGhlblxuXHQvLyB0aGVyZSdzIG5vIG5lZWQgdG8gcmVjb21wdXRlLlxuXHRyZXR1cm4gZmFsc2U7XG59XG5cbmZ1bmN0aW9uIHByZXBhcmVTb3VyY2VzKHRhcmdldDogQ29tcHV0ZWQgfCBFZmZlY3QpIHtcblx0LyoqXG5cdCAqIDEuIE1hcmsgYWxsIGN1cnJlbnQgc291cmNlcyBhcyByZS11c2FibGUgbm9kZXMgKHZlcnNpb246IC0xKVxuXHQgKiAyLiBTZXQgYSByb2xsYmFjayBub2RlIGlmIHRoZSBjdXJyZW50IG5vZGUgaXMgYmVpbmcgdXNlZCBpbiBhIGRpZmZlcmVudCBjb250ZXh0XG5cdCAqIDMuIFBvaW50ICd0YXJnZXQuX3NvdXJjZXMnIHRvIHRoZSB0YWlsIG9mIHRoZSBkb3VibHktbGlua2VkIGxpc3QsIGUuZzpcblx0ICpcblx0ICogICAgeyB1bmRlZmluZWQgPC0gQSA8LT4gQiA8LT4gQyAtPiB1bmRlZmluZWQgfVxuXHQgKiAgICAgICAgICAgICAgICAgICDihpEgICAgICAgICAgIOKGkVxuXHQgKiAgICAgICAgICAgICAgICAgICDilIIgICAgICAgICAgIOKUlOKUgOKUgOKUgOKUgOKUgOKUgOKUkFxuXHQgKiB0YXJnZXQuX3NvdXJjZXMgPSBBOyAobm9kZSBpcyBoZWFkKSAg4pSCXG5cdCAqICAgICAgICAgICAgICAgICAgIOKGkyAgICAgICAgICAgICAgICAgIOKUglxuXHQgKiB0YXJnZXQuX3NvdXJjZXMgPSBDOyAobm9kZSBpcyB0YWlsKSDilIDilJhcblx0ICovXG5cdGZvciAoXG5cdFx0bGV0IG5vZGUgPSB0YXJnZXQuX3NvdXJjZXM7XG5cdFx0bm9kZSAhPT0gdW5kZWZpbmVkO1xuXHRcdG5vZGUgPSBub2RlLl9uZXh0U291cmNlXG5cdCkge1xuXHRcdGNvbnN0IHJvbGxiYWNrTm9kZSA9IG5vZGUuX3NvdXJjZS5fbm9kZTtcblx0XHRpZiAocm9sbGJhY2tOb2RlICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdG5vZGUuX3JvbGxiYWNrTm9kZSA9IHJvbGxiYWNrTm9kZTtcblx0XHR9XG5cdFx0bm9kZS5fc291cmNlLl9ub2RlID0gbm9kZTtcblx0XHRub2RlLl92ZXJzaW9uID0gLTE7XG5cblx0XHRpZiAobm9kZS5fbmV4dFNvdXJjZSA9PT0gdW5kZWZpbmVkKSB7XG5cdFx0XHR0YXJnZXQuX3NvdXJjZXMgPSBub2RlO1xuXHRcdFx0YnJlYWs7XG5cdFx0fVxuXHR9XG59XG5cbmZ1bmN0aW9uIGNsZWFudXBTb3VyY2VzKHRhcmdldDogQ29tcHV0ZWQgfCBFZmZlY3QpIHtcblx0bGV0IG5vZGUgPSB0YXJnZXQuX3NvdXJjZXM7XG5cdGxldCBoZWFkOiBOb2RlIHwgdW5kZWZpbmVkID0gdW5kZWZpbmVkO1xuXG5cdC8qKlxuXHQgKiBBdCB0aGlzIHBvaW50ICd0YXJnZXQuX3NvdXJjZXMnIHBvaW50cyB0byB0aGUgdGFpbCBvZiB0aGUgZG91Ymx5LWxpbmtlZCBsaXN0LlxuXHQgKiBJdCBjb250YWlucyBhbGwgZXhpc3Rpbmcgc291cmNlcyArIG5ldyBzb3VyY2VzIGluIG9yZGVyIG9mIHVzZS5cblx0ICogSXRlcmF0ZSBiYWNrd2FyZHMgdW50aWwgd2UgZmluZCB0aGUgaGVhZCBub2RlIHdoaWxlIGRyb3BwaW5nIG9sZCBkZXBlbmRlbmNpZXMuXG5cdCAqL1xuXHR3aGlsZSAobm9kZSAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0Y29uc3QgcHJldiA9IG5vZGUuX3ByZXZTb3VyY2U7XG5cblx0XHQvKipcblx0XHQgKiBUaGUgbm9kZSB3YXMgbm90IHJlLXVzZWQsIHVuc3Vic2NyaWJlIGZyb20gaXRzIGNoYW5nZSBub3RpZmljYXRpb25zIGFuZCByZW1vdmUgaXRzZWxmXG5cdFx0ICogZnJvbSB0aGUgZG91Ymx5LWxpbmtlZCBsaXN0LiBlLmc6XG5cdFx0ICpcblx0XHQgKiB7IEEgPC0+IEIgPC0+IEMgfVxuXHRcdCAqICAgICAgICAg4oaTXG5cdFx0ICogICAgeyBBIDwtPiBDIH1cblx0XHQgKi9cblx0XHRpZiAobm9kZS5fdmVyc2lvbiA9PT0gLTEpIHtcblx0XHRcdG5vZGUuX3NvdXJjZS5fdW5zdWJzY3JpYmUobm9kZSk7XG5cblx0XHRcdGlmIChwcmV2ICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdFx0cHJldi5fbmV4dFNvdXJjZSA9IG5vZGUuX25leHRTb3VyY2U7XG5cdFx0XHR9XG5cdFx0XHRpZiAobm9kZS5fbmV4dFNvdXJjZSAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRcdG5vZGUuX25leHRTb3VyY2UuX3ByZXZTb3VyY2UgPSBwcmV2O1xuXHRcdFx0fVxuXHRcdH0gZWxzZSB7XG5cdFx0XHQvKipcblx0XHRcdCAqIFRoZSBuZXcgaGVhZCBpcyB0aGUgbGFzdCBub2RlIHNlZW4gd2hpY2ggd2Fzbid0IHJlbW92ZWQvdW5zdWJzY3JpYmVkXG5cdFx0XHQgKiBmcm9tIHRoZSBkb3VibHktbGlua2VkIGxpc3QuIGUuZzpcblx0XHRcdCAqXG5cdFx0XHQgKiB7IEEgPC0+IEIgPC0+IEMgfVxuXHRcdFx0ICogICDihpEgICAgIOKGkSAgICAg4oaRXG5cdFx0XHQgKiAgIOKUgiAgICAg4pSCICAgICDilJQgaGVhZCA9IG5vZGVcblx0XHRcdCAqICAg4pSCICAgICDilJQgaGVhZCA9IG5vZGVcblx0XHRcdCAqICAg4pSUIGhlYWQgPSBub2RlXG5cdFx0XHQgKi9cblx0XHRcdGhlYWQgPSBub2RlO1xuXHRcdH1cblxuXHRcdG5vZGUuX3NvdXJjZS5fbm9kZSA9IG5vZGUuX3JvbGxiYWNrTm9kZTtcblx0XHRpZiAobm9kZS5fcm9sbGJhY2tOb2RlICE9PSB1bmRlZmluZWQpIHtcblx0XHRcdG5vZGUuX3JvbGxiYWNrTm9kZSA9IHVuZGVmaW5lZDtcblx0XHR9XG5cblx0XHRub2RlID0gcHJldjtcblx0fVxuXG5cdHRhcmdldC5fc291cmNlcyA9IGhlYWQ7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgY2xhc3MgZm9yIGNvbXB1dGVkIHNpZ25hbHMuXG4gKi9cbmRlY2xhcmUgY2xhc3MgQ29tcHV0ZWQ8VCA9IGFueT4gZXh0ZW5kcyBTaWduYWw8VD4ge1xuXHRfZm46ICgpID0+IFQ7XG5cdF9zb3VyY2VzPzogTm9kZTtcblx0X2dsb2JhbFZlcnNpb246IG51bWJlcjtcblx0X2ZsYWdzOiBudW1iZXI7XG5cblx0Y29uc3RydWN0b3IoZm46ICgpID0+IFQsIG9wdGlvbnM/OiBTaWduYWxPcHRpb25zPFQ+KTtcblxuXHRfbm90aWZ5KCk6IHZvaWQ7XG5cdGdldCB2YWx1ZSgpOiBUO1xufVxuXG4vKiogQGludGVybmFsICovXG5mdW5jdGlvbiBDb21wdXRlZCh0aGlzOiBDb21wdXRlZCwgZm46ICgpID0+IHVua25vd24sIG9wdGlvbnM/OiBTaWduYWxPcHRpb25zKSB7XG5cdFNpZ25hbC5jYWxsKHRoaXMsIHVuZGVmaW5lZCwgb3B0aW9ucyk7XG5cblx0dGhpcy5fZm4gPSBmbjtcblx0dGhpcy5fc291cmNlcyA9IHVuZGVmaW5lZDtcblx0dGhpcy5fZ2xvYmFsVmVyc2lvbiA9IGdsb2JhbFZlcnNpb24gLSAxO1xuXHR0aGlzLl9mbGFncyA9IE9VVERBVEVEO1xufVxuXG5Db21wdXRlZC5wcm90b3R5cGUgPSBuZXcgU2lnbmFsKCkgYXMgQ29tcHV0ZWQ7XG5cbkNvbXB1dGVkLnByb3RvdHlwZS5fcmVmcmVzaCA9IGZ1bmN0aW9uICgpIHtcblx0dGhpcy5fZmxhZ3MgJj0gfk5PVElGSUVEO1xuXG5cdGlmICh0aGlzLl9mbGFncyAmIFJVTk5JTkcpIHtcblx0XHRyZXR1cm4gZmFsc2U7XG5cdH1cblxuXHQvLyBJZiB0aGlzIGNvbXB1dGVkIHNpZ25hbCBoYXMgc3Vic2NyaWJlZCB0byB1cGRhdGVzIGZyb20gaXRzIGRlcGVuZGVuY2llc1xuXHQvLyAoVFJBQ0tJTkcgZmxhZyBzZXQpIGFuZCBub25lIG9mIHRoZW0gaGF2ZSBub3RpZmllZCBhYm91dCBjaGFuZ2VzIChPVVREQVRFRFxuXHQvLyBmbGFnIG5vdCBzZXQpLCB0aGVuIHRoZSBjb21wdXRlZCB2YWx1ZSBjYW4ndCBoYXZlIGNoYW5nZWQuXG5cdGlmICgodGhpcy5fZmxhZ3MgJiAoT1VUREFURUQgfCBUUkFDS0lORykpID09PSBUUkFDS0lORykge1xuXHRcdHJldHVybiB0cnVlO1xuXHR9XG5cdHRoaXMuX2ZsYWdzICY9IH5PVVREQVRFRDtcblxuXHRpZiAodGhpcy5fZ2xvYmFsVmVyc2lvbiA9PT0gZ2xvYmFsVmVyc2lvbikge1xuXHRcdHJldHVybiB0cnVlO1xuXHR9XG5cdHRoaXMuX2dsb2JhbFZlcnNpb24gPSBnbG9iYWxWZXJzaW9uO1xuXG5cdC8vIE1hcmsgdGhpcyBjb21wdXRlZCBzaWduYWwgcnVubmluZyBiZWZvcmUgY2hlY2tpbmcgdGhlIGRlcGVuZGVuY2llcyBmb3IgdmFsdWVcblx0Ly8gY2hhbmdlcywgc28gdGhhdCB0aGUgUlVOTklORyBmbGFnIGNhbiBiZSB1c2VkIHRvIG5vdGljZSBjeWNsaWNhbCBkZXBlbmRlbmNpZXMuXG5cdHRoaXMuX2ZsYWdzIHw9IFJVTk5JTkc7XG5cdGlmICh0aGlzLl92ZXJzaW9uID4gMCAmJiAhbmVlZHNUb1JlY29tcHV0ZSh0aGlzKSkge1xuXHRcdHRoaXMuX2ZsYWdzICY9IH5SVU5OSU5HO1xuXHRcdHJldHVybiB0cnVlO1xuXHR9XG5cblx0Y29uc3QgcHJldkNvbnRleHQgPSBldmFsQ29udGV4dDtcblx0dHJ5IHtcblx0XHRwcmVwYXJlU291cmNlcyh0aGlzKTtcblx0XHRldmFsQ29udGV4dCA9IHRoaXM7XG5cdFx0Y29uc3QgdmFsdWUgPSB0aGlzLl9mbigpO1xuXHRcdGlmIChcblx0XHRcdHRoaXMuX2ZsYWdzICYgSEFTX0VSUk9SIHx8XG5cdFx0XHR0aGlzLl92YWx1ZSAhPT0gdmFsdWUgfHxcblx0XHRcdHRoaXMuX3ZlcnNpb24gPT09IDBcblx0XHQpIHtcblx0XHRcdHRoaXMuX3ZhbHVlID0gdmFsdWU7XG5cdFx0XHR0aGlzLl9mbGFncyAmPSB+SEFTX0VSUk9SO1xuXHRcdFx0dGhpcy5fdmVyc2lvbisrO1xuXHRcdH1cblx0fSBjYXRjaCAoZXJyKSB7XG5cdFx0dGhpcy5fdmFsdWUgPSBlcnI7XG5cdFx0dGhpcy5fZmxhZ3MgfD0gSEFTX0VSUk9SO1xuXHRcdHRoaXMuX3ZlcnNpb24rKztcblx0fVxuXHRldmFsQ29udGV4dCA9IHByZXZDb250ZXh0O1xuXHRjbGVhbnVwU291cmNlcyh0aGlzKTtcblx0dGhpcy5fZmxhZ3MgJj0gflJVTk5JTkc7XG5cdHJldHVybiB0cnVlO1xufTtcblxuQ29tcHV0ZWQucHJvdG90eXBlLl9zdWJzY3JpYmUgPSBmdW5jdGlvbiAobm9kZSkge1xuXHRpZiAodGhpcy5fdGFyZ2V0cyA9PT0gdW5kZWZpbmVkKSB7XG5cdFx0dGhpcy5fZmxhZ3MgfD0gT1VUREFURUQgfCBUUkFDS0lORztcblxuXHRcdC8vIEEgY29tcHV0ZWQgc2lnbmFsIHN1YnNjcmliZXMgbGF6aWx5IHRvIGl0cyBkZXBlbmRlbmNpZXMgd2hlbiBpdFxuXHRcdC8vIGdldHMgaXRzIGZpcnN0IHN1YnNjcmliZXIuXG5cdFx0Zm9yIChcblx0XHRcdGxldCBub2RlID0gdGhpcy5fc291cmNlcztcblx0XHRcdG5vZGUgIT09IHVuZGVmaW5lZDtcblx0XHRcdG5vZGUgPSBub2RlLl9uZXh0U291cmNlXG5cdFx0KSB7XG5cdFx0XHRub2RlLl9zb3VyY2UuX3N1YnNjcmliZShub2RlKTtcblx0XHR9XG5cdH1cblx0U2lnbmFsLnByb3RvdHlwZS5fc3Vic2NyaWJlLmNhbGwodGhpcywgbm9kZSk7XG59O1xuXG5Db21wdXRlZC5wcm90b3R5cGUuX3Vuc3Vic2NyaWJlID0gZnVuY3Rpb24gKG5vZGUpIHtcblx0Ly8gT25seSBydW4gdGhlIHVuc3Vic2NyaWJlIHN0ZXAgaWYgdGhlIGNvbXB1dGVkIHNpZ25hbCBoYXMgYW55IHN1YnNjcmliZXJzLlxuXHRpZiAodGhpcy5fdGFyZ2V0cyAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0U2lnbmFsLnByb3RvdHlwZS5fdW5zdWJzY3JpYmUuY2FsbCh0aGlzLCBub2RlKTtcblxuXHRcdC8vIENvbXB1dGVkIHNpZ25hbCB1bnN1YnNjcmliZXMgZnJvbSBpdHMgZGVwZW5kZW5jaWVzIHdoZW4gaXQgbG9zZXMgaXRzIGxhc3Qgc3Vic2NyaWJlci5cblx0XHQvLyBUaGlzIG1ha2VzIGl0IHBvc3NpYmxlIGZvciB1bnJlZmVyZW5jZXMgc3ViZ3JhcGhzIG9mIGNvbXB1dGVkIHNpZ25hbHMgdG8gZ2V0IGdhcmJhZ2UgY29sbGVjdGVkLlxuXHRcdGlmICh0aGlzLl90YXJnZXRzID09PSB1bmRlZmluZWQpIHtcblx0XHRcdHRoaXMuX2ZsYWdzICY9IH5UUkFDS0lORztcblxuXHRcdFx0Zm9yIChcblx0XHRcdFx0bGV0IG5vZGUgPSB0aGlzLl9zb3VyY2VzO1xuXHRcdFx0XHRub2RlICE9PSB1bmRlZmluZWQ7XG5cdFx0XHRcdG5vZGUgPSBub2RlLl9uZXh0U291cmNlXG5cdFx0XHQpIHtcblx0XHRcdFx0bm9kZS5fc291cmNlLl91bnN1YnNjcmliZShub2RlKTtcblx0XHRcdH1cblx0XHR9XG5cdH1cbn07XG5cbkNvbXB1dGVkLnByb3RvdHlwZS5fbm90aWZ5ID0gZnVuY3Rpb24gKCkge1xuXHRpZiAoISh0aGlzLl9mbGFncyAmIE5PVElGSUVEKSkge1xuXHRcdHRoaXMuX2ZsYWdzIHw9IE9VVERBVEVEIHwgTk9USUZJRUQ7XG5cblx0XHRmb3IgKFxuXHRcdFx0bGV0IG5vZGUgPSB0aGlzLl90YXJnZXRzO1xuXHRcdFx0bm9kZSAhPT0gdW5kZWZpbmVkO1xuXHRcdFx0bm9kZSA9IG5vZGUuX25leHRUYXJnZXRcblx0XHQpIHtcblx0XHRcdG5vZGUuX3RhcmdldC5fbm90aWZ5KCk7XG5cdFx0fVxuXHR9XG59O1xuXG5PYmplY3QuZGVmaW5lUHJvcGVydHkoQ29tcHV0ZWQucHJvdG90eXBlLCBcInZhbHVlXCIsIHtcblx0Z2V0KHRoaXM6IENvbXB1dGVkKSB7XG5cdFx0aWYgKHRoaXMuX2ZsYWdzICYgUlVOTklORykge1xuXHRcdFx0dGhyb3cgbmV3IEVycm9yKFwiQ3ljbGUgZGV0ZWN0ZWRcIik7XG5cdFx0fVxuXHRcdGNvbnN0IG5vZGUgPSBhZGREZXBlbmRlbmN5KHRoaXMpO1xuXHRcdHRoaXMuX3JlZnJlc2goKTtcblx0XHRpZiAobm9kZSAhPT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRub2RlLl92ZXJzaW9uID0gdGhpcy5fdmVyc2lvbjtcblx0XHR9XG5cdFx0aWYgKHRoaXMuX2ZsYWdzICYgSEFTX0VSUk9SKSB7XG5cdFx0XHR0aHJvdyB0aGlzLl92YWx1ZTtcblx0XHR9XG5cdFx0cmV0dXJuIHRoaXMuX3ZhbHVlO1xuXHR9LFxufSk7XG5cbi8qKlxuICogQW4gaW50ZXJmYWNlIGZvciByZWFkLW9ubHkgc2lnbmFscy5cbiAqL1xuaW50ZXJmYWNlIFJlYWRvbmx5U2lnbmFsPFQgPSBhbnk+IHtcblx0cmVhZG9ubHkgdmFsdWU6IFQ7XG5cdHBlZWsoKTogVDtcblxuXHRzdWJzY3JpYmUoZm46ICh2YWx1ZTogVCkgPT4gdm9pZCk6ICgpID0+IHZvaWQ7XG5cdHZhbHVlT2YoKTogVDtcblx0dG9TdHJpbmcoKTogc3RyaW5nO1xuXHR0b0pTT04oKTogVDtcblx0YnJhbmQ6IHR5cGVvZiBCUkFORF9TWU1CT0w7XG59XG5cbi8qKlxuICogQ3JlYXRlIGEgbmV3IHNpZ25hbCB0aGF0IGlzIGNvbXB1dGVkIGJhc2VkIG9uIHRoZSB2YWx1ZXMgb2Ygb3RoZXIgc2lnbmFscy5cbiAqXG4gKiBUaGUgcmV0dXJuZWQgY29tcHV0ZWQgc2lnbmFsIGlzIHJlYWQtb25seSwgYW5kIGl0cyB2YWx1ZSBpcyBhdXRvbWF0aWNhbGx5XG4gKiB1cGRhdGVkIHdoZW4gYW55IHNpZ25hbHMgYWNjZXNzZWQgZnJvbSB3aXRoaW4gdGhlIGNhbGxiYWNrIGZ1bmN0aW9uIGNoYW5nZS5cbiAqXG4gKiBAcGFyYW0gZm4gVGhlIGVmZmVjdCBjYWxsYmFjay5cbiAqIEByZXR1cm5zIEEgbmV3IHJlYWQtb25seSBzaWduYWwuXG4gKi9cbmZ1bmN0aW9uIGNvbXB1dGVkPFQ+KFxuXHRmbjogKCkgPT4gVCxcblx0b3B0aW9ucz86IFNpZ25hbE9wdGlvbnM8VD5cbik6IFJlYWRvbmx5U2lnbmFsPFQ+IHtcblx0cmV0dXJuIG5ldyBDb21wdXRlZChmbiwgb3B0aW9ucyk7XG59XG5cbi8vI2VuZHJlZ2lvbiBDb21wdXRlZFxuXG4vLyNyZWdpb24gRWZmZWN0XG5cbmZ1bmN0aW9uIGNsZWFudXBFZmZlY3QoZWZmZWN0OiBFZmZlY3QpIHtcblx0Y29uc3QgY2xlYW51cCA9IGVmZmVjdC5fY2xlYW51cDtcblx0ZWZmZWN0Ll9jbGVhbnVwID0gdW5kZWZpbmVkO1xuXG5cdGlmICh0eXBlb2YgY2xlYW51cCA9PT0gXCJmdW5jdGlvblwiKSB7XG5cdFx0LypAX19JTkxJTkVfXyoqLyBzdGFydEJhdGNoKCk7XG5cblx0XHQvLyBSdW4gY2xlYW51cCBmdW5jdGlvbnMgYWx3YXlzIG91dHNpZGUgb2YgYW55IGNvbnRleHQuXG5cdFx0Y29uc3QgcHJldkNvbnRleHQgPSBldmFsQ29udGV4dDtcblx0XHRldmFsQ29udGV4dCA9IHVuZGVmaW5lZDtcblx0XHR0cnkge1xuXHRcdFx0Y2xlYW51cCgpO1xuXHRcdH0gY2F0Y2ggKGVycikge1xuXHRcdFx0ZWZmZWN0Ll9mbGFncyAmPSB+UlVOTklORztcblx0XHRcdGVmZmVjdC5fZmxhZ3MgfD0gRElTUE9TRUQ7XG5cdFx0XHRkaXNwb3NlRWZmZWN0KGVmZmVjdCk7XG5cdFx0XHR0aHJvdyBlcnI7XG5cdFx0fSBmaW5hbGx5IHtcblx0XHRcdGV2YWxDb250ZXh0ID0gcHJldkNvbnRleHQ7XG5cdFx0XHRlbmRCYXRjaCgpO1xuXHRcdH1cblx0fVxufVxuXG5mdW5jdGlvbiBkaXNwb3NlRWZmZWN0KGVmZmVjdDogRWZmZWN0KSB7XG5cdGZvciAoXG5cdFx0bGV0IG5vZGUgPSBlZmZlY3QuX3NvdXJjZXM7XG5cdFx0bm9kZSAhPT0gdW5kZWZpbmVkO1xuXHRcdG5vZGUgPSBub2RlLl9uZXh0U291cmNlXG5cdCkge1xuXHRcdG5vZGUuX3NvdXJjZS5fdW5zdWJzY3JpYmUobm9kZSk7XG5cdH1cblx0ZWZmZWN0Ll9mbiA9IHVuZGVmaW5lZDtcblx0ZWZmZWN0Ll9zb3VyY2VzID0gdW5kZWZpbmVkO1xuXG5cdGNsZWFudXBFZmZlY3QoZWZmZWN0KTtcbn1cblxuZnVuY3Rpb24gZW5kRWZmZWN0KHRoaXM6IEVmZmVjdCwgcHJldkNvbnRleHQ/OiBDb21wdXRlZCB8IEVmZmVjdCkge1xuXHRpZiAoZXZhbENvbnRleHQgIT09IHRoaXMpIHtcblx0XHR0aHJvdyBuZXcgRXJyb3IoXCJPdXQtb2Ytb3JkZXIgZWZmZWN0XCIpO1xuXHR9XG5cdGNsZWFudXBTb3VyY2VzKHRoaXMpO1xuXHRldmFsQ29udGV4dCA9IHByZXZDb250ZXh0O1xuXG5cdHRoaXMuX2ZsYWdzICY9IH5SVU5OSU5HO1xuXHR0cnkge1xuXHRcdGlmICh0aGlzLl9mbGFncyAmIERJU1BPU0VEKSB7XG5cdFx0XHRkaXNwb3NlRWZmZWN0KHRoaXMpO1xuXHRcdH1cblx0fSBmaW5hbGx5IHtcblx0XHRlbmRCYXRjaCgpO1xuXHR9XG59XG5cbnR5cGUgRWZmZWN0Rm4gPVxuXHR8ICgodGhpczogeyBkaXNwb3NlOiAoKSA9PiB2b2lkIH0pID0+IHZvaWQgfCAoKCkgPT4gdm9pZCkpXG5cdHwgKCgpID0+IHZvaWQgfCAoKCkgPT4gdm9pZCkpO1xuXG4vLyBBdm9pZCBoYXJkLXJlcXVpcmluZyB0aGUgRVNOZXh0LkRpc3Bvc2FibGUgbGliIGluIGNvbnN1bWluZyB0c2NvbmZpZ3MuXG4vLyBXaGVuIGBTeW1ib2wuZGlzcG9zZWAgaXMgYXZhaWxhYmxlLCB0aGlzIGJlY29tZXMgYSBzeW1ib2wta2V5ZWQgZGlzcG9zZXIgdHlwZS5cbnR5cGUgRGlzcG9zZVN5bWJvbCA9IHR5cGVvZiBTeW1ib2wgZXh0ZW5kcyB7IHJlYWRvbmx5IGRpc3Bvc2U6IGluZmVyIFREaXNwb3NlIH1cblx0PyBURGlzcG9zZVxuXHQ6IG5ldmVyO1xudHlwZSBEaXNwb3NhYmxlTGlrZSA9IHtcblx0W0sgaW4gRGlzcG9zZVN5bWJvbCAmIFByb3BlcnR5S2V5XTogKCkgPT4gdm9pZDtcbn07XG50eXBlIERpc3Bvc2VGbiA9ICgoKSA9PiB2b2lkKSAmIERpc3Bvc2FibGVMaWtlO1xuXG4vKipcbiAqIFRoZSBiYXNlIGNsYXNzIGZvciByZWFjdGl2ZSBlZmZlY3RzLlxuICovXG5kZWNsYXJlIGNsYXNzIEVmZmVjdCB7XG5cdF9mbj86IEVmZmVjdEZuO1xuXHRfY2xlYW51cD86ICgpID0+IHZvaWQ7XG5cdF9zb3VyY2VzPzogTm9kZTtcblx0X25leHRCYXRjaGVkRWZmZWN0PzogRWZmZWN0O1xuXHRfZmxhZ3M6IG51bWJlcjtcblx0X2RlYnVnQ2FsbGJhY2s/OiAoKSA9PiB2b2lkO1xuXHRuYW1lPzogc3RyaW5nO1xuXG5cdGNvbnN0cnVjdG9yKGZuOiBFZmZlY3RGbiwgb3B0aW9ucz86IEVmZmVjdE9wdGlvbnMpO1xuXG5cdF9jYWxsYmFjaygpOiB2b2lkO1xuXHRfc3RhcnQoKTogKCkgPT4gdm9pZDtcblx0X25vdGlmeSgpOiB2b2lkO1xuXHRfZGlzcG9zZSgpOiB2b2lkO1xuXHRkaXNwb3NlKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRWZmZWN0T3B0aW9ucyB7XG5cdG5hbWU/OiBzdHJpbmc7XG59XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmZ1bmN0aW9uIEVmZmVjdCh0aGlzOiBFZmZlY3QsIGZuOiBFZmZlY3RGbiwgb3B0aW9ucz86IEVmZmVjdE9wdGlvbnMpIHtcblx0dGhpcy5fZm4gPSBmbjtcblx0dGhpcy5fY2xlYW51cCA9IHVuZGVmaW5lZDtcblx0dGhpcy5fc291cmNlcyA9IHVuZGVmaW5lZDtcblx0dGhpcy5fbmV4dEJhdGNoZWRFZmZlY3QgPSB1bmRlZmluZWQ7XG5cdHRoaXMuX2ZsYWdzID0gVFJBQ0tJTkc7XG5cdHRoaXMubmFtZSA9IG9wdGlvbnM/Lm5hbWU7XG5cblx0aWYgKGNhcHR1cmVkRWZmZWN0cykge1xuXHRcdGNhcHR1cmVkRWZmZWN0cy5wdXNoKHRoaXMpO1xuXHR9XG59XG5cbkVmZmVjdC5wcm90b3R5cGUuX2NhbGxiYWNrID0gZnVuY3Rpb24gKCkge1xuXHRjb25zdCBmaW5pc2ggPSB0aGlzLl9zdGFydCgpO1xuXHR0cnkge1xuXHRcdGlmICh0aGlzLl9mbGFncyAmIERJU1BPU0VEKSByZXR1cm47XG5cdFx0aWYgKHRoaXMuX2ZuID09PSB1bmRlZmluZWQpIHJldHVybjtcblxuXHRcdGNvbnN0IGNsZWFudXAgPSB0aGlzLl9mbigpO1xuXHRcdGlmICh0eXBlb2YgY2xlYW51cCA9PT0gXCJmdW5jdGlvblwiKSB7XG5cdFx0XHR0aGlzLl9jbGVhbnVwID0gY2xlYW51cDtcblx0XHR9XG5cdH0gZmluYWxseSB7XG5cdFx0ZmluaXNoKCk7XG5cdH1cbn07XG5cbkVmZmVjdC5wcm90b3R5cGUuX3N0YXJ0ID0gZnVuY3Rpb24gKCkge1xuXHRpZiAodGhpcy5fZmxhZ3MgJiBSVU5OSU5HKSB7XG5cdFx0dGhyb3cgbmV3IEVycm9yKFwiQ3ljbGUgZGV0ZWN0ZWRcIik7XG5cdH1cblx0dGhpcy5fZmxhZ3MgfD0gUlVOTklORztcblx0dGhpcy5fZmxhZ3MgJj0gfkRJU1BPU0VEO1xuXHRjbGVhbnVwRWZmZWN0KHRoaXMpO1xuXHRwcmVwYXJlU291cmNlcyh0aGlzKTtcblxuXHQvKkBfX0lOTElORV9fKiovIHN0YXJ0QmF0Y2goKTtcblx0Y29uc3QgcHJldkNvbnRleHQgPSBldmFsQ29udGV4dDtcblx0ZXZhbENvbnRleHQgPSB0aGlzO1xuXHRyZXR1cm4gZW5kRWZmZWN0LmJpbmQodGhpcywgcHJldkNvbnRleHQpO1xufTtcblxuRWZmZWN0LnByb3RvdHlwZS5fbm90aWZ5ID0gZnVuY3Rpb24gKCkge1xuXHRpZiAoISh0aGlzLl9mbGFncyAmIE5PVElGSUVEKSkge1xuXHRcdHRoaXMuX2ZsYWdzIHw9IE5PVElGSUVEO1xuXHRcdHRoaXMuX25leHRCYXRjaGVkRWZmZWN0ID0gYmF0Y2hlZEVmZmVjdDtcblx0XHRiYXRjaGVkRWZmZWN0ID0gdGhpcztcblx0fVxufTtcblxuRWZmZWN0LnByb3RvdHlwZS5fZGlzcG9zZSA9IGZ1bmN0aW9uICgpIHtcblx0dGhpcy5fZmxhZ3MgfD0gRElTUE9TRUQ7XG5cblx0aWYgKCEodGhpcy5fZmxhZ3MgJiBSVU5OSU5HKSkge1xuXHRcdGRpc3Bvc2VFZmZlY3QodGhpcyk7XG5cdH1cbn07XG5cbkVmZmVjdC5wcm90b3R5cGUuZGlzcG9zZSA9IGZ1bmN0aW9uICgpIHtcblx0dGhpcy5fZGlzcG9zZSgpO1xufTtcbi8qKlxuICogQ3JlYXRlIGFuIGVmZmVjdCB0byBydW4gYXJiaXRyYXJ5IGNvZGUgaW4gcmVzcG9uc2UgdG8gc2lnbmFsIGNoYW5nZXMuXG4gKlxuICogQW4gZWZmZWN0IHRyYWNrcyB3aGljaCBzaWduYWxzIGFyZSBhY2Nlc3NlZCB3aXRoaW4gdGhlIGdpdmVuIGNhbGxiYWNrXG4gKiBmdW5jdGlvbiBgZm5gLCBhbmQgcmUtcnVucyB0aGUgY2FsbGJhY2sgd2hlbiB0aG9zZSBzaWduYWxzIGNoYW5nZS5cbiAqXG4gKiBUaGUgY2FsbGJhY2sgbWF5IHJldHVybiBhIGNsZWFudXAgZnVuY3Rpb24uIFRoZSBjbGVhbnVwIGZ1bmN0aW9uIGdldHNcbiAqIHJ1biBvbmNlLCBlaXRoZXIgd2hlbiB0aGUgY2FsbGJhY2sgaXMgbmV4dCBjYWxsZWQgb3Igd2hlbiB0aGUgZWZmZWN0XG4gKiBnZXRzIGRpc3Bvc2VkLCB3aGljaGV2ZXIgaGFwcGVucyBmaXJzdC5cbiAqXG4gKiBAcGFyYW0gZm4gVGhlIGVmZmVjdCBjYWxsYmFjay5cbiAqIEByZXR1cm5zIEEgZnVuY3Rpb24gZm9yIGRpc3Bvc2luZyB0aGUgZWZmZWN0LlxuICovXG5mdW5jdGlvbiBlZmZlY3QoZm46IEVmZmVjdEZuLCBvcHRpb25zPzogRWZmZWN0T3B0aW9ucyk6IERpc3Bvc2VGbiB7XG5cdGNvbnN0IGVmZmVjdCA9IG5ldyBFZmZlY3QoZm4sIG9wdGlvbnMpO1xuXHR0cnkge1xuXHRcdGVmZmVjdC5fY2FsbGJhY2soKTtcblx0fSBjYXRjaCAoZXJyKSB7XG5cdFx0ZWZmZWN0Ll9kaXNwb3NlKCk7XG5cdFx0dGhyb3cgZXJyO1xuXHR9XG5cdC8vIFJldHVybiBhIGJvdW5kIGZ1bmN0aW9uIGluc3RlYWQgb2YgYSB3cmFwcGVyIGxpa2UgYCgpID0+IGVmZmVjdC5fZGlzcG9zZSgpYCxcblx0Ly8gYmVjYXVzZSBib3VuZCBmdW5jdGlvbnMgc2VlbSB0byBiZSBqdXN0IGFzIGZhc3QgYW5kIHRha2UgdXAgYSBsb3QgbGVzcyBtZW1vcnkuXG5cdGNvbnN0IGRpc3Bvc2UgPSBlZmZlY3QuX2Rpc3Bvc2UuYmluZChlZmZlY3QpO1xuXHQoZGlzcG9zZSBhcyBhbnkpW1N5bWJvbC5kaXNwb3NlXSA9IGRpc3Bvc2U7XG5cdHJldHVybiBkaXNwb3NlIGFzIERpc3Bvc2VGbjtcbn1cblxuLy8jZW5kcmVnaW9uIEVmZmVjdFxuXG4vLyNyZWdpb24gQWN0aW9uXG5cbmZ1bmN0aW9uIGFjdGlvbjxUQXJncyBleHRlbmRzIHVua25vd25bXSwgVFJldHVybj4oXG5cdGZuOiAoLi4uYXJnczogVEFyZ3MpID0+IFRSZXR1cm5cbik6ICguLi5hcmdzOiBUQXJncykgPT4gVFJldHVybiB7XG5cdHJldHVybiBmdW5jdGlvbiBhY3Rpb25XcmFwcGVyKHRoaXM6IHVua25vd24sIC4uLmFyZ3M6IFRBcmdzKSB7XG5cdFx0cmV0dXJuIGJhdGNoKCgpID0+IHVudHJhY2tlZCgoKSA9PiBmbi5hcHBseSh0aGlzLCBhcmdzKSkpO1xuXHR9O1xufVxuXG4vLyNlbmRyZWdpb24gQWN0aW9uXG5cbi8vI3JlZ2lvbiBjcmVhdGVNb2RlbFxuXG4vKiogTW9kZWxzIHNob3VsZCBvbmx5IGNvbnRhaW4gc2lnbmFscywgYWN0aW9ucywgYW5kIG5lc3RlZCBvYmplY3RzIGNvbnRhaW5pbmcgb25seSBzaWduYWxzIGFuZCBhY3Rpb25zLiAqL1xudHlwZSBWYWxpZGF0ZU1vZGVsPFRNb2RlbD4gPSB7XG5cdFtLZXkgaW4ga2V5b2YgVE1vZGVsXTogVE1vZGVsW0tleV0gZXh0ZW5kcyBSZWFkb25seVNpZ25hbDx1bmtub3duPlxuXHRcdD8gVE1vZGVsW0tleV1cblx0XHQ6IFRNb2RlbFtLZXldIGV4dGVuZHMgKC4uLmFyZ3M6IGFueVtdKSA9PiBhbnlcblx0XHRcdD8gVE1vZGVsW0tleV1cblx0XHRcdDogVE1vZGVsW0tleV0gZXh0ZW5kcyBvYmplY3Rcblx0XHRcdFx0PyBWYWxpZGF0ZU1vZGVsPFRNb2RlbFtLZXldPlxuXHRcdFx0XHQ6IGBQcm9wZXJ0eSAke0tleSBleHRlbmRzIHN0cmluZyA/IGAnJHtLZXl9JyBgIDogXCJcIn1pcyBub3QgYSBTaWduYWwsIEFjdGlvbiwgb3IgYW4gb2JqZWN0IHRoYXQgY29udGFpbnMgb25seSBTaWduYWxzIGFuZCBBY3Rpb25zLmA7XG59O1xuXG5leHBvcnQgdHlwZSBNb2RlbDxUTW9kZWw+ID0gVmFsaWRhdGVNb2RlbDxUTW9kZWw+ICYgRGlzcG9zYWJsZUxpa2U7XG5cbmV4cG9ydCB0eXBlIE1vZGVsRmFjdG9yeTxUTW9kZWwsIFRGYWN0b3J5QXJncyBleHRlbmRzIGFueVtdID0gW10+ID0gKFxuXHQuLi5hcmdzOiBURmFjdG9yeUFyZ3NcbikgPT4gVmFsaWRhdGVNb2RlbDxUTW9kZWw+O1xuZXhwb3J0IHR5cGUgTW9kZWxDb25zdHJ1Y3RvcjxUTW9kZWwsIFRGYWN0b3J5QXJncyBleHRlbmRzIGFueVtdID0gW10+ID0gbmV3IChcblx0Li4uYXJnczogVEZhY3RvcnlBcmdzXG4pID0+IE1vZGVsPFRNb2RlbD47XG5cbi8qKlxuICogVGhlIHB1YmxpYyB0eXBlcyBmb3IgTW9kZWxDb25zdHJ1Y3RvciByZXF1aXJlIHVzaW5nIGBuZXdgIHRvIGhlbHBcbiAqIGRpc2FtYmlndWF0ZSB0aGUgZnVuY3Rpb24gcGFzc2VkIGludG8gYGNyZWF0ZU1vZGVsYCBhbmQgdGhlIHJldHVybmVkXG4gKiBjb25zdHJ1Y3RvciBmdW5jdGlvbi4gSXQgaXMgZWFzaWVyIHRvIHNheSB0aGF0IGBjcmVhdGVNb2RlbGAgYWNjZXB0c1xuICogYSBmYWN0b3J5IGFuZCByZXR1cm5zIGEgY2xhc3MsIHRoZW4gdG8gc2F5IGl0IGFjY2VwdHMgYSBmYWN0b3J5IGFuZFxuICogcmV0dXJucyBhIGZhY3RvcnkuIEluIG90aGVyIHdvcmRzLCB0aGlzIGV4YW1wbGU6XG4gKlxuICogYGBgdHNcbiAqIGNvbnN0IFBlcnNvbk1vZGVsID0gY3JlYXRlTW9kZWwoKG5hbWU6IHN0cmluZykgPT4gKHsgLi4uIH0pKTtcbiAqIGNvbnN0IHBlcnNvbiA9IG5ldyBQZXJzb25Nb2RlbChcIkpvaG5cIik7XG4gKiBgYGBcbiAqXG4gKiBpcyBlYXNpZXIgdG8gdW5kZXJzdGFuZCB0aGFuIHRoaXMgZXhhbXBsZTpcbiAqXG4gKiBgYGB0c1xuICogY29uc3QgY3JlYXRlUGVyc29uID0gY3JlYXRlTW9kZWwoKG5hbWU6IHN0cmluZykgPT4gKHsgLi4uIH0pKTtcbiAqIGNvbnN0IHBlcnNvbiA9IGNyZWF0ZVBlcnNvbihcIkpvaG5cIik7XG4gKiBgYGBcbiAqXG4gKiBIb3dldmVyLCBpbnRlcm5hbGx5IHdlIGltcGxlbWVudCBgY3JlYXRlTW9kZWxgIHRvIHJldHVybiBhIGZ1bmN0aW9uXG4gKiB0aGF0IGNhbiBiZSBjYWxsZWQgd2l0aG91dCBgbmV3YCBmb3Igc2ltcGxpY2l0eS4gVG8gYnJpZGdlIHRoZSBnYXBcbiAqIGJldHdlZW4gdGhlIHB1YmxpYyB0eXBlcyBhbmQgdGhlIGludGVybmFsIGltcGxlbWVudGF0aW9uLCB3ZSBkZWZpbmVcbiAqIHRoaXMgaW50ZXJuYWwgaW50ZXJmYWNlIHRoYXQgZXh0ZW5kcyB0aGUgcHVibGljIGludGVyZmFjZSBidXQgYWxzb1xuICogYWxsb3dzIGNhbGxpbmcgd2l0aG91dCBgbmV3YC5cbiAqXG4gKiBUaGlzIHBhdHRlcm4gaXMgdXNlZCBieSB0aGUgUHJlYWN0ICYgUmVhY3QgYWRhcHRlcnMgdG8gbWFrZSBpbnN0YW50aWF0aW5nXG4gKiBhIG1vZGVsIG9yIGEgZnVuY3Rpb24gdGhhdCByZXR1cm5zIGEgbW9kZWwgZWFzaWVyLlxuICpcbiAqIEBpbnRlcm5hbFxuICovXG5pbnRlcmZhY2UgSW50ZXJuYWxNb2RlbENvbnN0cnVjdG9yPFxuXHRUTW9kZWwsXG5cdFRGYWN0b3J5QXJncyBleHRlbmRzIGFueVtdLFxuPiBleHRlbmRzIE1vZGVsQ29uc3RydWN0b3I8VE1vZGVsLCBURmFjdG9yeUFyZ3M+IHtcblx0KC4uLmFyZ3M6IFRGYWN0b3J5QXJncyk6IE1vZGVsPFRNb2RlbD47XG59XG5cbmZ1bmN0aW9uIHN0YXJ0Q2FwdHVyaW5nRWZmZWN0cygpOiAoKSA9PiBFZmZlY3RbXSB8IHVuZGVmaW5lZCB7XG5cdGxldCBwcmV2Q2FwdHVyZWRFZmZlY3RzID0gY2FwdHVyZWRFZmZlY3RzO1xuXHQvLyBBbHdheXMgZXN0YWJsaXNoIGEgZnJlc2ggY2FwdHVyZSBzY29wZSwgZXZlbiB3aGVuIGB1bnRyYWNrZWQoKWAgaGFzXG5cdC8vIHRlbXBvcmFyaWx5IGNsZWFyZWQgdGhlIHBhcmVudCBzY29wZS4gVGhpcyBsZXRzIG5lc3RlZCBtb2RlbHMgb3duIHRoZWlyXG5cdC8vIGVmZmVjdHMgd2l0aG91dCBwcm9tb3RpbmcgdGhlbSB0byBhIHN1cHByZXNzZWQgb3V0ZXIgc2NvcGUuXG5cdGNhcHR1cmVkRWZmZWN0cyA9IFtdO1xuXG5cdHJldHVybiBmdW5jdGlvbiBzdG9wQ2FwdHVyaW5nRWZmZWN0cygpIHtcblx0XHRsZXQgbW9kZWxFZmZlY3RzID0gY2FwdHVyZWRFZmZlY3RzO1xuXHRcdGlmIChjYXB0dXJlZEVmZmVjdHMgJiYgcHJldkNhcHR1cmVkRWZmZWN0cykge1xuXHRcdFx0cHJldkNhcHR1cmVkRWZmZWN0cyA9IHByZXZDYXB0dXJlZEVmZmVjdHMuY29uY2F0KGNhcHR1cmVkRWZmZWN0cyk7XG5cdFx0fVxuXG5cdFx0Y2FwdHVyZWRFZmZlY3RzID0gcHJldkNhcHR1cmVkRWZmZWN0cztcblxuXHRcdHJldHVybiBtb2RlbEVmZmVjdHM7XG5cdH07XG59XG5cbmNvbnN0IHdyYXBJbkFjdGlvbiA9ICh2YWx1ZTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4sIHZpc2l0ZWQ6IG9iamVjdFtdKSA9PiB7XG5cdHZpc2l0ZWQucHVzaCh2YWx1ZSk7XG5cdC8vIExlYXZlcyBidWlsdC1pbnMgbGlrZSBNYXAsIERhdGUgYW5kIEFycmF5IGFsb25lLlxuXHRjb25zdCB3YWxrUHJvdG90eXBlcyA9XG5cdFx0T2JqZWN0LnByb3RvdHlwZS50b1N0cmluZy5jYWxsKHZhbHVlKSA9PT0gXCJbb2JqZWN0IE9iamVjdF1cIjtcblx0Ly8gQXZvaWRzIHJlYWRpbmcgYHZhbHVlW2tleV1gLCB3aGljaCBjb3VsZCBydW4gYSBzaGFkb3dpbmcgZ2V0dGVyLlxuXHRjb25zdCBzZWVuOiBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPiA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG5cdGZvciAoXG5cdFx0bGV0IG9iaiA9IHZhbHVlO1xuXHRcdG9iaiAmJiBvYmogIT09IE9iamVjdC5wcm90b3R5cGU7XG5cdFx0b2JqID0gd2Fsa1Byb3RvdHlwZXMgJiYgT2JqZWN0LmdldFByb3RvdHlwZU9mKG9iailcblx0KSB7XG5cdFx0Y29uc3QgZGVzY3MgPSBPYmplY3QuZ2V0T3duUHJvcGVydHlEZXNjcmlwdG9ycyhvYmopO1xuXHRcdGZvciAoY29uc3Qga2V5IGluIGRlc2NzKSB7XG5cdFx0XHRpZiAoc2VlbltrZXldKSBjb250aW51ZTtcblx0XHRcdHNlZW5ba2V5XSA9IHRydWU7XG5cdFx0XHRjb25zdCB2YWwgPSBkZXNjc1trZXldLnZhbHVlO1xuXHRcdFx0aWYgKHR5cGVvZiB2YWwgPT09IFwiZnVuY3Rpb25cIikge1xuXHRcdFx0XHRpZiAoa2V5ICE9PSBcImNvbnN0cnVjdG9yXCIpIHtcblx0XHRcdFx0XHR2YWx1ZVtrZXldID0gYWN0aW9uKHZhbCBhcyAoLi4uYXJnczogdW5rbm93bltdKSA9PiB1bmtub3duKTtcblx0XHRcdFx0fVxuXHRcdFx0fSBlbHNlIGlmIChcblx0XHRcdFx0b2JqID09PSB2YWx1ZSAmJlxuXHRcdFx0XHR0eXBlb2YgdmFsID09PSBcIm9iamVjdFwiICYmXG5cdFx0XHRcdHZhbCAhPT0gbnVsbCAmJlxuXHRcdFx0XHQhKFwiYnJhbmRcIiBpbiB2YWwpICYmXG5cdFx0XHRcdHZpc2l0ZWQuaW5kZXhPZih2YWwpIDwgMFxuXHRcdFx0KSB7XG5cdFx0XHRcdHdyYXBJbkFjdGlvbih2YWwgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4sIHZpc2l0ZWQpO1xuXHRcdFx0fVxuXHRcdH1cblx0fVxufTtcblxuZnVuY3Rpb24gY3JlYXRlTW9kZWw8VE1vZGVsLCBURmFjdG9yeUFyZ3MgZXh0ZW5kcyBhbnlbXSA9IFtdPihcblx0bW9kZWxGYWN0b3J5OiBNb2RlbEZhY3Rvcnk8VE1vZGVsLCBURmFjdG9yeUFyZ3M+XG4pOiBNb2RlbENvbnN0cnVjdG9yPFRNb2RlbCwgVEZhY3RvcnlBcmdzPiB7XG5cdHJldHVybiBmdW5jdGlvbiBTaWduYWxNb2RlbCguLi5hcmdzOiBURmFjdG9yeUFyZ3MpOiBNb2RlbDxUTW9kZWw+IHtcblx0XHRsZXQgbW9kZWxFZmZlY3RzOiBFZmZlY3RbXSB8IHVuZGVmaW5lZDtcblx0XHRsZXQgbW9kZWw6IE1vZGVsPFRNb2RlbD47XG5cblx0XHRjb25zdCBzdG9wQ2FwdHVyaW5nRWZmZWN0cyA9IHN0YXJ0Q2FwdHVyaW5nRWZmZWN0cygpO1xuXHRcdHRyeSB7XG5cdFx0XHRtb2RlbCA9IG1vZGVsRmFjdG9yeSguLi5hcmdzKSBhcyBNb2RlbDxUTW9kZWw+O1xuXHRcdH0gY2F0Y2ggKGVycikge1xuXHRcdFx0Y29uc3QgZWZmZWN0cyA9IGNhcHR1cmVkRWZmZWN0cztcblx0XHRcdC8vIEtlZXBzIHN0b3BDYXB0dXJpbmdFZmZlY3RzIGZyb20gbWVyZ2luZyB0aGVzZSBpbnRvIGEgcGFyZW50IG1vZGVsLlxuXHRcdFx0Y2FwdHVyZWRFZmZlY3RzID0gdW5kZWZpbmVkO1xuXHRcdFx0Ly8gQ2xlYW4gdXAgZXZlcnkgZWZmZWN0IHdpdGhvdXQgcmVwbGFjaW5nIHRoZSBmYWN0b3J5IGVycm9yLlxuXHRcdFx0aWYgKGVmZmVjdHMpIHtcblx0XHRcdFx0dHJ5IHtcblx0XHRcdFx0XHRiYXRjaCgoKSA9PiB7XG5cdFx0XHRcdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IGVmZmVjdHMubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0XHRcdFx0dHJ5IHtcblx0XHRcdFx0XHRcdFx0XHRlZmZlY3RzW2ldLmRpc3Bvc2UoKTtcblx0XHRcdFx0XHRcdFx0fSBjYXRjaCB7fVxuXHRcdFx0XHRcdFx0fVxuXHRcdFx0XHRcdH0pO1xuXHRcdFx0XHR9IGNhdGNoIHt9XG5cdFx0XHR9XG5cdFx0XHR0aHJvdyBlcnI7XG5cdFx0fSBmaW5hbGx5IHtcblx0XHRcdG1vZGVsRWZmZWN0cyA9IHN0b3BDYXB0dXJpbmdFZmZlY3RzKCk7XG5cdFx0fVxuXG5cdFx0d3JhcEluQWN0aW9uKG1vZGVsLCBbXSk7XG5cblx0XHRtb2RlbFtTeW1ib2wuZGlzcG9zZV0gPSBhY3Rpb24oZnVuY3Rpb24gZGlzcG9zZU1vZGVsKCkge1xuXHRcdFx0aWYgKG1vZGVsRWZmZWN0cykge1xuXHRcdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IG1vZGVsRWZmZWN0cy5sZW5ndGg7IGkrKykge1xuXHRcdFx0XHRcdG1vZGVsRWZmZWN0c1tpXS5kaXNwb3NlKCk7XG5cdFx0XHRcdH1cblx0XHRcdH1cblxuXHRcdFx0bW9kZWxFZmZlY3RzID0gdW5kZWZpbmVkO1xuXHRcdH0pO1xuXG5cdFx0cmV0dXJuIG1vZGVsO1xuXHR9IGFzIEludGVybmFsTW9kZWxDb25zdHJ1Y3RvcjxUTW9kZWwsIFRGYWN0b3J5QXJncz47XG59XG5cbi8vI2VuZHJlZ2lvbiBjcmVhdGVNb2RlbFxuXG5leHBvcnQge1xuXHRjb21wdXRlZCxcblx0ZWZmZWN0LFxuXHRiYXRjaCxcblx0dW50cmFja2VkLFxuXHRhY3Rpb24sXG5cdGNyZWF0ZU1vZGVsLFxuXHRTaWduYWwsXG5cdFJlYWRvbmx5U2lnbmFsLFxuXHRFZmZlY3QsXG5cdENvbXB1dGVkLFxufTtcbiIsICJpbXBvcnQge1xuXHRvcHRpb25zLFxuXHRDb21wb25lbnQsXG5cdGNyZWF0ZUVsZW1lbnQsXG5cdGlzVmFsaWRFbGVtZW50LFxuXHRGcmFnbWVudCxcbn0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlUmVmLCB1c2VNZW1vLCB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQge1xuXHRzaWduYWwsXG5cdGNvbXB1dGVkLFxuXHRiYXRjaCxcblx0ZWZmZWN0LFxuXHRhY3Rpb24sXG5cdGNyZWF0ZU1vZGVsLFxuXHR0eXBlIE1vZGVsLFxuXHR0eXBlIE1vZGVsQ29uc3RydWN0b3IsXG5cdHR5cGUgTW9kZWxGYWN0b3J5LFxuXHRTaWduYWwsXG5cdHR5cGUgUmVhZG9ubHlTaWduYWwsXG5cdHVudHJhY2tlZCxcblx0U2lnbmFsT3B0aW9ucyxcblx0RWZmZWN0T3B0aW9ucyxcbn0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFscy1jb3JlXCI7XG5pbXBvcnQge1xuXHRWTm9kZSxcblx0T3B0aW9uc1R5cGVzLFxuXHRIb29rRm4sXG5cdEVmZmVjdCxcblx0UHJvcGVydHlVcGRhdGVyLFxuXHRBdWdtZW50ZWRDb21wb25lbnQsXG5cdEF1Z21lbnRlZEVsZW1lbnQgYXMgRWxlbWVudCxcbn0gZnJvbSBcIi4vaW50ZXJuYWxcIjtcblxuZXhwb3J0IHtcblx0c2lnbmFsLFxuXHRjb21wdXRlZCxcblx0YmF0Y2gsXG5cdGVmZmVjdCxcblx0YWN0aW9uLFxuXHR0eXBlIE1vZGVsLFxuXHR0eXBlIE1vZGVsQ29uc3RydWN0b3IsXG5cdHR5cGUgTW9kZWxGYWN0b3J5LFxuXHRjcmVhdGVNb2RlbCxcblx0U2lnbmFsLFxuXHR0eXBlIFJlYWRvbmx5U2lnbmFsLFxuXHR1bnRyYWNrZWQsXG59O1xuXG5jb25zdCBERVZUT09MU19FTkFCTEVEID1cblx0dHlwZW9mIHdpbmRvdyAhPT0gXCJ1bmRlZmluZWRcIiAmJiAhIXdpbmRvdy5fX1BSRUFDVF9TSUdOQUxTX0RFVlRPT0xTX187XG5cbmNvbnN0IEhBU19QRU5ESU5HX1VQREFURSA9IDEgPDwgMDtcbmNvbnN0IEhBU19IT09LX1NUQVRFID0gMSA8PCAxO1xuY29uc3QgSEFTX0NPTVBVVEVEUyA9IDEgPDwgMjtcbmNvbnN0IElTX1VOTU9VTlRFRCA9IDEgPDwgMztcblxubGV0IG9sZE5vdGlmeTogKHRoaXM6IEVmZmVjdCkgPT4gdm9pZCxcblx0ZWZmZWN0c1F1ZXVlOiBBcnJheTxFZmZlY3Q+ID0gW10sXG5cdGRvbVF1ZXVlOiBBcnJheTxFZmZlY3Q+ID0gW107XG5cbi8vIENhcHR1cmUgdGhlIG9yaWdpbmFsIGBFZmZlY3QucHJvdG90eXBlLl9ub3RpZnlgIG1ldGhvZCBzbyB0aGF0IHdlIGNhbiBpbnN0YWxsXG4vLyBjdXN0b20gYC5fbm90aWZ5YHMgZm9yIGVhY2ggZGlmZmVyZW50IHVzZS1jYXNlIGJ1dCBzdGlsbCBjYWxsIHRoZSBvcmlnaW5hbFxuLy8gaW1wbGVtZW50YXRpb24gaW4gdGhlIGVuZC4gRGlzcG9zZSB0aGUgdGVtcG9yYXJ5IGVmZmVjdCBpbW1lZGlhdGVseSBhZnRlcndhcmRzLlxuZWZmZWN0KGZ1bmN0aW9uICh0aGlzOiBFZmZlY3QpIHtcblx0b2xkTm90aWZ5ID0gdGhpcy5fbm90aWZ5O1xufSkoKTtcblxuLy8gSW5zdGFsbCBhIFByZWFjdCBvcHRpb25zIGhvb2tcbmZ1bmN0aW9uIGhvb2s8VCBleHRlbmRzIE9wdGlvbnNUeXBlcz4oaG9va05hbWU6IFQsIGhvb2tGbjogSG9va0ZuPFQ+KSB7XG5cdC8vIEB0cy1pZ25vcmUtbmV4dC1saW5lIHByaXZhdGUgb3B0aW9ucyBob29rcyB1c2FnZVxuXHRvcHRpb25zW2hvb2tOYW1lXSA9IGhvb2tGbi5iaW5kKG51bGwsIG9wdGlvbnNbaG9va05hbWVdIHx8ICgoKSA9PiB7fSkpO1xufVxuXG5sZXQgY3VycmVudENvbXBvbmVudDogQXVnbWVudGVkQ29tcG9uZW50IHwgdW5kZWZpbmVkO1xubGV0IGZpbmlzaFVwZGF0ZTogKCgpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuXG5mdW5jdGlvbiBzZXRDdXJyZW50VXBkYXRlcih1cGRhdGVyPzogRWZmZWN0KSB7XG5cdC8vIGVuZCB0cmFja2luZyBmb3IgdGhlIGN1cnJlbnQgdXBkYXRlOlxuXHRpZiAoZmluaXNoVXBkYXRlKSB7XG5cdFx0Y29uc3QgZmluaXNoID0gZmluaXNoVXBkYXRlO1xuXHRcdGZpbmlzaFVwZGF0ZSA9IHVuZGVmaW5lZDtcblx0XHRmaW5pc2goKTtcblx0fVxuXHQvLyBzdGFydCB0cmFja2luZyB0aGUgbmV3IHVwZGF0ZTpcblx0ZmluaXNoVXBkYXRlID0gdXBkYXRlciAmJiB1cGRhdGVyLl9zdGFydCgpO1xufVxuXG5mdW5jdGlvbiBjcmVhdGVVcGRhdGVyKHVwZGF0ZTogKCkgPT4gdm9pZCwgbmFtZTogc3RyaW5nKSB7XG5cdGxldCB1cGRhdGVyITogRWZmZWN0O1xuXHRlZmZlY3QoXG5cdFx0ZnVuY3Rpb24gKHRoaXM6IEVmZmVjdCkge1xuXHRcdFx0dXBkYXRlciA9IHRoaXM7XG5cdFx0fSxcblx0XHR7IG5hbWUgfVxuXHQpO1xuXHR1cGRhdGVyLl9jYWxsYmFjayA9IHVwZGF0ZTtcblx0cmV0dXJuIHVwZGF0ZXI7XG59XG5cbi8qKiBAdG9kbyBUaGlzIG1heSBiZSBuZWVkZWQgZm9yIGNvbXBsZXggcHJvcCB2YWx1ZSBkZXRlY3Rpb24uICovXG4vLyBmdW5jdGlvbiBpc1NpZ25hbFZhbHVlKHZhbHVlOiBhbnkpOiB2YWx1ZSBpcyBTaWduYWwge1xuLy8gXHRpZiAodHlwZW9mIHZhbHVlICE9PSBcIm9iamVjdFwiIHx8IHZhbHVlID09IG51bGwpIHJldHVybiBmYWxzZTtcbi8vIFx0aWYgKHZhbHVlIGluc3RhbmNlb2YgU2lnbmFsKSByZXR1cm4gdHJ1ZTtcbi8vIFx0Ly8gQFRPRE86IHVuY29tbWVudCB0aGlzIHdoZW4gd2UgbGFuZCBSZWFjdGl2ZSAoaWRlYWxseSBiZWhpbmQgYSBicmFuZCBjaGVjaylcbi8vIFx0Ly8gZm9yIChsZXQgaSBpbiB2YWx1ZSkgaWYgKHZhbHVlW2ldIGluc3RhbmNlb2YgU2lnbmFsKSByZXR1cm4gdHJ1ZTtcbi8vIFx0cmV0dXJuIGZhbHNlO1xuLy8gfVxuXG4vKipcbiAqIEEgd3JhcHBlciBjb21wb25lbnQgdGhhdCByZW5kZXJzIGEgU2lnbmFsIGRpcmVjdGx5IGFzIGEgVGV4dCBub2RlLlxuICogQHRvZG86IGluIFByZWFjdCAxMSwganVzdCBkZWNvcmF0ZSBTaWduYWwgd2l0aCBgdHlwZTpudWxsYFxuICovXG5mdW5jdGlvbiBTaWduYWxWYWx1ZSh0aGlzOiBBdWdtZW50ZWRDb21wb25lbnQsIHsgZGF0YSB9OiB7IGRhdGE6IFNpZ25hbCB9KSB7XG5cdC8vIGhhc0NvbXB1dGVkcy5hZGQodGhpcyk7XG5cblx0Ly8gU3RvcmUgdGhlIHByb3BzLmRhdGEgc2lnbmFsIGluIGFub3RoZXIgc2lnbmFsIHNvIHRoYXRcblx0Ly8gcGFzc2luZyBhIG5ldyBzaWduYWwgcmVmZXJlbmNlIHJlLXJ1bnMgdGhlIHRleHQgY29tcHV0ZWQ6XG5cdGNvbnN0IGN1cnJlbnRTaWduYWwgPSB1c2VTaWduYWwoZGF0YSk7XG5cdGN1cnJlbnRTaWduYWwubmFtZSA9IFwiUmVhY3RpdmVEb21cIjtcblx0Y3VycmVudFNpZ25hbC52YWx1ZSA9IGRhdGE7XG5cblx0Y29uc3QgW2lzVGV4dCwgc10gPSB1c2VNZW1vKCgpID0+IHtcblx0XHRsZXQgc2VsZiA9IHRoaXM7XG5cdFx0Ly8gbWFyayB0aGUgcGFyZW50IGNvbXBvbmVudCBhcyBoYXZpbmcgY29tcHV0ZWRzIHNvIGl0IGdldHMgb3B0aW1pemVkXG5cdFx0bGV0IHYgPSB0aGlzLl9fdjtcblx0XHR3aGlsZSAoKHYgPSB2Ll9fISkpIHtcblx0XHRcdGlmICh2Ll9fYykge1xuXHRcdFx0XHR2Ll9fYy5fdXBkYXRlRmxhZ3MgfD0gSEFTX0NPTVBVVEVEUztcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Y29uc3Qgd3JhcHBlZFNpZ25hbCA9IGNvbXB1dGVkKCgpID0+IHtcblx0XHRcdGxldCBzID0gY3VycmVudFNpZ25hbC52YWx1ZS52YWx1ZTtcblx0XHRcdHJldHVybiBzID09PSAwID8gMCA6IHMgPT09IHRydWUgPyBcIlwiIDogcyB8fCBcIlwiO1xuXHRcdH0pO1xuXG5cdFx0Y29uc3QgaXNUZXh0ID0gY29tcHV0ZWQoXG5cdFx0XHQoKSA9PlxuXHRcdFx0XHQhQXJyYXkuaXNBcnJheSh3cmFwcGVkU2lnbmFsLnZhbHVlKSAmJlxuXHRcdFx0XHQhaXNWYWxpZEVsZW1lbnQod3JhcHBlZFNpZ25hbC52YWx1ZSlcblx0XHQpO1xuXHRcdC8vIFVwZGF0ZSB0ZXh0IG5vZGVzIGRpcmVjdGx5IHdpdGhvdXQgcmVyZW5kZXJpbmcgd2hlbiB0aGUgbmV3IHZhbHVlXG5cdFx0Ly8gaXMgYWxzbyB0ZXh0LlxuXHRcdGNvbnN0IGRpc3Bvc2UgPSBlZmZlY3QoZnVuY3Rpb24gKHRoaXM6IEVmZmVjdCkge1xuXHRcdFx0dGhpcy5fbm90aWZ5ID0gbm90aWZ5RG9tVXBkYXRlcztcblxuXHRcdFx0Ly8gU3Vic2NyaWJlIHRvIHdyYXBwZWRTaWduYWwgdXBkYXRlcyBvbmx5IHdoZW4gaXRzIHZhbHVlcyBhcmUgdGV4dC4uLlxuXHRcdFx0aWYgKGlzVGV4dC52YWx1ZSkge1xuXHRcdFx0XHQvLyAuLi5idXQgcmVnYXJkbGVzcyBvZiBgc2VsZi5iYXNlYCdzIGN1cnJlbnQgdmFsdWUsIGFzIGl0IGNhbiBiZVxuXHRcdFx0XHQvLyB1bmRlZmluZWQgYmVmb3JlIG1vdW50aW5nIG9yIGEgbm9uLXRleHQgbm9kZS4gSW4gYm90aCBvZiB0aG9zZSBjYXNlc1xuXHRcdFx0XHQvLyB0aGUgdXBkYXRlIGdldHMgaGFuZGxlZCBieSBhIGZ1bGwgcmVyZW5kZXIuXG5cdFx0XHRcdGNvbnN0IHZhbHVlID0gd3JhcHBlZFNpZ25hbC52YWx1ZTtcblx0XHRcdFx0aWYgKHNlbGYuX192ICYmIHNlbGYuX192Ll9fZSAmJiBzZWxmLl9fdi5fX2Uubm9kZVR5cGUgPT09IDMpIHtcblx0XHRcdFx0XHQoc2VsZi5fX3YuX19lIGFzIFRleHQpLmRhdGEgPSB2YWx1ZTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH0pO1xuXG5cdFx0Ly8gUGlnZ3liYWNrIHRoaXMuX3VwZGF0ZXIncyBkaXNwb3NhbCB0byBlbnN1cmUgdGhhdCB0aGUgdGV4dCB1cGRhdGVyIGVmZmVjdFxuXHRcdC8vIGFib3ZlIGFsc28gZ2V0cyBkaXNwb3NlZCBvbiB1bm1vdW50LlxuXHRcdGNvbnN0IG9sZERpc3Bvc2UgPSB0aGlzLl91cGRhdGVyIS5fZGlzcG9zZTtcblx0XHR0aGlzLl91cGRhdGVyIS5fZGlzcG9zZSA9IGZ1bmN0aW9uICgpIHtcblx0XHRcdGRpc3Bvc2UoKTtcblx0XHRcdG9sZERpc3Bvc2UuY2FsbCh0aGlzKTtcblx0XHR9O1xuXG5cdFx0cmV0dXJuIFtpc1RleHQsIHdyYXBwZWRTaWduYWxdO1xuXHR9LCBbXSk7XG5cblx0Ly8gUmVyZW5kZXIgdGhlIGNvbXBvbmVudCB3aGVuZXZlciBgZGF0YS52YWx1ZWAgY2hhbmdlcyBmcm9tIGEgVk5vZGVcblx0Ly8gdG8gYW5vdGhlciBWTm9kZSwgZnJvbSB0ZXh0IHRvIGEgVk5vZGUsIG9yIGZyb20gYSBWTm9kZSB0byB0ZXh0LlxuXHQvLyBUaGF0IGlzLCBldmVyeXRoaW5nIGVsc2UgZXhjZXB0IHRleHQtdG8tdGV4dCB1cGRhdGVzLlxuXHQvL1xuXHQvLyBUaGlzIGFsc28gZW5zdXJlcyB0aGF0IHRoZSBiYWNraW5nIERPTSBub2RlIHR5cGVzIGdldHMgdXBkYXRlZCB0b1xuXHQvLyB0ZXh0IG5vZGVzIGFuZCBiYWNrIHdoZW4gbmVlZGVkLlxuXHQvL1xuXHQvLyBGb3IgdGV4dC10by10ZXh0IHVwZGF0ZXMsIGAucGVlaygpYCBpcyB1c2VkIHRvIHNraXAgZnVsbCByZXJlbmRlcnMsXG5cdC8vIGxlYXZpbmcgdGhlbSB0byB0aGUgb3B0aW1pemVkIHBhdGggYWJvdmUuXG5cdHJldHVybiBpc1RleHQudmFsdWUgPyBzLnBlZWsoKSA6IHMudmFsdWU7XG59XG5cblNpZ25hbFZhbHVlLmRpc3BsYXlOYW1lID0gXCJSZWFjdGl2ZVRleHROb2RlXCI7XG5cbk9iamVjdC5kZWZpbmVQcm9wZXJ0aWVzKFNpZ25hbC5wcm90b3R5cGUsIHtcblx0Y29uc3RydWN0b3I6IHtcblx0XHRjb25maWd1cmFibGU6IHRydWUsXG5cdFx0dmFsdWU6IGNyZWF0ZUVsZW1lbnQoRnJhZ21lbnQsIG51bGwpLmNvbnN0cnVjdG9yLFxuXHR9LFxuXHR0eXBlOiB7IGNvbmZpZ3VyYWJsZTogdHJ1ZSwgdmFsdWU6IFNpZ25hbFZhbHVlIH0sXG5cdHByb3BzOiB7XG5cdFx0Y29uZmlndXJhYmxlOiB0cnVlLFxuXHRcdGdldCgpIHtcblx0XHRcdGNvbnN0IHM6IFNpZ25hbCA9IHRoaXM7XG5cdFx0XHRyZXR1cm4ge1xuXHRcdFx0XHRkYXRhOiB7XG5cdFx0XHRcdFx0Z2V0IHZhbHVlKCkge1xuXHRcdFx0XHRcdFx0cmV0dXJuIHMudmFsdWU7XG5cdFx0XHRcdFx0fSxcblx0XHRcdFx0fSxcblx0XHRcdH07XG5cdFx0fSxcblx0fSxcblx0Ly8gU2V0dGluZyBhIFZOb2RlJ3MgX2RlcHRoIHRvIDEgZm9yY2VzIFByZWFjdCB0byBjbG9uZSBpdCBiZWZvcmUgbW9kaWZ5aW5nOlxuXHQvLyBodHRwczovL2dpdGh1Yi5jb20vcHJlYWN0anMvcHJlYWN0L2Jsb2IvZDdhNDMzZWU4NDYzYTdkYzIzYTA1MTExYmI0N2RlOWVjNzI5YWQ0ZC9zcmMvZGlmZi9jaGlsZHJlbi5qcyNMNzdcblx0Ly8gQHRvZG8gcmVtb3ZlIHRoaXMgZm9yIFByZWFjdCAxMVxuXHRfX2I6IHsgY29uZmlndXJhYmxlOiB0cnVlLCB2YWx1ZTogMSB9LFxufSk7XG5cbi8qKiBJbmplY3QgbG93LWxldmVsIHByb3BlcnR5L2F0dHJpYnV0ZSBiaW5kaW5ncyBmb3IgU2lnbmFscyBpbnRvIFByZWFjdCdzIGRpZmYgKi9cbmhvb2soT3B0aW9uc1R5cGVzLkRJRkYsIChvbGQsIHZub2RlKSA9PiB7XG5cdC8vIEEgY29tcG9uZW50J3MgdHJhY2tpbmcgc2NvcGUgZW5kcyB3aGVuIGl0cyByZW5kZXIgZnVuY3Rpb24gcmV0dXJucy4gVGhlXG5cdC8vIG5leHQgVk5vZGUncyBESUZGIGhvb2sgaXMgdGhlIGZpcnN0IG9wcG9ydHVuaXR5IHRvIHN0b3AgdHJhY2tpbmcgYmVmb3JlXG5cdC8vIFByZWFjdCBiZWdpbnMgcmVjb25jaWxpbmcgdGhlIHJldHVybmVkIFZOb2RlLlxuXHRzZXRDdXJyZW50VXBkYXRlcigpO1xuXHRjdXJyZW50Q29tcG9uZW50ID0gdW5kZWZpbmVkO1xuXG5cdGlmICh0eXBlb2Ygdm5vZGUudHlwZSA9PT0gXCJzdHJpbmdcIikge1xuXHRcdGxldCBzaWduYWxQcm9wczogUmVjb3JkPHN0cmluZywgYW55PiB8IHVuZGVmaW5lZDtcblxuXHRcdGxldCBwcm9wcyA9IHZub2RlLnByb3BzO1xuXHRcdGZvciAobGV0IGkgaW4gcHJvcHMpIHtcblx0XHRcdGlmIChpID09PSBcImNoaWxkcmVuXCIpIGNvbnRpbnVlO1xuXG5cdFx0XHRsZXQgdmFsdWUgPSBwcm9wc1tpXTtcblx0XHRcdGlmICh2YWx1ZSBpbnN0YW5jZW9mIFNpZ25hbCkge1xuXHRcdFx0XHRpZiAoIXNpZ25hbFByb3BzKSB2bm9kZS5fX25wID0gc2lnbmFsUHJvcHMgPSB7fTtcblx0XHRcdFx0c2lnbmFsUHJvcHNbaV0gPSB2YWx1ZTtcblx0XHRcdFx0cHJvcHNbaV0gPSB2YWx1ZS5wZWVrKCk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0b2xkKHZub2RlKTtcbn0pO1xuXG4vKiogU2V0IHVwIFVwZGF0ZXIgYmVmb3JlIHJlbmRlcmluZyBhIGNvbXBvbmVudCAqL1xuaG9vayhPcHRpb25zVHlwZXMuUkVOREVSLCAob2xkLCB2bm9kZSkgPT4ge1xuXHRvbGQodm5vZGUpO1xuXHQvLyBJZ25vcmUgdGhlIEZyYWdtZW50IGluc2VydGVkIGJ5IHByZWFjdC5jcmVhdGVFbGVtZW50KCkuXG5cdGlmICh2bm9kZS50eXBlICE9PSBGcmFnbWVudCkge1xuXHRcdHNldEN1cnJlbnRVcGRhdGVyKCk7XG5cblx0XHRsZXQgdXBkYXRlcjogRWZmZWN0IHwgdW5kZWZpbmVkO1xuXG5cdFx0bGV0IGNvbXBvbmVudCA9IHZub2RlLl9fYztcblx0XHRpZiAoY29tcG9uZW50KSB7XG5cdFx0XHRjb21wb25lbnQuX3VwZGF0ZUZsYWdzICY9IH5IQVNfUEVORElOR19VUERBVEU7XG5cblx0XHRcdHVwZGF0ZXIgPSBjb21wb25lbnQuX3VwZGF0ZXI7XG5cdFx0XHRpZiAodXBkYXRlciA9PT0gdW5kZWZpbmVkKSB7XG5cdFx0XHRcdGNvbXBvbmVudC5fdXBkYXRlciA9IHVwZGF0ZXIgPSBjcmVhdGVVcGRhdGVyKFxuXHRcdFx0XHRcdGNyZWF0ZUNvbXBvbmVudFVwZGF0ZUNhbGxiYWNrKGNvbXBvbmVudCksXG5cdFx0XHRcdFx0dHlwZW9mIHZub2RlLnR5cGUgPT09IFwiZnVuY3Rpb25cIlxuXHRcdFx0XHRcdFx0PyB2bm9kZS50eXBlLmRpc3BsYXlOYW1lIHx8IHZub2RlLnR5cGUubmFtZVxuXHRcdFx0XHRcdFx0OiBcIlwiXG5cdFx0XHRcdCk7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Y3VycmVudENvbXBvbmVudCA9IGNvbXBvbmVudDtcblx0XHRzZXRDdXJyZW50VXBkYXRlcih1cGRhdGVyKTtcblx0fVxufSk7XG5cbmZ1bmN0aW9uIGNyZWF0ZUNvbXBvbmVudFVwZGF0ZUNhbGxiYWNrKGNvbXBvbmVudDogQXVnbWVudGVkQ29tcG9uZW50KSB7XG5cdHJldHVybiBmdW5jdGlvbiAodGhpczogRWZmZWN0KSB7XG5cdFx0aWYgKERFVlRPT0xTX0VOQUJMRUQpIHRoaXMuX2RlYnVnQ2FsbGJhY2s/LmNhbGwodGhpcyk7XG5cdFx0Y29tcG9uZW50Ll91cGRhdGVGbGFncyB8PSBIQVNfUEVORElOR19VUERBVEU7XG5cdFx0Y29tcG9uZW50LnNldFN0YXRlKHt9KTtcblx0fTtcbn1cblxuLyoqIEZpbmlzaCBjdXJyZW50IHVwZGF0ZXIgaWYgYSBjb21wb25lbnQgZXJyb3JzICovXG5ob29rKE9wdGlvbnNUeXBlcy5DQVRDSF9FUlJPUiwgKG9sZCwgZXJyb3IsIHZub2RlLCBvbGRWTm9kZSkgPT4ge1xuXHRzZXRDdXJyZW50VXBkYXRlcigpO1xuXHRjdXJyZW50Q29tcG9uZW50ID0gdW5kZWZpbmVkO1xuXHRvbGQoZXJyb3IsIHZub2RlLCBvbGRWTm9kZSk7XG59KTtcblxuLyoqIEZpbmlzaCBjdXJyZW50IHVwZGF0ZXIgYWZ0ZXIgcmVuZGVyaW5nIGFueSBWTm9kZSAqL1xuaG9vayhPcHRpb25zVHlwZXMuRElGRkVELCAob2xkLCB2bm9kZSkgPT4ge1xuXHRzZXRDdXJyZW50VXBkYXRlcigpO1xuXHRjdXJyZW50Q29tcG9uZW50ID0gdW5kZWZpbmVkO1xuXG5cdGxldCBkb206IEVsZW1lbnQ7XG5cblx0Ly8gdm5vZGUuX2RvbSBpcyB1bmRlZmluZWQgZHVyaW5nIHN0cmluZyByZW5kZXJpbmcsXG5cdC8vIHNvIHdlIHVzZSB0aGlzIHRvIHNraXAgcHJvcCBzdWJzY3JpcHRpb25zIGR1cmluZyBTU1IuXG5cdGlmICh0eXBlb2Ygdm5vZGUudHlwZSA9PT0gXCJzdHJpbmdcIiAmJiAoZG9tID0gdm5vZGUuX19lIGFzIEVsZW1lbnQpKSB7XG5cdFx0bGV0IHByb3BzID0gdm5vZGUuX19ucDtcblx0XHRsZXQgcmVuZGVyZWRQcm9wcyA9IHZub2RlLnByb3BzO1xuXHRcdGxldCB1cGRhdGVycyA9IGRvbS5fdXBkYXRlcnM7XG5cdFx0aWYgKHVwZGF0ZXJzKSB7XG5cdFx0XHQvLyBEaXNwb3NlIHVwZGF0ZXJzIGZvciBwcm9wcyB0aGF0IGFyZSBubyBsb25nZXIgYm91bmQgdG8gYSBzaWduYWwuXG5cdFx0XHQvLyBUaGlzIG11c3QgYWxzbyBydW4gd2hlbiB0aGUgcmUtcmVuZGVyIGNhcnJpZWQgbm8gc2lnbmFsIHByb3BzIGF0XG5cdFx0XHQvLyBhbGwgKGB2bm9kZS5fX25wYCBpcyB1bmRlZmluZWQpLCBvdGhlcndpc2UgdGhlIHN0YWxlIHVwZGF0ZXIgc3RheXNcblx0XHRcdC8vIHN1YnNjcmliZWQgYW5kIGtlZXBzIHdyaXRpbmcgdGhlIG9sZCBzaWduYWwncyB2YWx1ZXMgaW50byB0aGUgRE9NLlxuXHRcdFx0Zm9yIChsZXQgcHJvcCBpbiB1cGRhdGVycykge1xuXHRcdFx0XHRsZXQgdXBkYXRlciA9IHVwZGF0ZXJzW3Byb3BdO1xuXHRcdFx0XHRpZiAodXBkYXRlciAhPT0gdW5kZWZpbmVkICYmICghcHJvcHMgfHwgIShwcm9wIGluIHByb3BzKSkpIHtcblx0XHRcdFx0XHR1cGRhdGVyLl9kaXNwb3NlKCk7XG5cdFx0XHRcdFx0Ly8gQHRvZG8gd2UgY291bGQganVzdCBhbHdheXMgaW52b2tlIF9kaXNwb3NlKCkgaGVyZVxuXHRcdFx0XHRcdHVwZGF0ZXJzW3Byb3BdID0gdW5kZWZpbmVkO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0aWYgKHByb3BzKSB7XG5cdFx0XHRpZiAoIXVwZGF0ZXJzKSB7XG5cdFx0XHRcdHVwZGF0ZXJzID0ge307XG5cdFx0XHRcdGRvbS5fdXBkYXRlcnMgPSB1cGRhdGVycztcblx0XHRcdH1cblxuXHRcdFx0Zm9yIChsZXQgcHJvcCBpbiBwcm9wcykge1xuXHRcdFx0XHRsZXQgdXBkYXRlciA9IHVwZGF0ZXJzW3Byb3BdO1xuXHRcdFx0XHRsZXQgc2lnbmFsID0gcHJvcHNbcHJvcF07XG5cdFx0XHRcdGlmICh1cGRhdGVyID09PSB1bmRlZmluZWQpIHtcblx0XHRcdFx0XHR1cGRhdGVyID0gY3JlYXRlUHJvcFVwZGF0ZXIoZG9tLCBwcm9wLCBzaWduYWwsIHJlbmRlcmVkUHJvcHMpO1xuXHRcdFx0XHRcdHVwZGF0ZXJzW3Byb3BdID0gdXBkYXRlcjtcblx0XHRcdFx0fSBlbHNlIHtcblx0XHRcdFx0XHR1cGRhdGVyLl91cGRhdGUoc2lnbmFsLCByZW5kZXJlZFByb3BzKTtcblx0XHRcdFx0fVxuXHRcdFx0fVxuXHRcdH1cblx0fVxuXHRvbGQodm5vZGUpO1xufSk7XG5cbmZ1bmN0aW9uIGNyZWF0ZVByb3BVcGRhdGVyKFxuXHRkb206IEVsZW1lbnQsXG5cdHByb3A6IHN0cmluZyxcblx0cHJvcFNpZ25hbDogU2lnbmFsLFxuXHRwcm9wczogUmVjb3JkPHN0cmluZywgYW55PlxuKTogUHJvcGVydHlVcGRhdGVyIHtcblx0Y29uc3Qgc2V0QXNQcm9wZXJ0eSA9XG5cdFx0cHJvcCBpbiBkb20gJiZcblx0XHQvLyBTVkcgZWxlbWVudHMgbmVlZCB0byBnbyB0aHJvdWdoIGBzZXRBdHRyaWJ1dGVgIGJlY2F1c2UgdGhleVxuXHRcdC8vIGV4cGVjdCB0aGluZ3MgbGlrZSBTVkdBbmltYXRlZFRyYW5zZm9ybUxpc3QgaW5zdGVhZCBvZiBzdHJpbmdzLlxuXHRcdC8vIEB0cy1pZ25vcmVcblx0XHRkb20ub3duZXJTVkdFbGVtZW50ID09PSB1bmRlZmluZWQ7XG5cblx0Y29uc3QgY2hhbmdlU2lnbmFsID0gc2lnbmFsKHByb3BTaWduYWwpO1xuXHRyZXR1cm4ge1xuXHRcdF91cGRhdGU6IChuZXdTaWduYWw6IFNpZ25hbCwgbmV3UHJvcHM6IHR5cGVvZiBwcm9wcykgPT4ge1xuXHRcdFx0Y2hhbmdlU2lnbmFsLnZhbHVlID0gbmV3U2lnbmFsO1xuXHRcdFx0cHJvcHMgPSBuZXdQcm9wcztcblx0XHR9LFxuXHRcdF9kaXNwb3NlOiBlZmZlY3QoZnVuY3Rpb24gKHRoaXM6IEVmZmVjdCkge1xuXHRcdFx0dGhpcy5fbm90aWZ5ID0gbm90aWZ5RG9tVXBkYXRlcztcblx0XHRcdGNvbnN0IHZhbHVlID0gY2hhbmdlU2lnbmFsLnZhbHVlLnZhbHVlO1xuXHRcdFx0Ly8gSWYgUHJlYWN0IGp1c3QgcmVuZGVyZWQgdGhpcyB2YWx1ZSwgZG9uJ3QgcmVuZGVyIGl0IGFnYWluOlxuXHRcdFx0aWYgKHByb3BzW3Byb3BdID09PSB2YWx1ZSkgcmV0dXJuO1xuXHRcdFx0Ly8gV3JpdGUgdGhlIHZhbHVlIGJhY2sgaW50byB0aGUgcmVuZGVyZWQgcHJvcHMgc28gdGhhdCBQcmVhY3QncyBuZXh0XG5cdFx0XHQvLyBkaWZmIGNvbXBhcmVzIGFnYWluc3Qgd2hhdCBpcyBhY3R1YWxseSBpbiB0aGUgRE9NLiBUaGUgU2lnbmFsXG5cdFx0XHQvLyByZWZlcmVuY2UgaXRzZWxmIGxpdmVzIGluIHZub2RlLl9fbnAgYW5kIGlzIHJlc3RvcmVkIGludG8gcHJvcHMgYnlcblx0XHRcdC8vIHRoZSBVTk1PVU5UIGhvb2ssIHNvIHRoaXMgbmV2ZXIgY2xvYmJlcnMgaXQuXG5cdFx0XHRwcm9wc1twcm9wXSA9IHZhbHVlO1xuXHRcdFx0aWYgKHNldEFzUHJvcGVydHkpIHtcblx0XHRcdFx0Ly8gQHRzLWlnbm9yZS1uZXh0LWxpbmUgc2lsbHlcblx0XHRcdFx0ZG9tW3Byb3BdID0gdmFsdWU7XG5cdFx0XHRcdC8vIE1hdGNoIFByZWFjdCdzIGF0dHJpYnV0ZSBoYW5kbGluZzogZGF0YS0qIGFuZCBhcmlhLSogYXR0cmlidXRlc1xuXHRcdFx0XHQvLyBodHRwczovL2dpdGh1Yi5jb20vcHJlYWN0anMvcHJlYWN0L2Jsb2IvbWFpbi9zcmMvZGlmZi9wcm9wcy5qcyNMMTMyXG5cdFx0XHR9IGVsc2UgaWYgKHZhbHVlICE9IG51bGwgJiYgKHZhbHVlICE9PSBmYWxzZSB8fCBwcm9wWzRdID09PSBcIi1cIikpIHtcblx0XHRcdFx0ZG9tLnNldEF0dHJpYnV0ZShwcm9wLCB2YWx1ZSk7XG5cdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRkb20ucmVtb3ZlQXR0cmlidXRlKHByb3ApO1xuXHRcdFx0fVxuXHRcdH0pLFxuXHR9O1xufVxuXG4vKiogVW5zdWJzY3JpYmUgZnJvbSBTaWduYWxzIHdoZW4gdW5tb3VudGluZyBjb21wb25lbnRzL3Zub2RlcyAqL1xuaG9vayhPcHRpb25zVHlwZXMuVU5NT1VOVCwgKG9sZCwgdm5vZGU6IFZOb2RlKSA9PiB7XG5cdGlmICh0eXBlb2Ygdm5vZGUudHlwZSA9PT0gXCJzdHJpbmdcIikge1xuXHRcdGxldCBkb20gPSB2bm9kZS5fX2UgYXMgRWxlbWVudCB8IHVuZGVmaW5lZDtcblx0XHQvLyB2bm9kZS5fZG9tIGlzIHVuZGVmaW5lZCBkdXJpbmcgc3RyaW5nIHJlbmRlcmluZ1xuXHRcdGlmIChkb20pIHtcblx0XHRcdGNvbnN0IHVwZGF0ZXJzID0gZG9tLl91cGRhdGVycztcblx0XHRcdGlmICh1cGRhdGVycykge1xuXHRcdFx0XHRkb20uX3VwZGF0ZXJzID0gdW5kZWZpbmVkO1xuXHRcdFx0XHRmb3IgKGxldCBwcm9wIGluIHVwZGF0ZXJzKSB7XG5cdFx0XHRcdFx0bGV0IHVwZGF0ZXIgPSB1cGRhdGVyc1twcm9wXTtcblx0XHRcdFx0XHRpZiAodXBkYXRlcikgdXBkYXRlci5fZGlzcG9zZSgpO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXHRcdC8vIFJlc3RvcmUgU2lnbmFsIHJlZmVyZW5jZXMgaW50byB2bm9kZS5wcm9wcyBzbyB0aGF0LCBpZiB0aGlzIHZub2RlXG5cdFx0Ly8gaW5zdGFuY2UgaXMgcmV1c2VkIGZvciBhIHJlbW91bnQsIHRoZSBESUZGIGhvb2sgY2FuIHJlLWRldGVjdCB0aGVcblx0XHQvLyBzaWduYWwtYm91bmQgcHJvcHMgKHRoZXkgd2VyZSByZXBsYWNlZCB3aXRoIHBlZWtlZCB2YWx1ZXMgZHVyaW5nIGRpZmYpLlxuXHRcdGxldCBzaWduYWxQcm9wcyA9IHZub2RlLl9fbnA7XG5cdFx0aWYgKHNpZ25hbFByb3BzKSB7XG5cdFx0XHRsZXQgcHJvcHMgPSB2bm9kZS5wcm9wcztcblx0XHRcdGZvciAobGV0IHByb3AgaW4gc2lnbmFsUHJvcHMpIHtcblx0XHRcdFx0cHJvcHNbcHJvcF0gPSBzaWduYWxQcm9wc1twcm9wXTtcblx0XHRcdH1cblx0XHR9XG5cdFx0dm5vZGUuX19ucCA9IHVuZGVmaW5lZDtcblx0fSBlbHNlIHtcblx0XHRsZXQgY29tcG9uZW50ID0gdm5vZGUuX19jO1xuXHRcdGlmIChjb21wb25lbnQpIHtcblx0XHRcdC8vIFByZWFjdCAxMSBkZWZlcnMgcGFzc2l2ZSAodXNlRWZmZWN0KSBjbGVhbnVwcyBvZiB1bm1vdW50ZWQgY29tcG9uZW50c1xuXHRcdFx0Ly8gdW50aWwgYWZ0ZXIgcGFpbnQsIHNvIHVzZVNpZ25hbEVmZmVjdCdzIGVmZmVjdCgpIHN0YXlzIHN1YnNjcmliZWQgZm9yXG5cdFx0XHQvLyBhIGZyYW1lLiBGbGFnIHRoZSBvd25lciBzbyBxdWV1ZWQgcmUtcnVucyBiZWNvbWUgbm8tb3BzLlxuXHRcdFx0Y29tcG9uZW50Ll91cGRhdGVGbGFncyB8PSBJU19VTk1PVU5URUQ7XG5cdFx0XHRjb25zdCB1cGRhdGVyID0gY29tcG9uZW50Ll91cGRhdGVyO1xuXHRcdFx0aWYgKHVwZGF0ZXIpIHtcblx0XHRcdFx0Y29tcG9uZW50Ll91cGRhdGVyID0gdW5kZWZpbmVkO1xuXHRcdFx0XHR1cGRhdGVyLl9kaXNwb3NlKCk7XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cdG9sZCh2bm9kZSk7XG59KTtcblxuLyoqIE1hcmsgY29tcG9uZW50cyB0aGF0IHVzZSBob29rIHN0YXRlIHNvIHdlIGNhbiBza2lwIHNDVSBvcHRpbWl6YXRpb24uICovXG5ob29rKE9wdGlvbnNUeXBlcy5IT09LLCAob2xkLCBjb21wb25lbnQsIGluZGV4LCB0eXBlKSA9PiB7XG5cdGlmICh0eXBlIDwgMylcblx0XHQoY29tcG9uZW50IGFzIEF1Z21lbnRlZENvbXBvbmVudCkuX3VwZGF0ZUZsYWdzIHw9IEhBU19IT09LX1NUQVRFO1xuXHRvbGQoY29tcG9uZW50LCBpbmRleCwgdHlwZSk7XG59KTtcblxuLyoqXG4gKiBBdXRvLW1lbW9pemUgY29tcG9uZW50cyB0aGF0IHVzZSBTaWduYWxzL0NvbXB1dGVkcy5cbiAqIE5vdGU6IERvZXMgX25vdF8gb3B0aW1pemUgY29tcG9uZW50cyB0aGF0IHVzZSBob29rL2NsYXNzIHN0YXRlLlxuICovXG5Db21wb25lbnQucHJvdG90eXBlLnNob3VsZENvbXBvbmVudFVwZGF0ZSA9IGZ1bmN0aW9uIChcblx0dGhpczogQXVnbWVudGVkQ29tcG9uZW50LFxuXHRwcm9wcyxcblx0c3RhdGVcbikge1xuXHQvLyBTdXNwZW5kZWQgdm5vZGVzIHNob3VsZCBhbHdheXMgdXBkYXRlOlxuXHRpZiAodGhpcy5fX1IpIHJldHVybiB0cnVlO1xuXG5cdC8vIEB0b2RvOiBPbmNlIHByZWFjdGpzL3ByZWFjdCMzNjcxIGxhbmRzLCB0aGlzIGNvdWxkIGp1c3QgdXNlIGBjdXJyZW50VXBkYXRlcmA6XG5cdGNvbnN0IHVwZGF0ZXIgPSB0aGlzLl91cGRhdGVyO1xuXHRjb25zdCBoYXNTaWduYWxzID0gdXBkYXRlciAmJiB1cGRhdGVyLl9zb3VyY2VzICE9PSB1bmRlZmluZWQ7XG5cblx0Ly8gSWYgdGhpcyBpcyBhIGNvbXBvbmVudCB1c2luZyBzdGF0ZSwgcmVyZW5kZXJcblx0Ly8gQHRzLWlnbm9yZVxuXHRmb3IgKGxldCBpIGluIHN0YXRlKSByZXR1cm4gdHJ1ZTtcblxuXHRpZiAodGhpcy5fX2YgfHwgKHR5cGVvZiB0aGlzLnUgPT0gXCJib29sZWFuXCIgJiYgdGhpcy51ID09PSB0cnVlKSkge1xuXHRcdGNvbnN0IGhhc0hvb2tzU3RhdGUgPSB0aGlzLl91cGRhdGVGbGFncyAmIEhBU19IT09LX1NUQVRFO1xuXHRcdC8vIGlmIHRoaXMgY29tcG9uZW50IHVzZWQgbm8gc2lnbmFscyBvciBjb21wdXRlZHMgYW5kIG5vIGhvb2tzIHN0YXRlLCB1cGRhdGU6XG5cdFx0aWYgKCFoYXNTaWduYWxzICYmICFoYXNIb29rc1N0YXRlICYmICEodGhpcy5fdXBkYXRlRmxhZ3MgJiBIQVNfQ09NUFVURURTKSlcblx0XHRcdHJldHVybiB0cnVlO1xuXG5cdFx0Ly8gaWYgdGhlcmUgaXMgYSBwZW5kaW5nIHJlLXJlbmRlciB0cmlnZ2VyZWQgZnJvbSBTaWduYWxzLFxuXHRcdC8vIG9yIGlmIHRoZXJlIGlzIGhvb2tzIHN0YXRlLCB1cGRhdGU6XG5cdFx0aWYgKHRoaXMuX3VwZGF0ZUZsYWdzICYgSEFTX1BFTkRJTkdfVVBEQVRFKSByZXR1cm4gdHJ1ZTtcblx0fSBlbHNlIHtcblx0XHQvLyBpZiB0aGlzIGNvbXBvbmVudCB1c2VkIG5vIHNpZ25hbHMgb3IgY29tcHV0ZWRzLCB1cGRhdGU6XG5cdFx0aWYgKCFoYXNTaWduYWxzICYmICEodGhpcy5fdXBkYXRlRmxhZ3MgJiBIQVNfQ09NUFVURURTKSkgcmV0dXJuIHRydWU7XG5cblx0XHQvLyBpZiB0aGVyZSBpcyBhIHBlbmRpbmcgcmUtcmVuZGVyIHRyaWdnZXJlZCBmcm9tIFNpZ25hbHMsXG5cdFx0Ly8gb3IgaWYgdGhlcmUgaXMgaG9va3Mgc3RhdGUsIHVwZGF0ZTpcblx0XHRpZiAodGhpcy5fdXBkYXRlRmxhZ3MgJiAoSEFTX1BFTkRJTkdfVVBEQVRFIHwgSEFTX0hPT0tfU1RBVEUpKSByZXR1cm4gdHJ1ZTtcblx0fVxuXG5cdC8vIGlmIGFueSBub24tU2lnbmFsIHByb3BzIGNoYW5nZWQsIHVwZGF0ZTpcblx0Zm9yIChsZXQgaSBpbiBwcm9wcykge1xuXHRcdGlmIChpICE9PSBcIl9fc291cmNlXCIgJiYgcHJvcHNbaV0gIT09IHRoaXMucHJvcHNbaV0pIHJldHVybiB0cnVlO1xuXHR9XG5cdGZvciAobGV0IGkgaW4gdGhpcy5wcm9wcykgaWYgKCEoaSBpbiBwcm9wcykpIHJldHVybiB0cnVlO1xuXG5cdC8vIHRoaXMgaXMgYSBwdXJlbHkgU2lnbmFsLWRyaXZlbiBjb21wb25lbnQsIGRvbid0IHVwZGF0ZTpcblx0cmV0dXJuIGZhbHNlO1xufTtcblxuZXhwb3J0IGZ1bmN0aW9uIHVzZVNpZ25hbDxUPih2YWx1ZTogVCwgb3B0aW9ucz86IFNpZ25hbE9wdGlvbnM8VD4pOiBTaWduYWw8VD47XG5leHBvcnQgZnVuY3Rpb24gdXNlU2lnbmFsPFQgPSB1bmRlZmluZWQ+KCk6IFNpZ25hbDxUIHwgdW5kZWZpbmVkPjtcbmV4cG9ydCBmdW5jdGlvbiB1c2VTaWduYWw8VD4odmFsdWU/OiBULCBvcHRpb25zPzogU2lnbmFsT3B0aW9uczxUPikge1xuXHRyZXR1cm4gdXNlTWVtbyhcblx0XHQoKSA9PiBzaWduYWw8VCB8IHVuZGVmaW5lZD4odmFsdWUsIG9wdGlvbnMgYXMgU2lnbmFsT3B0aW9ucyksXG5cdFx0W11cblx0KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVzZUNvbXB1dGVkPFQ+KGNvbXB1dGU6ICgpID0+IFQsIG9wdGlvbnM/OiBTaWduYWxPcHRpb25zPFQ+KSB7XG5cdGNvbnN0ICRjb21wdXRlID0gdXNlUmVmKGNvbXB1dGUpO1xuXHQkY29tcHV0ZS5jdXJyZW50ID0gY29tcHV0ZTtcblx0KGN1cnJlbnRDb21wb25lbnQgYXMgQXVnbWVudGVkQ29tcG9uZW50KS5fdXBkYXRlRmxhZ3MgfD0gSEFTX0NPTVBVVEVEUztcblx0cmV0dXJuIHVzZU1lbW8oKCkgPT4gY29tcHV0ZWQ8VD4oKCkgPT4gJGNvbXB1dGUuY3VycmVudCgpLCBvcHRpb25zKSwgW10pO1xufVxuXG5mdW5jdGlvbiBzYWZlUmFmKGNhbGxiYWNrOiAoKSA9PiB2b2lkKSB7XG5cdGNvbnN0IGRvbmUgPSAoKSA9PiB7XG5cdFx0Y2xlYXJUaW1lb3V0KHRpbWVvdXQpO1xuXHRcdGNhbmNlbEFuaW1hdGlvbkZyYW1lKHJhZik7XG5cdFx0Y2FsbGJhY2soKTtcblx0fTtcblxuXHRjb25zdCB0aW1lb3V0ID0gc2V0VGltZW91dChkb25lLCAzNSk7XG5cdGNvbnN0IHJhZiA9IHJlcXVlc3RBbmltYXRpb25GcmFtZShkb25lKTtcbn1cblxuY29uc3QgZGVmZXJFZmZlY3RzID1cblx0dHlwZW9mIHJlcXVlc3RBbmltYXRpb25GcmFtZSA9PT0gXCJ1bmRlZmluZWRcIiA/IHNldFRpbWVvdXQgOiBzYWZlUmFmO1xuXG5jb25zdCBkZWZlckRvbVVwZGF0ZXMgPSAoY2I6IGFueSkgPT4ge1xuXHRxdWV1ZU1pY3JvdGFzaygoKSA9PiB7XG5cdFx0cXVldWVNaWNyb3Rhc2soY2IpO1xuXHR9KTtcbn07XG5cbmZ1bmN0aW9uIGZsdXNoRWZmZWN0cygpIHtcblx0YmF0Y2goKCkgPT4ge1xuXHRcdGxldCBpbnN0OiBFZmZlY3QgfCB1bmRlZmluZWQ7XG5cdFx0d2hpbGUgKChpbnN0ID0gZWZmZWN0c1F1ZXVlLnNoaWZ0KCkpKSB7XG5cdFx0XHRvbGROb3RpZnkuY2FsbChpbnN0KTtcblx0XHR9XG5cdH0pO1xufVxuXG5mdW5jdGlvbiBub3RpZnlFZmZlY3RzKHRoaXM6IEVmZmVjdCkge1xuXHRpZiAoZWZmZWN0c1F1ZXVlLnB1c2godGhpcykgPT09IDEpIHtcblx0XHQob3B0aW9ucy5yZXF1ZXN0QW5pbWF0aW9uRnJhbWUgfHwgZGVmZXJFZmZlY3RzKShmbHVzaEVmZmVjdHMpO1xuXHR9XG59XG5cbmZ1bmN0aW9uIGZsdXNoRG9tVXBkYXRlcygpIHtcblx0YmF0Y2goKCkgPT4ge1xuXHRcdGxldCBpbnN0OiBFZmZlY3QgfCB1bmRlZmluZWQ7XG5cdFx0d2hpbGUgKChpbnN0ID0gZG9tUXVldWUuc2hpZnQoKSkpIHtcblx0XHRcdG9sZE5vdGlmeS5jYWxsKGluc3QpO1xuXHRcdH1cblx0fSk7XG59XG5cbmZ1bmN0aW9uIG5vdGlmeURvbVVwZGF0ZXModGhpczogRWZmZWN0KSB7XG5cdGlmIChkb21RdWV1ZS5wdXNoKHRoaXMpID09PSAxKSB7XG5cdFx0KG9wdGlvbnMucmVxdWVzdEFuaW1hdGlvbkZyYW1lIHx8IGRlZmVyRG9tVXBkYXRlcykoZmx1c2hEb21VcGRhdGVzKTtcblx0fVxufVxuXG5leHBvcnQgZnVuY3Rpb24gdXNlU2lnbmFsRWZmZWN0KFxuXHRjYjogKCkgPT4gdm9pZCB8ICgoKSA9PiB2b2lkKSxcblx0b3B0aW9ucz86IEVmZmVjdE9wdGlvbnNcbikge1xuXHRjb25zdCBjYWxsYmFjayA9IHVzZVJlZihjYik7XG5cdGNhbGxiYWNrLmN1cnJlbnQgPSBjYjtcblx0Y29uc3Qgb3duZXIgPSBjdXJyZW50Q29tcG9uZW50O1xuXG5cdHVzZUVmZmVjdCgoKSA9PiB7XG5cdFx0cmV0dXJuIGVmZmVjdChmdW5jdGlvbiAodGhpczogRWZmZWN0KSB7XG5cdFx0XHR0aGlzLl9ub3RpZnkgPSBub3RpZnlFZmZlY3RzO1xuXHRcdFx0aWYgKG93bmVyICYmIG93bmVyLl91cGRhdGVGbGFncyAmIElTX1VOTU9VTlRFRCkgcmV0dXJuO1xuXHRcdFx0cmV0dXJuIGNhbGxiYWNrLmN1cnJlbnQoKTtcblx0XHR9LCBvcHRpb25zKTtcblx0fSwgW10pO1xufVxuXG4vKiogU2VlIGNvbW1lbnQgaW4gcGFja2FnZXMvY29yZS9zcmMvaW5kZXgudHMgb24gdGhlIHNhbWUgaW50ZXJmYWNlIGZvciBhbiBleHBsYW5hdGlvbiAqL1xuaW50ZXJmYWNlIEludGVybmFsTW9kZWxDb25zdHJ1Y3Rvcjxcblx0VE1vZGVsLFxuXHRUQXJncyBleHRlbmRzIGFueVtdLFxuPiBleHRlbmRzIE1vZGVsQ29uc3RydWN0b3I8VE1vZGVsLCBUQXJncz4ge1xuXHQoLi4uYXJnczogVEFyZ3MpOiBNb2RlbDxUTW9kZWw+O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdXNlTW9kZWw8VE1vZGVsPihcblx0ZmFjdG9yeTogTW9kZWxDb25zdHJ1Y3RvcjxUTW9kZWwsIFtdPiB8ICgoKSA9PiBNb2RlbDxUTW9kZWw+KVxuKTogTW9kZWw8VE1vZGVsPiB7XG5cdHR5cGUgSW50ZXJuYWxGYWN0b3J5ID1cblx0XHR8IEludGVybmFsTW9kZWxDb25zdHJ1Y3RvcjxUTW9kZWwsIFtdPlxuXHRcdHwgKCgpID0+IE1vZGVsPFRNb2RlbD4pO1xuXG5cdGNvbnN0IGluc3QgPSB1c2VNZW1vKCgpID0+IChmYWN0b3J5IGFzIEludGVybmFsRmFjdG9yeSkoKSwgW10pO1xuXHR1c2VFZmZlY3QoKCkgPT4gaW5zdFtTeW1ib2wuZGlzcG9zZV0sIFtpbnN0XSk7XG5cdHJldHVybiBpbnN0O1xufVxuXG4vKipcbiAqIEB0b2RvIERldGVybWluZSB3aGljaCBSZWFjdGl2ZSBpbXBsZW1lbnRhdGlvbiB3ZSdsbCBiZSB1c2luZy5cbiAqIEBpbnRlcm5hbFxuICovXG4vLyBleHBvcnQgZnVuY3Rpb24gdXNlUmVhY3RpdmU8VCBleHRlbmRzIG9iamVjdD4odmFsdWU6IFQpOiBSZWFjdGl2ZTxUPiB7XG4vLyBcdHJldHVybiB1c2VNZW1vKCgpID0+IHJlYWN0aXZlPFQ+KHZhbHVlKSwgW10pO1xuLy8gfVxuXG4vKipcbiAqIEBpbnRlcm5hbFxuICogVXBkYXRlIGEgUmVhY3RpdmUncyB1c2luZyB0aGUgcHJvcGVydGllcyBvZiBhbiBvYmplY3Qgb3Igb3RoZXIgUmVhY3RpdmUuXG4gKiBBbHNvIHdvcmtzIGZvciBTaWduYWxzLlxuICogQGV4YW1wbGVcbiAqICAgLy8gVXBkYXRlIGEgUmVhY3RpdmUgd2l0aCBPYmplY3QuYXNzaWduKCktbGlrZSBzeW50YXg6XG4gKiAgIGNvbnN0IHIgPSByZWFjdGl2ZSh7IG5hbWU6IFwiQWxpY2VcIiB9KTtcbiAqICAgdXBkYXRlKHIsIHsgbmFtZTogXCJCb2JcIiB9KTtcbiAqICAgdXBkYXRlKHIsIHsgYWdlOiA0MiB9KTsgLy8gcHJvcGVydHkgJ2FnZScgZG9lcyBub3QgZXhpc3QgaW4gdHlwZSAneyBuYW1lPzogc3RyaW5nIH0nXG4gKiAgIHVwZGF0ZShyLCAyKTsgLy8gJzInIGhhcyBubyBwcm9wZXJ0aWVzIGluIGNvbW1vbiB3aXRoICd7IG5hbWU/OiBzdHJpbmcgfSdcbiAqICAgY29uc29sZS5sb2coci5uYW1lLnZhbHVlKTsgLy8gXCJCb2JcIlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIC8vIFVwZGF0ZSBhIFJlYWN0aXZlIHdpdGggdGhlIHByb3BlcnRpZXMgb2YgYW5vdGhlciBSZWFjdGl2ZTpcbiAqICAgY29uc3QgQSA9IHJlYWN0aXZlKHsgbmFtZTogXCJBbGljZVwiIH0pO1xuICogICBjb25zdCBCID0gcmVhY3RpdmUoeyBuYW1lOiBcIkJvYlwiLCBhZ2U6IDQyIH0pO1xuICogICB1cGRhdGUoQSwgQik7XG4gKiAgIGNvbnNvbGUubG9nKGAke0EubmFtZX0gaXMgJHtBLmFnZX1gKTsgLy8gXCJCb2IgaXMgNDJcIlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIC8vIFVwZGF0ZSBhIHNpZ25hbCB3aXRoIGFzc2lnbigpLWxpa2Ugc3ludGF4OlxuICogICBjb25zdCBzID0gc2lnbmFsKDQyKTtcbiAqICAgdXBkYXRlKHMsIFwiaGlcIik7IC8vIEFyZ3VtZW50IHR5cGUgJ3N0cmluZycgbm90IGFzc2lnbmFibGUgdG8gdHlwZSAnbnVtYmVyJ1xuICogICB1cGRhdGUocywge30pOyAvLyBBcmd1bWVudCB0eXBlICd7fScgbm90IGFzc2lnbmFibGUgdG8gdHlwZSAnbnVtYmVyJ1xuICogICB1cGRhdGUocywgNDMpO1xuICogICBjb25zb2xlLmxvZyhzLnZhbHVlKTsgLy8gNDNcbiAqXG4gKiBAcGFyYW0gb2JqIFRoZSBSZWFjdGl2ZSBvciBTaWduYWwgdG8gYmUgdXBkYXRlZFxuICogQHBhcmFtIHVwZGF0ZSBUaGUgdmFsdWUsIFNpZ25hbCwgb2JqZWN0IG9yIFJlYWN0aXZlIHRvIHVwZGF0ZSBgb2JqYCB0byBtYXRjaFxuICogQHBhcmFtIG92ZXJ3cml0ZSBJZiBgdHJ1ZWAsIGFueSBwcm9wZXJ0aWVzIGBvYmpgIG1pc3NpbmcgZnJvbSBgdXBkYXRlYCBhcmUgc2V0IHRvIGB1bmRlZmluZWRgXG4gKi9cbi8qXG5leHBvcnQgZnVuY3Rpb24gdXBkYXRlPFQgZXh0ZW5kcyBTaWduYWxPclJlYWN0aXZlPihcblx0b2JqOiBULFxuXHR1cGRhdGU6IFBhcnRpYWw8VW53cmFwPFQ+Pixcblx0b3ZlcndyaXRlID0gZmFsc2Vcbikge1xuXHRpZiAob2JqIGluc3RhbmNlb2YgU2lnbmFsKSB7XG5cdFx0b2JqLnZhbHVlID0gcGVla1ZhbHVlKHVwZGF0ZSk7XG5cdH0gZWxzZSB7XG5cdFx0Zm9yIChsZXQgaSBpbiB1cGRhdGUpIHtcblx0XHRcdGlmIChpIGluIG9iaikge1xuXHRcdFx0XHRvYmpbaV0udmFsdWUgPSBwZWVrVmFsdWUodXBkYXRlW2ldKTtcblx0XHRcdH0gZWxzZSB7XG5cdFx0XHRcdGxldCBzaWcgPSBzaWduYWwocGVla1ZhbHVlKHVwZGF0ZVtpXSkpO1xuXHRcdFx0XHRzaWdbS0VZXSA9IGk7XG5cdFx0XHRcdG9ialtpXSA9IHNpZztcblx0XHRcdH1cblx0XHR9XG5cdFx0aWYgKG92ZXJ3cml0ZSkge1xuXHRcdFx0Zm9yIChsZXQgaSBpbiBvYmopIHtcblx0XHRcdFx0aWYgKCEoaSBpbiB1cGRhdGUpKSB7XG5cdFx0XHRcdFx0b2JqW2ldLnZhbHVlID0gdW5kZWZpbmVkO1xuXHRcdFx0XHR9XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG59XG4qL1xuIiwgIi8qKiBKb2luaW5nIHRoZSBuZWlnaGJvdXJpbmcgc2VudGVuY2UgdG8gYSBjYXJkIHRoYXQgd2FzIGN1dCBmcm9tIGEgbG9uZ2VyIHRleHQuICovXG5pbXBvcnQgeyBiYXRjaCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IGlzQ29ycmVjdGVkIH0gZnJvbSBcIi4vZGVjaXNpb25cIjtcbmltcG9ydCB0eXBlIHsgUGFydHMgfSBmcm9tIFwiLi9wYXJ0c1wiO1xuaW1wb3J0IHR5cGUgeyBXaXJlU3BhbiwgV2lyZVRhc2sgfSBmcm9tIFwiLi9wcm90b2NvbC5nZW5cIjtcbmltcG9ydCB7IFNlZ21lbnRzIH0gZnJvbSBcIi4vc2VnbWVudHNcIjtcbmltcG9ydCB7IG92ZXJsYXBzLCBzb3J0ZWQgfSBmcm9tIFwiLi9zcGFuc1wiO1xuaW1wb3J0IHsgUmVxdWVzdEVycm9yIH0gZnJvbSBcIi4vdHJhbnNwb3J0XCI7XG5pbXBvcnQgeyBVdGYxNlRleHQgfSBmcm9tIFwiLi91dGYxNlwiO1xuaW1wb3J0IHR5cGUgeyBDdXJyZW50LCBEcmFmdCwgU2lkZSB9IGZyb20gXCIuL3ZpZXdcIjtcblxuZXhwb3J0IGNsYXNzIFdpZGVuaW5nIHtcbiAgcmVhZG9ubHkgI2NsaWVudDogc3RyaW5nO1xuICByZWFkb25seSAjcGFydHM6IFBhcnRzO1xuICAjYXNrZWQ6IG51bWJlciB8IG51bGwgPSBudWxsOyAvLyB0aGUgdGFzayB3aG9zZSB3aWRlciBvbmUgaXMgYXdhaXRlZFxuXG4gIGNvbnN0cnVjdG9yKGNsaWVudDogc3RyaW5nLCBwYXJ0czogUGFydHMpIHtcbiAgICB0aGlzLiNjbGllbnQgPSBjbGllbnQ7XG4gICAgdGhpcy4jcGFydHMgPSBwYXJ0cztcbiAgfVxuXG4gIC8qKiBBc2sgZm9yIHRoZSBjYXJkIG9uIHRvcCB3aXRoIGl0cyBuZWlnaGJvdXI7IHdoYXQgd2FzIGRyYXduIHN0YXlzIHdoZXJlIGl0IGlzLiAqL1xuICB3aWRlbihzaWRlOiBTaWRlKTogdm9pZCB7XG4gICAgY29uc3QgeyBhbm5vdW5jZW1lbnQsIGRlY2ssIHRyYW5zcG9ydCB9ID0gdGhpcy4jcGFydHM7XG4gICAgY29uc3QgdG9wID0gZGVjay5jdXJyZW50LnZhbHVlO1xuICAgIGNvbnN0IHRhc2tfaGFzaCA9IHRvcD8udGFzay50YXNrLl90YXNrX2hhc2g7XG4gICAgaWYgKCF0b3AgfHwgdGFza19oYXNoID09PSB1bmRlZmluZWQgfHwgdGFza19oYXNoID09PSB0aGlzLiNhc2tlZCkgcmV0dXJuO1xuICAgIGlmICghY2FuV2lkZW4odG9wLCBzaWRlKSkge1xuICAgICAgYW5ub3VuY2VtZW50LnZhbHVlID0gYFRoZXJlIGlzIG5vdGhpbmcgdG8gam9pbiAke3NpZGV9LmA7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkID0gdGFza19oYXNoO1xuICAgIHRyYW5zcG9ydC5yZXF1ZXN0KFwid2lkZW5cIiwgeyBjbGllbnQ6IHRoaXMuI2NsaWVudCwgdGFza19oYXNoLCBzaWRlIH0pLnRoZW4oXG4gICAgICAoeyB0YXNrIH0pID0+IHtcbiAgICAgICAgdGhpcy4jcmVwbGllZCh0YXNrX2hhc2gpO1xuICAgICAgICAvLyBXaG9ldmVyIGhhcyBhbnN3ZXJlZCBtZWFud2hpbGUgaXMgbm90IHB1bGxlZCBiYWNrLlxuICAgICAgICBpZiAoZGVjay5jdXJyZW50LnZhbHVlPy50YXNrLnRhc2suX3Rhc2tfaGFzaCA9PT0gdGFza19oYXNoKSB0aGlzLiNyZXBsYWNlKHRhc2ssIHNpZGUpO1xuICAgICAgfSxcbiAgICAgIChlcnJvcjogdW5rbm93bikgPT4ge1xuICAgICAgICB0aGlzLiNyZXBsaWVkKHRhc2tfaGFzaCk7XG4gICAgICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgUmVxdWVzdEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgICAgIHRoaXMuI3JlZnVzZWQoc2lkZSwgZXJyb3IubWVzc2FnZSwgZXJyb3IuaGludCk7XG4gICAgICB9LFxuICAgICk7XG4gIH1cblxuICAjcmVwbGllZCh0YXNrX2hhc2g6IG51bWJlcik6IHZvaWQge1xuICAgIGlmICh0aGlzLiNhc2tlZCA9PT0gdGFza19oYXNoKSB0aGlzLiNhc2tlZCA9IG51bGw7XG4gIH1cblxuICAjcmVwbGFjZSh3aWRlcjogV2lyZVRhc2ssIHNpZGU6IFNpZGUpOiB2b2lkIHtcbiAgICBjb25zdCB7IGFubm91bmNlbWVudCwgZGVjayB9ID0gdGhpcy4jcGFydHM7XG4gICAgY29uc3QgbmFycm93ID0gZGVjay5jdXJyZW50LnZhbHVlPy50YXNrO1xuICAgIGNvbnN0IHNoaWZ0ID0gbmFycm93ICYmIHNoaWZ0T2YobmFycm93LCB3aWRlcik7XG4gICAgaWYgKHNoaWZ0ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRoaXMuI3JlZnVzZWQoc2lkZSwgXCJUaGUga2VybmVsIHNlbnQgYW5vdGhlciB0ZXh0LlwiLCBudWxsKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgYmF0Y2goKCkgPT4ge1xuICAgICAgZGVjay5yZXBsYWNlVG9wKHdpZGVyLCAoZHJhZnQpID0+IGNhcnJpZWQoZHJhZnQsIG5hcnJvdyBhcyBXaXJlVGFzaywgd2lkZXIsIHNoaWZ0KSk7XG4gICAgICBhbm5vdW5jZW1lbnQudmFsdWUgPSBgSm9pbmVkIHRoZSBzZW50ZW5jZSAke3NpZGV9LmA7XG4gICAgfSk7XG4gIH1cblxuICAjcmVmdXNlZChzaWRlOiBTaWRlLCBtZXNzYWdlOiBzdHJpbmcsIGhpbnQ6IHN0cmluZyB8IG51bGwpOiB2b2lkIHtcbiAgICBjb25zdCB0b2xkID0gYFRoZSBzZW50ZW5jZSAke3NpZGV9IGNhbm5vdCBiZSBqb2luZWQ6ICR7bWVzc2FnZX1gO1xuICAgIHRoaXMuI3BhcnRzLm5vdGljZXMucHV0KHsgbGV2ZWw6IFwid2FybmluZ1wiLCBjb2RlOiBcIndpZGVuXCIsIG1lc3NhZ2U6IHRvbGQsIGhpbnQgfSk7XG4gIH1cbn1cblxuLyoqIFdoZXRoZXIgYSBjYXJkIHdhcyBjdXQgZnJvbSBhIGxvbmdlciB0ZXh0IHRoYXQgZ29lcyBvbiBhdCB0aGlzIHNpZGUuICovXG5leHBvcnQgZnVuY3Rpb24gY2FuV2lkZW4oXG4gIHsgdGFzazogeyB0YXNrIH0sIHJldmlzZXMgfTogUGljazxDdXJyZW50LCBcInRhc2tcIiB8IFwicmV2aXNlc1wiPixcbiAgc2lkZTogU2lkZSxcbik6IGJvb2xlYW4ge1xuICByZXR1cm4gcmV2aXNlcyA9PT0gbnVsbCAmJiB0YXNrLm9yaWdpbiAhPT0gdW5kZWZpbmVkICYmICEhdGFzay5jb250ZXh0Py5bc2lkZV0udHJpbSgpO1xufVxuXG4vKiogSG93IG1hbnkgY29kZSBwb2ludHMgZnVydGhlciBvbiB0aGUgc2FtZSB3b3JkcyBhcmU7IGB1bmRlZmluZWRgIHdoZW4gdGhleSBhcmUgbm90IHRoZXJlLiAqL1xuZnVuY3Rpb24gc2hpZnRPZih7IHRhc2s6IG5hcnJvdyB9OiBXaXJlVGFzaywgeyB0YXNrOiB3aWRlciB9OiBXaXJlVGFzayk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHNoaWZ0ID0gKG5hcnJvdy5vcmlnaW4/LnN0YXJ0ID8/IDApIC0gKHdpZGVyLm9yaWdpbj8uc3RhcnQgPz8gMCk7XG4gIGNvbnN0IHRleHQgPSBuZXcgVXRmMTZUZXh0KHdpZGVyLnRleHQpO1xuICBjb25zdCBsZW5ndGggPSBuZXcgVXRmMTZUZXh0KG5hcnJvdy50ZXh0KS5sZW5ndGg7XG4gIHJldHVybiB0ZXh0LnNsaWNlKHNoaWZ0LCBzaGlmdCArIGxlbmd0aCkgPT09IG5hcnJvdy50ZXh0ID8gc2hpZnQgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBBIGRyYWZ0IG9uIHRoZSB3aWRlciB0ZXh0OyB3aGF0IGlzIHN1Z2dlc3RlZCBiZXlvbmQgdGhlIG9sZCBvbmUgY29tZXMgYWxvbmcuICovXG5mdW5jdGlvbiBjYXJyaWVkKGRyYWZ0OiBEcmFmdCwgbmFycm93OiBXaXJlVGFzaywgd2lkZXI6IFdpcmVUYXNrLCBzaGlmdDogbnVtYmVyKTogRHJhZnQge1xuICBpZiAoZHJhZnQuc3BhbnMgPT09IG51bGwpIHJldHVybiBkcmFmdDtcbiAgY29uc3Qgc2VnbWVudHMgPSBuZXcgU2VnbWVudHMod2lkZXIuYm91bmRzLCB3aWRlci5kaXNhYmxlZCwgdHJ1ZSk7XG4gIGNvbnN0IHNwYW5zID0gZHJhZnQuc3BhbnMubWFwKChzcGFuKTogV2lyZVNwYW4gPT4ge1xuICAgIGNvbnN0IG1vdmVkID0geyAuLi5zcGFuLCBzdGFydDogc3Bhbi5zdGFydCArIHNoaWZ0LCBlbmQ6IHNwYW4uZW5kICsgc2hpZnQgfTtcbiAgICBjb25zdCByYW5nZSA9IHNwYW4udG9rZW5fc3RhcnQgPT09IHVuZGVmaW5lZCA/IG51bGwgOiBzZWdtZW50cy50b3VjaGluZyhtb3ZlZC5zdGFydCwgbW92ZWQuZW5kKTtcbiAgICByZXR1cm4gcmFuZ2UgPyB7IC4uLm1vdmVkLCB0b2tlbl9zdGFydDogcmFuZ2UuZmlyc3QsIHRva2VuX2VuZDogcmFuZ2UubGFzdCB9IDogbW92ZWQ7XG4gIH0pO1xuICBpZiAoIWlzQ29ycmVjdGVkKHdpZGVyLnRhc2spKSByZXR1cm4geyAuLi5kcmFmdCwgc3BhbnMgfTtcbiAgY29uc3QgZW5kID0gc2hpZnQgKyBuZXcgVXRmMTZUZXh0KG5hcnJvdy50YXNrLnRleHQpLmxlbmd0aDtcbiAgY29uc3QgZGVjaWRlZCA9IFt7IHN0YXJ0OiBzaGlmdCwgZW5kLCBsYWJlbDogXCJcIiB9LCAuLi5zcGFuc107XG4gIGNvbnN0IGJleW9uZCA9ICh3aWRlci50YXNrLnNwYW5zID8/IFtdKS5maWx0ZXIoXG4gICAgKHNwYW4pID0+ICFkZWNpZGVkLnNvbWUoKG90aGVyKSA9PiBvdmVybGFwcyhzcGFuLCBvdGhlcikpLFxuICApO1xuICByZXR1cm4geyAuLi5kcmFmdCwgc3BhbnM6IHNvcnRlZChbLi4uc3BhbnMsIC4uLmJleW9uZF0pIH07XG59XG4iLCAiLyoqIFRleHQgYXMgaXQgaXMsIHdpdGggc2lnbnMgZm9yIHdoYXQgY2Fubm90IGJlIHNlZW4uIFRoZSBET00gdGV4dCBzdGF5cyB0aGUgdGV4dCBpdHNlbGYuICovXG5pbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuXG4vLyBMaW5lIGVuZHMgYW5kIHRhYnMsIG90aGVyIGNvbnRyb2wgY2hhcmFjdGVycywgYW5kIHRob3NlIHRoYXQgd291bGQgdHVybiB0aGUgcmVhZGluZyBkaXJlY3Rpb24uXG5jb25zdCBJTlZJU0lCTEUgPSAvW1xccHtDY31cXHUyMDJhLVxcdTIwMmVcXHUyMDY2LVxcdTIwNjldL3U7XG5cbi8qKiBUZXh0IHdpdGggZXZlcnkgaW52aXNpYmxlIGNoYXJhY3RlciBpbiBhIGBzcGFuYCBvZiBpdHMgb3duLCB3aG9zZSBzaWduIGlzIGRyYXduIGJ5IHRoZSBzdHlsZXMuICovXG5leHBvcnQgZnVuY3Rpb24gUGxhaW5UZXh0KHsgdGV4dCB9OiB7IHRleHQ6IHN0cmluZyB9KTogQ29tcG9uZW50Q2hpbGRyZW4ge1xuICBpZiAoIUlOVklTSUJMRS50ZXN0KHRleHQpKSByZXR1cm4gdGV4dDtcbiAgY29uc3QgcGllY2VzOiBDb21wb25lbnRDaGlsZHJlbltdID0gW107XG4gIGxldCBwbGFpbiA9IFwiXCI7XG4gIGZvciAoY29uc3QgY2hhcmFjdGVyIG9mIHRleHQpIHtcbiAgICBpZiAoIUlOVklTSUJMRS50ZXN0KGNoYXJhY3RlcikpIHtcbiAgICAgIHBsYWluICs9IGNoYXJhY3RlcjtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAocGxhaW4pIHBpZWNlcy5wdXNoKHBsYWluKTtcbiAgICBwbGFpbiA9IFwiXCI7XG4gICAgcGllY2VzLnB1c2goc2lnbihjaGFyYWN0ZXIpKTtcbiAgfVxuICBpZiAocGxhaW4pIHBpZWNlcy5wdXNoKHBsYWluKTtcbiAgcmV0dXJuIHBpZWNlcztcbn1cblxuZnVuY3Rpb24gc2lnbihjaGFyYWN0ZXI6IHN0cmluZyk6IENvbXBvbmVudENoaWxkcmVuIHtcbiAgaWYgKGNoYXJhY3RlciA9PT0gXCJcXG5cIikgcmV0dXJuIDxzcGFuIGNsYXNzPVwic2lnbiBuZXdsaW5lXCI+e2NoYXJhY3Rlcn08L3NwYW4+O1xuICBpZiAoY2hhcmFjdGVyID09PSBcIlxcdFwiKSByZXR1cm4gPHNwYW4gY2xhc3M9XCJzaWduIHRhYlwiPntjaGFyYWN0ZXJ9PC9zcGFuPjtcbiAgaWYgKGNoYXJhY3RlciA9PT0gXCJcXHJcIikgcmV0dXJuIDxzcGFuIGNsYXNzPVwic2lnbiByZXR1cm5cIj57Y2hhcmFjdGVyfTwvc3Bhbj47XG4gIGNvbnN0IGNvZGUgPSBjaGFyYWN0ZXIuY29kZVBvaW50QXQoMCkgPz8gMDtcbiAgY29uc3QgbmFtZSA9IGBVKyR7Y29kZS50b1N0cmluZygxNikudG9VcHBlckNhc2UoKS5wYWRTdGFydCg0LCBcIjBcIil9YDtcbiAgcmV0dXJuIChcbiAgICA8YmRpIGNsYXNzPVwic2lnbiBjb250cm9sXCIgZGF0YS1zaWduPXtuYW1lfT5cbiAgICAgIHtjaGFyYWN0ZXJ9XG4gICAgPC9iZGk+XG4gICk7XG59XG4iLCAiLyoqIFRoZSB0ZXh0IGFyb3VuZCBhIGNhcmQgdGhhdCB3YXMgY3V0IGZyb20gYSBsb25nZXIgb25lOiB0byBiZSByZWFkIGFuZCBjb3BpZWQsIG5ldmVyIGxhYmVsbGVkLiAqL1xuaW1wb3J0IHR5cGUgeyBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgdHlwZSB7IENhcmRWaWV3LCBDdXJyZW50LCBTaWRlIH0gZnJvbSBcIi4uL3ZpZXdcIjtcbmltcG9ydCB7IGNhbldpZGVuIH0gZnJvbSBcIi4uL3dpZGVuaW5nXCI7XG5pbXBvcnQgeyBQbGFpblRleHQgfSBmcm9tIFwiLi9wbGFpbi10ZXh0XCI7XG5cbi8qKiBUaGUgdGV4dCBvbiBib3RoIHNpZGVzLCBhbmQgaG93IG1vcmUgb2YgaXQgaXMgam9pbmVkIHRvIHRoZSBjYXJkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBcm91bmQge1xuICByZWFkb25seSBiZWZvcmU6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IHN0cmluZztcbiAgLyoqIEpvaW4gdGhlIHNlbnRlbmNlIGF0IGEgc2lkZTsgbm90aGluZyB3aGVyZSB0aGF0IGNhbm5vdCBiZS4gKi9cbiAgcmVhZG9ubHkgam9pbnM/OiBSZWFkb25seTxQYXJ0aWFsPFJlY29yZDxTaWRlLCAoKSA9PiB2b2lkPj4+O1xufVxuXG4vKiogVGhlIGNvbnRleHQgb2YgYSBjYXJkLCB3aXRoIHRoZSBtZWFucyB0byBqb2luIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZUNvbnRleHRPZih2aWV3OiBDYXJkVmlldywgY3VycmVudDogQ3VycmVudCk6IEFyb3VuZCB8IG51bGwge1xuICBjb25zdCB7IHRhc2ssIHJldmlzZXMgfSA9IGN1cnJlbnQ7XG4gIHJldHVybiB1c2VNZW1vKCgpID0+IHtcbiAgICBjb25zdCB7IGNvbnRleHQgfSA9IHRhc2sudGFzaztcbiAgICBpZiAoIWNvbnRleHQpIHJldHVybiBudWxsO1xuICAgIGNvbnN0IGpvaW4gPSAoc2lkZTogU2lkZSkgPT5cbiAgICAgIGNhbldpZGVuKHsgdGFzaywgcmV2aXNlcyB9LCBzaWRlKSAmJiB7XG4gICAgICAgIFtzaWRlXTogKCkgPT4gdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwid2lkZW5cIiwgc2lkZSB9KSxcbiAgICAgIH07XG4gICAgcmV0dXJuIHsgLi4uY29udGV4dCwgam9pbnM6IHsgLi4uam9pbihcImJlZm9yZVwiKSwgLi4uam9pbihcImFmdGVyXCIpIH0gfTtcbiAgfSwgW3ZpZXcsIHRhc2ssIHJldmlzZXNdKTtcbn1cblxuLyoqIFRoZSBrZXJuZWwgc2VuZHMgc28gbWFueSBjb2RlIHBvaW50czogd2l0aCBhcyBtYW55IG9mIHRoZW0gdGhlcmUgaXMgbW9yZSBiZXlvbmQuICovXG5jb25zdCBNT1NUID0gMjAwO1xuXG5leHBvcnQgZnVuY3Rpb24gVGV4dEFyb3VuZCh7IGFyb3VuZCwgc2lkZSB9OiB7IGFyb3VuZDogQXJvdW5kOyBzaWRlOiBTaWRlIH0pOiBWTm9kZSB8IG51bGwge1xuICBjb25zdCB0ZXh0ID0gYXJvdW5kW3NpZGVdO1xuICBpZiAoIXRleHQpIHJldHVybiBudWxsO1xuICBjb25zdCBqb2luID0gYXJvdW5kLmpvaW5zPy5bc2lkZV07XG4gIGNvbnN0IGlzQmVmb3JlID0gc2lkZSA9PT0gXCJiZWZvcmVcIjtcbiAgY29uc3QgZ29lc09uID0gQXJyYXkuZnJvbSh0ZXh0KS5sZW5ndGggPj0gTU9TVDtcbiAgY29uc3QgYnV0dG9uID0gam9pbiAmJiAoXG4gICAgPGJ1dHRvblxuICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICBjbGFzcz1cImpvaW5cIlxuICAgICAgZGF0YS1mbG9hdGluZ1xuICAgICAgZGF0YS1hY3Rpb249e2lzQmVmb3JlID8gXCJ3aWRlbkJlZm9yZVwiIDogXCJ3aWRlbkFmdGVyXCJ9XG4gICAgICBhcmlhLWxhYmVsPXtgSm9pbiB0aGUgc2VudGVuY2UgJHtzaWRlfWB9XG4gICAgICB0aXRsZT17YEpvaW4gdGhlIHNlbnRlbmNlICR7c2lkZX0gKCR7aXNCZWZvcmUgPyBcIltcIiA6IFwiXVwifSlgfVxuICAgICAgb25DbGljaz17am9pbn1cbiAgICAvPlxuICApO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICB7IWlzQmVmb3JlICYmIGJ1dHRvbn1cbiAgICAgIHsvKiBiaW9tZS1pZ25vcmUgbGludC9hMTF5L3VzZVNlbWFudGljRWxlbWVudHM6IGEgc3RyZXRjaCBvZiBydW5uaW5nIHRleHQgKi99XG4gICAgICA8c3BhblxuICAgICAgICBjbGFzcz17Z29lc09uID8gXCJjb250ZXh0IGdvZXMtb25cIiA6IFwiY29udGV4dFwifVxuICAgICAgICByb2xlPVwiZ3JvdXBcIlxuICAgICAgICBhcmlhLWxhYmVsPXtgVGV4dCAke3NpZGV9LCBub3QgdG8gYmUgbGFiZWxsZWRgfVxuICAgICAgICBkYXRhLWNvbnRleHQ9e3NpZGV9XG4gICAgICA+XG4gICAgICAgIDxQbGFpblRleHQgdGV4dD17dGV4dH0gLz5cbiAgICAgIDwvc3Bhbj5cbiAgICAgIHtpc0JlZm9yZSAmJiBidXR0b259XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLyoqIE9uZSBjaHVuayBvZiB0aGUgdGV4dDogbWFya3MsIHNlZ21lbnRzLCB0aGUgc2VsZWN0aW9uLCB0aGUgY3Vyc29yLiAqL1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiwgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHR5cGUgeyBQYWxldHRlIH0gZnJvbSBcIi4uL2NvbG9yc1wiO1xuaW1wb3J0IHsgdHlwZSBDaHVuaywgdHlwZSBMYXlvdXROb2RlLCBsYXlvdXQsIHR5cGUgTWFya05vZGUgfSBmcm9tIFwiLi4vbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IFdpcmVTcGFuIH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuaW1wb3J0IHR5cGUgeyBTZWdtZW50UmFuZ2UgfSBmcm9tIFwiLi4vc2VnbWVudHNcIjtcbmltcG9ydCB0eXBlIHsgU3BhbktleSB9IGZyb20gXCIuLi9zcGFuc1wiO1xuaW1wb3J0IHR5cGUgeyBUZXh0RG9jdW1lbnQgfSBmcm9tIFwiLi9kb2N1bWVudFwiO1xuaW1wb3J0IHsgUGxhaW5UZXh0IH0gZnJvbSBcIi4vcGxhaW4tdGV4dFwiO1xuaW1wb3J0IHsgdHlwZSBBcm91bmQsIFRleHRBcm91bmQgfSBmcm9tIFwiLi90ZXh0LWFyb3VuZFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIENodW5rTG9vayB7XG4gIHJlYWRvbmx5IGRvY3VtZW50OiBUZXh0RG9jdW1lbnQ7XG4gIHJlYWRvbmx5IHBhbGV0dGU6IFBhbGV0dGU7XG4gIC8qKiBSYWlscyBmb3Igb3ZlcmxhcHBpbmcgc3BhbnM7IGBudWxsYCB3aGVyZSBzcGFucyBuZXZlciBvdmVybGFwLiAqL1xuICByZWFkb25seSBsYW5lczogUmVhZG9ubHlNYXA8U3BhbktleSwgbnVtYmVyPiB8IG51bGw7XG4gIC8qKiBUaGUgc3BhbiB0aGF0IGEgeWVzL25vIGNhcmQgYXNrcyBhYm91dC4gKi9cbiAgcmVhZG9ubHkgYXNrZWQ6IFNwYW5LZXkgfCBudWxsO1xuICAvKiogVGhhdCBzcGFuIHdhcyByZXBsYWNlZCBieSBhbm90aGVyIG9uZS4gKi9cbiAgcmVhZG9ubHkgcmVwbGFjZWQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGVkaXRhYmxlOiBib29sZWFuO1xuICAvKiogU3BhbnMgdGhhdCBhcmUgc2hvd24gYW5kIGNhbm5vdCBiZSBjaGFuZ2VkLiAqL1xuICByZWFkb25seSBsb2NrZWQ6IFJlYWRvbmx5U2V0PFNwYW5LZXk+O1xuICAvKiogV2hldGhlciBzcGFucyB3aXRoIGEgYHNvdXJjZWAgc3RpbGwgd2FpdCB0byBiZSBjb25maXJtZWQuICovXG4gIHJlYWRvbmx5IHN1Z2dlc3RzOiBib29sZWFuO1xuICAvKiogV2hhdCBpcyBzaG93biBhcm91bmQgdGhlIHRleHQuICovXG4gIHJlYWRvbmx5IGFyb3VuZDogQXJvdW5kIHwgbnVsbDtcbn1cblxuaW50ZXJmYWNlIFByb3BzIHtcbiAgcmVhZG9ubHkgbG9vazogQ2h1bmtMb29rO1xuICByZWFkb25seSBjaHVuazogQ2h1bms7XG4gIHJlYWRvbmx5IGluZGV4OiBudW1iZXI7XG4gIC8qKiBTcGFucyB0aGF0IHRvdWNoIHRoaXMgY2h1bmsuICovXG4gIHJlYWRvbmx5IHNwYW5zOiByZWFkb25seSBXaXJlU3BhbltdO1xuICAvKiogV2hldGhlciBzZWdtZW50cyBhcmUgZWxlbWVudHMgYWxyZWFkeTsgZmFyIGZyb20gdGhlIHNjcmVlbiB0aGUgdGV4dCBpcyBqdXN0IHRleHQuICovXG4gIHJlYWRvbmx5IGxpdmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHNlbGVjdGlvbjogU2VnbWVudFJhbmdlIHwgbnVsbDtcbiAgcmVhZG9ubHkgY3Vyc29yOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBzZWxlY3RlZEtleTogU3BhbktleSB8IG51bGw7XG59XG5cbi8qKiBEcmF3cyBhZ2FpbiBvbmx5IHdoZW4gc29tZXRoaW5nIGluIHRoaXMgY2h1bmsgaGFzIGNoYW5nZWQuICovXG5leHBvcnQgZnVuY3Rpb24gQ2h1bmtWaWV3KHByb3BzOiBQcm9wcyk6IFZOb2RlIHtcbiAgY29uc3QgeyBsb29rLCBjaHVuaywgc3BhbnMsIGxpdmUsIGN1cnNvciwgc2VsZWN0ZWRLZXkgfSA9IHByb3BzO1xuICBjb25zdCBmaXJzdCA9IHByb3BzLnNlbGVjdGlvbj8uZmlyc3QgPz8gLTE7XG4gIGNvbnN0IGxhc3QgPSBwcm9wcy5zZWxlY3Rpb24/Lmxhc3QgPz8gLTE7XG4gIHJldHVybiB1c2VNZW1vKFxuICAgICgpID0+IG5ldyBDaHVua1BhaW50ZXIocHJvcHMpLmRyYXcoKSxcbiAgICBbbG9vaywgY2h1bmssIHNwYW5zLCBsaXZlLCBmaXJzdCwgbGFzdCwgY3Vyc29yLCBzZWxlY3RlZEtleV0sXG4gICk7XG59XG5cbmNvbnN0IExPTkdFU1QgPSAyNDtcblxuLyoqIExhYmVscyBpbiB0aGUgdGV4dCBhcmUgY3V0LCBub3Qgd3JhcHBlZDogdGhleSBtdXN0IHN0YXkgd2l0aCB0aGVpciB3b3Jkcy4gKi9cbmZ1bmN0aW9uIHNob3J0ZW5lZChsYWJlbDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGxhYmVsLmxlbmd0aCA+IExPTkdFU1QgPyBgJHtsYWJlbC5zbGljZSgwLCBMT05HRVNUIC0gMSl94oCmYCA6IGxhYmVsO1xufVxuXG5jbGFzcyBDaHVua1BhaW50ZXIge1xuICByZWFkb25seSAjcHJvcHM6IFByb3BzO1xuXG4gIGNvbnN0cnVjdG9yKHByb3BzOiBQcm9wcykge1xuICAgIHRoaXMuI3Byb3BzID0gcHJvcHM7XG4gIH1cblxuICBkcmF3KCk6IFZOb2RlIHtcbiAgICBjb25zdCB7IGNodW5rLCBpbmRleCwgbG9vaywgc3BhbnMgfSA9IHRoaXMuI3Byb3BzO1xuICAgIGNvbnN0IG5vZGVzID0gbGF5b3V0KHNwYW5zLCBjaHVuay5zdGFydCwgY2h1bmsuZW5kKTtcbiAgICBjb25zdCBtYW55ID0gbG9vay5kb2N1bWVudC5jaHVua3MubGVuZ3RoID4gMTtcbiAgICByZXR1cm4gKFxuICAgICAgPGRpdlxuICAgICAgICBjbGFzcz17bWFueSA/IFwiY2h1bmsgZmFyXCIgOiBcImNodW5rXCJ9XG4gICAgICAgIGRpcj1cImF1dG9cIlxuICAgICAgICBkYXRhLWNodW5rPXtpbmRleH1cbiAgICAgICAgc3R5bGU9e21hbnkgPyB7IFwiLS1jaGFyYWN0ZXJzXCI6IFN0cmluZyhjaHVuay5lbmQgLSBjaHVuay5zdGFydCkgfSA6IHVuZGVmaW5lZH1cbiAgICAgID5cbiAgICAgICAge2luZGV4ID09PSAwICYmIGxvb2suYXJvdW5kICYmIDxUZXh0QXJvdW5kIGFyb3VuZD17bG9vay5hcm91bmR9IHNpZGU9XCJiZWZvcmVcIiAvPn1cbiAgICAgICAge25vZGVzLm1hcCgobm9kZSkgPT4gdGhpcy4jbm9kZShub2RlKSl9XG4gICAgICAgIHtpbmRleCA9PT0gbG9vay5kb2N1bWVudC5jaHVua3MubGVuZ3RoIC0gMSAmJiBsb29rLmFyb3VuZCAmJiAoXG4gICAgICAgICAgPFRleHRBcm91bmQgYXJvdW5kPXtsb29rLmFyb3VuZH0gc2lkZT1cImFmdGVyXCIgLz5cbiAgICAgICAgKX1cbiAgICAgIDwvZGl2PlxuICAgICk7XG4gIH1cblxuICAjbm9kZShub2RlOiBMYXlvdXROb2RlKTogQ29tcG9uZW50Q2hpbGRyZW4ge1xuICAgIHJldHVybiBcInNwYW5cIiBpbiBub2RlID8gdGhpcy4jbWFyayhub2RlKSA6IHRoaXMuI3RleHQobm9kZS5zdGFydCwgbm9kZS5lbmQpO1xuICB9XG5cbiAgI21hcmsobm9kZTogTWFya05vZGUpOiBWTm9kZSB7XG4gICAgY29uc3QgeyBsb29rLCBzZWxlY3RlZEtleSB9ID0gdGhpcy4jcHJvcHM7XG4gICAgY29uc3QgeyBzcGFuLCBrZXksIGlzRmlyc3QsIGlzTGFzdCB9ID0gbm9kZTtcbiAgICBjb25zdCBodWUgPSBsb29rLnBhbGV0dGUub2Yoc3Bhbi5sYWJlbCk7XG4gICAgY29uc3QgaXNTZWxlY3RlZCA9IGtleSA9PT0gc2VsZWN0ZWRLZXk7XG4gICAgY29uc3QgaXNBc2tlZCA9IGtleSA9PT0gbG9vay5hc2tlZDtcbiAgICBjb25zdCBpc1N1Z2dlc3Rpb24gPSBsb29rLnN1Z2dlc3RzICYmIHNwYW4uc291cmNlICE9PSB1bmRlZmluZWQ7XG4gICAgY29uc3Qgc2NvcmUgPSBpc1N1Z2dlc3Rpb24gPyBzcGFuLnNjb3JlIDogdW5kZWZpbmVkO1xuICAgIGNvbnN0IG5hbWVzID0gW2h1ZS5jbGFzc107XG4gICAgaWYgKGlzU3VnZ2VzdGlvbikgbmFtZXMucHVzaChcInN1Z2dlc3RcIik7XG4gICAgaWYgKGlzQXNrZWQpIG5hbWVzLnB1c2gobG9vay5yZXBsYWNlZCA/IFwiYXNrZWQgcmVwbGFjZWRcIiA6IFwiYXNrZWRcIik7XG4gICAgaWYgKGlzU2VsZWN0ZWQpIG5hbWVzLnB1c2goXCJzZWxlY3RlZFwiKTtcbiAgICBpZiAobG9vay5sYW5lcykgbmFtZXMucHVzaChcInJhaWxcIik7XG4gICAgaWYgKCFpc0ZpcnN0KSBuYW1lcy5wdXNoKFwiZ29lcy1vblwiKTtcbiAgICBpZiAoIWlzTGFzdCkgbmFtZXMucHVzaChcInRvLWJlLWNvbnRpbnVlZFwiKTtcbiAgICBjb25zdCBsYW5lID0gbG9vay5sYW5lcz8uZ2V0KGtleSk7XG4gICAgcmV0dXJuIChcbiAgICAgIC8vIFRoZSBwYXJ0cyBhZnRlciB0aGUgZmlyc3QgYXJlIHRoZSBzYW1lIHNwYW46IHRoZXkgY2Fycnkgbm8gbGFiZWwgb2YgdGhlaXIgb3duLlxuICAgICAgPG1hcmtcbiAgICAgICAga2V5PXtgJHtrZXl9OiR7bm9kZS5zdGFydH1gfVxuICAgICAgICBjbGFzcz17bmFtZXMuam9pbihcIiBcIil9XG4gICAgICAgIGRhdGEtbGFiZWw9e2lzRmlyc3QgPyBzcGFuLmxhYmVsIDogdW5kZWZpbmVkfVxuICAgICAgICBkYXRhLWtleT17a2V5fVxuICAgICAgICBkYXRhLXN0YXJ0PXtzcGFuLnN0YXJ0fVxuICAgICAgICBkYXRhLWVuZD17c3Bhbi5lbmR9XG4gICAgICAgIHRpdGxlPXtzY29yZSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogYCR7c3Bhbi5zb3VyY2V9ICR7c2NvcmUudG9GaXhlZCgyKX1gfVxuICAgICAgICBzdHlsZT17e1xuICAgICAgICAgIC4uLmh1ZS5zdHlsZSxcbiAgICAgICAgICAuLi4obGFuZSAhPT0gdW5kZWZpbmVkICYmIHsgXCItLWxhbmVcIjogU3RyaW5nKE1hdGgubWluKGxhbmUsIDYpKSB9KSxcbiAgICAgICAgICAuLi4oc2NvcmUgIT09IHVuZGVmaW5lZCAmJiB7IFwiLS1zdXJlXCI6IFN0cmluZyhzY29yZSkgfSksXG4gICAgICAgIH19XG4gICAgICA+XG4gICAgICAgIHtpc1NlbGVjdGVkICYmIGlzRmlyc3QgJiYgPGkgY2xhc3M9XCJoYW5kbGUgc3RhcnRcIiBkYXRhLWVkZ2U9XCJzdGFydFwiIC8+fVxuICAgICAgICB7bm9kZS5jaGlsZHJlbi5tYXAoKGNoaWxkKSA9PiB0aGlzLiNub2RlKGNoaWxkKSl9XG4gICAgICAgIHtpc1NlbGVjdGVkICYmIGlzTGFzdCAmJiA8aSBjbGFzcz1cImhhbmRsZSBlbmRcIiBkYXRhLWVkZ2U9XCJlbmRcIiAvPn1cbiAgICAgICAge2lzTGFzdCAmJiAoXG4gICAgICAgICAgPGIgY2xhc3M9XCJ0YWdcIiB0aXRsZT17c3Bhbi5sYWJlbH0+XG4gICAgICAgICAgICB7c2hvcnRlbmVkKHNwYW4ubGFiZWwpfVxuICAgICAgICAgICAge2lzU3VnZ2VzdGlvbiAmJiBcIj9cIn1cbiAgICAgICAgICAgIHtsb29rLmVkaXRhYmxlICYmICFsb29rLmxvY2tlZC5oYXMoa2V5KSAmJiA8aSBjbGFzcz1cImNyb3NzXCIgZGF0YS1yZW1vdmU9e2tleX0gLz59XG4gICAgICAgICAgPC9iPlxuICAgICAgICApfVxuICAgICAgPC9tYXJrPlxuICAgICk7XG4gIH1cblxuICAvKiogU2VnbWVudHMgYW5kIHdoYXQgaXMgYmV0d2VlbiB0aGVtOyBhIHNlbGVjdGlvbiBhbHNvIGNvdmVycyB0aGUgZ2FwcyBpbnNpZGUgaXQuICovXG4gICN0ZXh0KHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogQ29tcG9uZW50Q2hpbGRyZW4ge1xuICAgIGNvbnN0IHsgbG9vaywgbGl2ZSwgY2h1bmsgfSA9IHRoaXMuI3Byb3BzO1xuICAgIGNvbnN0IHsgdGV4dCwgc2VnbWVudHMgfSA9IGxvb2suZG9jdW1lbnQ7XG4gICAgaWYgKCFsaXZlIHx8IHNlZ21lbnRzLmNvdW50ID09PSAwKSByZXR1cm4gPFBsYWluVGV4dCB0ZXh0PXt0ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpfSAvPjtcbiAgICBjb25zdCBkcmF3bjogQ29tcG9uZW50Q2hpbGRyZW5bXSA9IFtdO1xuICAgIGxldCBwb3NpdGlvbiA9IHN0YXJ0O1xuICAgIGZvciAoXG4gICAgICBsZXQgaW5kZXggPSBzZWdtZW50cy5hdChzdGFydCk7XG4gICAgICBpbmRleCA8PSBjaHVuay5sYXN0U2VnbWVudCAmJiBzZWdtZW50cy5zdGFydChpbmRleCkgPCBlbmQ7XG4gICAgICBpbmRleCArPSAxXG4gICAgKSB7XG4gICAgICBjb25zdCBmcm9tID0gTWF0aC5tYXgoc3RhcnQsIHNlZ21lbnRzLnN0YXJ0KGluZGV4KSk7XG4gICAgICBjb25zdCB0byA9IE1hdGgubWluKGVuZCwgc2VnbWVudHMuZW5kKGluZGV4KSk7XG4gICAgICBpZiAoZnJvbSA+IHBvc2l0aW9uKSBkcmF3bi5wdXNoKHRoaXMuI2dhcChwb3NpdGlvbiwgZnJvbSwgaW5kZXgpKTtcbiAgICAgIGRyYXduLnB1c2godGhpcy4jc2VnbWVudChpbmRleCwgdGV4dC5zbGljZShmcm9tLCB0bykpKTtcbiAgICAgIHBvc2l0aW9uID0gdG87XG4gICAgfVxuICAgIGlmIChwb3NpdGlvbiA8IGVuZCkgZHJhd24ucHVzaCh0aGlzLiNnYXAocG9zaXRpb24sIGVuZCwgc2VnbWVudHMuYXQocG9zaXRpb24pKSk7XG4gICAgcmV0dXJuIGRyYXduO1xuICB9XG5cbiAgI2dhcChzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciwgbmV4dFNlZ21lbnQ6IG51bWJlcik6IENvbXBvbmVudENoaWxkcmVuIHtcbiAgICBjb25zdCB7IHNlbGVjdGlvbiwgbG9vayB9ID0gdGhpcy4jcHJvcHM7XG4gICAgY29uc3QgcGxhaW4gPSA8UGxhaW5UZXh0IHRleHQ9e2xvb2suZG9jdW1lbnQudGV4dC5zbGljZShzdGFydCwgZW5kKX0gLz47XG4gICAgY29uc3QgaXNJbnNpZGUgPSBzZWxlY3Rpb24gJiYgc2VsZWN0aW9uLmZpcnN0IDwgbmV4dFNlZ21lbnQgJiYgbmV4dFNlZ21lbnQgPD0gc2VsZWN0aW9uLmxhc3Q7XG4gICAgcmV0dXJuIGlzSW5zaWRlID8gPHNwYW4gY2xhc3M9XCJjaG9zZW5cIj57cGxhaW59PC9zcGFuPiA6IHBsYWluO1xuICB9XG5cbiAgI3NlZ21lbnQoaW5kZXg6IG51bWJlciwgdGV4dDogc3RyaW5nKTogVk5vZGUge1xuICAgIGNvbnN0IHsgc2VsZWN0aW9uLCBjdXJzb3IsIGxvb2sgfSA9IHRoaXMuI3Byb3BzO1xuICAgIGxldCBuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gICAgaWYgKGxvb2suZG9jdW1lbnQuc2VnbWVudHMuaXNEaXNhYmxlZChpbmRleCkpIG5hbWUgPSBcImRpc2FibGVkXCI7XG4gICAgaWYgKHNlbGVjdGlvbiAmJiBpbmRleCA+PSBzZWxlY3Rpb24uZmlyc3QgJiYgaW5kZXggPD0gc2VsZWN0aW9uLmxhc3QpIG5hbWUgPSBcImNob3NlblwiO1xuICAgIGlmIChpbmRleCA9PT0gY3Vyc29yKSBuYW1lID0gbmFtZSA/IGAke25hbWV9IGN1cnNvcmAgOiBcImN1cnNvclwiO1xuICAgIHJldHVybiAoXG4gICAgICA8c3BhbiBrZXk9e2luZGV4fSBkYXRhLXRva2VuPXtpbmRleH0gY2xhc3M9e25hbWV9PlxuICAgICAgICA8UGxhaW5UZXh0IHRleHQ9e3RleHR9IC8+XG4gICAgICA8L3NwYW4+XG4gICAgKTtcbiAgfVxufVxuIiwgIi8qKiBXaGljaCBjaHVua3Mgb2YgYSBsb25nIHRleHQgYXJlIG5lYXIgdGhlIHNjcmVlbi4gKi9cbmltcG9ydCB0eXBlIHsgUmVmT2JqZWN0IH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VTdGF0ZSB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB0eXBlIHsgVGV4dERvY3VtZW50IH0gZnJvbSBcIi4vZG9jdW1lbnRcIjtcblxuLyoqIFdoZXRoZXIgdGhpcyBwYWdlIGNhbiB0ZWxsOyB3aXRob3V0IGl0IGV2ZXJ5dGhpbmcgY291bnRzIGFzIG5lYXIuICovXG5jb25zdCBjYW5PYnNlcnZlID0gKCkgPT4gdHlwZW9mIEludGVyc2VjdGlvbk9ic2VydmVyID09PSBcImZ1bmN0aW9uXCI7XG5cbi8qKiBUaGUgY2h1bmtzIHdob3NlIHNlZ21lbnRzIGFyZSBuZWVkZWQ6IHRoZSBmaXJzdCBvbmUsIHRoZW4gYWxsIHRoYXQgY2FtZSBuZWFyIHRoZSBzY3JlZW4uICovXG5leHBvcnQgZnVuY3Rpb24gdXNlTmVhclNjcmVlbihcbiAgYm94OiBSZWZPYmplY3Q8SFRNTEVsZW1lbnQgfCBudWxsPixcbiAgZG9jdW1lbnQ6IFRleHREb2N1bWVudCxcbik6IChjaHVuazogbnVtYmVyKSA9PiBib29sZWFuIHtcbiAgY29uc3QgW25lYXIsIHNldE5lYXJdID0gdXNlU3RhdGU8UmVhZG9ubHlTZXQ8bnVtYmVyPj4obmV3IFNldChbMF0pKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCByb290ID0gYm94LmN1cnJlbnQ7XG4gICAgaWYgKCFyb290IHx8IGRvY3VtZW50LmNodW5rcy5sZW5ndGggPCAyIHx8ICFjYW5PYnNlcnZlKCkpIHJldHVybjtcbiAgICBjb25zdCBvYnNlcnZlciA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcihcbiAgICAgIChlbnRyaWVzKSA9PiB7XG4gICAgICAgIGNvbnN0IHNlZW4gPSBlbnRyaWVzLmZpbHRlcigoZW50cnkpID0+IGVudHJ5LmlzSW50ZXJzZWN0aW5nKTtcbiAgICAgICAgY29uc3QgZ29uZSA9IGVudHJpZXMuZmlsdGVyKChlbnRyeSkgPT4gIWVudHJ5LmlzSW50ZXJzZWN0aW5nKTtcbiAgICAgICAgY29uc3QgaW5kZXggPSAoeyB0YXJnZXQgfTogSW50ZXJzZWN0aW9uT2JzZXJ2ZXJFbnRyeSkgPT5cbiAgICAgICAgICBOdW1iZXIoKHRhcmdldCBhcyBIVE1MRWxlbWVudCkuZGF0YXNldC5jaHVuayk7XG4gICAgICAgIHNldE5lYXIoKGJlZm9yZSkgPT4ge1xuICAgICAgICAgIGNvbnN0IGFmdGVyID0gbmV3IFNldChiZWZvcmUpO1xuICAgICAgICAgIGZvciAoY29uc3QgZW50cnkgb2YgZ29uZSkgYWZ0ZXIuZGVsZXRlKGluZGV4KGVudHJ5KSk7XG4gICAgICAgICAgZm9yIChjb25zdCBlbnRyeSBvZiBzZWVuKSBhZnRlci5hZGQoaW5kZXgoZW50cnkpKTtcbiAgICAgICAgICByZXR1cm4gYWZ0ZXI7XG4gICAgICAgIH0pO1xuICAgICAgfSxcbiAgICAgIHsgcm9vdCwgcm9vdE1hcmdpbjogXCI2MDBweCAwcHhcIiB9LFxuICAgICk7XG4gICAgZm9yIChjb25zdCBjaHVuayBvZiByb290LnF1ZXJ5U2VsZWN0b3JBbGwoXCJbZGF0YS1jaHVua11cIikpIG9ic2VydmVyLm9ic2VydmUoY2h1bmspO1xuICAgIHJldHVybiAoKSA9PiBvYnNlcnZlci5kaXNjb25uZWN0KCk7XG4gIH0sIFtib3gsIGRvY3VtZW50XSk7XG4gIGlmIChkb2N1bWVudC5jaHVua3MubGVuZ3RoIDwgMiB8fCAhY2FuT2JzZXJ2ZSgpKSByZXR1cm4gKCkgPT4gdHJ1ZTtcbiAgcmV0dXJuIChjaHVuaykgPT4gbmVhci5oYXMoY2h1bmspO1xufVxuIiwgIi8qKiBUaGUgdGV4dCBvZiBhIGNhcmQgaW4gaXRzIHNjcm9sbCBib3gsIHdpdGggaXRzIHNwYW5zLiAqL1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiwgUmVmT2JqZWN0LCBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZU1lbW8sIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB0eXBlIHsgUGFsZXR0ZSB9IGZyb20gXCIuLi9jb2xvcnNcIjtcbmltcG9ydCB7IHR5cGUgQ2h1bmssIGxhbmVzT2YgfSBmcm9tIFwiLi4vbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IFdpcmVTcGFuIH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuaW1wb3J0IHR5cGUgeyBTZWdtZW50UmFuZ2UgfSBmcm9tIFwiLi4vc2VnbWVudHNcIjtcbmltcG9ydCB7IG92ZXJsYXBzLCB0eXBlIFNwYW5LZXksIHR5cGUgU3BhbnMgfSBmcm9tIFwiLi4vc3BhbnNcIjtcbmltcG9ydCB7IHR5cGUgQ2h1bmtMb29rLCBDaHVua1ZpZXcgfSBmcm9tIFwiLi9jaHVua1wiO1xuaW1wb3J0IHsgY2h1bmtPZiwgdHlwZSBUZXh0RG9jdW1lbnQgfSBmcm9tIFwiLi9kb2N1bWVudFwiO1xuaW1wb3J0IHR5cGUgeyBTcGFuRWRpdG9yIH0gZnJvbSBcIi4vZWRpdG9yXCI7XG5pbXBvcnQgeyB1c2VOZWFyU2NyZWVuIH0gZnJvbSBcIi4vbmVhci1zY3JlZW5cIjtcbmltcG9ydCB0eXBlIHsgQXJvdW5kIH0gZnJvbSBcIi4vdGV4dC1hcm91bmRcIjtcblxuaW50ZXJmYWNlIFByb3BzIHtcbiAgcmVhZG9ubHkgZG9jdW1lbnQ6IFRleHREb2N1bWVudDtcbiAgcmVhZG9ubHkgcGFsZXR0ZTogUGFsZXR0ZTtcbiAgcmVhZG9ubHkgc3BhbnM6IFNwYW5zO1xuICByZWFkb25seSByYWlscz86IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFza2VkPzogU3BhbktleSB8IG51bGw7XG4gIHJlYWRvbmx5IHJlcGxhY2VkPzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbG9ja2VkPzogUmVhZG9ubHlTZXQ8U3BhbktleT47XG4gIHJlYWRvbmx5IGVkaXRvcj86IFNwYW5FZGl0b3I7XG4gIHJlYWRvbmx5IHN1Z2dlc3RzPzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY29udGV4dD86IEFyb3VuZCB8IG51bGwgfCB1bmRlZmluZWQ7XG4gIC8qKiBGb3Igc2NyZWVuIHJlYWRlcnMuICovXG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJveD86IFJlZk9iamVjdDxIVE1MRGl2RWxlbWVudCB8IG51bGw+O1xuICByZWFkb25seSBjaGlsZHJlbj86IENvbXBvbmVudENoaWxkcmVuO1xufVxuXG5jb25zdCBOT1RISU5HOiBTcGFucyA9IFtdO1xuY29uc3QgVU5MT0NLRUQ6IFJlYWRvbmx5U2V0PFNwYW5LZXk+ID0gbmV3IFNldCgpO1xuLyoqIFNob3J0ZXIgdGV4dHMgbmV2ZXIgc2Nyb2xsLCBzbyB0aGVpciBib3ggbmVlZCBub3QgdGFrZSBwYXJ0IGluIHRoZSB0YWIgb3JkZXIuICovXG5jb25zdCBNQVlfU0NST0xMID0gMzAwO1xuXG5leHBvcnQgZnVuY3Rpb24gVGV4dEJveChwcm9wczogUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IHsgZG9jdW1lbnQsIHBhbGV0dGUsIHNwYW5zLCBlZGl0b3IsIHJhaWxzID0gZmFsc2UsIGFza2VkID0gbnVsbCwgc3VnZ2VzdHMgPSBmYWxzZSB9ID0gcHJvcHM7XG4gIGNvbnN0IHsgcmVwbGFjZWQgPSBmYWxzZSwgbG9ja2VkID0gVU5MT0NLRUQsIGNvbnRleHQ6IGFyb3VuZCA9IG51bGwsIG5hbWUgPSBcIlRleHRcIiB9ID0gcHJvcHM7XG4gIGNvbnN0IG93bkJveCA9IHVzZVJlZjxIVE1MRGl2RWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IGJveCA9IHByb3BzLmJveCA/PyBvd25Cb3g7XG4gIGNvbnN0IGlzTmVhciA9IHVzZU5lYXJTY3JlZW4oYm94LCBkb2N1bWVudCk7XG4gIGNvbnN0IGxhbmVzID0gdXNlTWVtbygoKSA9PiAocmFpbHMgPyBsYW5lc09mKHNwYW5zKSA6IG51bGwpLCBbcmFpbHMsIHNwYW5zXSk7XG4gIGNvbnN0IGxvb2sgPSB1c2VNZW1vPENodW5rTG9vaz4oXG4gICAgKCkgPT4gKHtcbiAgICAgIGRvY3VtZW50LFxuICAgICAgcGFsZXR0ZSxcbiAgICAgIGxhbmVzLFxuICAgICAgYXNrZWQsXG4gICAgICByZXBsYWNlZCxcbiAgICAgIGVkaXRhYmxlOiBlZGl0b3IgIT09IHVuZGVmaW5lZCxcbiAgICAgIGxvY2tlZCxcbiAgICAgIHN1Z2dlc3RzLFxuICAgICAgYXJvdW5kLFxuICAgIH0pLFxuICAgIFtkb2N1bWVudCwgcGFsZXR0ZSwgbGFuZXMsIGFza2VkLCByZXBsYWNlZCwgZWRpdG9yLCBsb2NrZWQsIHN1Z2dlc3RzLCBhcm91bmRdLFxuICApO1xuICBjb25zdCBzcGFuc0luID0gdXNlU3BhbnNCeUNodW5rKGRvY3VtZW50LCBzcGFucyk7XG4gIGNvbnN0IHNlbGVjdGlvbiA9IGVkaXRvcj8uc2VsZWN0aW9uLnZhbHVlID8/IG51bGw7XG4gIGNvbnN0IGN1cnNvciA9IGVkaXRvcj8uY3Vyc29yLnZhbHVlID8/IG51bGw7XG4gIGNvbnN0IHNlbGVjdGVkID0gZWRpdG9yPy5zZWxlY3RlZC52YWx1ZSA/IGVkaXRvci5zZWxlY3RlZEtleS52YWx1ZSA6IG51bGw7XG4gIGNvbnN0IGN1cnNvckNodW5rID0gY3Vyc29yID09PSBudWxsID8gLTEgOiBjaHVua09mKGRvY3VtZW50LCBjdXJzb3IpO1xuICBjb25zdCBkZXB0aCA9IGxhbmVzID8gTWF0aC5taW4oNywgTWF0aC5tYXgoMCwgLi4ubGFuZXMudmFsdWVzKCkpICsgMSkgOiAwO1xuICBjb25zdCBsZW5ndGggPSBkb2N1bWVudC50ZXh0Lmxlbmd0aCArIChhcm91bmQgPyBhcm91bmQuYmVmb3JlLmxlbmd0aCArIGFyb3VuZC5hZnRlci5sZW5ndGggOiAwKTtcbiAgY29uc3Qgc2Nyb2xscyA9IGxlbmd0aCA+IE1BWV9TQ1JPTEwgfHwgZG9jdW1lbnQuY2h1bmtzLmxlbmd0aCA+IDE7XG4gIHJldHVybiAoXG4gICAgPGRpdlxuICAgICAgY2xhc3M9e2VkaXRvciA/IFwidGV4dCBlZGl0YWJsZVwiIDogXCJ0ZXh0XCJ9XG4gICAgICByZWY9e2JveH1cbiAgICAgIHN0eWxlPXt7IFwiLS1sYW5lc1wiOiBTdHJpbmcoZGVwdGgpIH19XG4gICAgICB7Li4uKHNjcm9sbHMgJiYgeyB0YWJJbmRleDogMCwgcm9sZTogXCJncm91cFwiLCBcImFyaWEtbGFiZWxcIjogbmFtZSB9KX1cbiAgICA+XG4gICAgICB7ZG9jdW1lbnQuY2h1bmtzLm1hcCgoY2h1bmssIGluZGV4KSA9PiAoXG4gICAgICAgIDxDaHVua1ZpZXdcbiAgICAgICAgICBrZXk9e2luZGV4fVxuICAgICAgICAgIGxvb2s9e2xvb2t9XG4gICAgICAgICAgY2h1bms9e2NodW5rfVxuICAgICAgICAgIGluZGV4PXtpbmRleH1cbiAgICAgICAgICBzcGFucz17c3BhbnNJbltpbmRleF0gPz8gTk9USElOR31cbiAgICAgICAgICBsaXZlPXtlZGl0b3IgIT09IHVuZGVmaW5lZCAmJiAoaXNOZWFyKGluZGV4KSB8fCBNYXRoLmFicyhpbmRleCAtIGN1cnNvckNodW5rKSA8IDIpfVxuICAgICAgICAgIHNlbGVjdGlvbj17Y2xpcHBlZChzZWxlY3Rpb24sIGNodW5rKX1cbiAgICAgICAgICBjdXJzb3I9e3NlbGVjdGVkID09PSBudWxsICYmIGluZGV4ID09PSBjdXJzb3JDaHVuayA/IGN1cnNvciA6IG51bGx9XG4gICAgICAgICAgc2VsZWN0ZWRLZXk9e3NlbGVjdGVkfVxuICAgICAgICAvPlxuICAgICAgKSl9XG4gICAgICB7cHJvcHMuY2hpbGRyZW59XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBUaGUgc3BhbnMgb2YgZXZlcnkgY2h1bms7IGEgY2h1bmsgd2hvc2Ugc3BhbnMgc3RheSB0aGUgc2FtZSBrZWVwcyBpdHMgdmVyeSBsaXN0LiAqL1xuZnVuY3Rpb24gdXNlU3BhbnNCeUNodW5rKGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsIHNwYW5zOiBTcGFucyk6IHJlYWRvbmx5IFNwYW5zW10ge1xuICBjb25zdCBiZWZvcmUgPSB1c2VSZWY8cmVhZG9ubHkgU3BhbnNbXT4oW10pO1xuICByZXR1cm4gdXNlTWVtbygoKSA9PiB7XG4gICAgY29uc3QgbGlzdHM6IFdpcmVTcGFuW11bXSA9IGRvY3VtZW50LmNodW5rcy5tYXAoKCkgPT4gW10pO1xuICAgIGZvciAoY29uc3Qgc3BhbiBvZiBzcGFucykge1xuICAgICAgZm9yIChsZXQgYXQgPSBmaXJzdENodW5rKGRvY3VtZW50LmNodW5rcywgc3Bhbi5zdGFydCk7IGF0IDwgbGlzdHMubGVuZ3RoOyBhdCArPSAxKSB7XG4gICAgICAgIGNvbnN0IHsgc3RhcnQsIGVuZCB9ID0gZG9jdW1lbnQuY2h1bmtzW2F0XSBhcyBDaHVuaztcbiAgICAgICAgaWYgKHN0YXJ0ID49IHNwYW4uZW5kKSBicmVhaztcbiAgICAgICAgaWYgKG92ZXJsYXBzKHNwYW4sIHsgc3RhcnQsIGVuZCwgbGFiZWw6IFwiXCIgfSkpIGxpc3RzW2F0XT8ucHVzaChzcGFuKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3Qga2VwdCA9IGxpc3RzLm1hcCgobGlzdCwgaW5kZXgpID0+IHtcbiAgICAgIGNvbnN0IG9sZCA9IGJlZm9yZS5jdXJyZW50W2luZGV4XTtcbiAgICAgIHJldHVybiBvbGQgJiYgb2xkLmxlbmd0aCA9PT0gbGlzdC5sZW5ndGggJiYgbGlzdC5ldmVyeSgoc3BhbiwgaSkgPT4gc3BhbiA9PT0gb2xkW2ldKVxuICAgICAgICA/IG9sZFxuICAgICAgICA6IGxpc3Q7XG4gICAgfSk7XG4gICAgYmVmb3JlLmN1cnJlbnQgPSBrZXB0O1xuICAgIHJldHVybiBrZXB0O1xuICB9LCBbZG9jdW1lbnQsIHNwYW5zXSk7XG59XG5cbmZ1bmN0aW9uIGZpcnN0Q2h1bmsoY2h1bmtzOiByZWFkb25seSBDaHVua1tdLCBvZmZzZXQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBsb3cgPSAwO1xuICBsZXQgaGlnaCA9IGNodW5rcy5sZW5ndGg7XG4gIHdoaWxlIChsb3cgPCBoaWdoKSB7XG4gICAgY29uc3QgbWlkZGxlID0gKGxvdyArIGhpZ2gpID4+IDE7XG4gICAgaWYgKChjaHVua3NbbWlkZGxlXT8uZW5kID8/IDApIDw9IG9mZnNldCkgbG93ID0gbWlkZGxlICsgMTtcbiAgICBlbHNlIGhpZ2ggPSBtaWRkbGU7XG4gIH1cbiAgcmV0dXJuIGxvdztcbn1cblxuZnVuY3Rpb24gY2xpcHBlZChyYW5nZTogU2VnbWVudFJhbmdlIHwgbnVsbCwgY2h1bms6IENodW5rKTogU2VnbWVudFJhbmdlIHwgbnVsbCB7XG4gIGlmICghcmFuZ2UgfHwgcmFuZ2UubGFzdCA8IGNodW5rLmZpcnN0U2VnbWVudCB8fCByYW5nZS5maXJzdCA+IGNodW5rLmxhc3RTZWdtZW50KSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIHJhbmdlO1xufVxuIiwgIi8qKiBBIHRleHQgd2hvc2Ugc3BhbnMgYXJlIGRyYXduIGFuZCBjaGFuZ2VkLCB3aXRoIGFsbCB0aGF0IGJlbG9uZ3MgdG8gaXQuICovXG5pbXBvcnQgdHlwZSB7IFJlZk9iamVjdCwgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VMYXlvdXRFZmZlY3QsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB0eXBlIHsgUGFsZXR0ZSB9IGZyb20gXCIuLi9jb2xvcnNcIjtcbmltcG9ydCB0eXBlIHsgU3BhbktleSwgU3BhbnMgfSBmcm9tIFwiLi4vc3BhbnNcIjtcbmltcG9ydCB0eXBlIHsgQ2FyZFZpZXcsIEN1cnJlbnQgfSBmcm9tIFwiLi4vdmlld1wiO1xuaW1wb3J0IHR5cGUgeyBTcGFuRWRpdG9yIH0gZnJvbSBcIi4vZWRpdG9yXCI7XG5pbXBvcnQgeyB1c2VQb2ludGVyIH0gZnJvbSBcIi4vcG9pbnRlclwiO1xuaW1wb3J0IHsgU3BhblRvb2xiYXIgfSBmcm9tIFwiLi9zcGFuLXRvb2xiYXJcIjtcbmltcG9ydCB7IHVzZUNvbnRleHRPZiB9IGZyb20gXCIuL3RleHQtYXJvdW5kXCI7XG5pbXBvcnQgeyBUZXh0Qm94IH0gZnJvbSBcIi4vdGV4dC1ib3hcIjtcblxuaW50ZXJmYWNlIFByb3BzIHtcbiAgcmVhZG9ubHkgdmlldzogQ2FyZFZpZXc7XG4gIHJlYWRvbmx5IGN1cnJlbnQ6IEN1cnJlbnQ7XG4gIHJlYWRvbmx5IHBhbGV0dGU6IFBhbGV0dGU7XG4gIHJlYWRvbmx5IGVkaXRvcjogU3BhbkVkaXRvcjtcbiAgcmVhZG9ubHkgbGFiZWxzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgcmFpbHM6IGJvb2xlYW47XG4gIC8qKiBXaGF0IGlzIGRyYXduLCB3aGVyZSB0aGF0IGlzIG1vcmUgdGhhbiBjYW4gYmUgZWRpdGVkLiAqL1xuICByZWFkb25seSBzcGFucz86IFNwYW5zO1xuICByZWFkb25seSBhc2tlZD86IFNwYW5LZXk7XG4gIHJlYWRvbmx5IHJlcGxhY2VkPzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbG9ja2VkPzogUmVhZG9ubHlTZXQ8U3BhbktleT47XG4gIHJlYWRvbmx5IHN1Z2dlc3RzPzogYm9vbGVhbjtcbiAgZm9jdXNDYXJkKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBFZGl0ZWRUZXh0KHByb3BzOiBQcm9wcyk6IFZOb2RlIHtcbiAgY29uc3QgeyB2aWV3LCBjdXJyZW50LCBlZGl0b3IsIGxhYmVscywgZm9jdXNDYXJkLCAuLi5sb29rIH0gPSBwcm9wcztcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaXZFbGVtZW50PihudWxsKTtcbiAgdXNlUG9pbnRlcihib3gsIGVkaXRvcik7XG4gIHVzZUN1cnNvckluU2lnaHQoYm94LCBlZGl0b3IpO1xuICBjb25zdCBjb250ZXh0ID0gdXNlQ29udGV4dE9mKHZpZXcsIGN1cnJlbnQpO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8VGV4dEJveFxuICAgICAgICBzcGFucz17ZWRpdG9yLnNwYW5zLnZhbHVlfVxuICAgICAgICB7Li4ubG9va31cbiAgICAgICAgZG9jdW1lbnQ9e2VkaXRvci5kb2N1bWVudH1cbiAgICAgICAgZWRpdG9yPXtlZGl0b3J9XG4gICAgICAgIGNvbnRleHQ9e2NvbnRleHR9XG4gICAgICAgIGJveD17Ym94fVxuICAgICAgPlxuICAgICAgICA8U3BhblRvb2xiYXIgYm94PXtib3h9IGVkaXRvcj17ZWRpdG9yfSBsYWJlbHM9e2xhYmVsc30gZm9jdXNDYXJkPXtmb2N1c0NhcmR9IC8+XG4gICAgICA8L1RleHRCb3g+XG4gICAgICA8ZGl2IGNsYXNzPVwiaGlkZGVuXCIgYXJpYS1saXZlPVwicG9saXRlXCI+XG4gICAgICAgIHtlZGl0b3Iuc2FpZC52YWx1ZX1cbiAgICAgIDwvZGl2PlxuICAgIDwvPlxuICApO1xufVxuXG4vKiogU2Nyb2xsIHRoZSBib3gsIGFuZCBvbmx5IHRoZSBib3gsIHdoZW4gdGhlIGN1cnNvciBsZWF2ZXMgaXQuICovXG5mdW5jdGlvbiB1c2VDdXJzb3JJblNpZ2h0KGJveDogUmVmT2JqZWN0PEhUTUxFbGVtZW50IHwgbnVsbD4sIGVkaXRvcjogU3BhbkVkaXRvcik6IHZvaWQge1xuICBjb25zdCBjdXJzb3IgPSBlZGl0b3IuY3Vyc29yLnZhbHVlO1xuICB1c2VMYXlvdXRFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBib3guY3VycmVudDtcbiAgICBjb25zdCB0b2tlbiA9IGVsZW1lbnQ/LnF1ZXJ5U2VsZWN0b3I8SFRNTEVsZW1lbnQ+KGBbZGF0YS10b2tlbj1cIiR7Y3Vyc29yfVwiXWApO1xuICAgIGlmICghZWxlbWVudCB8fCAhdG9rZW4gfHwgY3Vyc29yID09PSBudWxsKSByZXR1cm47XG4gICAgY29uc3QgW291dGVyLCBpbm5lcl0gPSBbZWxlbWVudC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSwgdG9rZW4uZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCldO1xuICAgIGlmIChpbm5lci50b3AgPCBvdXRlci50b3ApIGVsZW1lbnQuc2Nyb2xsVG9wIC09IG91dGVyLnRvcCAtIGlubmVyLnRvcCArIGlubmVyLmhlaWdodDtcbiAgICBpZiAoaW5uZXIuYm90dG9tID4gb3V0ZXIuYm90dG9tKVxuICAgICAgZWxlbWVudC5zY3JvbGxUb3AgKz0gaW5uZXIuYm90dG9tIC0gb3V0ZXIuYm90dG9tICsgaW5uZXIuaGVpZ2h0O1xuICB9LCBbYm94LCBjdXJzb3JdKTtcbn1cbiIsICIvKiogRWRpdGluZyB0aGUgc3BhbnMgb2Ygb25lIGNhcmQ6IHRoZSB0b2tlbiBjdXJzb3IsIHRoZSBzZWxlY3Rpb24sIHRoZSBzZWxlY3RlZCBzcGFuLiBObyBET00uICovXG5pbXBvcnQgeyBjb21wdXRlZCwgdHlwZSBSZWFkb25seVNpZ25hbCwgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBLZXlDb21tYW5kIH0gZnJvbSBcIi4uL2tleW1hcFwiO1xuaW1wb3J0IHR5cGUgeyBXaXJlU3BhbiB9IGZyb20gXCIuLi9wcm90b2NvbC5nZW5cIjtcbmltcG9ydCB0eXBlIHsgU2VnbWVudFJhbmdlIH0gZnJvbSBcIi4uL3NlZ21lbnRzXCI7XG5pbXBvcnQgKiBhcyBlZGl0cyBmcm9tIFwiLi4vc3BhbnNcIjtcbmltcG9ydCB0eXBlIHsgQ2FyZFZpZXcsIEN1cnJlbnQgfSBmcm9tIFwiLi4vdmlld1wiO1xuaW1wb3J0IHR5cGUgeyBUZXh0RG9jdW1lbnQgfSBmcm9tIFwiLi9kb2N1bWVudFwiO1xuXG5leHBvcnQgdHlwZSBFZGdlID0gXCJzdGFydFwiIHwgXCJlbmRcIjtcblxuLyoqIFdoYXQgdGhlIERPTSBrbm93cyBhbmQgdGhlIGVkaXRvciBkb2VzIG5vdDogd2hlcmUgdGhpbmdzIGFyZSBvbiB0aGUgc2NyZWVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHZW9tZXRyeSB7XG4gIC8qKiBXaGV0aGVyIHRoZSB0ZXh0IGFyb3VuZCBhIHNlZ21lbnQgcnVucyBmcm9tIHJpZ2h0IHRvIGxlZnQuICovXG4gIGlzUnRsKHNlZ21lbnQ6IG51bWJlcik6IGJvb2xlYW47XG4gIC8qKiBUaGUgc2VnbWVudCBhYm92ZSAoLTEpIG9yIGJlbG93ICgxKSBhbm90aGVyIG9uZS4gKi9cbiAgdmVydGljYWwoc2VnbWVudDogbnVtYmVyLCBkaXJlY3Rpb246IDEgfCAtMSk6IG51bWJlciB8IG51bGw7XG59XG5cbi8qKiBXaGF0IG1heSBiZSBkcmF3biBvbiBhIGNhcmQuICovXG5leHBvcnQgaW50ZXJmYWNlIEVkaXRvclJ1bGVzIGV4dGVuZHMgZWRpdHMuU3BhblJ1bGVzIHtcbiAgLyoqIFRoZSBzcGFucyBhcyB0aGV5IHN0YW5kOyB0aG9zZSBvZiB0aGUgZHJhZnQsIG9yIGVsc2UgdGhlIHN1Z2dlc3Rpb25zLiAqL1xuICBzcGFuc09mPyhjdXJyZW50OiBDdXJyZW50KTogZWRpdHMuU3BhbnM7XG4gIC8qKiBUaGUgb25lIGxhYmVsIHRoYXQgY2FuIGJlIGRyYXduOyB3aXRob3V0IGl0LCB0aGUgYWN0aXZlIG9uZSBvZiB0aGUgcGFsZXR0ZS4gKi9cbiAgcmVhZG9ubHkgbGFiZWw/OiBzdHJpbmc7XG4gIC8qKiBXaHkgYSBzcGFuIG1heSBub3QgYmUgZHJhd24sIGluIHdvcmRzOyBgbnVsbGA6IGl0IG1heS4gKi9cbiAgcmVmdXNhbD8oc3BhbjogV2lyZVNwYW4pOiBzdHJpbmcgfCBudWxsO1xuICAvKiogV2hlcmUgdGhlIGN1cnNvciB3YWtlcyB1cCwgaW4gY29kZSBwb2ludHM7IGF0IHRoZSBmaXJzdCB3b3JkIHdpdGhvdXQgaXQuICovXG4gIHJlYWRvbmx5IGhvbWU/OiBudW1iZXI7XG59XG5cbmNvbnN0IHN0YW5kaW5nID0gKHsgZHJhZnQsIHRhc2sgfTogQ3VycmVudCk6IGVkaXRzLlNwYW5zID0+IGRyYWZ0LnNwYW5zID8/IHRhc2sudGFzay5zcGFucyA/PyBbXTtcblxuZXhwb3J0IGNsYXNzIFNwYW5FZGl0b3Ige1xuICByZWFkb25seSBkb2N1bWVudDogVGV4dERvY3VtZW50O1xuICAvKiogVGhlIHNlZ21lbnQgd2l0aCB0aGUgY3Vyc29yOyBgbnVsbGAgdW50aWwgaXQgaXMgbW92ZWQgb3Igc29tZXRoaW5nIGlzIGNsaWNrZWQuICovXG4gIHJlYWRvbmx5IGN1cnNvciA9IHNpZ25hbDxudW1iZXIgfCBudWxsPihudWxsKTtcbiAgLyoqIFdoZXJlIHRoZSBzZWxlY3Rpb24gYmVnYW47IGBudWxsYCB3aGVuIG5vdGhpbmcgaXMgc2VsZWN0ZWQuICovXG4gIHJlYWRvbmx5IGFuY2hvciA9IHNpZ25hbDxudW1iZXIgfCBudWxsPihudWxsKTtcbiAgcmVhZG9ubHkgc2VsZWN0aW9uOiBSZWFkb25seVNpZ25hbDxTZWdtZW50UmFuZ2UgfCBudWxsPjtcbiAgcmVhZG9ubHkgc3BhbnM6IFJlYWRvbmx5U2lnbmFsPGVkaXRzLlNwYW5zPjtcbiAgcmVhZG9ubHkgc2VsZWN0ZWRLZXkgPSBzaWduYWw8ZWRpdHMuU3BhbktleSB8IG51bGw+KG51bGwpO1xuICByZWFkb25seSBzZWxlY3RlZDogUmVhZG9ubHlTaWduYWw8V2lyZVNwYW4gfCBudWxsPjtcbiAgLyoqIFdoYXQganVzdCBoYXBwZW5lZCwgZm9yIHNjcmVlbiByZWFkZXJzLiAqL1xuICByZWFkb25seSBzYWlkID0gc2lnbmFsKFwiXCIpO1xuICBnZW9tZXRyeTogR2VvbWV0cnkgPSB7IGlzUnRsOiAoKSA9PiBmYWxzZSwgdmVydGljYWw6ICgpID0+IG51bGwgfTtcbiAgcmVhZG9ubHkgI3ZpZXc6IENhcmRWaWV3O1xuICByZWFkb25seSAjcnVsZXM6IEVkaXRvclJ1bGVzO1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IENhcmRWaWV3LCBkb2N1bWVudDogVGV4dERvY3VtZW50LCBydWxlczogRWRpdG9yUnVsZXMpIHtcbiAgICB0aGlzLmRvY3VtZW50ID0gZG9jdW1lbnQ7XG4gICAgdGhpcy4jdmlldyA9IHZpZXc7XG4gICAgdGhpcy4jcnVsZXMgPSBydWxlcztcbiAgICB0aGlzLnNwYW5zID0gY29tcHV0ZWQoKCkgPT4ge1xuICAgICAgY29uc3QgY3VycmVudCA9IHZpZXcuY3VycmVudC52YWx1ZTtcbiAgICAgIHJldHVybiBjdXJyZW50ID8gKHJ1bGVzLnNwYW5zT2YgPz8gc3RhbmRpbmcpKGN1cnJlbnQpIDogW107XG4gICAgfSk7XG4gICAgdGhpcy5zZWxlY3Rpb24gPSBjb21wdXRlZCgoKSA9PiB7XG4gICAgICBjb25zdCBbYW5jaG9yLCBjdXJzb3JdID0gW3RoaXMuYW5jaG9yLnZhbHVlLCB0aGlzLmN1cnNvci52YWx1ZV07XG4gICAgICBpZiAoYW5jaG9yID09PSBudWxsIHx8IGN1cnNvciA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gICAgICByZXR1cm4gZG9jdW1lbnQuc2VnbWVudHMudHJpbShhbmNob3IsIGN1cnNvcik7XG4gICAgfSk7XG4gICAgdGhpcy5zZWxlY3RlZCA9IGNvbXB1dGVkKFxuICAgICAgKCkgPT4gdGhpcy5zcGFucy52YWx1ZS5maW5kKChzcGFuKSA9PiBlZGl0cy5rZXlPZihzcGFuKSA9PT0gdGhpcy5zZWxlY3RlZEtleS52YWx1ZSkgPz8gbnVsbCxcbiAgICApO1xuICB9XG5cbiAgdGV4dE9mKHsgc3RhcnQsIGVuZCB9OiBXaXJlU3Bhbik6IHN0cmluZyB7XG4gICAgcmV0dXJuIHRoaXMuZG9jdW1lbnQudGV4dC5zbGljZShzdGFydCwgZW5kKTtcbiAgfVxuXG4gIC8vIC0tIHNlbGVjdGluZyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cblxuICAvKiogQmVnaW4gYSBzZWxlY3Rpb24gYXQgYSBzZWdtZW50LCBvciBsZWFkIHRoZSBwcmVzZW50IG9uZSB0aGVyZS4gKi9cbiAgc2VsZWN0KHNlZ21lbnQ6IG51bWJlciwgZXh0ZW5kID0gZmFsc2UpOiB2b2lkIHtcbiAgICB0aGlzLnNlbGVjdGVkS2V5LnZhbHVlID0gbnVsbDtcbiAgICBpZiAoIWV4dGVuZCB8fCB0aGlzLmFuY2hvci52YWx1ZSA9PT0gbnVsbCkgdGhpcy5hbmNob3IudmFsdWUgPSBzZWdtZW50O1xuICAgIHRoaXMuY3Vyc29yLnZhbHVlID0gc2VnbWVudDtcbiAgICB0aGlzLiNzYXlTZWxlY3Rpb24oKTtcbiAgfVxuXG4gIHNlbGVjdFNwYW4oc3BhbjogV2lyZVNwYW4pOiB2b2lkIHtcbiAgICB0aGlzLmFuY2hvci52YWx1ZSA9IG51bGw7XG4gICAgdGhpcy5zZWxlY3RlZEtleS52YWx1ZSA9IGVkaXRzLmtleU9mKHNwYW4pO1xuICAgIHRoaXMuY3Vyc29yLnZhbHVlID0gdGhpcy5kb2N1bWVudC5zZWdtZW50cy5hdChzcGFuLnN0YXJ0KTtcbiAgICB0aGlzLnNhaWQudmFsdWUgPSBgJHtzcGFuLmxhYmVsfTogJHt0aGlzLnRleHRPZihzcGFuKX0ke3NwYW4uc291cmNlID8gYCwgc3VnZ2VzdGVkJHtpblNjb3JlKHNwYW4pfWAgOiBcIlwifS4gU2VsZWN0ZWQuYDtcbiAgfVxuXG4gIC8qKiBEcm9wIHRoZSBzZWxlY3Rpb24sIHRoZW4gdGhlIGN1cnNvcjsgdGVsbHMgd2hldGhlciB0aGVyZSB3YXMgYW55dGhpbmcgdG8gZHJvcC4gKi9cbiAgY2FuY2VsKCk6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmFuY2hvci52YWx1ZSA9PT0gbnVsbCAmJiB0aGlzLnNlbGVjdGVkLnZhbHVlID09PSBudWxsICYmIHRoaXMuY3Vyc29yLnZhbHVlID09PSBudWxsKSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIHRoaXMuYW5jaG9yLnZhbHVlID0gbnVsbDtcbiAgICB0aGlzLnNlbGVjdGVkS2V5LnZhbHVlID0gbnVsbDtcbiAgICB0aGlzLmN1cnNvci52YWx1ZSA9IG51bGw7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvLyAtLSBjaGFuZ2luZyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbiAgLyoqIE1ha2UgYSBzcGFuIG9mIHRoZSBzZWxlY3Rpb24uICovXG4gIG1hcmsobGFiZWwgPSB0aGlzLiNydWxlcy5sYWJlbCA/PyB0aGlzLiN2aWV3LmFjdGl2ZUxhYmVsLnZhbHVlKTogYm9vbGVhbiB7XG4gICAgY29uc3QgcmFuZ2UgPSB0aGlzLnNlbGVjdGlvbi52YWx1ZTtcbiAgICBpZiAoIXJhbmdlIHx8ICFsYWJlbCkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IHNwYW4gPSBlZGl0cy5zcGFuT3Zlcih0aGlzLmRvY3VtZW50LnNlZ21lbnRzLCByYW5nZSwgbGFiZWwpO1xuICAgIGlmICh0aGlzLiNyZWZ1c2VzKHNwYW4pKSByZXR1cm4gdHJ1ZTtcbiAgICB0aGlzLiNjaGFuZ2UoZWRpdHMuYWRkKHRoaXMuc3BhbnMudmFsdWUsIHNwYW4sIHRoaXMuI3J1bGVzKSk7XG4gICAgdGhpcy5hbmNob3IudmFsdWUgPSBudWxsO1xuICAgIHRoaXMuY3Vyc29yLnZhbHVlID0gcmFuZ2UubGFzdDtcbiAgICB0aGlzLnNhaWQudmFsdWUgPSBgJHtsYWJlbH0gYWRkZWQ6ICR7dGhpcy50ZXh0T2Yoc3Bhbil9YDtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBHaXZlIGEgbGFiZWwgdG8gdGhlIHNlbGVjdGlvbiBvciB0byB0aGUgc2VsZWN0ZWQgc3BhbjsgYGZhbHNlYCB3aGVuIHRoZXJlIGlzIG5laXRoZXIuICovXG4gIGFwcGx5TGFiZWwobGFiZWw6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHNwYW4gPSB0aGlzLnNlbGVjdGVkLnZhbHVlO1xuICAgIGlmICghc3BhbikgcmV0dXJuIHRoaXMubWFyayhsYWJlbCk7XG4gICAgaWYgKHNwYW4ubGFiZWwgIT09IGxhYmVsKSB7XG4gICAgICB0aGlzLiNjaGFuZ2UoZWRpdHMucmVsYWJlbCh0aGlzLnNwYW5zLnZhbHVlLCBlZGl0cy5rZXlPZihzcGFuKSwgbGFiZWwsIHRoaXMuI3J1bGVzKSk7XG4gICAgICB0aGlzLnNlbGVjdGVkS2V5LnZhbHVlID0gZWRpdHMua2V5T2YoeyAuLi5zcGFuLCBsYWJlbCB9KTtcbiAgICAgIHRoaXMuc2FpZC52YWx1ZSA9IGBOb3cgJHtsYWJlbH06ICR7dGhpcy50ZXh0T2Yoc3Bhbil9YDtcbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICByZW1vdmUoc3BhbjogV2lyZVNwYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNjaGFuZ2UoZWRpdHMucmVtb3ZlKHRoaXMuc3BhbnMudmFsdWUsIGVkaXRzLmtleU9mKHNwYW4pKSk7XG4gICAgdGhpcy5zZWxlY3RlZEtleS52YWx1ZSA9IG51bGw7XG4gICAgdGhpcy5zYWlkLnZhbHVlID0gYCR7c3Bhbi5sYWJlbH0gcmVtb3ZlZDogJHt0aGlzLnRleHRPZihzcGFuKX1gO1xuICB9XG5cbiAgY29uZmlybShzcGFuOiBXaXJlU3Bhbik6IHZvaWQge1xuICAgIHRoaXMuI2NoYW5nZShlZGl0cy5jb25maXJtKHRoaXMuc3BhbnMudmFsdWUsIGVkaXRzLmtleU9mKHNwYW4pKSk7XG4gICAgdGhpcy5zYWlkLnZhbHVlID0gYCR7c3Bhbi5sYWJlbH0gY29uZmlybWVkOiAke3RoaXMudGV4dE9mKHNwYW4pfWA7XG4gIH1cblxuICAvKiogTW92ZSBvbmUgZW5kIG9mIHRoZSBzZWxlY3RlZCBzcGFuIHRvIGEgc2VnbWVudDsgZW5kcyBuZXZlciBwYXNzIGVhY2ggb3RoZXIuICovXG4gIHJlc2l6ZVRvKGVkZ2U6IEVkZ2UsIHNlZ21lbnQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHJhbmdlID0gdGhpcy5yYW5nZU9mKHRoaXMuc2VsZWN0ZWQudmFsdWUpO1xuICAgIGlmICghcmFuZ2UpIHJldHVybjtcbiAgICBjb25zdCB3YW50ZWQgPVxuICAgICAgZWRnZSA9PT0gXCJzdGFydFwiXG4gICAgICAgID8geyBmaXJzdDogTWF0aC5taW4oc2VnbWVudCwgcmFuZ2UubGFzdCksIGxhc3Q6IHJhbmdlLmxhc3QgfVxuICAgICAgICA6IHsgZmlyc3Q6IHJhbmdlLmZpcnN0LCBsYXN0OiBNYXRoLm1heChzZWdtZW50LCByYW5nZS5maXJzdCkgfTtcbiAgICB0aGlzLiNyZXNpemUod2FudGVkKTtcbiAgfVxuXG4gIC8qKiBTaG93IHdoYXQgYHJlc2l6ZVRvYCB3b3VsZCBjb3ZlcjogZHJhZ2dpbmcgYW4gZW5kIGlzIG9uZSBzdGVwLCBtYWRlIHdoZW4gaXQgaXMgbGV0IGdvLiAqL1xuICBwcmV2aWV3UmVzaXplKGVkZ2U6IEVkZ2UsIHNlZ21lbnQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHJhbmdlID0gdGhpcy5yYW5nZU9mKHRoaXMuc2VsZWN0ZWQudmFsdWUpO1xuICAgIGlmICghcmFuZ2UpIHJldHVybjtcbiAgICB0aGlzLmFuY2hvci52YWx1ZSA9IGVkZ2UgPT09IFwic3RhcnRcIiA/IHJhbmdlLmxhc3QgOiByYW5nZS5maXJzdDtcbiAgICB0aGlzLmN1cnNvci52YWx1ZSA9XG4gICAgICBlZGdlID09PSBcInN0YXJ0XCIgPyBNYXRoLm1pbihzZWdtZW50LCByYW5nZS5sYXN0KSA6IE1hdGgubWF4KHNlZ21lbnQsIHJhbmdlLmZpcnN0KTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VnbWVudHMgdGhhdCBhIHNwYW4gY292ZXJzLiAqL1xuICByYW5nZU9mKHNwYW46IFdpcmVTcGFuIHwgbnVsbCk6IFNlZ21lbnRSYW5nZSB8IG51bGwge1xuICAgIHJldHVybiBzcGFuICYmIHRoaXMuZG9jdW1lbnQuc2VnbWVudHMudG91Y2hpbmcoc3Bhbi5zdGFydCwgc3Bhbi5lbmQpO1xuICB9XG5cbiAgI3Jlc2l6ZSh3YW50ZWQ6IFNlZ21lbnRSYW5nZSk6IHZvaWQge1xuICAgIGNvbnN0IHsgc2VnbWVudHMgfSA9IHRoaXMuZG9jdW1lbnQ7XG4gICAgY29uc3Qgc3BhbiA9IHRoaXMuc2VsZWN0ZWQudmFsdWU7XG4gICAgY29uc3QgcmFuZ2UgPSBzZWdtZW50cy50cmltKHdhbnRlZC5maXJzdCwgd2FudGVkLmxhc3QpO1xuICAgIGlmICghc3BhbiB8fCAhcmFuZ2UpIHJldHVybjtcbiAgICBjb25zdCByZXNpemVkID0gZWRpdHMuc3Bhbk92ZXIoc2VnbWVudHMsIHJhbmdlLCBzcGFuLmxhYmVsKTtcbiAgICBpZiAoZWRpdHMua2V5T2YocmVzaXplZCkgPT09IGVkaXRzLmtleU9mKHNwYW4pIHx8IHRoaXMuI3JlZnVzZXMocmVzaXplZCkpIHJldHVybjtcbiAgICB0aGlzLiNjaGFuZ2UoZWRpdHMucmVzaXplKHRoaXMuc3BhbnMudmFsdWUsIGVkaXRzLmtleU9mKHNwYW4pLCBzZWdtZW50cywgcmFuZ2UsIHRoaXMuI3J1bGVzKSk7XG4gICAgdGhpcy5zZWxlY3RlZEtleS52YWx1ZSA9IGVkaXRzLmtleU9mKHJlc2l6ZWQpO1xuICAgIHRoaXMuc2FpZC52YWx1ZSA9IGAke3NwYW4ubGFiZWx9OiAke3RoaXMudGV4dE9mKHJlc2l6ZWQpfWA7XG4gIH1cblxuICAjcmVmdXNlcyhzcGFuOiBXaXJlU3Bhbik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHJlZnVzYWwgPSB0aGlzLiNydWxlcy5yZWZ1c2FsPy4oc3BhbikgPz8gbnVsbDtcbiAgICBpZiAocmVmdXNhbCA9PT0gbnVsbCkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuYW5jaG9yLnZhbHVlID0gbnVsbDtcbiAgICB0aGlzLnNhaWQudmFsdWUgPSByZWZ1c2FsO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2NoYW5nZShzcGFuczogZWRpdHMuU3BhbnMpOiB2b2lkIHtcbiAgICB0aGlzLiN2aWV3LmRpc3BhdGNoKHsgdHlwZTogXCJzcGFuc1wiLCBzcGFucyB9KTtcbiAgfVxuXG4gIC8vIC0tIGtleXMgLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cblxuICAvKiogT2JleSBhIGtleTsgYGZhbHNlYCB3aGVuIHRoZSBjb21tYW5kIG1lYW5zIG5vdGhpbmcgaGVyZSBhbmQgaXMgdGhlIGNhcmQncy4gKi9cbiAgb2JleShjb21tYW5kOiBLZXlDb21tYW5kKTogYm9vbGVhbiB7XG4gICAgc3dpdGNoIChjb21tYW5kKSB7XG4gICAgICBjYXNlIFwiY29uZmlybVwiOiB7XG4gICAgICAgIGNvbnN0IHNwYW4gPSB0aGlzLnNlbGVjdGVkLnZhbHVlO1xuICAgICAgICBpZiAoc3Bhbj8uc291cmNlKSB0aGlzLmNvbmZpcm0oc3Bhbik7XG4gICAgICAgIGVsc2UgaWYgKHNwYW4pIHRoaXMuc2VsZWN0ZWRLZXkudmFsdWUgPSBudWxsO1xuICAgICAgICBlbHNlIHJldHVybiB0aGlzLm1hcmsoKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9XG4gICAgICBjYXNlIFwiY2FuY2VsXCI6XG4gICAgICAgIHJldHVybiB0aGlzLmNhbmNlbCgpO1xuICAgICAgY2FzZSBcImN1cnNvckxlZnRcIjpcbiAgICAgIGNhc2UgXCJjdXJzb3JSaWdodFwiOlxuICAgICAgY2FzZSBcImV4dGVuZExlZnRcIjpcbiAgICAgIGNhc2UgXCJleHRlbmRSaWdodFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jaG9yaXpvbnRhbChjb21tYW5kLmVuZHNXaXRoKFwiUmlnaHRcIiksIGNvbW1hbmQuc3RhcnRzV2l0aChcImV4dGVuZFwiKSk7XG4gICAgICBjYXNlIFwiY3Vyc29yVXBcIjpcbiAgICAgIGNhc2UgXCJjdXJzb3JEb3duXCI6XG4gICAgICBjYXNlIFwiZXh0ZW5kVXBcIjpcbiAgICAgIGNhc2UgXCJleHRlbmREb3duXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiN2ZXJ0aWNhbChjb21tYW5kLmVuZHNXaXRoKFwiRG93blwiKSA/IDEgOiAtMSwgY29tbWFuZC5zdGFydHNXaXRoKFwiZXh0ZW5kXCIpKTtcbiAgICAgIGNhc2UgXCJjdXJzb3JTdGFydFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jbW92ZVRvKHRoaXMuZG9jdW1lbnQuc2VnbWVudHMuc3RlcCgtMSwgMSksIGZhbHNlKTtcbiAgICAgIGNhc2UgXCJjdXJzb3JFbmRcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI21vdmVUbyh0aGlzLmRvY3VtZW50LnNlZ21lbnRzLnN0ZXAodGhpcy5kb2N1bWVudC5zZWdtZW50cy5jb3VudCwgLTEpLCBmYWxzZSk7XG4gICAgICBjYXNlIFwibmV4dFNwYW5cIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI3dhbGsoMSk7XG4gICAgICBjYXNlIFwicHJldmlvdXNTcGFuXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiN3YWxrKC0xKTtcbiAgICAgIGNhc2UgXCJyZW1vdmVTcGFuXCI6XG4gICAgICAgIGlmICh0aGlzLnNlbGVjdGVkLnZhbHVlKSB0aGlzLnJlbW92ZSh0aGlzLnNlbGVjdGVkLnZhbHVlKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiZ3Jvd1N0YXJ0XCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNudWRnZShcInN0YXJ0XCIsIC0xKTtcbiAgICAgIGNhc2UgXCJzaHJpbmtTdGFydFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jbnVkZ2UoXCJzdGFydFwiLCAxKTtcbiAgICAgIGNhc2UgXCJncm93RW5kXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNudWRnZShcImVuZFwiLCAxKTtcbiAgICAgIGNhc2UgXCJzaHJpbmtFbmRcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI251ZGdlKFwiZW5kXCIsIC0xKTtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gIH1cblxuICAjaG9yaXpvbnRhbChyaWdodDogYm9vbGVhbiwgZXh0ZW5kOiBib29sZWFuKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBzZWdtZW50cyB9ID0gdGhpcy5kb2N1bWVudDtcbiAgICBjb25zdCBhdCA9IHRoaXMuY3Vyc29yLnZhbHVlO1xuICAgIGlmIChhdCA9PT0gbnVsbCkgcmV0dXJuIHRoaXMuI3dha2UoZXh0ZW5kKTtcbiAgICBjb25zdCBmb3J3YXJkID0gcmlnaHQgIT09IHRoaXMuZ2VvbWV0cnkuaXNSdGwoYXQpO1xuICAgIGNvbnN0IG5leHQgPSBzZWdtZW50cy5zdGVwKGF0LCBmb3J3YXJkID8gMSA6IC0xKTtcbiAgICAvLyBBIGN1cnNvciBhdCByZXN0IHdha2VzIHVwIHdoZXJlIGl0IGlzLlxuICAgIGNvbnN0IHN0YXlzID0gZXh0ZW5kICYmIHRoaXMuYW5jaG9yLnZhbHVlID09PSBudWxsO1xuICAgIHJldHVybiB0aGlzLiNtb3ZlVG8oc3RheXMgPyBhdCA6IChuZXh0ID8/IGF0KSwgZXh0ZW5kKTtcbiAgfVxuXG4gICN2ZXJ0aWNhbChkaXJlY3Rpb246IDEgfCAtMSwgZXh0ZW5kOiBib29sZWFuKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXQgPSB0aGlzLmN1cnNvci52YWx1ZTtcbiAgICBpZiAoYXQgPT09IG51bGwpIHJldHVybiB0aGlzLiN3YWtlKGV4dGVuZCk7XG4gICAgcmV0dXJuIHRoaXMuI21vdmVUbyh0aGlzLmdlb21ldHJ5LnZlcnRpY2FsKGF0LCBkaXJlY3Rpb24pID8/IGF0LCBleHRlbmQpO1xuICB9XG5cbiAgI3dha2UoZXh0ZW5kOiBib29sZWFuKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBzZWdtZW50cyB9ID0gdGhpcy5kb2N1bWVudDtcbiAgICByZXR1cm4gdGhpcy4jbW92ZVRvKHNlZ21lbnRzLnN0ZXAoc2VnbWVudHMuYXQodGhpcy4jcnVsZXMuaG9tZSA/PyAwKSAtIDEsIDEpLCBleHRlbmQpO1xuICB9XG5cbiAgI21vdmVUbyhzZWdtZW50OiBudW1iZXIgfCBudWxsLCBleHRlbmQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgICBpZiAoc2VnbWVudCAhPT0gbnVsbCkgdGhpcy5zZWxlY3Qoc2VnbWVudCwgZXh0ZW5kKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBTZWxlY3QgdGhlIG5leHQgc3BhbiBmcm9tIHRoZSBzZWxlY3RlZCBvbmUgb3IgdGhlIGN1cnNvciBvbiwgcm91bmQgYW5kIHJvdW5kLiAqL1xuICAjd2FsayhkaXJlY3Rpb246IDEgfCAtMSk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHNwYW5zID0gZWRpdHMuc29ydGVkKHRoaXMuc3BhbnMudmFsdWUpO1xuICAgIGlmIChzcGFucy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuc2FpZC52YWx1ZSA9IFwiTm8gc3BhbnMuXCI7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgY29uc3QgYXQgPSBzcGFucy5maW5kSW5kZXgoKHNwYW4pID0+IGVkaXRzLmtleU9mKHNwYW4pID09PSB0aGlzLnNlbGVjdGVkS2V5LnZhbHVlKTtcbiAgICBjb25zdCBuZXh0ID0gYXQgPCAwID8gdGhpcy4jbmVhcmVzdChzcGFucywgZGlyZWN0aW9uKSA6IGF0ICsgZGlyZWN0aW9uO1xuICAgIGNvbnN0IHNwYW4gPSBzcGFuc1sobmV4dCArIHNwYW5zLmxlbmd0aCkgJSBzcGFucy5sZW5ndGhdO1xuICAgIGlmIChzcGFuKSB0aGlzLnNlbGVjdFNwYW4oc3Bhbik7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjbmVhcmVzdChzcGFuczogZWRpdHMuU3BhbnMsIGRpcmVjdGlvbjogMSB8IC0xKTogbnVtYmVyIHtcbiAgICBjb25zdCBjdXJzb3IgPSB0aGlzLmN1cnNvci52YWx1ZTtcbiAgICBpZiAoY3Vyc29yID09PSBudWxsKSByZXR1cm4gZGlyZWN0aW9uID4gMCA/IDAgOiAtMTtcbiAgICBjb25zdCBvZmZzZXQgPSB0aGlzLmRvY3VtZW50LnNlZ21lbnRzLnN0YXJ0KGN1cnNvcik7XG4gICAgY29uc3QgYWZ0ZXIgPSBzcGFucy5maW5kSW5kZXgoKHNwYW4pID0+IHNwYW4uc3RhcnQgPj0gb2Zmc2V0KTtcbiAgICBpZiAoZGlyZWN0aW9uIDwgMCkgcmV0dXJuIChhZnRlciA8IDAgPyBzcGFucy5sZW5ndGggOiBhZnRlcikgLSAxO1xuICAgIHJldHVybiBNYXRoLm1heCgwLCBhZnRlcik7XG4gIH1cblxuICAjbnVkZ2UoZWRnZTogRWRnZSwgZGlyZWN0aW9uOiAxIHwgLTEpOiBib29sZWFuIHtcbiAgICBjb25zdCByYW5nZSA9IHRoaXMucmFuZ2VPZih0aGlzLnNlbGVjdGVkLnZhbHVlKTtcbiAgICBpZiAoIXJhbmdlKSByZXR1cm4gdHJ1ZTtcbiAgICBjb25zdCBhdCA9IGVkZ2UgPT09IFwic3RhcnRcIiA/IHJhbmdlLmZpcnN0IDogcmFuZ2UubGFzdDtcbiAgICBjb25zdCBuZXh0ID0gdGhpcy5kb2N1bWVudC5zZWdtZW50cy5zdGVwKGF0LCBkaXJlY3Rpb24pO1xuICAgIGlmIChuZXh0ICE9PSBudWxsKSB0aGlzLnJlc2l6ZVRvKGVkZ2UsIG5leHQpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NheVNlbGVjdGlvbigpOiB2b2lkIHtcbiAgICBjb25zdCByYW5nZSA9IHRoaXMuc2VsZWN0aW9uLnZhbHVlO1xuICAgIGlmICghcmFuZ2UpIHJldHVybjtcbiAgICBjb25zdCB7IHNlZ21lbnRzLCB0ZXh0IH0gPSB0aGlzLmRvY3VtZW50O1xuICAgIHRoaXMuc2FpZC52YWx1ZSA9IHRleHQuc2xpY2Uoc2VnbWVudHMuc3RhcnQocmFuZ2UuZmlyc3QpLCBzZWdtZW50cy5lbmQocmFuZ2UubGFzdCkpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGluU2NvcmUoeyBzY29yZSB9OiBXaXJlU3Bhbik6IHN0cmluZyB7XG4gIHJldHVybiBzY29yZSA9PT0gdW5kZWZpbmVkID8gXCJcIiA6IGAgd2l0aCAke3Njb3JlLnRvRml4ZWQoMil9YDtcbn1cbiIsICIvKiogYHRleHRgIGFuZCBgY2xhc3NpZmljYXRpb25gOiB0aGUgdGV4dCwgd2l0aCBpdHMgbGFiZWwgYXMgYSBoZWFkbGluZSBpZiBpdCBoYXMgb25lLiAqL1xuaW1wb3J0IHR5cGUgeyBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBhbnlPdmVybGFwIH0gZnJvbSBcIi4uL3NwYW5zXCI7XG5pbXBvcnQgdHlwZSB7IENhcmRQcm9wcyB9IGZyb20gXCIuL2NhcmQtcHJvcHNcIjtcbmltcG9ydCB7IGRvY3VtZW50T2YgfSBmcm9tIFwiLi9kb2N1bWVudFwiO1xuaW1wb3J0IHsgVGV4dEJveCB9IGZyb20gXCIuL3RleHQtYm94XCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBUZXh0Q2FyZCh7IHZpZXcsIGN1cnJlbnQsIHBhbGV0dGUsIGNvbnRyb2xzIH06IENhcmRQcm9wcyk6IFZOb2RlIHtcbiAgY29uc3QgeyB0YXNrIH0gPSBjdXJyZW50O1xuICBjb25zdCBjb25maWcgPSB2aWV3LmNvbmZpZy52YWx1ZTtcbiAgY29udHJvbHMuY3VycmVudCA9IG51bGw7XG4gIGNvbnN0IGRvY3VtZW50ID0gdXNlTWVtbygoKSA9PiBkb2N1bWVudE9mKHRhc2ssIGNvbmZpZywgZmFsc2UpLCBbdGFzaywgY29uZmlnXSk7XG4gIGNvbnN0IHsgbGFiZWwsIHNwYW5zID0gW10sIF92aWV3X2lkIH0gPSB0YXNrLnRhc2s7XG4gIGNvbnN0IGh1ZSA9IGxhYmVsID09PSB1bmRlZmluZWQgPyBudWxsIDogcGFsZXR0ZS5vZihsYWJlbCk7XG4gIGNvbnN0IGhlYWRsaW5lID0gbGFiZWwgPz8gKF92aWV3X2lkID09PSBcIm5lclwiID8gXCJBcmUgdGhlc2UgcmlnaHQ/XCIgOiBudWxsKTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAge2hlYWRsaW5lICE9PSBudWxsICYmIChcbiAgICAgICAgPGRpdiBjbGFzcz1cImxhYmVscyBoZWFkbGluZVwiPlxuICAgICAgICAgIDxwIGNsYXNzPXtgY2hpcCAke2h1ZT8uY2xhc3MgPz8gXCJwbGFpblwifWB9IHN0eWxlPXtodWU/LnN0eWxlfSBkYXRhLWxhYmVsPXtsYWJlbH0+XG4gICAgICAgICAgICA8c3BhbiBjbGFzcz1cIm5hbWVcIj57aGVhZGxpbmV9PC9zcGFuPlxuICAgICAgICAgIDwvcD5cbiAgICAgICAgPC9kaXY+XG4gICAgICApfVxuICAgICAgPFRleHRCb3hcbiAgICAgICAgZG9jdW1lbnQ9e2RvY3VtZW50fVxuICAgICAgICBwYWxldHRlPXtwYWxldHRlfVxuICAgICAgICBzcGFucz17c3BhbnN9XG4gICAgICAgIHJhaWxzPXthbnlPdmVybGFwKHNwYW5zKX1cbiAgICAgICAgY29udGV4dD17dGFzay50YXNrLmNvbnRleHR9XG4gICAgICAvPlxuICAgIDwvPlxuICApO1xufVxuIiwgIi8qKiBgbmVyYDogaXMgdGhpcyBzcGFuIHJpZ2h0PyBJZiBub3QsIHRoZSByaWdodCBvbmUgY2FuIGJlIGRyYXduIGluIGl0cyBwbGFjZS4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgaXNSZXBsYWNlZCB9IGZyb20gXCIuLi9kZWNpc2lvblwiO1xuaW1wb3J0IHR5cGUgeyBLZXlDb21tYW5kIH0gZnJvbSBcIi4uL2tleW1hcFwiO1xuaW1wb3J0IHR5cGUgeyBUYXNrQm9keSwgV2lyZVNwYW4gfSBmcm9tIFwiLi4vcHJvdG9jb2wuZ2VuXCI7XG5pbXBvcnQgeyBhbnlPdmVybGFwLCBrZXlPZiwgb3ZlcmxhcHMsIHR5cGUgU3BhbnMsIHNvcnRlZCB9IGZyb20gXCIuLi9zcGFuc1wiO1xuaW1wb3J0IHsgS2V5cyB9IGZyb20gXCIuLi91aS9rZXlzXCI7XG5pbXBvcnQgdHlwZSB7IENhcmRQcm9wcyB9IGZyb20gXCIuL2NhcmQtcHJvcHNcIjtcbmltcG9ydCB7IGRvY3VtZW50T2YgfSBmcm9tIFwiLi9kb2N1bWVudFwiO1xuaW1wb3J0IHsgRWRpdGVkVGV4dCB9IGZyb20gXCIuL2VkaXRlZC10ZXh0XCI7XG5pbXBvcnQgeyB0eXBlIEVkaXRvclJ1bGVzLCBTcGFuRWRpdG9yIH0gZnJvbSBcIi4vZWRpdG9yXCI7XG5pbXBvcnQgeyBUZXh0Q2FyZCB9IGZyb20gXCIuL3RleHQtY2FyZFwiO1xuXG5jb25zdCBOT05FOiBTcGFucyA9IFtdO1xuXG5leHBvcnQgZnVuY3Rpb24gQXNrZWRDYXJkKHByb3BzOiBDYXJkUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IHNwYW5zOiBTcGFucyA9IHByb3BzLmN1cnJlbnQudGFzay50YXNrLnNwYW5zID8/IE5PTkU7XG4gIGNvbnN0IFthc2tlZF0gPSBzcGFucztcbiAgaWYgKGFza2VkICYmIHNwYW5zLmxlbmd0aCA9PT0gMSkgcmV0dXJuIDxRdWVzdGlvbiB7Li4ucHJvcHN9IGFza2VkPXthc2tlZH0gLz47XG4gIC8vIFNldmVyYWwgc3BhbnMsIG9yIG5vbmU6IHRoZXJlIGlzIG5vdGhpbmcgdG8gZHJhdyBpbiB0aGVpciBwbGFjZS5cbiAgcmV0dXJuIDxUZXh0Q2FyZCB7Li4ucHJvcHN9IC8+O1xufVxuXG5mdW5jdGlvbiBRdWVzdGlvbihwcm9wczogQ2FyZFByb3BzICYgeyBhc2tlZDogV2lyZVNwYW4gfSk6IFZOb2RlIHtcbiAgY29uc3QgeyB2aWV3LCBjdXJyZW50LCBwYWxldHRlLCBrZXltYXAsIGNvbnRyb2xzLCBmb2N1c0NhcmQsIGFza2VkIH0gPSBwcm9wcztcbiAgY29uc3QgeyB0YXNrLCBkcmFmdCB9ID0gY3VycmVudDtcbiAgY29uc3QgY29uZmlnID0gdmlldy5jb25maWcudmFsdWU7XG4gIGNvbnN0IGRvY3VtZW50ID0gdXNlTWVtbygoKSA9PiBkb2N1bWVudE9mKHRhc2ssIGNvbmZpZywgdHJ1ZSksIFt0YXNrLCBjb25maWddKTtcbiAgY29uc3QgZWRpdG9yID0gdXNlTWVtbyhcbiAgICAoKSA9PiBuZXcgU3BhbkVkaXRvcih2aWV3LCBkb2N1bWVudCwgcnVsZXNPZih0YXNrLnRhc2ssIGFza2VkLCBjb25maWcub3ZlcmxhcCkpLFxuICAgIFt2aWV3LCBkb2N1bWVudCwgdGFzaywgYXNrZWQsIGNvbmZpZy5vdmVybGFwXSxcbiAgKTtcbiAgY29uc3Qgc2hvd24gPSB1c2VNZW1vKCgpID0+IFsuLi4odGFzay50YXNrLmtub3duID8/IE5PTkUpLCBhc2tlZF0sIFt0YXNrLCBhc2tlZF0pO1xuICBjb25zdCBsb2NrZWQgPSB1c2VNZW1vKCgpID0+IG5ldyBTZXQoc2hvd24ubWFwKGtleU9mKSksIFtzaG93bl0pO1xuICBjb25zdCBkcmF3biA9IGVkaXRvci5zcGFucy52YWx1ZTtcbiAgY29uc3Qgc3BhbnMgPSB1c2VNZW1vKCgpID0+IHNvcnRlZChbLi4uc2hvd24sIC4uLmRyYXduXSksIFtzaG93biwgZHJhd25dKTtcblxuICBjb250cm9scy5jdXJyZW50ID0ge1xuICAgIHRvcGljczogdGFzay50YXNrLm9yaWdpbiA/IFtcImFza2VkXCIsIFwiY3V0XCJdIDogW1wiYXNrZWRcIl0sXG4gICAgb2JleShjb21tYW5kOiBLZXlDb21tYW5kKSB7XG4gICAgICAvLyBXb3JkcyB0aGF0IGFyZSBzZWxlY3RlZCBhcmUgbWVhbnQgdG8gYmUgZHJhd246IGFjY2VwdGluZyBwYXN0IHRoZW0gd291bGQgc2F5IHRoZSBvcHBvc2l0ZS5cbiAgICAgIGNvbnN0IHsgYW5jaG9yLCBjdXJzb3IgfSA9IGVkaXRvcjtcbiAgICAgIGNvbnN0IGlzU2VsZWN0aW5nID0gYW5jaG9yLnZhbHVlICE9PSBudWxsICYmIGFuY2hvci52YWx1ZSAhPT0gY3Vyc29yLnZhbHVlO1xuICAgICAgaWYgKGNvbW1hbmQgPT09IFwiYWNjZXB0XCIpIHJldHVybiBpc1NlbGVjdGluZyAmJiBlZGl0b3IubWFyaygpO1xuICAgICAgaWYgKGVkaXRvci5vYmV5KGNvbW1hbmQpKSByZXR1cm4gdHJ1ZTtcbiAgICAgIGlmIChjb21tYW5kICE9PSBcImNhbmNlbFwiIHx8ICFpc1JlcGxhY2VkKGN1cnJlbnQpKSByZXR1cm4gZmFsc2U7XG4gICAgICB2aWV3LmRpc3BhdGNoKHsgdHlwZTogXCJzcGFuc1wiLCBzcGFuczogW10gfSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9LFxuICB9O1xuICBjb25zdCBodWUgPSBwYWxldHRlLm9mKGFza2VkLmxhYmVsKTtcbiAgY29uc3QgcmVwbGFjZW1lbnQgPSBkcmF3bi5tYXAoKHNwYW4pID0+IGVkaXRvci50ZXh0T2Yoc3BhbikpLmpvaW4oXCIsIFwiKTtcbiAgY29uc3Qga2V5ID0ga2V5bWFwLmtleXMoXCJjb21wbGV0ZVwiKVswXTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPGRpdiBjbGFzcz1cImxhYmVscyBhc2tpbmdcIj5cbiAgICAgICAgPHNwYW4gY2xhc3M9e2BjaGlwICR7aHVlLmNsYXNzfWB9IHN0eWxlPXtodWUuc3R5bGV9IGRhdGEtYXNrZWQ9e2Fza2VkLmxhYmVsfT5cbiAgICAgICAgICA8c3BhbiBjbGFzcz1cIm5hbWVcIj5cbiAgICAgICAgICAgIHtyZXBsYWNlbWVudFxuICAgICAgICAgICAgICA/IGBpbnN0ZWFkOiAke3JlcGxhY2VtZW50fWBcbiAgICAgICAgICAgICAgOiBgSXMgdGhpcyAke2FydGljbGUoYXNrZWQubGFiZWwpfSAke2Fza2VkLmxhYmVsfT9gfVxuICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgPC9zcGFuPlxuICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgY2xhc3M9XCJidXR0b24gc21hbGxcIlxuICAgICAgICAgIGRhdGEtYWN0aW9uPVwiY29tcGxldGVcIlxuICAgICAgICAgIGFyaWEtcHJlc3NlZD17ZHJhZnQuY29tcGxldGV9XG4gICAgICAgICAgYXJpYS1rZXlzaG9ydGN1dHM9e2tleX1cbiAgICAgICAgICB0aXRsZT17YFRoZXJlIGlzIG5vIG90aGVyICR7YXNrZWQubGFiZWx9IGluIHRoaXMgdGV4dGB9XG4gICAgICAgICAgb25DbGljaz17KCkgPT4gdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwiY29tcGxldGVcIiB9KX1cbiAgICAgICAgPlxuICAgICAgICAgIE5vdGhpbmcgZWxzZSBoZXJlIDxLZXlzIGtleXM9e2tleX0gLz5cbiAgICAgICAgPC9idXR0b24+XG4gICAgICA8L2Rpdj5cbiAgICAgIDxFZGl0ZWRUZXh0XG4gICAgICAgIHZpZXc9e3ZpZXd9XG4gICAgICAgIGN1cnJlbnQ9e2N1cnJlbnR9XG4gICAgICAgIHBhbGV0dGU9e3BhbGV0dGV9XG4gICAgICAgIGVkaXRvcj17ZWRpdG9yfVxuICAgICAgICBsYWJlbHM9e1thc2tlZC5sYWJlbF19XG4gICAgICAgIGZvY3VzQ2FyZD17Zm9jdXNDYXJkfVxuICAgICAgICBzcGFucz17c3BhbnN9XG4gICAgICAgIHJhaWxzPXthbnlPdmVybGFwKHNob3duKX1cbiAgICAgICAgYXNrZWQ9e2tleU9mKGFza2VkKX1cbiAgICAgICAgcmVwbGFjZWQ9e3JlcGxhY2VtZW50ICE9PSBcIlwifVxuICAgICAgICBsb2NrZWQ9e2xvY2tlZH1cbiAgICAgIC8+XG4gICAgPC8+XG4gICk7XG59XG5cbmZ1bmN0aW9uIHJ1bGVzT2YodGFzazogVGFza0JvZHksIGFza2VkOiBXaXJlU3Bhbiwgb3ZlcmxhcDogYm9vbGVhbik6IEVkaXRvclJ1bGVzIHtcbiAgY29uc3Qga25vd246IFNwYW5zID0gdGFzay5rbm93biA/PyBOT05FO1xuICByZXR1cm4ge1xuICAgIG92ZXJsYXAsXG4gICAgbGFiZWw6IGFza2VkLmxhYmVsLFxuICAgIGhvbWU6IGFza2VkLnN0YXJ0LFxuICAgIHNwYW5zT2Y6ICh7IGRyYWZ0IH0pID0+IGRyYWZ0LnNwYW5zID8/IE5PTkUsXG4gICAgcmVmdXNhbChzcGFuKSB7XG4gICAgICBpZiAoa2V5T2Yoc3BhbikgPT09IGtleU9mKGFza2VkKSkgcmV0dXJuIFwiVGhhdCBpcyB0aGUgb25lIGFza2VkIGFib3V0OiBhY2NlcHQgaXQuXCI7XG4gICAgICBjb25zdCBpc1Rha2VuID0gKG90aGVyOiBXaXJlU3BhbikgPT5cbiAgICAgICAgb3ZlcmxhcCA/IGtleU9mKG90aGVyKSA9PT0ga2V5T2Yoc3BhbikgOiBvdmVybGFwcyhvdGhlciwgc3Bhbik7XG4gICAgICByZXR1cm4ga25vd24uc29tZShpc1Rha2VuKSA/IFwiVGhhdCBpcyBrbm93biBhbHJlYWR5LlwiIDogbnVsbDtcbiAgICB9LFxuICB9O1xufVxuXG5mdW5jdGlvbiBhcnRpY2xlKHdvcmQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiAvXlthZWlvdV0vaS50ZXN0KHdvcmQpID8gXCJhblwiIDogXCJhXCI7XG59XG4iLCAiLyoqIFNlYXJjaGluZyBpbiBsb25nIGxpc3RzIG9mIGxhYmVscyBvciBvcHRpb25zLiAqL1xuaW1wb3J0IHsgdXNlTWVtbywgdXNlU3RhdGUgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5cbi8qKiBGcm9tIHRoaXMgbWFueSBvbiBhIGxpc3QgZ2V0cyBhIHNlYXJjaCBib3guICovXG5leHBvcnQgY29uc3QgU0VBUkNIX0ZST00gPSAxMjtcblxuZXhwb3J0IGludGVyZmFjZSBGaWx0ZXI8SXRlbT4ge1xuICByZWFkb25seSBxdWVyeTogc3RyaW5nO1xuICByZWFkb25seSBzaG93bjogcmVhZG9ubHkgSXRlbVtdO1xuICAvKiogUGxhY2UgaW4gYHNob3duYCB0aGF0IEVudGVyIHRha2VzLiAqL1xuICByZWFkb25seSBhdDogbnVtYmVyO1xuICBzZXRRdWVyeShxdWVyeTogc3RyaW5nKTogdm9pZDtcbiAgbW92ZShieTogbnVtYmVyKTogdm9pZDtcbn1cblxuLyoqIEl0ZW1zIHdob3NlIHRleHQgY29udGFpbnMgZXZlcnkgd29yZCBvZiB0aGUgcXVlcnksIHRob3NlIHRoYXQgc3RhcnQgd2l0aCBpdCBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VGaWx0ZXI8SXRlbT4oXG4gIGl0ZW1zOiByZWFkb25seSBJdGVtW10sXG4gIHRleHRPZjogKGl0ZW06IEl0ZW0pID0+IHN0cmluZyxcbik6IEZpbHRlcjxJdGVtPiB7XG4gIGNvbnN0IFtxdWVyeSwgc2V0UXVlcnldID0gdXNlU3RhdGUoXCJcIik7XG4gIGNvbnN0IFthdCwgc2V0QXRdID0gdXNlU3RhdGUoMCk7XG4gIGNvbnN0IHNob3duID0gdXNlTWVtbygoKSA9PiBtYXRjaGluZyhpdGVtcywgdGV4dE9mLCBxdWVyeSksIFtpdGVtcywgdGV4dE9mLCBxdWVyeV0pO1xuICByZXR1cm4ge1xuICAgIHF1ZXJ5LFxuICAgIHNob3duLFxuICAgIGF0OiBNYXRoLm1pbihhdCwgTWF0aC5tYXgoMCwgc2hvd24ubGVuZ3RoIC0gMSkpLFxuICAgIHNldFF1ZXJ5KHRleHQpIHtcbiAgICAgIHNldFF1ZXJ5KHRleHQpO1xuICAgICAgc2V0QXQoMCk7XG4gICAgfSxcbiAgICBtb3ZlOiAoYnkpID0+IHNldEF0KChub3cpID0+IChub3cgKyBieSArIHNob3duLmxlbmd0aCkgJSBNYXRoLm1heCgxLCBzaG93bi5sZW5ndGgpKSxcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1hdGNoaW5nPEl0ZW0+KFxuICBpdGVtczogcmVhZG9ubHkgSXRlbVtdLFxuICB0ZXh0T2Y6IChpdGVtOiBJdGVtKSA9PiBzdHJpbmcsXG4gIHF1ZXJ5OiBzdHJpbmcsXG4pOiByZWFkb25seSBJdGVtW10ge1xuICBjb25zdCB3b3JkcyA9IHF1ZXJ5LnRvTG93ZXJDYXNlKCkuc3BsaXQoL1xccysvdSkuZmlsdGVyKEJvb2xlYW4pO1xuICBpZiAod29yZHMubGVuZ3RoID09PSAwKSByZXR1cm4gaXRlbXM7XG4gIGNvbnN0IGZvdW5kID0gaXRlbXMuZmlsdGVyKChpdGVtKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IHRleHRPZihpdGVtKS50b0xvd2VyQ2FzZSgpO1xuICAgIHJldHVybiB3b3Jkcy5ldmVyeSgod29yZCkgPT4gdGV4dC5pbmNsdWRlcyh3b3JkKSk7XG4gIH0pO1xuICBjb25zdCBzdGFydHMgPSAoaXRlbTogSXRlbSkgPT5cbiAgICBOdW1iZXIoXG4gICAgICAhdGV4dE9mKGl0ZW0pXG4gICAgICAgIC50b0xvd2VyQ2FzZSgpXG4gICAgICAgIC5zdGFydHNXaXRoKHdvcmRzWzBdID8/IFwiXCIpLFxuICAgICk7XG4gIHJldHVybiBmb3VuZC5zb3J0KChhLCBiKSA9PiBzdGFydHMoYSkgLSBzdGFydHMoYikpO1xufVxuIiwgIi8qKiBBcnJvdyBrZXlzIHdpdGhpbiBhIGdyb3VwIG9mIGJ1dHRvbnMgb2Ygd2hpY2ggb25lIGlzIGluIHRoZSB0YWIgb3JkZXIuICovXG5jb25zdCBTVEVQUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgMSB8IC0xPj4gPSB7XG4gIEFycm93UmlnaHQ6IDEsXG4gIEFycm93RG93bjogMSxcbiAgQXJyb3dMZWZ0OiAtMSxcbiAgQXJyb3dVcDogLTEsXG59O1xuXG4vKiogTW92ZSB0aGUgZm9jdXMgd2l0aGluIGBzZWxlY3RvcmA7IHRoZSBmb2N1c2VkIGl0ZW0ga2VlcHMgdGhlIGtleSBmb3IgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvdmUoZXZlbnQ6IEtleWJvYXJkRXZlbnQsIHNlbGVjdG9yOiBzdHJpbmcpOiBIVE1MRWxlbWVudCB8IG51bGwge1xuICBjb25zdCBncm91cCA9IGV2ZW50LmN1cnJlbnRUYXJnZXQgYXMgSFRNTEVsZW1lbnQ7XG4gIGNvbnN0IGl0ZW1zID0gWy4uLmdyb3VwLnF1ZXJ5U2VsZWN0b3JBbGw8SFRNTEVsZW1lbnQ+KHNlbGVjdG9yKV07XG4gIGNvbnN0IGF0ID0gaXRlbXMuaW5kZXhPZigoZXZlbnQudGFyZ2V0IGFzIEVsZW1lbnQpLmNsb3Nlc3Q8SFRNTEVsZW1lbnQ+KHNlbGVjdG9yKSA/PyBncm91cCk7XG4gIGNvbnN0IG1pcnJvcmVkID0gZXZlbnQua2V5Lm1hdGNoKC9MZWZ0fFJpZ2h0LykgJiYgZ2V0Q29tcHV0ZWRTdHlsZShncm91cCkuZGlyZWN0aW9uID09PSBcInJ0bFwiO1xuICBjb25zdCBzdGVwID0gKFNURVBTW2V2ZW50LmtleV0gPz8gMCkgKiAobWlycm9yZWQgPyAtMSA6IDEpO1xuICBpZiAoYXQgPCAwIHx8IHN0ZXAgPT09IDApIHJldHVybiBudWxsO1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgY29uc3QgbmV4dCA9IGl0ZW1zWyhhdCArIHN0ZXAgKyBpdGVtcy5sZW5ndGgpICUgaXRlbXMubGVuZ3RoXSA/PyBudWxsO1xuICBuZXh0Py5mb2N1cygpO1xuICByZXR1cm4gbmV4dDtcbn1cbiIsICIvKiogVGhlIHNlYXJjaCBib3ggb3ZlciBhIGxvbmcgbGlzdDogYXJyb3dzIGNob29zZSwgRW50ZXIgdGFrZXMsIEVzY2FwZSBnb2VzIGJhY2sgdG8gdGhlIGNhcmQuICovXG5pbXBvcnQgdHlwZSB7IFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHR5cGUgeyBGaWx0ZXIgfSBmcm9tIFwiLi9maWx0ZXJcIjtcblxuaW50ZXJmYWNlIFByb3BzPEl0ZW0+IHtcbiAgcmVhZG9ubHkgZmlsdGVyOiBGaWx0ZXI8SXRlbT47XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgb25UYWtlKGl0ZW06IEl0ZW0pOiB2b2lkO1xuICBvbkxlYXZlKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBTZWFyY2hCb3g8SXRlbT4ocHJvcHM6IFByb3BzPEl0ZW0+KTogVk5vZGUge1xuICBjb25zdCB7IGZpbHRlciwgbmFtZSwgdG90YWwgfSA9IHByb3BzO1xuICBjb25zdCBvbktleURvd24gPSAoZXZlbnQ6IEtleWJvYXJkRXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQuaXNDb21wb3NpbmcpIHJldHVybjtcbiAgICBpZiAoZXZlbnQua2V5ID09PSBcIkFycm93RG93blwiIHx8IGV2ZW50LmtleSA9PT0gXCJBcnJvd1VwXCIpIHtcbiAgICAgIGZpbHRlci5tb3ZlKGV2ZW50LmtleSA9PT0gXCJBcnJvd0Rvd25cIiA/IDEgOiAtMSk7XG4gICAgfSBlbHNlIGlmIChldmVudC5rZXkgPT09IFwiRW50ZXJcIikge1xuICAgICAgY29uc3QgaXRlbSA9IGZpbHRlci5zaG93bltmaWx0ZXIuYXRdO1xuICAgICAgaWYgKGl0ZW0gPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgICAgcHJvcHMub25UYWtlKGl0ZW0pO1xuICAgICAgZmlsdGVyLnNldFF1ZXJ5KFwiXCIpO1xuICAgIH0gZWxzZSBpZiAoZXZlbnQua2V5ID09PSBcIkVzY2FwZVwiKSB7XG4gICAgICBmaWx0ZXIuc2V0UXVlcnkoXCJcIik7XG4gICAgICBwcm9wcy5vbkxlYXZlKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8bGFiZWwgY2xhc3M9XCJzZWFyY2hcIj5cbiAgICAgIDxpbnB1dFxuICAgICAgICB0eXBlPVwic2VhcmNoXCJcbiAgICAgICAgYXJpYS1sYWJlbD17YFNlYXJjaCAke25hbWV9YH1cbiAgICAgICAgcGxhY2Vob2xkZXI9e2BTZWFyY2ggJHtuYW1lfWB9XG4gICAgICAgIGF1dG9jb21wbGV0ZT1cIm9mZlwiXG4gICAgICAgIHNwZWxsY2hlY2s9e2ZhbHNlfVxuICAgICAgICB2YWx1ZT17ZmlsdGVyLnF1ZXJ5fVxuICAgICAgICBvbklucHV0PXsoZXZlbnQpID0+IGZpbHRlci5zZXRRdWVyeShldmVudC5jdXJyZW50VGFyZ2V0LnZhbHVlKX1cbiAgICAgICAgb25LZXlEb3duPXtvbktleURvd259XG4gICAgICAvPlxuICAgICAgPHNwYW4gY2xhc3M9XCJmb3VuZFwiIGFyaWEtbGl2ZT1cInBvbGl0ZVwiPlxuICAgICAgICB7ZmlsdGVyLnF1ZXJ5ID8gYCR7ZmlsdGVyLnNob3duLmxlbmd0aH0gb2YgJHt0b3RhbH1gIDogdG90YWx9XG4gICAgICA8L3NwYW4+XG4gICAgPC9sYWJlbD5cbiAgKTtcbn1cbiIsICIvKiogYGNob2ljZWA6IG9uZSBvcHRpb24gb3Igc2V2ZXJhbC4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgdHlwZSBLZXlDb21tYW5kLCBsYWJlbEluZGV4IH0gZnJvbSBcIi4uL2tleW1hcFwiO1xuaW1wb3J0IHR5cGUgeyBXaXJlT3B0aW9uIH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuaW1wb3J0IHsgU0VBUkNIX0ZST00sIHVzZUZpbHRlciB9IGZyb20gXCIuLi91aS9maWx0ZXJcIjtcbmltcG9ydCB7IEtleXMgfSBmcm9tIFwiLi4vdWkva2V5c1wiO1xuaW1wb3J0IHsgcm92ZSB9IGZyb20gXCIuLi91aS9yb3ZpbmdcIjtcbmltcG9ydCB7IFNlYXJjaEJveCB9IGZyb20gXCIuLi91aS9zZWFyY2gtYm94XCI7XG5pbXBvcnQgdHlwZSB7IENhcmRQcm9wcyB9IGZyb20gXCIuL2NhcmQtcHJvcHNcIjtcbmltcG9ydCB7IGRvY3VtZW50T2YgfSBmcm9tIFwiLi9kb2N1bWVudFwiO1xuaW1wb3J0IHsgVGV4dEJveCB9IGZyb20gXCIuL3RleHQtYm94XCI7XG5cbmNvbnN0IHRleHRPZiA9IChvcHRpb246IFdpcmVPcHRpb24pID0+IG9wdGlvbi50ZXh0O1xuY29uc3QgTk9ORTogcmVhZG9ubHkgV2lyZU9wdGlvbltdID0gW107XG5cbmV4cG9ydCBmdW5jdGlvbiBDaG9pY2VDYXJkKHByb3BzOiBDYXJkUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IHsgdmlldywgY3VycmVudCwgcGFsZXR0ZSwga2V5bWFwLCBjb250cm9scywgZm9jdXNDYXJkIH0gPSBwcm9wcztcbiAgY29uc3QgeyB0YXNrLCBkcmFmdCB9ID0gY3VycmVudDtcbiAgY29uc3QgY29uZmlnID0gdmlldy5jb25maWcudmFsdWU7XG4gIGNvbnN0IGRvY3VtZW50ID0gdXNlTWVtbygoKSA9PiBkb2N1bWVudE9mKHRhc2ssIGNvbmZpZywgZmFsc2UpLCBbdGFzaywgY29uZmlnXSk7XG4gIGNvbnN0IG9wdGlvbnMgPSB0YXNrLnRhc2sub3B0aW9ucyA/PyBOT05FO1xuICBjb25zdCBmaWx0ZXIgPSB1c2VGaWx0ZXIob3B0aW9ucywgdGV4dE9mKTtcbiAgY29uc3QgcGxhY2VzID0gdXNlTWVtbyhcbiAgICAoKSA9PiBuZXcgTWFwKG9wdGlvbnMubWFwKChvcHRpb24sIHBsYWNlKSA9PiBbb3B0aW9uLmlkLCBwbGFjZV0pKSxcbiAgICBbb3B0aW9uc10sXG4gICk7XG4gIGNvbnN0IGNob3NlbiA9IG5ldyBTZXQoZHJhZnQuYWNjZXB0KTtcbiAgY29uc3QgeyBleGNsdXNpdmUgfSA9IGNvbmZpZztcbiAgY29uc3QgaXNMb25nID0gb3B0aW9ucy5sZW5ndGggPj0gU0VBUkNIX0ZST007XG5cbiAgY29uc3QgdG9nZ2xlID0gKHsgaWQgfTogV2lyZU9wdGlvbikgPT4ge1xuICAgIGlmIChleGNsdXNpdmUpIHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcImFjY2VwdFwiLCBpZHM6IGNob3Nlbi5oYXMoaWQpID8gW10gOiBbaWRdIH0pO1xuICAgIGVsc2UgaWYgKGNob3Nlbi5oYXMoaWQpKVxuICAgICAgdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwiYWNjZXB0XCIsIGlkczogZHJhZnQuYWNjZXB0LmZpbHRlcigob3RoZXIpID0+IG90aGVyICE9PSBpZCkgfSk7XG4gICAgZWxzZSB2aWV3LmRpc3BhdGNoKHsgdHlwZTogXCJhY2NlcHRcIiwgaWRzOiBbLi4uZHJhZnQuYWNjZXB0LCBpZF0gfSk7XG4gIH07XG4gIGNvbnRyb2xzLmN1cnJlbnQgPSB7XG4gICAgdG9waWNzOiBbXCJvcHRpb25zXCJdLFxuICAgIG9iZXkoY29tbWFuZDogS2V5Q29tbWFuZCkge1xuICAgICAgY29uc3QgcGxhY2UgPSBsYWJlbEluZGV4KGNvbW1hbmQpO1xuICAgICAgY29uc3Qgb3B0aW9uID0gcGxhY2UgPT09IG51bGwgPyB1bmRlZmluZWQgOiBvcHRpb25zW3BsYWNlXTtcbiAgICAgIGlmIChvcHRpb24pIHRvZ2dsZShvcHRpb24pO1xuICAgICAgcmV0dXJuIHBsYWNlICE9PSBudWxsO1xuICAgIH0sXG4gIH07XG4gIGNvbnN0IGVudHJ5ID0gZmlsdGVyLnNob3duLmZpbmQoKHsgaWQgfSkgPT4gY2hvc2VuLmhhcyhpZCkpID8/IGZpbHRlci5zaG93blswXTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPFRleHRCb3hcbiAgICAgICAgZG9jdW1lbnQ9e2RvY3VtZW50fVxuICAgICAgICBwYWxldHRlPXtwYWxldHRlfVxuICAgICAgICBzcGFucz17dGFzay50YXNrLnNwYW5zID8/IFtdfVxuICAgICAgICBjb250ZXh0PXt0YXNrLnRhc2suY29udGV4dH1cbiAgICAgIC8+XG4gICAgICB7aXNMb25nICYmIChcbiAgICAgICAgPGRpdiBjbGFzcz1cIm9wdGlvbnMtaGVhZFwiPlxuICAgICAgICAgIDxTZWFyY2hCb3hcbiAgICAgICAgICAgIGZpbHRlcj17ZmlsdGVyfVxuICAgICAgICAgICAgbmFtZT1cIm9wdGlvbnNcIlxuICAgICAgICAgICAgdG90YWw9e29wdGlvbnMubGVuZ3RofVxuICAgICAgICAgICAgb25UYWtlPXt0b2dnbGV9XG4gICAgICAgICAgICBvbkxlYXZlPXtmb2N1c0NhcmR9XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8c3BhbiBjbGFzcz1cIm11dGVkXCIgYXJpYS1saXZlPVwicG9saXRlXCI+XG4gICAgICAgICAgICB7Y2hvc2VuLnNpemUgPiAwICYmXG4gICAgICAgICAgICAgIG9wdGlvbnNcbiAgICAgICAgICAgICAgICAuZmlsdGVyKCh7IGlkIH0pID0+IGNob3Nlbi5oYXMoaWQpKVxuICAgICAgICAgICAgICAgIC5tYXAodGV4dE9mKVxuICAgICAgICAgICAgICAgIC5qb2luKFwiLCBcIil9XG4gICAgICAgICAgPC9zcGFuPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICl9XG4gICAgICB7LyogYmlvbWUtaWdub3JlIGxpbnQvYTExeS9ub1N0YXRpY0VsZW1lbnRJbnRlcmFjdGlvbnM6IHRoZSByb2xlIGlzIG9uZSBvZiB0d28gKi99XG4gICAgICB7LyogYmlvbWUtaWdub3JlIGxpbnQvYTExeS91c2VBcmlhUHJvcHNTdXBwb3J0ZWRCeVJvbGU6IHRoZSByb2xlIGlzIG9uZSBvZiB0d28gKi99XG4gICAgICA8ZGl2XG4gICAgICAgIGNsYXNzPXtpc0xvbmcgPyBcIm9wdGlvbnMgbWFueVwiIDogXCJvcHRpb25zXCJ9XG4gICAgICAgIHJvbGU9e2V4Y2x1c2l2ZSA/IFwicmFkaW9ncm91cFwiIDogXCJncm91cFwifVxuICAgICAgICBhcmlhLWxhYmVsPVwiT3B0aW9uc1wiXG4gICAgICAgIG9uS2V5RG93bj17KGV2ZW50KSA9PiB7XG4gICAgICAgICAgcm92ZShldmVudCwgXCJbZGF0YS1sYWJlbF1cIik7XG4gICAgICAgIH19XG4gICAgICA+XG4gICAgICAgIHtmaWx0ZXIuc2hvd24ubWFwKChvcHRpb24sIGluZGV4KSA9PiB7XG4gICAgICAgICAgY29uc3QgcGxhY2UgPSBwbGFjZXMuZ2V0KG9wdGlvbi5pZCkgPz8gLTE7XG4gICAgICAgICAgY29uc3Qga2V5ID0gcGxhY2UgPCAxMCA/IGtleW1hcC5rZXlzKGBsYWJlbCR7cGxhY2UgKyAxfWAgYXMgS2V5Q29tbWFuZClbMF0gOiB1bmRlZmluZWQ7XG4gICAgICAgICAgY29uc3QgaXNOZXh0ID0gaXNMb25nICYmIGZpbHRlci5xdWVyeSAhPT0gXCJcIiAmJiBpbmRleCA9PT0gZmlsdGVyLmF0O1xuICAgICAgICAgIHJldHVybiAoXG4gICAgICAgICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9hMTF5L3VzZUFyaWFQcm9wc1N1cHBvcnRlZEJ5Um9sZTogdGhlIHJvbGUgaXMgb25lIG9mIHR3b1xuICAgICAgICAgICAgPGJ1dHRvblxuICAgICAgICAgICAgICBrZXk9e29wdGlvbi5pZH1cbiAgICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICAgIGNsYXNzPXtpc05leHQgPyBcIm9wdGlvbiBuZXh0XCIgOiBcIm9wdGlvblwifVxuICAgICAgICAgICAgICByb2xlPXtleGNsdXNpdmUgPyBcInJhZGlvXCIgOiBcImNoZWNrYm94XCJ9XG4gICAgICAgICAgICAgIGFyaWEtY2hlY2tlZD17Y2hvc2VuLmhhcyhvcHRpb24uaWQpfVxuICAgICAgICAgICAgICB0YWJJbmRleD17b3B0aW9uID09PSBlbnRyeSA/IDAgOiAtMX1cbiAgICAgICAgICAgICAgZGF0YS1sYWJlbD17b3B0aW9uLmlkfVxuICAgICAgICAgICAgICB0aXRsZT17b3B0aW9uLnRleHR9XG4gICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHRvZ2dsZShvcHRpb24pfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICA8aSBjbGFzcz17ZXhjbHVzaXZlID8gXCJib3ggcm91bmRcIiA6IFwiYm94XCJ9IC8+XG4gICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwibmFtZVwiIGRpcj1cImF1dG9cIj5cbiAgICAgICAgICAgICAgICB7b3B0aW9uLnRleHR9XG4gICAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgICAgPEtleXMga2V5cz17a2V5fSAvPlxuICAgICAgICAgICAgICB7b3B0aW9uLnNjb3JlICE9PSB1bmRlZmluZWQgJiYgPHNwYW4gY2xhc3M9XCJzY29yZVwiPntvcHRpb24uc2NvcmUudG9GaXhlZCgyKX08L3NwYW4+fVxuICAgICAgICAgICAgPC9idXR0b24+XG4gICAgICAgICAgKTtcbiAgICAgICAgfSl9XG4gICAgICAgIHtmaWx0ZXIuc2hvd24ubGVuZ3RoID09PSAwICYmIDxzcGFuIGNsYXNzPVwibXV0ZWRcIj5ObyBvcHRpb24gbWF0Y2hlcy48L3NwYW4+fVxuICAgICAgPC9kaXY+XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLyoqIGBjb21wYXJlYDogd2hhdCB0d28gbW9kZWxzIGZvdW5kIGluIG9uZSB0ZXh0LCBzaWRlIGJ5IHNpZGU7IHdoaWNoIGlzIGJldHRlcj8gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgdHlwZSBLZXlDb21tYW5kLCBsYWJlbEluZGV4IH0gZnJvbSBcIi4uL2tleW1hcFwiO1xuaW1wb3J0IHR5cGUgeyBXaXJlT3B0aW9uIH0gZnJvbSBcIi4uL3Byb3RvY29sLmdlblwiO1xuaW1wb3J0IHsgYW55T3ZlcmxhcCB9IGZyb20gXCIuLi9zcGFuc1wiO1xuaW1wb3J0IHsgS2V5cyB9IGZyb20gXCIuLi91aS9rZXlzXCI7XG5pbXBvcnQgeyByb3ZlIH0gZnJvbSBcIi4uL3VpL3JvdmluZ1wiO1xuaW1wb3J0IHR5cGUgeyBDYXJkUHJvcHMgfSBmcm9tIFwiLi9jYXJkLXByb3BzXCI7XG5pbXBvcnQgeyBkb2N1bWVudE9mIH0gZnJvbSBcIi4vZG9jdW1lbnRcIjtcbmltcG9ydCB7IFRleHRCb3ggfSBmcm9tIFwiLi90ZXh0LWJveFwiO1xuXG5jb25zdCBOT05FOiByZWFkb25seSBXaXJlT3B0aW9uW10gPSBbXTtcblxuZXhwb3J0IGZ1bmN0aW9uIENvbXBhcmVDYXJkKHByb3BzOiBDYXJkUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IHsgdmlldywgY3VycmVudCwgcGFsZXR0ZSwga2V5bWFwLCBjb250cm9scyB9ID0gcHJvcHM7XG4gIGNvbnN0IHsgdGFzaywgZHJhZnQgfSA9IGN1cnJlbnQ7XG4gIGNvbnN0IGNvbmZpZyA9IHZpZXcuY29uZmlnLnZhbHVlO1xuICBjb25zdCBkb2N1bWVudCA9IHVzZU1lbW8oKCkgPT4gZG9jdW1lbnRPZih0YXNrLCBjb25maWcsIGZhbHNlKSwgW3Rhc2ssIGNvbmZpZ10pO1xuICBjb25zdCBvcHRpb25zID0gdGFzay50YXNrLm9wdGlvbnMgPz8gTk9ORTtcbiAgY29uc3QgY2hvc2VuID0gZHJhZnQuYWNjZXB0WzBdO1xuICBjb25zdCBjaG9vc2UgPSAoeyBpZCB9OiBXaXJlT3B0aW9uKSA9PlxuICAgIHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcImFjY2VwdFwiLCBpZHM6IGlkID09PSBjaG9zZW4gPyBbXSA6IFtpZF0gfSk7XG4gIGNvbnRyb2xzLmN1cnJlbnQgPSB7XG4gICAgdG9waWNzOiBbXCJjb21wYXJlXCJdLFxuICAgIG9iZXkoY29tbWFuZDogS2V5Q29tbWFuZCkge1xuICAgICAgY29uc3QgcGxhY2UgPSBsYWJlbEluZGV4KGNvbW1hbmQpO1xuICAgICAgY29uc3Qgb3B0aW9uID0gcGxhY2UgPT09IG51bGwgPyB1bmRlZmluZWQgOiBvcHRpb25zW3BsYWNlXTtcbiAgICAgIGlmIChvcHRpb24pIGNob29zZShvcHRpb24pO1xuICAgICAgcmV0dXJuIHBsYWNlICE9PSBudWxsO1xuICAgIH0sXG4gIH07XG4gIGNvbnN0IGVudHJ5ID0gY2hvc2VuID8/IG9wdGlvbnNbMF0/LmlkO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8ZGl2XG4gICAgICAgIGNsYXNzPVwiY29tcGFyZWRcIlxuICAgICAgICByb2xlPVwicmFkaW9ncm91cFwiXG4gICAgICAgIGFyaWEtbGFiZWw9XCJXaGljaCBpcyBiZXR0ZXI/XCJcbiAgICAgICAgb25LZXlEb3duPXsoZXZlbnQpID0+IHtcbiAgICAgICAgICByb3ZlKGV2ZW50LCBcIltkYXRhLWxhYmVsXVwiKTtcbiAgICAgICAgfX1cbiAgICAgID5cbiAgICAgICAge29wdGlvbnMubWFwKChvcHRpb24sIHBsYWNlKSA9PiAoXG4gICAgICAgICAgPHNlY3Rpb24ga2V5PXtvcHRpb24uaWR9IGNsYXNzPXtvcHRpb24uaWQgPT09IGNob3NlbiA/IFwic2lkZS1vZiB0YWtlblwiIDogXCJzaWRlLW9mXCJ9PlxuICAgICAgICAgICAgey8qIGJpb21lLWlnbm9yZSBsaW50L2ExMXkvdXNlU2VtYW50aWNFbGVtZW50czogYSBidXR0b24gdGhhdCBsb29rcyBsaWtlIGFuIG9wdGlvbiAqL31cbiAgICAgICAgICAgIDxidXR0b25cbiAgICAgICAgICAgICAgdHlwZT1cImJ1dHRvblwiXG4gICAgICAgICAgICAgIGNsYXNzPVwib3B0aW9uXCJcbiAgICAgICAgICAgICAgcm9sZT1cInJhZGlvXCJcbiAgICAgICAgICAgICAgYXJpYS1jaGVja2VkPXtvcHRpb24uaWQgPT09IGNob3Nlbn1cbiAgICAgICAgICAgICAgdGFiSW5kZXg9e29wdGlvbi5pZCA9PT0gZW50cnkgPyAwIDogLTF9XG4gICAgICAgICAgICAgIGRhdGEtbGFiZWw9e29wdGlvbi5pZH1cbiAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gY2hvb3NlKG9wdGlvbil9XG4gICAgICAgICAgICA+XG4gICAgICAgICAgICAgIDxpIGNsYXNzPVwiYm94IHJvdW5kXCIgLz5cbiAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJuYW1lXCI+e29wdGlvbi50ZXh0fTwvc3Bhbj5cbiAgICAgICAgICAgICAgPEtleXMga2V5cz17a2V5bWFwLmtleXMoYGxhYmVsJHtwbGFjZSArIDF9YCBhcyBLZXlDb21tYW5kKVswXX0gLz5cbiAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICAgPFRleHRCb3hcbiAgICAgICAgICAgICAgZG9jdW1lbnQ9e2RvY3VtZW50fVxuICAgICAgICAgICAgICBwYWxldHRlPXtwYWxldHRlfVxuICAgICAgICAgICAgICBzcGFucz17b3B0aW9uLnNwYW5zID8/IFtdfVxuICAgICAgICAgICAgICByYWlscz17YW55T3ZlcmxhcChvcHRpb24uc3BhbnMgPz8gW10pfVxuICAgICAgICAgICAgICBjb250ZXh0PXt0YXNrLnRhc2suY29udGV4dH1cbiAgICAgICAgICAgICAgbmFtZT17YFRleHQgJHtvcHRpb24udGV4dH1gfVxuICAgICAgICAgICAgLz5cbiAgICAgICAgICA8L3NlY3Rpb24+XG4gICAgICAgICkpfVxuICAgICAgPC9kaXY+XG4gICAgICA8cCBjbGFzcz1cImFzaWRlXCI+XG4gICAgICAgIFdoaWNoIGlzIGJldHRlcj8gQWNjZXB0IHdpdGggbmVpdGhlciBjaG9zZW4gc2F5cyB0aGF0IHRoZXkgYXJlIGVxdWFsbHkgZ29vZDsgcmVqZWN0LCB0aGF0XG4gICAgICAgIGJvdGggYXJlIHdyb25nLlxuICAgICAgPC9wPlxuICAgIDwvPlxuICApO1xufVxuIiwgIi8qKiBObyB0ZXh0IG9uIHRvcDogd2h5LCBhbmQgd2hhdCBjYW4gYmUgZG9uZS4gKi9cbmltcG9ydCB0eXBlIHsgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgdHlwZSB7IENhcmRWaWV3IH0gZnJvbSBcIi4uL3ZpZXdcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIEVtcHR5Q2FyZCh7IHZpZXcgfTogeyB2aWV3OiBDYXJkVmlldyB9KTogVk5vZGUge1xuICBjb25zdCBzdGF0ZSA9IHZpZXcuc3RhdGUudmFsdWU7XG4gIGlmIChzdGF0ZSA9PT0gXCJkb25lXCIpIHJldHVybiA8RG9uZSB2aWV3PXt2aWV3fSAvPjtcbiAgaWYgKHN0YXRlID09PSBcImVycm9yXCIpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPGRpdiBjbGFzcz1cImVtcHR5XCI+XG4gICAgICAgIDxwPlxuICAgICAgICAgIDxzdHJvbmc+VGhlIGNhcmQgY2Fubm90IGdvIG9uLjwvc3Ryb25nPlxuICAgICAgICA8L3A+XG4gICAgICAgIDxwIGNsYXNzPVwibXV0ZWRcIj5UaGUgbm90aWNlIGFib3ZlIHNheXMgd2h5LiBBbnN3ZXJzIGdpdmVuIHNvIGZhciBhcmUga2VwdC48L3A+XG4gICAgICAgIDxidXR0b25cbiAgICAgICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgICAgICBjbGFzcz1cImJ1dHRvblwiXG4gICAgICAgICAgZGF0YS1hY3Rpb249XCJyZXRyeVwiXG4gICAgICAgICAgb25DbGljaz17KCkgPT4gdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwicmV0cnlcIiB9KX1cbiAgICAgICAgPlxuICAgICAgICAgIFRyeSBhZ2FpblxuICAgICAgICA8L2J1dHRvbj5cbiAgICAgIDwvZGl2PlxuICAgICk7XG4gIH1cbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiZW1wdHkgbG9hZGluZ1wiIGFyaWEtYnVzeT1cInRydWVcIj5cbiAgICAgIDxpIGNsYXNzPVwiYm9uZVwiIC8+XG4gICAgICA8aSBjbGFzcz1cImJvbmVcIiAvPlxuICAgICAgPGkgY2xhc3M9XCJib25lIHNob3J0XCIgLz5cbiAgICAgIDxwIGNsYXNzPVwibXV0ZWRcIj57c3RhdGUgPT09IFwibG9hZGluZ1wiID8gXCJMb2FkaW5n4oCmXCIgOiBcIlRoZSBuZXh0IHRleHRzIGFyZSBiZWluZyBwcmVwYXJlZOKAplwifTwvcD5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gRG9uZSh7IHZpZXcgfTogeyB2aWV3OiBDYXJkVmlldyB9KTogVk5vZGUge1xuICBjb25zdCB7IGFuc3dlcmVkLCB0b3RhbCB9ID0gdmlldy5wcm9ncmVzcy52YWx1ZTtcbiAgY29uc3Qgd2FpdGluZyA9IHZpZXcud2FpdGluZy52YWx1ZTtcbiAgY29uc3QgYWxsID0gdG90YWwgPT09IG51bGwgfHwgYW5zd2VyZWQgPj0gdG90YWw7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cImVtcHR5XCI+XG4gICAgICA8cD5cbiAgICAgICAgPHN0cm9uZz5cbiAgICAgICAgICB7YW5zd2VyZWQgPT09IDBcbiAgICAgICAgICAgID8gXCJUaGVyZSBpcyBub3RoaW5nIHRvIGxhYmVsIGluIHRoaXMgc291cmNlLlwiXG4gICAgICAgICAgICA6IGAke2FsbCA/IFwiQWxsIFwiIDogXCJcIn0ke2Fuc3dlcmVkfSB0ZXh0cyBhcmUgYW5zd2VyZWQuYH1cbiAgICAgICAgPC9zdHJvbmc+XG4gICAgICA8L3A+XG4gICAgICB7YW5zd2VyZWQgPiAwICYmIChcbiAgICAgICAgPHAgY2xhc3M9XCJtdXRlZFwiPlxuICAgICAgICAgIDxjb2RlPnNlc3Npb24uZGY8L2NvZGU+IGhhcyB0aGUgcm93cy4gVW5kbyBicmluZ3MgdGhlIGxhc3QgdGV4dCBiYWNrOyB0ZXh0cyBhZGRlZCB0byB0aGVcbiAgICAgICAgICBzb3VyY2UgY29tZSB1cCB3aGVuIHRoZSBjZWxsIGlzIHJ1biBhZ2Fpbi5cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICAgIHt3YWl0aW5nID4gMCAmJiA8cCBjbGFzcz1cIndhcm5cIj57d2FpdGluZ30gYW5zd2VycyBhcmUgbm90IHNhdmVkIHlldC48L3A+fVxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8qKiBUaGUgcGFsZXR0ZTogb25lIGNoaXAgcGVyIGxhYmVsLCB0aGUgYWN0aXZlIG9uZSBwcmVzc2VkOyBhIHNlYXJjaCBib3ggZm9yIGxvbmcgbGlzdHMuICovXG5pbXBvcnQgdHlwZSB7IFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgdXNlTWVtbyB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB0eXBlIHsgUGFsZXR0ZSB9IGZyb20gXCIuLi9jb2xvcnNcIjtcbmltcG9ydCB7IFNFQVJDSF9GUk9NLCB1c2VGaWx0ZXIgfSBmcm9tIFwiLi9maWx0ZXJcIjtcbmltcG9ydCB7IEtleXMgfSBmcm9tIFwiLi9rZXlzXCI7XG5pbXBvcnQgeyByb3ZlIH0gZnJvbSBcIi4vcm92aW5nXCI7XG5pbXBvcnQgeyBTZWFyY2hCb3ggfSBmcm9tIFwiLi9zZWFyY2gtYm94XCI7XG5cbmludGVyZmFjZSBQcm9wcyB7XG4gIHJlYWRvbmx5IGxhYmVsczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IHBhbGV0dGU6IFBhbGV0dGU7XG4gIHJlYWRvbmx5IGFjdGl2ZTogc3RyaW5nO1xuICAvKiogVGhlIGtleSBvZiB0aGUgbi10aCBsYWJlbCwgaWYgaXQgaGFzIG9uZS4gKi9cbiAgcmVhZG9ubHkga2V5T2Y6IChwbGFjZTogbnVtYmVyKSA9PiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIG9uUGljayhsYWJlbDogc3RyaW5nKTogdm9pZDtcbiAgb25MZWF2ZSgpOiB2b2lkO1xufVxuXG5jb25zdCBpdHNlbGYgPSAobGFiZWw6IHN0cmluZykgPT4gbGFiZWw7XG5cbmV4cG9ydCBmdW5jdGlvbiBMYWJlbEJhcihwcm9wczogUHJvcHMpOiBWTm9kZSB7XG4gIGNvbnN0IHsgbGFiZWxzLCBwYWxldHRlLCBhY3RpdmUgfSA9IHByb3BzO1xuICBjb25zdCBmaWx0ZXIgPSB1c2VGaWx0ZXIobGFiZWxzLCBpdHNlbGYpO1xuICBjb25zdCBwbGFjZXMgPSB1c2VNZW1vKCgpID0+IG5ldyBNYXAobGFiZWxzLm1hcCgobGFiZWwsIHBsYWNlKSA9PiBbbGFiZWwsIHBsYWNlXSkpLCBbbGFiZWxzXSk7XG4gIGNvbnN0IGlzTG9uZyA9IGxhYmVscy5sZW5ndGggPj0gU0VBUkNIX0ZST007XG4gIGNvbnN0IHJlYWNoYWJsZSA9IGZpbHRlci5zaG93bi5pbmNsdWRlcyhhY3RpdmUpID8gYWN0aXZlIDogZmlsdGVyLnNob3duWzBdO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJsYWJlbHNcIj5cbiAgICAgIHtpc0xvbmcgJiYgKFxuICAgICAgICA8U2VhcmNoQm94XG4gICAgICAgICAgZmlsdGVyPXtmaWx0ZXJ9XG4gICAgICAgICAgbmFtZT1cImxhYmVsc1wiXG4gICAgICAgICAgdG90YWw9e2xhYmVscy5sZW5ndGh9XG4gICAgICAgICAgb25UYWtlPXsobGFiZWwpID0+IHtcbiAgICAgICAgICAgIHByb3BzLm9uUGljayhsYWJlbCk7XG4gICAgICAgICAgICBwcm9wcy5vbkxlYXZlKCk7XG4gICAgICAgICAgfX1cbiAgICAgICAgICBvbkxlYXZlPXtwcm9wcy5vbkxlYXZlfVxuICAgICAgICAvPlxuICAgICAgKX1cbiAgICAgIDxkaXZcbiAgICAgICAgY2xhc3M9XCJjaGlwc1wiXG4gICAgICAgIHJvbGU9XCJyYWRpb2dyb3VwXCJcbiAgICAgICAgYXJpYS1sYWJlbD1cIkxhYmVsXCJcbiAgICAgICAgb25LZXlEb3duPXsoZXZlbnQpID0+IHtcbiAgICAgICAgICBjb25zdCBjaGlwID0gcm92ZShldmVudCwgXCJbZGF0YS1sYWJlbF1cIik7XG4gICAgICAgICAgaWYgKGNoaXA/LmRhdGFzZXQubGFiZWwpIHByb3BzLm9uUGljayhjaGlwLmRhdGFzZXQubGFiZWwpO1xuICAgICAgICB9fVxuICAgICAgPlxuICAgICAgICB7ZmlsdGVyLnNob3duLm1hcCgobGFiZWwsIGluZGV4KSA9PiB7XG4gICAgICAgICAgY29uc3QgaHVlID0gcGFsZXR0ZS5vZihsYWJlbCk7XG4gICAgICAgICAgY29uc3Qga2V5ID0gcHJvcHMua2V5T2YocGxhY2VzLmdldChsYWJlbCkgPz8gLTEpO1xuICAgICAgICAgIGNvbnN0IGlzTmV4dCA9IGlzTG9uZyAmJiBmaWx0ZXIucXVlcnkgIT09IFwiXCIgJiYgaW5kZXggPT09IGZpbHRlci5hdDtcbiAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvYTExeS91c2VTZW1hbnRpY0VsZW1lbnRzOiBhIGJ1dHRvbiB0aGF0IGxvb2tzIGxpa2UgaXRzIGxhYmVsXG4gICAgICAgICAgICA8YnV0dG9uXG4gICAgICAgICAgICAgIGtleT17bGFiZWx9XG4gICAgICAgICAgICAgIHR5cGU9XCJidXR0b25cIlxuICAgICAgICAgICAgICByb2xlPVwicmFkaW9cIlxuICAgICAgICAgICAgICBjbGFzcz17YGNoaXAgJHtodWUuY2xhc3N9JHtpc05leHQgPyBcIiBuZXh0XCIgOiBcIlwifWB9XG4gICAgICAgICAgICAgIHN0eWxlPXtodWUuc3R5bGV9XG4gICAgICAgICAgICAgIGFyaWEtY2hlY2tlZD17bGFiZWwgPT09IGFjdGl2ZX1cbiAgICAgICAgICAgICAgdGFiSW5kZXg9e2xhYmVsID09PSByZWFjaGFibGUgPyAwIDogLTF9XG4gICAgICAgICAgICAgIGRhdGEtbGFiZWw9e2xhYmVsfVxuICAgICAgICAgICAgICB0aXRsZT17bGFiZWx9XG4gICAgICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHByb3BzLm9uUGljayhsYWJlbCl9XG4gICAgICAgICAgICA+XG4gICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwibmFtZVwiPntsYWJlbH08L3NwYW4+XG4gICAgICAgICAgICAgIDxLZXlzIGtleXM9e2tleX0gLz5cbiAgICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICAgICk7XG4gICAgICAgIH0pfVxuICAgICAgICB7ZmlsdGVyLnNob3duLmxlbmd0aCA9PT0gMCAmJiA8c3BhbiBjbGFzcz1cIm11dGVkXCI+Tm8gbGFiZWwgbWF0Y2hlcy48L3NwYW4+fVxuICAgICAgPC9kaXY+XG4gICAgPC9kaXY+XG4gICk7XG59XG4iLCAiLyoqIGBuZXJfbWFudWFsYCBhbmQgYHNwYW5zX21hbnVhbGA6IG1hcmsgc3BhbnMgd2l0aCBtb3VzZSBvciBrZXlzLiAqL1xuaW1wb3J0IHR5cGUgeyBWTm9kZSB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0eXBlIEtleUNvbW1hbmQsIGxhYmVsSW5kZXggfSBmcm9tIFwiLi4va2V5bWFwXCI7XG5pbXBvcnQgeyBMYWJlbEJhciB9IGZyb20gXCIuLi91aS9sYWJlbC1iYXJcIjtcbmltcG9ydCB0eXBlIHsgQ2FyZFByb3BzIH0gZnJvbSBcIi4vY2FyZC1wcm9wc1wiO1xuaW1wb3J0IHsgZG9jdW1lbnRPZiB9IGZyb20gXCIuL2RvY3VtZW50XCI7XG5pbXBvcnQgeyBFZGl0ZWRUZXh0IH0gZnJvbSBcIi4vZWRpdGVkLXRleHRcIjtcbmltcG9ydCB7IFNwYW5FZGl0b3IgfSBmcm9tIFwiLi9lZGl0b3JcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIFNwYW5DYXJkKHtcbiAgdmlldyxcbiAgY3VycmVudCxcbiAgcGFsZXR0ZSxcbiAga2V5bWFwLFxuICBjb250cm9scyxcbiAgZm9jdXNDYXJkLFxufTogQ2FyZFByb3BzKTogVk5vZGUge1xuICBjb25zdCBjb25maWcgPSB2aWV3LmNvbmZpZy52YWx1ZTtcbiAgY29uc3QgeyB0YXNrLCByZXZpc2VzIH0gPSBjdXJyZW50O1xuICBjb25zdCBvdmVybGFwID0gdGFzay50YXNrLl92aWV3X2lkID09PSBcInNwYW5zX21hbnVhbFwiO1xuICBjb25zdCBkb2N1bWVudCA9IHVzZU1lbW8oKCkgPT4gZG9jdW1lbnRPZih0YXNrLCBjb25maWcsIHRydWUpLCBbdGFzaywgY29uZmlnXSk7XG4gIGNvbnN0IGVkaXRvciA9IHVzZU1lbW8oXG4gICAgKCkgPT4gbmV3IFNwYW5FZGl0b3IodmlldywgZG9jdW1lbnQsIHsgb3ZlcmxhcCB9KSxcbiAgICBbdmlldywgZG9jdW1lbnQsIG92ZXJsYXBdLFxuICApO1xuXG4gIGNvbnN0IHBpY2sgPSAobGFiZWw6IHN0cmluZykgPT4ge1xuICAgIHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcImxhYmVsXCIsIGxhYmVsIH0pO1xuICAgIGVkaXRvci5hcHBseUxhYmVsKGxhYmVsKTtcbiAgfTtcbiAgY29udHJvbHMuY3VycmVudCA9IHtcbiAgICB0b3BpY3M6IHRhc2sudGFzay5vcmlnaW4gPyBbXCJzcGFuc1wiLCBcImN1dFwiXSA6IFtcInNwYW5zXCJdLFxuICAgIG9iZXkoY29tbWFuZDogS2V5Q29tbWFuZCkge1xuICAgICAgY29uc3QgcGxhY2UgPSBsYWJlbEluZGV4KGNvbW1hbmQpO1xuICAgICAgaWYgKHBsYWNlID09PSBudWxsKSByZXR1cm4gZWRpdG9yLm9iZXkoY29tbWFuZCk7XG4gICAgICBjb25zdCBsYWJlbCA9IGNvbmZpZy5sYWJlbHNbcGxhY2VdO1xuICAgICAgaWYgKGxhYmVsICE9PSB1bmRlZmluZWQpIHBpY2sobGFiZWwpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfSxcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPExhYmVsQmFyXG4gICAgICAgIGxhYmVscz17Y29uZmlnLmxhYmVsc31cbiAgICAgICAgcGFsZXR0ZT17cGFsZXR0ZX1cbiAgICAgICAgYWN0aXZlPXt2aWV3LmFjdGl2ZUxhYmVsLnZhbHVlfVxuICAgICAgICBrZXlPZj17KHBsYWNlKSA9PlxuICAgICAgICAgIHBsYWNlIDwgMTAgPyBrZXltYXAua2V5cyhgbGFiZWwke3BsYWNlICsgMX1gIGFzIEtleUNvbW1hbmQpWzBdIDogdW5kZWZpbmVkXG4gICAgICAgIH1cbiAgICAgICAgb25QaWNrPXtwaWNrfVxuICAgICAgICBvbkxlYXZlPXtmb2N1c0NhcmR9XG4gICAgICAvPlxuICAgICAgPEVkaXRlZFRleHRcbiAgICAgICAgdmlldz17dmlld31cbiAgICAgICAgY3VycmVudD17Y3VycmVudH1cbiAgICAgICAgcGFsZXR0ZT17cGFsZXR0ZX1cbiAgICAgICAgZWRpdG9yPXtlZGl0b3J9XG4gICAgICAgIGxhYmVscz17Y29uZmlnLmxhYmVsc31cbiAgICAgICAgZm9jdXNDYXJkPXtmb2N1c0NhcmR9XG4gICAgICAgIHJhaWxzPXtvdmVybGFwfVxuICAgICAgICBzdWdnZXN0cz17cmV2aXNlcyA9PT0gbnVsbH1cbiAgICAgIC8+XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLyoqIFdoeSB0aGlzIGNhcmQgaXMgc2hvd24sIGFuZCB3aGF0IHRoZSBtb2RlbCB0aGlua3Mgb2YgaXQuICovXG5pbXBvcnQgdHlwZSB7IFZOb2RlIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgaXNDb3JyZWN0ZWQgfSBmcm9tIFwiLi4vZGVjaXNpb25cIjtcbmltcG9ydCB0eXBlIHsgVGFza0JvZHkgfSBmcm9tIFwiLi4vcHJvdG9jb2wuZ2VuXCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBXaHkoeyB0YXNrIH06IHsgdGFzazogVGFza0JvZHkgfSk6IFZOb2RlIHwgbnVsbCB7XG4gIGNvbnN0IHdoeSA9IHRhc2suX3doeTtcbiAgY29uc3QgYXNrZWQgPSB0YXNrLl92aWV3X2lkID09PSBcIm5lclwiICYmIHRhc2suc3BhbnM/Lmxlbmd0aCA9PT0gMSA/IHRhc2suc3BhbnNbMF0gOiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNjb3JlID0gd2h5ID8gd2h5LnNjb3JlIDogYXNrZWQ/LnNjb3JlO1xuICBpZiAoIXdoeSAmJiBzY29yZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwid2h5XCIgZGF0YS13aHk9e3doeT8ucmVhc29ufT5cbiAgICAgIHtzY29yZSAhPSBudWxsICYmIChcbiAgICAgICAgPHA+XG4gICAgICAgICAgPHNwYW4+e2lzQ29ycmVjdGVkKHRhc2spID8gXCJzdXJlIG9mIHRoaXMgdGV4dFwiIDogXCJtb2RlbFwifTwvc3Bhbj5cbiAgICAgICAgICA8cHJvZ3Jlc3MgY2xhc3M9XCJiYXJcIiBtYXg9ezF9IHZhbHVlPXtzY29yZX0gYXJpYS1sYWJlbD1cIlNjb3JlXCI+XG4gICAgICAgICAgICB7c2NvcmUudG9GaXhlZCgyKX1cbiAgICAgICAgICA8L3Byb2dyZXNzPlxuICAgICAgICAgIDxzcGFuIGNsYXNzPVwiZmlndXJlc1wiPlxuICAgICAgICAgICAgPGI+e3Njb3JlLnRvRml4ZWQoMil9PC9iPlxuICAgICAgICAgICAge3doeT8ud2FzICE9IG51bGwgJiYgPENoYW5nZSBzY29yZT17c2NvcmV9IHdhcz17d2h5Lndhc30gLz59XG4gICAgICAgICAgPC9zcGFuPlxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgICAge3doeSAmJiAoXG4gICAgICAgIDxwPlxuICAgICAgICAgIDxzcGFuPmFza2VkIGJlY2F1c2U8L3NwYW4+XG4gICAgICAgICAgPHNwYW4gY2xhc3M9XCJyZWFzb25cIiBkaXI9XCJhdXRvXCI+XG4gICAgICAgICAgICB7d2h5LnRleHR9XG4gICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgIHt3aHkudmVyc2lvbiAmJiA8c3BhbiBjbGFzcz1cImZpZ3VyZXNcIj5tb2RlbCB7d2h5LnZlcnNpb259PC9zcGFuPn1cbiAgICAgICAgPC9wPlxuICAgICAgKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuZnVuY3Rpb24gQ2hhbmdlKHsgc2NvcmUsIHdhcyB9OiB7IHNjb3JlOiBudW1iZXI7IHdhczogbnVtYmVyIH0pOiBWTm9kZSB7XG4gIGNvbnN0IFtub3csIGJlZm9yZV0gPSBbc2NvcmUudG9GaXhlZCgyKSwgd2FzLnRvRml4ZWQoMildO1xuICBjb25zdCBzaWduID0gc2NvcmUgPiB3YXMgPyBcIuKWslwiIDogXCLilrxcIjtcbiAgcmV0dXJuIDxzcGFuPntgJHtub3cgPT09IGJlZm9yZSA/IFwiXCIgOiBgJHtzaWdufSBgfXdhcyAke2JlZm9yZX1gfTwvc3Bhbj47XG59XG4iLCAiLyoqIFRoZSBjYXJkOiBsYWJlbHMsIHRleHQsIGFuc3dlcnMsIHNpZGUgcGFuZWwsIGFuZCB0aGUga2V5cy4gKi9cbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50VHlwZSwgVk5vZGUgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VDYWxsYmFjaywgdXNlTWVtbywgdXNlUmVmLCB1c2VTdGF0ZSB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFBhbGV0dGUgfSBmcm9tIFwiLi4vY29sb3JzXCI7XG5pbXBvcnQgeyBjcmVhdGVLZXltYXAsIHR5cGUgS2V5Q29tbWFuZCB9IGZyb20gXCIuLi9rZXltYXBcIjtcbmltcG9ydCB0eXBlIHsgV2lyZVZpZXdJZCB9IGZyb20gXCIuLi9wcm90b2NvbC5nZW5cIjtcbmltcG9ydCB7IEJ1dHRvbkJhciB9IGZyb20gXCIuLi91aS9idXR0b24tYmFyXCI7XG5pbXBvcnQgeyBIZWxwIH0gZnJvbSBcIi4uL3VpL2hlbHBcIjtcbmltcG9ydCB7IE1ldGEgfSBmcm9tIFwiLi4vdWkvbWV0YVwiO1xuaW1wb3J0IHsgTm90ZUZpZWxkIH0gZnJvbSBcIi4uL3VpL25vdGUtZmllbGRcIjtcbmltcG9ydCB7IE5vdGljZXMgfSBmcm9tIFwiLi4vdWkvbm90aWNlc1wiO1xuaW1wb3J0IHsgT3ZlcmxheSB9IGZyb20gXCIuLi91aS9vdmVybGF5XCI7XG5pbXBvcnQgeyBSaWNoVGV4dCB9IGZyb20gXCIuLi91aS9yaWNoLXRleHRcIjtcbmltcG9ydCB7IFNpZGVQYW5lbCB9IGZyb20gXCIuLi91aS9zaWRlLXBhbmVsXCI7XG5pbXBvcnQgdHlwZSB7IENhcmRWaWV3LCBDdXJyZW50IH0gZnJvbSBcIi4uL3ZpZXdcIjtcbmltcG9ydCB7IEFza2VkQ2FyZCB9IGZyb20gXCIuL2Fza2VkLWNhcmRcIjtcbmltcG9ydCB0eXBlIHsgQ2FyZENvbnRyb2xzLCBDYXJkUHJvcHMgfSBmcm9tIFwiLi9jYXJkLXByb3BzXCI7XG5pbXBvcnQgeyBDaG9pY2VDYXJkIH0gZnJvbSBcIi4vY2hvaWNlLWNhcmRcIjtcbmltcG9ydCB7IENvbXBhcmVDYXJkIH0gZnJvbSBcIi4vY29tcGFyZS1jYXJkXCI7XG5pbXBvcnQgeyBFbXB0eUNhcmQgfSBmcm9tIFwiLi9lbXB0eS1jYXJkXCI7XG5pbXBvcnQgeyBTcGFuQ2FyZCB9IGZyb20gXCIuL3NwYW4tY2FyZFwiO1xuaW1wb3J0IHsgVGV4dENhcmQgfSBmcm9tIFwiLi90ZXh0LWNhcmRcIjtcbmltcG9ydCB7IFdoeSB9IGZyb20gXCIuL3doeVwiO1xuXG5jb25zdCBDQVJEUzogUmVhZG9ubHk8UGFydGlhbDxSZWNvcmQ8V2lyZVZpZXdJZCwgQ29tcG9uZW50VHlwZTxDYXJkUHJvcHM+Pj4+ID0ge1xuICBuZXI6IEFza2VkQ2FyZCxcbiAgbmVyX21hbnVhbDogU3BhbkNhcmQsXG4gIHNwYW5zX21hbnVhbDogU3BhbkNhcmQsXG4gIGNob2ljZTogQ2hvaWNlQ2FyZCxcbiAgY29tcGFyZTogQ29tcGFyZUNhcmQsXG59O1xuXG4vKiogS2V5cyB0aGF0IG11c3Qgbm90IHJlcGVhdCB3aGlsZSB0aGV5IGFyZSBoZWxkIGRvd24uICovXG5jb25zdCBPTkNFOiBSZWFkb25seVNldDxLZXlDb21tYW5kPiA9IG5ldyBTZXQoW1xuICBcImFjY2VwdFwiLFxuICBcInJlamVjdFwiLFxuICBcImlnbm9yZVwiLFxuICBcImNvbmZpcm1cIixcbiAgXCJmbGFnXCIsXG4gIFwiY29tcGxldGVcIixcbiAgXCJ3aWRlbkJlZm9yZVwiLFxuICBcIndpZGVuQWZ0ZXJcIixcbl0pO1xuY29uc3QgUFJFU1NBQkxFID0gXCJidXR0b24sIGEsIHNlbGVjdCwgc3VtbWFyeSwgW3JvbGU9cmFkaW9dLCBbcm9sZT1jaGVja2JveF1cIjtcblxudHlwZSBQYW5lbCA9IFwiaGVscFwiIHwgXCJpbnN0cnVjdGlvbnNcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIENhcmRSb290KHsgdmlldyB9OiB7IHZpZXc6IENhcmRWaWV3OyBob3N0OiBIVE1MRWxlbWVudCB9KTogVk5vZGUge1xuICBjb25zdCBjYXJkID0gdXNlUmVmPEhUTUxFbGVtZW50PihudWxsKTtcbiAgY29uc3QgaGlzdG9yeSA9IHVzZVJlZjxIVE1MT0xpc3RFbGVtZW50PihudWxsKTtcbiAgY29uc3QgY29udHJvbHMgPSB1c2VSZWY8Q2FyZENvbnRyb2xzIHwgbnVsbD4obnVsbCk7XG4gIGNvbnN0IFtwYW5lbCwgc2V0UGFuZWxdID0gdXNlU3RhdGU8UGFuZWwgfCBudWxsPihudWxsKTtcbiAgY29uc3QgW25vdGluZywgc2V0Tm90aW5nXSA9IHVzZVN0YXRlPHVua25vd24+KG51bGwpO1xuXG4gIGNvbnN0IGNvbmZpZyA9IHZpZXcuY29uZmlnLnZhbHVlO1xuICBjb25zdCBzdGF0ZSA9IHZpZXcuc3RhdGUudmFsdWU7XG4gIGNvbnN0IGN1cnJlbnQgPSB2aWV3LmN1cnJlbnQudmFsdWU7XG4gIGNvbnN0IGtleW1hcCA9IHVzZU1lbW8oKCkgPT4gY3JlYXRlS2V5bWFwKGNvbmZpZy5rZXltYXApLCBbY29uZmlnLmtleW1hcF0pO1xuICBjb25zdCBwYWxldHRlID0gdXNlTWVtbyhcbiAgICAoKSA9PiBuZXcgUGFsZXR0ZShjb25maWcubGFiZWxzLCBjb25maWcuY29sb3JzKSxcbiAgICBbY29uZmlnLmxhYmVscywgY29uZmlnLmNvbG9yc10sXG4gICk7XG4gIGNvbnN0IGZvY3VzQ2FyZCA9IHVzZUNhbGxiYWNrKCgpID0+IGNhcmQuY3VycmVudD8uZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiB0cnVlIH0pLCBbXSk7XG4gIGlmICghY3VycmVudCkgY29udHJvbHMuY3VycmVudCA9IG51bGw7XG4gIGNvbnN0IGlzTm90aW5nID0gY3VycmVudCAhPT0gbnVsbCAmJiBub3RpbmcgPT09IGN1cnJlbnQudGFzaztcbiAgY29uc3QgY2xvc2VQYW5lbCA9ICgpID0+IHtcbiAgICBzZXRQYW5lbChudWxsKTtcbiAgICBmb2N1c0NhcmQoKTtcbiAgfTtcblxuICBjb25zdCBydW4gPSAoY29tbWFuZDogS2V5Q29tbWFuZCk6IGJvb2xlYW4gPT4ge1xuICAgIGlmIChjb21tYW5kICE9PSBcInVuZG9cIiAmJiBjb21tYW5kICE9PSBcInJlZG9cIiAmJiBjb250cm9scy5jdXJyZW50Py5vYmV5KGNvbW1hbmQpKSByZXR1cm4gdHJ1ZTtcbiAgICBzd2l0Y2ggKGNvbW1hbmQpIHtcbiAgICAgIGNhc2UgXCJhY2NlcHRcIjpcbiAgICAgIGNhc2UgXCJyZWplY3RcIjpcbiAgICAgIGNhc2UgXCJpZ25vcmVcIjpcbiAgICAgICAgcmV0dXJuIGFuc3dlcihjb21tYW5kKTtcbiAgICAgIGNhc2UgXCJjb25maXJtXCI6XG4gICAgICAgIHJldHVybiBhbnN3ZXIoXCJhY2NlcHRcIik7XG4gICAgICBjYXNlIFwidW5kb1wiOlxuICAgICAgY2FzZSBcInJlZG9cIjpcbiAgICAgICAgdmlldy5kaXNwYXRjaCh7IHR5cGU6IGNvbW1hbmQgfSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcImZsYWdcIjpcbiAgICAgICAgaWYgKGN1cnJlbnQpIHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcImZsYWdcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiY29tcGxldGVcIjpcbiAgICAgICAgaWYgKGN1cnJlbnQ/LnRhc2sudGFzay5fdmlld19pZCA9PT0gXCJuZXJcIikgdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwiY29tcGxldGVcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwid2lkZW5CZWZvcmVcIjpcbiAgICAgIGNhc2UgXCJ3aWRlbkFmdGVyXCI6XG4gICAgICAgIHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcIndpZGVuXCIsIHNpZGU6IGNvbW1hbmQgPT09IFwid2lkZW5CZWZvcmVcIiA/IFwiYmVmb3JlXCIgOiBcImFmdGVyXCIgfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm5vdGVcIjpcbiAgICAgICAgc2V0Tm90aW5nKGlzTm90aW5nID8gbnVsbCA6IChjdXJyZW50Py50YXNrID8/IG51bGwpKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiaGVscFwiOlxuICAgICAgICBzZXRQYW5lbChcImhlbHBcIik7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcImluc3RydWN0aW9uc1wiOlxuICAgICAgICBpZiAoY29uZmlnLmluc3RydWN0aW9ucy5sZW5ndGggPiAwKSBzZXRQYW5lbChcImluc3RydWN0aW9uc1wiKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiaGlzdG9yeVwiOlxuICAgICAgICBoaXN0b3J5LmN1cnJlbnQ/LnF1ZXJ5U2VsZWN0b3IoXCJidXR0b25cIik/LmZvY3VzKCk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInNlYXJjaFwiOlxuICAgICAgICBjYXJkLmN1cnJlbnQ/LnF1ZXJ5U2VsZWN0b3I8SFRNTElucHV0RWxlbWVudD4oXCJpbnB1dFt0eXBlPXNlYXJjaF1cIik/LmZvY3VzKCk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICBrZWVwRm9jdXMoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfTtcbiAgY29uc3QgYW5zd2VyID0gKGtpbmQ6IFwiYWNjZXB0XCIgfCBcInJlamVjdFwiIHwgXCJpZ25vcmVcIikgPT4ge1xuICAgIGlmIChjdXJyZW50ICYmIHN0YXRlID09PSBcInJlYWR5XCIpIHtcbiAgICAgIHZpZXcuZGlzcGF0Y2goeyB0eXBlOiBcImFuc3dlclwiLCBhbnN3ZXI6IGtpbmQgfSk7XG4gICAgICBrZWVwRm9jdXMoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH07XG4gIC8qKiBUaGUgbmV4dCBjYXJkIHRha2VzIG92ZXIgdGhlIGZvY3VzIG9mIHRoaXMgb25lLCB3aGF0ZXZlciBoYWQgaXQuICovXG4gIGNvbnN0IGtlZXBGb2N1cyA9ICgpID0+IHtcbiAgICBpZiAoY2FyZC5jdXJyZW50Py5tYXRjaGVzKFwiOmZvY3VzLXdpdGhpblwiKSkgZm9jdXNDYXJkKCk7XG4gIH07XG4gIGNvbnN0IG9uS2V5RG93biA9IChldmVudDogS2V5Ym9hcmRFdmVudCkgPT4ge1xuICAgIGNvbnN0IGNvbW1hbmQgPSBldmVudC5kZWZhdWx0UHJldmVudGVkID8gbnVsbCA6IGtleW1hcC5jb21tYW5kKGV2ZW50KTtcbiAgICBpZiAoIWNvbW1hbmQpIHJldHVybjtcbiAgICBjb25zdCB0YXJnZXQgPSBldmVudC5jb21wb3NlZFBhdGgoKVswXSBhcyBFbGVtZW50O1xuICAgIGNvbnN0IGlzUHJlc3MgPSBldmVudC5rZXkgPT09IFwiIFwiIHx8IGV2ZW50LmtleSA9PT0gXCJFbnRlclwiO1xuICAgIGlmIChpc1ByZXNzICYmIHRhcmdldCAhPT0gY2FyZC5jdXJyZW50ICYmIHRhcmdldC5tYXRjaGVzKFBSRVNTQUJMRSkpIHJldHVybjtcbiAgICBpZiAocGFuZWwpIHtcbiAgICAgIGlmIChjb21tYW5kICE9PSBcImNhbmNlbFwiICYmIGNvbW1hbmQgIT09IHBhbmVsKSByZXR1cm47XG4gICAgICBjbG9zZVBhbmVsKCk7XG4gICAgfSBlbHNlIGlmIChldmVudC5yZXBlYXQgJiYgT05DRS5oYXMoY29tbWFuZCkpIHtcbiAgICAgIC8vIEhlbGQgZG93bjogbmVpdGhlciBhbnN3ZXJlZCBhZ2FpbiBub3IgbGVmdCB0byB0aGUgcGFnZS5cbiAgICB9IGVsc2UgaWYgKCFydW4oY29tbWFuZCkpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfTtcbiAgLyoqIEJ1dHRvbnMgZG8gdGhlaXIgd29yayB3aXRob3V0IHRha2luZyB0aGUgZm9jdXMgZnJvbSB0aGUgY2FyZC4gKi9cbiAgY29uc3Qgb25Nb3VzZURvd24gPSAoZXZlbnQ6IE1vdXNlRXZlbnQpID0+IHtcbiAgICBjb25zdCB0YXJnZXQgPSBldmVudC5jb21wb3NlZFBhdGgoKVswXSBhcyBFbGVtZW50O1xuICAgIGlmICghdGFyZ2V0LmNsb3Nlc3Q/LihcImJ1dHRvblwiKSB8fCB0YXJnZXQuY2xvc2VzdChcIltyb2xlPWRpYWxvZ11cIikpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGZvY3VzQ2FyZCgpO1xuICB9O1xuXG4gIHJldHVybiAoXG4gICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvYTExeS91c2VTZW1hbnRpY0VsZW1lbnRzOiBhIGZpZWxkc2V0IGdyb3VwcyBmb3JtIGZpZWxkc1xuICAgIDxzZWN0aW9uXG4gICAgICBjbGFzcz1cIm5iYS1jYXJkXCJcbiAgICAgIHJlZj17Y2FyZH1cbiAgICAgIHJvbGU9XCJncm91cFwiXG4gICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9hMTF5L25vTm9uaW50ZXJhY3RpdmVUYWJpbmRleDogdGhlIGNhcmQgdGFrZXMgdGhlIGtleXNcbiAgICAgIHRhYkluZGV4PXswfVxuICAgICAgYXJpYS1sYWJlbD17Y29uZmlnLnRpdGxlIHx8IFwiQW5ub3RhdGlvbiBjYXJkXCJ9XG4gICAgICBkYXRhLXN0YXRlPXtzdGF0ZX1cbiAgICAgIGRhdGEtdGFzaz17Y3VycmVudD8udGFzay50YXNrLl90YXNrX2hhc2h9XG4gICAgICBvbktleURvd249e29uS2V5RG93bn1cbiAgICAgIG9uTW91c2VEb3duPXtvbk1vdXNlRG93bn1cbiAgICA+XG4gICAgICA8ZGl2IGNsYXNzPVwibWFpblwiPlxuICAgICAgICA8Tm90aWNlc1xuICAgICAgICAgIG5vdGljZXM9e3ZpZXcubm90aWNlcy52YWx1ZX1cbiAgICAgICAgICBvbkRpc21pc3M9eyhjb2RlKSA9PiB2aWV3LmRpc3BhdGNoKHsgdHlwZTogXCJkaXNtaXNzXCIsIGNvZGUgfSl9XG4gICAgICAgIC8+XG4gICAgICAgIHtjdXJyZW50ICYmIDxCYW5uZXJzIGN1cnJlbnQ9e2N1cnJlbnR9IG9uQmFjaz17KCkgPT4gdmlldy5kaXNwYXRjaCh7IHR5cGU6IFwibGVhdmVcIiB9KX0gLz59XG4gICAgICAgIHtjdXJyZW50ID8gKFxuICAgICAgICAgIDxCb2R5XG4gICAgICAgICAgICAvLyBBIG5ldyBjYXJkIHN0YXJ0cyBhZnJlc2g7IGFuIGVkaXQgb2YgdGhlIHNhbWUgb25lIGRvZXMgbm90LlxuICAgICAgICAgICAga2V5PXtgJHtjdXJyZW50LnRhc2sudGFzay5fdGFza19oYXNofToke2N1cnJlbnQucmV2aXNlc31gfVxuICAgICAgICAgICAgdmlldz17dmlld31cbiAgICAgICAgICAgIGN1cnJlbnQ9e2N1cnJlbnR9XG4gICAgICAgICAgICBwYWxldHRlPXtwYWxldHRlfVxuICAgICAgICAgICAga2V5bWFwPXtrZXltYXB9XG4gICAgICAgICAgICBjb250cm9scz17Y29udHJvbHN9XG4gICAgICAgICAgICBmb2N1c0NhcmQ9e2ZvY3VzQ2FyZH1cbiAgICAgICAgICAvPlxuICAgICAgICApIDogKFxuICAgICAgICAgIDxFbXB0eUNhcmQgdmlldz17dmlld30gLz5cbiAgICAgICAgKX1cbiAgICAgICAge2N1cnJlbnQgJiYgPFdoeSB0YXNrPXtjdXJyZW50LnRhc2sudGFza30gLz59XG4gICAgICAgIHtjdXJyZW50ICYmIGlzTm90aW5nICYmIChcbiAgICAgICAgICA8Tm90ZUZpZWxkXG4gICAgICAgICAgICBub3RlPXtjdXJyZW50LmRyYWZ0Lm5vdGV9XG4gICAgICAgICAgICBvbk5vdGU9eyhub3RlKSA9PiB2aWV3LmRpc3BhdGNoKHsgdHlwZTogXCJub3RlXCIsIG5vdGUgfSl9XG4gICAgICAgICAgICBvbkxlYXZlPXsoKSA9PiB7XG4gICAgICAgICAgICAgIGlmIChjdXJyZW50LmRyYWZ0Lm5vdGUgPT09IFwiXCIpIHNldE5vdGluZyhudWxsKTtcbiAgICAgICAgICAgICAgZm9jdXNDYXJkKCk7XG4gICAgICAgICAgICB9fVxuICAgICAgICAgIC8+XG4gICAgICAgICl9XG4gICAgICAgIHtjdXJyZW50ICYmIDxNZXRhIHRhc2s9e2N1cnJlbnQudGFzay50YXNrfSAvPn1cbiAgICAgICAgPEJ1dHRvbkJhclxuICAgICAgICAgIGtleW1hcD17a2V5bWFwfVxuICAgICAgICAgIGNhbkFuc3dlcj17Y3VycmVudCAhPT0gbnVsbCAmJiBzdGF0ZSA9PT0gXCJyZWFkeVwifVxuICAgICAgICAgIGNhblVuZG89e3ZpZXcuY2FuVW5kby52YWx1ZX1cbiAgICAgICAgICBjYW5SZWRvPXt2aWV3LmNhblJlZG8udmFsdWV9XG4gICAgICAgICAgZmxhZ2dlZD17Y3VycmVudD8uZHJhZnQuZmxhZ2dlZCA/PyBmYWxzZX1cbiAgICAgICAgICBoYXNOb3RlPXsoY3VycmVudD8uZHJhZnQubm90ZSA/PyBcIlwiKSAhPT0gXCJcIn1cbiAgICAgICAgICBoYXNJbnN0cnVjdGlvbnM9e2NvbmZpZy5pbnN0cnVjdGlvbnMubGVuZ3RoID4gMH1cbiAgICAgICAgICBvbkNvbW1hbmQ9e3J1bn1cbiAgICAgICAgLz5cbiAgICAgIDwvZGl2PlxuICAgICAgPFNpZGVQYW5lbFxuICAgICAgICB2aWV3PXt2aWV3fVxuICAgICAgICBoaXN0b3J5UmVmPXtoaXN0b3J5fVxuICAgICAgICBvbk9wZW49eyhldmVudElkKSA9PiB2aWV3LmRpc3BhdGNoKHsgdHlwZTogXCJvcGVuXCIsIGV2ZW50SWQgfSl9XG4gICAgICAvPlxuICAgICAge3BhbmVsID09PSBcImhlbHBcIiAmJiAoXG4gICAgICAgIDxPdmVybGF5IHRpdGxlPVwiS2V5c1wiIG9uQ2xvc2U9e2Nsb3NlUGFuZWx9PlxuICAgICAgICAgIDxIZWxwIGtleW1hcD17a2V5bWFwfSB0b3BpY3M9e2NvbnRyb2xzLmN1cnJlbnQ/LnRvcGljcyA/PyBbXX0gLz5cbiAgICAgICAgPC9PdmVybGF5PlxuICAgICAgKX1cbiAgICAgIHtwYW5lbCA9PT0gXCJpbnN0cnVjdGlvbnNcIiAmJiAoXG4gICAgICAgIDxPdmVybGF5IHRpdGxlPVwiSW5zdHJ1Y3Rpb25zXCIgb25DbG9zZT17Y2xvc2VQYW5lbH0+XG4gICAgICAgICAgPFJpY2hUZXh0IG5vZGVzPXtjb25maWcuaW5zdHJ1Y3Rpb25zfSAvPlxuICAgICAgICA8L092ZXJsYXk+XG4gICAgICApfVxuICAgICAgPGRpdiBjbGFzcz1cImhpZGRlblwiIGFyaWEtbGl2ZT1cInBvbGl0ZVwiPlxuICAgICAgICB7dmlldy5hbm5vdW5jZW1lbnQudmFsdWV9XG4gICAgICA8L2Rpdj5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG5cbmZ1bmN0aW9uIEJvZHkocHJvcHM6IENhcmRQcm9wcyk6IFZOb2RlIHtcbiAgLy8gT25lIHNlc3Npb24gbWF5IG1peCBraW5kcyBvZiBjYXJkczogZWFjaCB0YXNrIHNheXMgd2hpY2ggb25lIGl0IGlzLlxuICBjb25zdCB2aWV3ID0gcHJvcHMuY3VycmVudC50YXNrLnRhc2suX3ZpZXdfaWQgPz8gcHJvcHMudmlldy5jb25maWcudmFsdWUudmlld19pZDtcbiAgY29uc3QgQ2FyZCA9IENBUkRTW3ZpZXddID8/IFRleHRDYXJkO1xuICByZXR1cm4gPENhcmQgey4uLnByb3BzfSAvPjtcbn1cblxuZnVuY3Rpb24gQmFubmVycyh7IGN1cnJlbnQsIG9uQmFjayB9OiB7IGN1cnJlbnQ6IEN1cnJlbnQ7IG9uQmFjaygpOiB2b2lkIH0pOiBWTm9kZSB7XG4gIHJldHVybiAoXG4gICAgPD5cbiAgICAgIHtjdXJyZW50LnJldmlzZXMgIT09IG51bGwgJiYgKFxuICAgICAgICA8ZGl2IGNsYXNzPVwiYmFubmVyXCIgcm9sZT1cInN0YXR1c1wiPlxuICAgICAgICAgIDxzcGFuPllvdSBhcmUgY2hhbmdpbmcgYW4gZWFybGllciBhbnN3ZXIuPC9zcGFuPlxuICAgICAgICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwiYnV0dG9uIHNtYWxsXCIgZGF0YS1hY3Rpb249XCJsZWF2ZVwiIG9uQ2xpY2s9e29uQmFja30+XG4gICAgICAgICAgICBCYWNrIHRvIHRoZSBxdWV1ZVxuICAgICAgICAgIDwvYnV0dG9uPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICl9XG4gICAgICB7Y3VycmVudC5yZWZ1c2FsICE9PSBudWxsICYmIChcbiAgICAgICAgPGRpdiBjbGFzcz1cImJhbm5lciBlcnJvclwiIHJvbGU9XCJhbGVydFwiIGRhdGEtcmVmdXNhbD5cbiAgICAgICAgICB7Y3VycmVudC5yZWZ1c2FsfVxuICAgICAgICA8L2Rpdj5cbiAgICAgICl9XG4gICAgPC8+XG4gICk7XG59XG4iLCAiLyoqIEhvdyB0aGUgY2FyZCBvZiB0aGUgZGVtbyBwYWdlIGFuZCBvZiB0aGUgdGVzdHMgaXMgc2V0IHVwLiAqL1xuaW1wb3J0IHR5cGUgeyBDYXJkQ29uZmlnIH0gZnJvbSBcIi4vcHJvdG9jb2wuZ2VuXCI7XG5cbmV4cG9ydCBjb25zdCBDT05GSUc6IENhcmRDb25maWcgPSB7XG4gIHZpZXdfaWQ6IFwibmVyX21hbnVhbFwiLFxuICB0aXRsZTogXCJuZXIubWFudWFsXCIsXG4gIGxhYmVsczogW1wiUEVSU09OXCIsIFwiT1JHXCIsIFwiUFJPRFVDVFwiLCBcIkxPQ0FUSU9OXCJdLFxuICBjb2xvcnM6IHt9LFxuICBleGNsdXNpdmU6IGZhbHNlLFxuICBvdmVybGFwOiBmYWxzZSxcbiAgaGlnaGxpZ2h0X2NoYXJzOiBmYWxzZSxcbiAgdmFsaWRhdGVzOiBmYWxzZSxcbiAgYWhlYWQ6IDEwLFxuICBrZXltYXA6IHt9LFxuICBpbnN0cnVjdGlvbnM6IFtdLFxuICBkYXRhc2V0OiBcIm5ld3NcIixcbiAgYW5ub3RhdG9yOiBcImFuYVwiLFxuICBzdG9yZTogXCJuYl9hbm5vdGF0ZS5kYlwiLFxuICBkdXJhYmxlOiB0cnVlLFxufTtcbiIsICIvKiogQSBgQ2FyZFZpZXdgIHdpdGhvdXQgYSBrZXJuZWwsIGZvciB0aGUgZGVtbyBwYWdlIGFuZCB0aGUgdGVzdHMgb2YgdGhlIGNhcmRzLiAqL1xuaW1wb3J0IHsgY29tcHV0ZWQsIHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IENPTkZJRyB9IGZyb20gXCIuL2Zha2UtY29uZmlnXCI7XG5pbXBvcnQgdHlwZSB7XG4gIENhcmRDb25maWcsXG4gIEhpc3RvcnlFbnRyeSxcbiAgTW9kZWxTdGF0ZSxcbiAgTm90aWNlLFxuICBQcm9ncmVzcyxcbiAgV2lyZVRhc2ssXG59IGZyb20gXCIuL3Byb3RvY29sLmdlblwiO1xuaW1wb3J0IHR5cGUgeyBDYXJkVmlldywgQ29tbWFuZCwgQ29ubmVjdGlvbiwgQ3VycmVudCwgRHJhZnQgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBBIHRhc2sgd2l0aCB0aGUgdG9rZW5zIG9mIGEgcGxhaW4gd2hpdGUtc3BhY2UgYW5kIHB1bmN0dWF0aW9uIHRva2VuaXplci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmYWtlVGFzayh0ZXh0OiBzdHJpbmcsIG1vcmU6IFBhcnRpYWw8V2lyZVRhc2tbXCJ0YXNrXCJdPiA9IHt9KTogV2lyZVRhc2sge1xuICBjb25zdCBib3VuZHM6IG51bWJlcltdID0gW107XG4gIGNvbnN0IGRpc2FibGVkOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCBwb2ludHMgPSBBcnJheS5mcm9tKHRleHQpO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFt0b2tlbl0gb2YgdGV4dC5tYXRjaEFsbCgvXFxuK3xbXlxcU1xcbl0rfFtcXHB7TH1cXHB7Tn1cXHB7TX1dK3xbXlxcc1xccHtMfVxccHtOfVxccHtNfV0rL2d1KSkge1xuICAgIGNvbnN0IGxlbmd0aCA9IEFycmF5LmZyb20odG9rZW4pLmxlbmd0aDtcbiAgICBpZiAodG9rZW4uc3RhcnRzV2l0aChcIlxcblwiKSkgZGlzYWJsZWQucHVzaChib3VuZHMubGVuZ3RoIC8gMik7XG4gICAgaWYgKHRva2VuLnN0YXJ0c1dpdGgoXCJcXG5cIikgfHwgdG9rZW4udHJpbSgpKSBib3VuZHMucHVzaChhdCwgYXQgKyBsZW5ndGgpO1xuICAgIGF0ICs9IGxlbmd0aDtcbiAgfVxuICBjb25zdCBoYXNoID0gcG9pbnRzLnJlZHVjZSgoc3VtLCBwb2ludCkgPT4gKHN1bSAqIDMxICsgKHBvaW50LmNvZGVQb2ludEF0KDApID8/IDApKSB8IDAsIDcpO1xuICByZXR1cm4ge1xuICAgIHRhc2s6IHsgdGV4dCwgX3Rhc2tfaGFzaDogaGFzaCwgX2lucHV0X2hhc2g6IGhhc2gsIF92aWV3X2lkOiBcIm5lcl9tYW51YWxcIiwgLi4ubW9yZSB9LFxuICAgIGJvdW5kcyxcbiAgICBkaXNhYmxlZCxcbiAgfTtcbn1cblxuY29uc3QgRU1QVFk6IERyYWZ0ID0geyBzcGFuczogbnVsbCwgYWNjZXB0OiBbXSwgbm90ZTogXCJcIiwgZmxhZ2dlZDogZmFsc2UsIGNvbXBsZXRlOiBmYWxzZSB9O1xuXG5leHBvcnQgY2xhc3MgRmFrZVZpZXcgaW1wbGVtZW50cyBDYXJkVmlldyB7XG4gIHJlYWRvbmx5IGNvbmZpZyA9IHNpZ25hbChDT05GSUcpO1xuICByZWFkb25seSBjdXJyZW50ID0gc2lnbmFsPEN1cnJlbnQgfCBudWxsPihudWxsKTtcbiAgcmVhZG9ubHkgYWN0aXZlTGFiZWwgPSBzaWduYWwoXCJcIik7XG4gIHJlYWRvbmx5IHByb2dyZXNzID0gc2lnbmFsPFByb2dyZXNzPih7XG4gICAgYWNjZXB0OiAxNzEsXG4gICAgcmVqZWN0OiA1LFxuICAgIGlnbm9yZTogOCxcbiAgICBhbnN3ZXJlZDogMTg0LFxuICAgIHRvdGFsOiA1MDAsXG4gICAgc2hhcmU6IDAuMzcsXG4gICAgcmVwZWF0ZWQ6IDAsXG4gICAgcGVyX2hvdXI6IDQxMixcbiAgICB1bnVzYWJsZV9yb3dzOiAwLFxuICB9KTtcbiAgcmVhZG9ubHkgbW9kZWwgPSBzaWduYWw8TW9kZWxTdGF0ZSB8IG51bGw+KG51bGwpO1xuICByZWFkb25seSBoaXN0b3J5ID0gc2lnbmFsPHJlYWRvbmx5IEhpc3RvcnlFbnRyeVtdPihbXSk7XG4gIHJlYWRvbmx5IG5vdGljZXMgPSBzaWduYWw8cmVhZG9ubHkgTm90aWNlW10+KFtdKTtcbiAgcmVhZG9ubHkgc2F2ZWQgPSBzaWduYWw8XCJzYXZlZFwiIHwgXCJ3YWl0aW5nXCIgfCBcImZhaWxlZFwiPihcInNhdmVkXCIpO1xuICByZWFkb25seSB3YWl0aW5nID0gc2lnbmFsKDApO1xuICByZWFkb25seSBjb25uZWN0aW9uID0gc2lnbmFsPENvbm5lY3Rpb24+KFwibGl2ZVwiKTtcbiAgcmVhZG9ubHkgc2F2ZUVycm9yID0gc2lnbmFsPHN0cmluZyB8IG51bGw+KG51bGwpO1xuICByZWFkb25seSBjYW5VbmRvID0gc2lnbmFsKHRydWUpO1xuICByZWFkb25seSBjYW5SZWRvID0gc2lnbmFsKGZhbHNlKTtcbiAgcmVhZG9ubHkgYW5ub3VuY2VtZW50ID0gc2lnbmFsKFwiXCIpO1xuICByZWFkb25seSBlbXB0eSA9IHNpZ25hbDxcImxvYWRpbmdcIiB8IFwiZG9uZVwiIHwgXCJlcnJvclwiIHwgXCJ3YWl0aW5nXCI+KFwiZG9uZVwiKTtcbiAgcmVhZG9ubHkgc3RhdGUgPSBjb21wdXRlZCgoKSA9PiAodGhpcy5jdXJyZW50LnZhbHVlID8gXCJyZWFkeVwiIDogdGhpcy5lbXB0eS52YWx1ZSkpO1xuICAvKiogRXZlcnl0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IsIGluIG9yZGVyLiAqL1xuICByZWFkb25seSBjb21tYW5kczogQ29tbWFuZFtdID0gW107XG4gIHJlYWRvbmx5ICNxdWV1ZTogV2lyZVRhc2tbXTtcblxuICBjb25zdHJ1Y3Rvcih0YXNrczogcmVhZG9ubHkgV2lyZVRhc2tbXSwgY29uZmlnOiBQYXJ0aWFsPENhcmRDb25maWc+ID0ge30pIHtcbiAgICB0aGlzLmNvbmZpZy52YWx1ZSA9IHsgLi4uQ09ORklHLCAuLi5jb25maWcgfTtcbiAgICB0aGlzLmFjdGl2ZUxhYmVsLnZhbHVlID0gdGhpcy5jb25maWcudmFsdWUubGFiZWxzWzBdID8/IFwiXCI7XG4gICAgdGhpcy4jcXVldWUgPSBbLi4udGFza3NdO1xuICAgIHRoaXMubmV4dCgpO1xuICB9XG5cbiAgLyoqIFRoZSBzcGFucyBhcyB0aGV5IHN0YW5kLiAqL1xuICBnZXQgc3BhbnMoKSB7XG4gICAgY29uc3QgY3VycmVudCA9IHRoaXMuY3VycmVudC52YWx1ZTtcbiAgICByZXR1cm4gY3VycmVudD8uZHJhZnQuc3BhbnMgPz8gY3VycmVudD8udGFzay50YXNrLnNwYW5zID8/IFtdO1xuICB9XG5cbiAgbmV4dCgpOiB2b2lkIHtcbiAgICBjb25zdCB0YXNrID0gdGhpcy4jcXVldWUuc2hpZnQoKTtcbiAgICB0aGlzLmN1cnJlbnQudmFsdWUgPSB0YXNrXG4gICAgICA/IHtcbiAgICAgICAgICB0YXNrLFxuICAgICAgICAgIGRyYWZ0OiB7IC4uLkVNUFRZLCBhY2NlcHQ6IHRhc2sudGFzay5hY2NlcHQgPz8gW10gfSxcbiAgICAgICAgICByZXZpc2VzOiBudWxsLFxuICAgICAgICAgIHJlZnVzYWw6IG51bGwsXG4gICAgICAgIH1cbiAgICAgIDogbnVsbDtcbiAgfVxuXG4gIGRpc3BhdGNoKGNvbW1hbmQ6IENvbW1hbmQpOiB2b2lkIHtcbiAgICB0aGlzLmNvbW1hbmRzLnB1c2goY29tbWFuZCk7XG4gICAgc3dpdGNoIChjb21tYW5kLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJhbnN3ZXJcIjpcbiAgICAgICAgdGhpcy4jY291bnQoY29tbWFuZC5hbnN3ZXIpO1xuICAgICAgICB0aGlzLm5leHQoKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwic3BhbnNcIjpcbiAgICAgICAgdGhpcy4jZWRpdCh7IHNwYW5zOiBjb21tYW5kLnNwYW5zIH0pO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgXCJhY2NlcHRcIjpcbiAgICAgICAgdGhpcy4jZWRpdCh7IGFjY2VwdDogY29tbWFuZC5pZHMgfSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcIm5vdGVcIjpcbiAgICAgICAgdGhpcy4jZWRpdCh7IG5vdGU6IGNvbW1hbmQubm90ZSB9KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwiZmxhZ1wiOlxuICAgICAgICB0aGlzLiNlZGl0KHsgZmxhZ2dlZDogIXRoaXMuY3VycmVudC52YWx1ZT8uZHJhZnQuZmxhZ2dlZCB9KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwiY29tcGxldGVcIjpcbiAgICAgICAgdGhpcy4jZWRpdCh7IGNvbXBsZXRlOiAhdGhpcy5jdXJyZW50LnZhbHVlPy5kcmFmdC5jb21wbGV0ZSB9KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwibGFiZWxcIjpcbiAgICAgICAgdGhpcy5hY3RpdmVMYWJlbC52YWx1ZSA9IGNvbW1hbmQubGFiZWw7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcImRpc21pc3NcIjpcbiAgICAgICAgdGhpcy5ub3RpY2VzLnZhbHVlID0gdGhpcy5ub3RpY2VzLnZhbHVlLmZpbHRlcigoeyBjb2RlIH0pID0+IGNvZGUgIT09IGNvbW1hbmQuY29kZSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgZGVmYXVsdDpcbiAgICB9XG4gIH1cblxuICB1bnNhdmVkQXNKc29uKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuICd7XCJ0ZXh0XCI6IFwidW5zYXZlZFwifVxcbic7XG4gIH1cblxuICAjZWRpdChjaGFuZ2U6IFBhcnRpYWw8RHJhZnQ+KTogdm9pZCB7XG4gICAgY29uc3QgY3VycmVudCA9IHRoaXMuY3VycmVudC52YWx1ZTtcbiAgICBpZiAoY3VycmVudCkgdGhpcy5jdXJyZW50LnZhbHVlID0geyAuLi5jdXJyZW50LCBkcmFmdDogeyAuLi5jdXJyZW50LmRyYWZ0LCAuLi5jaGFuZ2UgfSB9O1xuICB9XG5cbiAgI2NvdW50KGFuc3dlcjogXCJhY2NlcHRcIiB8IFwicmVqZWN0XCIgfCBcImlnbm9yZVwiKTogdm9pZCB7XG4gICAgY29uc3QgeyB2YWx1ZTogcHJvZ3Jlc3MgfSA9IHRoaXMucHJvZ3Jlc3M7XG4gICAgY29uc3QgdGFzayA9IHRoaXMuY3VycmVudC52YWx1ZT8udGFzay50YXNrO1xuICAgIHRoaXMucHJvZ3Jlc3MudmFsdWUgPSB7XG4gICAgICAuLi5wcm9ncmVzcyxcbiAgICAgIFthbnN3ZXJdOiBwcm9ncmVzc1thbnN3ZXJdICsgMSxcbiAgICAgIGFuc3dlcmVkOiBwcm9ncmVzcy5hbnN3ZXJlZCArIDEsXG4gICAgfTtcbiAgICBjb25zdCBlbnRyeTogSGlzdG9yeUVudHJ5ID0ge1xuICAgICAgZXZlbnRfaWQ6IGBlJHtwcm9ncmVzcy5hbnN3ZXJlZH1gLFxuICAgICAgdGFza19oYXNoOiB0YXNrPy5fdGFza19oYXNoID8/IDAsXG4gICAgICBhbnN3ZXIsXG4gICAgICBleGNlcnB0OiB0YXNrPy50ZXh0LnNsaWNlKDAsIDYwKSA/PyBcIlwiLFxuICAgICAgZW5kZWRfYXQ6IDAsXG4gICAgICBmbGFnZ2VkOiB0aGlzLmN1cnJlbnQudmFsdWU/LmRyYWZ0LmZsYWdnZWQgPz8gZmFsc2UsXG4gICAgfTtcbiAgICB0aGlzLmhpc3RvcnkudmFsdWUgPSBbZW50cnksIC4uLnRoaXMuaGlzdG9yeS52YWx1ZV07XG4gIH1cbn1cbiIsICIvKiogVGhlIGNhcmRzIG9mIHRoZSBkZW1vIHBhZ2U6IGVhY2gga2luZCwgYW5kIHdoYXQgaXMgaGFyZCB0byBkcmF3LiAqL1xuaW1wb3J0IHsgRmFrZVZpZXcsIGZha2VUYXNrIH0gZnJvbSBcIi4vZmFrZS12aWV3XCI7XG5pbXBvcnQgdHlwZSB7XG4gIEhpc3RvcnlFbnRyeSxcbiAgTW9kZWxTdGF0ZSxcbiAgUmljaE5vZGUsXG4gIFRhc2tCb2R5LFxuICBXaXJlU3BhbixcbiAgV2lyZVdoeSxcbn0gZnJvbSBcIi4vcHJvdG9jb2wuZ2VuXCI7XG5cbi8qKiBTcGFucyBieSB0aGUgd29yZHMgdGhleSBjb3Zlciwgc28gdGhhdCBubyBvbmUgaGFzIHRvIGNvdW50IGNoYXJhY3RlcnMuICovXG5mdW5jdGlvbiBzcGFuc09mKHRleHQ6IHN0cmluZywgd29yZHM6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBzdHJpbmcsIHN0cmluZz9dKVtdKTogV2lyZVNwYW5bXSB7XG4gIHJldHVybiB3b3Jkcy5tYXAoKFt3b3JkLCBsYWJlbCwgc291cmNlXSkgPT4ge1xuICAgIGNvbnN0IHVuaXRzID0gdGV4dC5pbmRleE9mKHdvcmQpO1xuICAgIGNvbnN0IHN0YXJ0ID0gQXJyYXkuZnJvbSh0ZXh0LnNsaWNlKDAsIHVuaXRzKSkubGVuZ3RoO1xuICAgIGNvbnN0IHNwYW4gPSB7IHN0YXJ0LCBlbmQ6IHN0YXJ0ICsgQXJyYXkuZnJvbSh3b3JkKS5sZW5ndGgsIGxhYmVsIH07XG4gICAgcmV0dXJuIHNvdXJjZSA9PT0gdW5kZWZpbmVkID8gc3BhbiA6IHsgLi4uc3Bhbiwgc291cmNlIH07XG4gIH0pO1xufVxuXG5jb25zdCBISVNUT1JZOiBIaXN0b3J5RW50cnlbXSA9IFtcbiAgW1wiYWNjZXB0XCIsIFwiSGFyYm91ciBGb29kcyBidXlzIHJpdmFsIGZvciAyIG1pbGxpb25cIl0sXG4gIFtcImFjY2VwdFwiLCBcIlJhaW4gc3RvcHMgcGxheSBpbiBMZWVkc1wiXSxcbiAgW1wiaWdub3JlXCIsIFwiNDA0IHBhZ2Ugbm90IGZvdW5kXCJdLFxuICBbXCJyZWplY3RcIiwgXCJDbGljayBoZXJlIHRvIHdpbiBhIHByaXplIG5vd1wiXSxcbiAgW1wiYWNjZXB0XCIsIFwiT2xkIG1pbGwgYmVjb21lcyBhIGxpYnJhcnlcIl0sXG5dLm1hcCgoW2Fuc3dlciwgZXhjZXJwdF0sIGluZGV4KSA9PiAoe1xuICBldmVudF9pZDogYGgke2luZGV4fWAsXG4gIHRhc2tfaGFzaDogaW5kZXgsXG4gIGFuc3dlcjogYW5zd2VyIGFzIEhpc3RvcnlFbnRyeVtcImFuc3dlclwiXSxcbiAgZXhjZXJwdDogZXhjZXJwdCA/PyBcIlwiLFxuICBlbmRlZF9hdDogMCxcbiAgZmxhZ2dlZDogaW5kZXggPT09IDMsXG59KSk7XG5cbmNvbnN0IE5FV1MgPVxuICBcIk5vcnRod2luZCBMYWJzIG9wZW5zIGEgc2Vjb25kIG9mZmljZSBpbiBQb3J0byDwn46JIGFuZCBoaXJlcyBBbmEgU291c2EgdG8gbGVhZCBpdC5cXG5JdHMgVGlkZXdhdGVyIDIgc2Vuc29yIHNoaXBzIGluIE1heS5cIjtcbmNvbnN0IE5FU1RFRCA9IFwiVGhlIFVuaXZlcnNpdHkgb2YgQ2FsaWZvcm5pYSBCZXJrZWxleSBTY2hvb2wgb2YgTGF3IGhpcmVkIE1hcmlhIENoZW4gbGFzdCBzcHJpbmcuXCI7XG5jb25zdCBIQVJEID1cbiAgXCJUYWJzXFx0YW5kXFxyXFxubGluZSBlbmRzLCBcXHUyMDJlcmlnaHQgdG8gbGVmdFxcdTIwMmMsIFxcdTAwMWJbMzFtcmVkXFx1MDAxYlswbSwgPGI+Ym9sZDwvYj4gJmFtcDsg8J+RqOKAjfCfkanigI3wn5GnIGVcXHUwMzAxIGRvbmUuXCI7XG5jb25zdCBBUkFCSUMgPSBcItij2LnZhNmG2Kog2LTYsdmD2Kkg2YbZiNixINin2YTYr9mI2YTZitipINmB2Yog2KfZhNmC2KfZh9ix2Kkg2LnZhiDYqti52YrZitmGINmE2YrZhNmJINit2LPZhiDZhdiv2YrYsdipINis2K/Zitiv2Kkg2YTZhNmB2LHYuSDZgdmKIDIwMjQuXCI7XG5jb25zdCBKQVBBTkVTRSA9IFwi5p2x5Lqs6Zu75Yqb44Gv5LiJ5pyI44Gr5paw44GX44GE5omA6ZW344Go44GX44Gm55Sw5Lit6Iqx5a2Q44KS5Lu75ZG944GX44Gf44CCXCI7XG5cbmNvbnN0IElOU1RSVUNUSU9OUzogUmljaE5vZGVbXSA9IFtcbiAgeyB0YWc6IFwiaDJcIiwgY2hpbGRyZW46IFt7IHRleHQ6IFwiV2hhdCBjb3VudHNcIiB9XSB9LFxuICB7XG4gICAgdGFnOiBcInBcIixcbiAgICBjaGlsZHJlbjogW1xuICAgICAgeyB0ZXh0OiBcIk1hcmsgXCIgfSxcbiAgICAgIHsgdGFnOiBcInN0cm9uZ1wiLCBjaGlsZHJlbjogW3sgdGV4dDogXCJuYW1lcyBvZiBwZW9wbGVcIiB9XSB9LFxuICAgICAgeyB0ZXh0OiBcIiwgbm90IHRoZWlyIHRpdGxlcy4gU2VlIFwiIH0sXG4gICAgICB7IHRhZzogXCJhXCIsIGhyZWY6IFwiaHR0cHM6Ly9leGFtcGxlLm9yZ1wiLCBjaGlsZHJlbjogW3sgdGV4dDogXCJ0aGUgZ3VpZGVcIiB9XSB9LFxuICAgICAgeyB0ZXh0OiBcIi5cIiB9LFxuICAgIF0sXG4gIH0sXG4gIHtcbiAgICB0YWc6IFwidWxcIixcbiAgICBjaGlsZHJlbjogW1xuICAgICAgeyB0YWc6IFwibGlcIiwgY2hpbGRyZW46IFt7IHRleHQ6IFwiQW5hIFNvdXNhOiBQRVJTT05cIiB9XSB9LFxuICAgICAge1xuICAgICAgICB0YWc6IFwibGlcIixcbiAgICAgICAgY2hpbGRyZW46IFt7IHRhZzogXCJjb2RlXCIsIGNoaWxkcmVuOiBbeyB0ZXh0OiBcIkRyLlwiIH1dIH0sIHsgdGV4dDogXCI6IG5vdGhpbmdcIiB9XSxcbiAgICAgIH0sXG4gICAgXSxcbiAgfSxcbl07XG5cbmZ1bmN0aW9uIG5ld3MoKTogRmFrZVZpZXcge1xuICBjb25zdCBzcGFucyA9IHNwYW5zT2YoTkVXUywgW1xuICAgIFtcIk5vcnRod2luZCBMYWJzXCIsIFwiT1JHXCJdLFxuICAgIFtcIlBvcnRvXCIsIFwiTE9DQVRJT05cIiwgXCJwYXR0ZXJuc1wiXSxcbiAgICBbXCJBbmEgU291c2FcIiwgXCJQRVJTT05cIl0sXG4gICAgW1wiVGlkZXdhdGVyIDJcIiwgXCJQUk9EVUNUXCJdLFxuICBdKTtcbiAgY29uc3QgdGFzayA9IGZha2VUYXNrKE5FV1MsIHsgc3BhbnMsIF9zb3VyY2U6IHsgcGxhY2U6IFwibmV3cy5qc29ubDo0ODJcIiB9IH0pO1xuICBjb25zdCBtb3JlID0gW1wiUmFpbiBzdG9wcyBwbGF5IGluIExlZWRzLlwiLCBcIkFuYSBTb3VzYSBsZWF2ZXMgTm9ydGh3aW5kIExhYnMuXCJdLm1hcCgodGV4dCkgPT5cbiAgICBmYWtlVGFzayh0ZXh0KSxcbiAgKTtcbiAgY29uc3QgdmlldyA9IG5ldyBGYWtlVmlldyhbdGFzaywgLi4ubW9yZV0sIHsgaW5zdHJ1Y3Rpb25zOiBJTlNUUlVDVElPTlMgfSk7XG4gIHZpZXcuaGlzdG9yeS52YWx1ZSA9IEhJU1RPUlk7XG4gIHJldHVybiB2aWV3O1xufVxuXG5mdW5jdGlvbiBuZXN0ZWQoKTogRmFrZVZpZXcge1xuICBjb25zdCBzcGFucyA9IHNwYW5zT2YoTkVTVEVELCBbXG4gICAgW1wiVW5pdmVyc2l0eSBvZiBDYWxpZm9ybmlhXCIsIFwiT1JHXCJdLFxuICAgIFtcIkNhbGlmb3JuaWFcIiwgXCJTVEFURVwiXSxcbiAgICBbXCJVbml2ZXJzaXR5IG9mIENhbGlmb3JuaWEgQmVya2VsZXlcIiwgXCJDQU1QVVNcIl0sXG4gICAgW1wiVW5pdmVyc2l0eSBvZiBDYWxpZm9ybmlhIEJlcmtlbGV5IFNjaG9vbCBvZiBMYXdcIiwgXCJGQUNVTFRZXCJdLFxuICAgIFtcIkJlcmtlbGV5IFNjaG9vbFwiLCBcIkNST1NTSU5HXCJdLFxuICAgIFtcIk1hcmlhIENoZW5cIiwgXCJQRVJTT05cIiwgXCJtb2RlbFwiXSxcbiAgXSk7XG4gIHJldHVybiBuZXcgRmFrZVZpZXcoW2Zha2VUYXNrKE5FU1RFRCwgeyBzcGFucywgX3ZpZXdfaWQ6IFwic3BhbnNfbWFudWFsXCIgfSldLCB7XG4gICAgbGFiZWxzOiBbXCJQRVJTT05cIiwgXCJPUkdcIiwgXCJTVEFURVwiLCBcIkNBTVBVU1wiLCBcIkZBQ1VMVFlcIiwgXCJDUk9TU0lOR1wiXSxcbiAgICBvdmVybGFwOiB0cnVlLFxuICB9KTtcbn1cblxuZnVuY3Rpb24gYXNrZWQoKTogRmFrZVZpZXcge1xuICBjb25zdCB0ZXh0ID0gXCJTaGFyZXMgaW4gQmx1ZSBIZXJvbiBmZWxsIGFmdGVyIHRoZSBxdWFydGVybHkgY2FsbCB3aXRoIGFuYWx5c3RzLlwiO1xuICBjb25zdCBzcGFucyA9IHNwYW5zT2YodGV4dCwgW1tcIkJsdWUgSGVyb25cIiwgXCJPUkdcIiwgXCJtb2RlbFwiXV0pLm1hcCgoc3BhbikgPT4gKHtcbiAgICAuLi5zcGFuLFxuICAgIHNjb3JlOiAwLjUzLFxuICB9KSk7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRmFrZVZpZXcoW1xuICAgIGZha2VUYXNrKHRleHQsIHsgc3BhbnMsIF92aWV3X2lkOiBcIm5lclwiLCBtZXRhOiB7IHNjb3JlOiAwLjUzMSwgcGF0dGVybjogMTIgfSB9KSxcbiAgXSk7XG4gIHZpZXcuc2F2ZWQudmFsdWUgPSBcIndhaXRpbmdcIjtcbiAgdmlldy53YWl0aW5nLnZhbHVlID0gMztcbiAgdmlldy5jb25uZWN0aW9uLnZhbHVlID0gXCJidXN5XCI7XG4gIHJldHVybiB2aWV3O1xufVxuXG4vKiogQSBtb2RlbCBpbiB0aGUgbG9vcCwgYWZ0ZXIgc29tZSBhbnN3ZXJzLiAqL1xuY29uc3QgTEVBUk5JTkc6IE1vZGVsU3RhdGUgPSB7XG4gIHZlcnNpb246IFwidjE0XCIsXG4gIGxlYXJuZWQ6IDIzNCxcbiAgd2FpdGluZzogNixcbiAgdHJhaW5pbmc6IHRydWUsXG4gIGN1cnZlOiBbMCwgMzAsIDYwLCAxMDAsIDE1MCwgMjQwXS5tYXAoKGFuc3dlcnMpID0+IHtcbiAgICBjb25zdCBmID0gMC42OCAqICgxIC0gTWF0aC5leHAoLWFuc3dlcnMgLyA5MCkpO1xuICAgIHJldHVybiB7IGFuc3dlcnMsIGYsIGxvdzogTWF0aC5tYXgoMCwgZiAtIDAuMDkpLCBoaWdoOiBmICsgMC4wOCB9O1xuICB9KSxcbiAgbWVhc3VyZWRfb246IDQ4LFxuICBtZWFzdXJlZF9ieTogXCJyYW5kb21cIixcbiAgYWR2aWNlOiBcIkFib3V0IDEyMCBtb3JlIGFuc3dlcnMgdW50aWwgdGhlIG5leHQgMTAwIGJyaW5nIGxlc3MgdGhhbiBvbmUgcG9pbnQuXCIsXG59O1xuXG5jb25zdCBXSFk6IFdpcmVXaHkgPSB7XG4gIHJlYXNvbjogXCJ1bmRlY2lkZWRcIixcbiAgdGV4dDogXCJjbG9zZXN0IHRvIHVuZGVjaWRlZCBvZiAxMjggdGV4dHMgbG9va2VkIGF0XCIsXG4gIHNjb3JlOiAwLjUzLFxuICB3YXM6IDAuMzEsXG4gIG1lcml0OiAwLjQsXG4gIHNlY29uZHM6IDEuNSxcbiAgbG9va2VkX2F0OiAxMjgsXG4gIHZlcnNpb246IFwidjE0XCIsXG59O1xuXG5mdW5jdGlvbiB0ZWFjaCgpOiBGYWtlVmlldyB7XG4gIGNvbnN0IHRleHQgPSBcIlNoYXJlcyBpbiBCbHVlIEhlcm9uIExhYnMgZmVsbCwgdGhvc2Ugb2YgTm9ydGh3aW5kIHJvc2UgYWZ0ZXIgdGhlIGNhbGwuXCI7XG4gIGNvbnN0IHNwYW5zID0gc3BhbnNPZih0ZXh0LCBbW1wiQmx1ZSBIZXJvblwiLCBcIk9SR1wiLCBcIm1vZGVsXCJdXSk7XG4gIGNvbnN0IGtub3duID0gc3BhbnNPZih0ZXh0LCBbW1wiTm9ydGh3aW5kXCIsIFwiT1JHXCJdXSk7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRmFrZVZpZXcoW2Zha2VUYXNrKHRleHQsIHsgc3BhbnMsIGtub3duLCBfdmlld19pZDogXCJuZXJcIiwgX3doeTogV0hZIH0pXSk7XG4gIHZpZXcubW9kZWwudmFsdWUgPSBMRUFSTklORztcbiAgcmV0dXJuIHZpZXc7XG59XG5cbmZ1bmN0aW9uIGluQ29udGV4dChcbiAgdGV4dDogc3RyaW5nLFxuICBiZWZvcmU6IHN0cmluZyxcbiAgYWZ0ZXI6IHN0cmluZyxcbiAgd29yZHM6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBzdHJpbmcsIHN0cmluZz9dKVtdLFxuKTogRmFrZVZpZXcge1xuICBjb25zdCBzcGFucyA9IHNwYW5zT2YodGV4dCwgd29yZHMpLm1hcCgoc3BhbiwgaW5kZXgpID0+ICh7IC4uLnNwYW4sIHNjb3JlOiAwLjk0IC0gaW5kZXggLyAzIH0pKTtcbiAgY29uc3QgdGFzayA9IGZha2VUYXNrKHRleHQsIHtcbiAgICBzcGFucyxcbiAgICBjb250ZXh0OiB7IGJlZm9yZSwgYWZ0ZXIgfSxcbiAgICBvcmlnaW46IHsgaWQ6IDcsIHN0YXJ0OiA0MDAsIGlucHV0X2hhc2g6IDEgfSxcbiAgICBfd2h5OiB7IC4uLldIWSwgcmVhc29uOiBcImNvc3RcIiwgdGV4dDogXCJtb3N0IHRvIGxlYXJuIHBlciBzZWNvbmQgb2Ygd29ya1wiLCB3YXM6IDAuNjIgfSxcbiAgfSk7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRmFrZVZpZXcoW3Rhc2tdKTtcbiAgdmlldy5tb2RlbC52YWx1ZSA9IHsgLi4uTEVBUk5JTkcsIGN1cnZlOiBbXSwgbWVhc3VyZWRfb246IDMsIHRyYWluaW5nOiBmYWxzZSwgYWR2aWNlOiBudWxsIH07XG4gIHJldHVybiB2aWV3O1xufVxuXG5mdW5jdGlvbiBjdXQoKTogRmFrZVZpZXcge1xuICBjb25zdCBiZWZvcmUgPVxuICAgIFwiVGhlIGhhcmJvdXIgd2FzIGNsb3NlZCBmb3IgbW9zdCBvZiB0aGUgd2ludGVyLCBhbmQgd2l0aCBpdCB0aGUgbWFya2V0IGhhbGwsIHRoZSB0d28gY2Fmw6lzIGFuZCB0aGUgZmVycnkgb2ZmaWNlLlxcbk5vYm9keSBoYWQgYXNrZWQgdGhlIGZpc2hlcm1lbi4gVGhlIGNvdW5jaWwgbWV0IHR3aWNlIGFuZCBkZWNpZGVkIG5vdGhpbmcsIGFzIGl0IGhhZCB0aGUgeWVhciBiZWZvcmUuIFwiO1xuICBjb25zdCBhZnRlciA9XG4gICAgXCIgSXRzIGZpcnN0IG9mZmljZSBzdGF5cyB3aGVyZSBpdCB3YXMuXFxuVGhlIG1heW9yLCB3aG8gaGFkIHByb21pc2VkIGFzIG11Y2gsIHNhaWQgc28gdHdpY2UuXCI7XG4gIHJldHVybiBpbkNvbnRleHQoXCJOb3J0aHdpbmQgTGFicyBvcGVucyBhIHNlY29uZCBvZmZpY2UgaW4gUG9ydG8uXCIsIGJlZm9yZSwgYWZ0ZXIsIFtcbiAgICBbXCJOb3J0aHdpbmQgTGFic1wiLCBcIk9SR1wiLCBcIm1vZGVsXCJdLFxuICAgIFtcIlBvcnRvXCIsIFwiTE9DQVRJT05cIiwgXCJtb2RlbFwiXSxcbiAgXSk7XG59XG5cbmZ1bmN0aW9uIGN1dEFyYWJpYygpOiBGYWtlVmlldyB7XG4gIHJldHVybiBpbkNvbnRleHQoQVJBQklDLCBcItmI2YLYp9mEINin2YTZhdiq2K3Yr9irINil2YYg2KfZhNmC2LHYp9ixINmG2YfYp9im2YouIFwiLCBcIiDZiNmE2YUg2KrYsNmD2LEg2KfZhNi02LHZg9ipINiq2YHYp9i12YrZhCDYo9iu2LHZiS5cIiwgW1xuICAgIFtcIti02LHZg9ipINmG2YjYsSDYp9mE2K/ZiNmE2YrYqVwiLCBcIk9SR1wiLCBcIm1vZGVsXCJdLFxuICBdKTtcbn1cblxuZnVuY3Rpb24gY29tcGFyZSgpOiBGYWtlVmlldyB7XG4gIGNvbnN0IGZpcnN0ID0gc3BhbnNPZihORVdTLCBbXG4gICAgW1wiTm9ydGh3aW5kIExhYnNcIiwgXCJPUkdcIl0sXG4gICAgW1wiQW5hIFNvdXNhXCIsIFwiUEVSU09OXCJdLFxuICBdKTtcbiAgY29uc3Qgc2Vjb25kID0gc3BhbnNPZihORVdTLCBbXG4gICAgW1wiTm9ydGh3aW5kXCIsIFwiT1JHXCJdLFxuICAgIFtcIlBvcnRvXCIsIFwiTE9DQVRJT05cIl0sXG4gICAgW1wiQW5hIFNvdXNhXCIsIFwiUEVSU09OXCJdLFxuICBdKTtcbiAgY29uc3Qgb3B0aW9ucyA9IFtcbiAgICB7IGlkOiBcIkFcIiwgdGV4dDogXCJBXCIsIHNwYW5zOiBmaXJzdCB9LFxuICAgIHsgaWQ6IFwiQlwiLCB0ZXh0OiBcIkJcIiwgc3BhbnM6IHNlY29uZCB9LFxuICBdO1xuICBjb25zdCBzaWRlcyA9IHsgQTogXCJlbl9jb3JlX3dlYl9zbVwiLCBCOiBcIm1pbmVcIiB9O1xuICBjb25zdCB0YXNrID0geyBvcHRpb25zLCBfdmlld19pZDogXCJjb21wYXJlXCIsIF9zaWRlczogc2lkZXMgfSBhcyBjb25zdDtcbiAgcmV0dXJuIG5ldyBGYWtlVmlldyhbZmFrZVRhc2soTkVXUywgc3RydWN0dXJlZENsb25lKHRhc2spIGFzIFBhcnRpYWw8VGFza0JvZHk+KV0sIHtcbiAgICBleGNsdXNpdmU6IHRydWUsXG4gIH0pO1xufVxuXG5mdW5jdGlvbiBjaG9pY2UoY291bnQ6IG51bWJlciwgZXhjbHVzaXZlOiBib29sZWFuKTogRmFrZVZpZXcge1xuICBjb25zdCBuYW1lcyA9IFtcIlJlZnVuZFwiLCBcIkRlbGl2ZXJ5XCIsIFwiVGVjaG5pY2FsIHByb2JsZW1cIiwgXCJQcmFpc2VcIl07XG4gIGNvbnN0IG9wdGlvbnMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBjb3VudCB9LCAoXywgaW5kZXgpID0+ICh7XG4gICAgaWQ6IG5hbWVzW2luZGV4XSA/PyBgb3B0aW9uXyR7aW5kZXh9YCxcbiAgICB0ZXh0OiBuYW1lc1tpbmRleF0gPz8gYENhdGVnb3J5ICR7aW5kZXggKyAxfTogc29tZXRoaW5nIGFib3V0IGNhcmRzYCxcbiAgICBzY29yZTogMSAvIChpbmRleCArIDEuMSksXG4gIH0pKTtcbiAgY29uc3QgdGV4dCA9IFwiTXkgb3JkZXIgbmV2ZXIgYXJyaXZlZCBhbmQgdGhlIGNoYXQga2VlcHMgY2xvc2luZyBvbiBtZS4gSSB3YW50IG15IG1vbmV5IGJhY2suXCI7XG4gIHJldHVybiBuZXcgRmFrZVZpZXcoW2Zha2VUYXNrKHRleHQsIHsgb3B0aW9ucywgYWNjZXB0OiBbXCJSZWZ1bmRcIl0sIF92aWV3X2lkOiBcImNob2ljZVwiIH0pXSwge1xuICAgIGV4Y2x1c2l2ZSxcbiAgICBsYWJlbHM6IFtdLFxuICB9KTtcbn1cblxuZnVuY3Rpb24gY2xhc3NpZmljYXRpb24oKTogRmFrZVZpZXcge1xuICBjb25zdCB0ZXh0ID0gXCJUaGUgbmV3IHRpbWV0YWJsZSBsZWF2ZXMgbm8gdHJhaW4gYWZ0ZXIgdGVuLlwiO1xuICBjb25zdCB2aWV3ID0gbmV3IEZha2VWaWV3KFtmYWtlVGFzayh0ZXh0LCB7IGxhYmVsOiBcIkNPTVBMQUlOVFwiLCBfdmlld19pZDogXCJjbGFzc2lmaWNhdGlvblwiIH0pXSwge1xuICAgIGxhYmVsczogW1wiQ09NUExBSU5UXCJdLFxuICAgIHN0b3JlOiBcIjptZW1vcnk6XCIsXG4gICAgZHVyYWJsZTogZmFsc2UsXG4gIH0pO1xuICB2aWV3Lm5vdGljZXMudmFsdWUgPSBbXG4gICAgeyBsZXZlbDogXCJpbmZvXCIsIGNvZGU6IFwibW9kZWxcIiwgbWVzc2FnZTogXCJUaGUgbW9kZWwgaGFzIGxlYXJuZWQgMTIgbmV3IGFuc3dlcnMuXCIsIGhpbnQ6IG51bGwgfSxcbiAgICB7XG4gICAgICBsZXZlbDogXCJ3YXJuaW5nXCIsXG4gICAgICBjb2RlOiBcIm1lbW9yeVwiLFxuICAgICAgbWVzc2FnZTogXCJBbnN3ZXJzIGFyZSBub3Qgc2F2ZWQgdG8gZGlzay5cIixcbiAgICAgIGhpbnQ6IFwiUGFzcyBzdG9yZT0gdG8ga2VlcCB0aGVtLlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgbGV2ZWw6IFwiZXJyb3JcIixcbiAgICAgIGNvZGU6IFwicm93XCIsXG4gICAgICBtZXNzYWdlOiBcIm5ld3MuanNvbmw6MTcgaXMgbm90IEpTT04uXCIsXG4gICAgICBoaW50OiBcIkZpeCB0aGUgbGluZSBhbmQgcnVuIHRoZSBjZWxsIGFnYWluLlwiLFxuICAgIH0sXG4gIF07XG4gIHJldHVybiB2aWV3O1xufVxuXG5mdW5jdGlvbiBmYWlsZWQoKTogRmFrZVZpZXcge1xuICBjb25zdCB2aWV3ID0gbmV3cygpO1xuICB2aWV3LnNhdmVkLnZhbHVlID0gXCJmYWlsZWRcIjtcbiAgdmlldy53YWl0aW5nLnZhbHVlID0gNDtcbiAgdmlldy5jb25uZWN0aW9uLnZhbHVlID0gXCJsb3N0XCI7XG4gIHZpZXcuc2F2ZUVycm9yLnZhbHVlID0gXCJUaGUgc3RvcmUgaXMgb24gYSBmdWxsIGRpc2suXCI7XG4gIGNvbnN0IGN1cnJlbnQgPSB2aWV3LmN1cnJlbnQudmFsdWU7XG4gIGlmIChjdXJyZW50KSB7XG4gICAgdmlldy5jdXJyZW50LnZhbHVlID0geyAuLi5jdXJyZW50LCByZXZpc2VzOiBcImgxXCIsIHJlZnVzYWw6IFwiT1JHIG1heSBub3Qgb3ZlcmxhcCBQRVJTT04uXCIgfTtcbiAgfVxuICByZXR1cm4gdmlldztcbn1cblxuZnVuY3Rpb24gbWFueShjb3VudDogbnVtYmVyKTogRmFrZVZpZXcge1xuICBjb25zdCBsYWJlbHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBjb3VudCB9LCAoXywgaW5kZXgpID0+XG4gICAgaW5kZXggJSA3ID09PSAzID8gYEFfUkFUSEVSX0xPTkdfTEFCRUxfVEhBVF9XSUxMX05PVF9GSVRfJHtpbmRleH1gIDogYExBQkVMXyR7aW5kZXh9YCxcbiAgKTtcbiAgY29uc3Qgd29yZHMgPSBsYWJlbHMuc2xpY2UoMCwgNDApLm1hcCgobGFiZWwpID0+IGB3b3JkJHtsYWJlbC5zbGljZSgtMil9YCk7XG4gIGNvbnN0IHRleHQgPSB3b3Jkcy5qb2luKFwiIFwiKTtcbiAgY29uc3QgdGFzayA9IGZha2VUYXNrKHRleHQpO1xuICBjb25zdCBzcGFucyA9IHdvcmRzLm1hcCgoXywgaW5kZXgpID0+ICh7XG4gICAgc3RhcnQ6IHRhc2suYm91bmRzWzIgKiBpbmRleF0gPz8gMCxcbiAgICBlbmQ6IHRhc2suYm91bmRzWzIgKiBpbmRleCArIDFdID8/IDAsXG4gICAgbGFiZWw6IGxhYmVsc1tpbmRleF0gPz8gXCJcIixcbiAgfSkpO1xuICByZXR1cm4gbmV3IEZha2VWaWV3KFtmYWtlVGFzayh0ZXh0LCB7IHNwYW5zIH0pXSwgeyBsYWJlbHMgfSk7XG59XG5cbmZ1bmN0aW9uIGxvbmcoKTogRmFrZVZpZXcge1xuICBjb25zdCBzZW50ZW5jZSA9XG4gICAgXCJBbmEgU291c2Egd2Fsa2VkIGZyb20gdGhlIG9sZCBoYXJib3VyIHRvIHRoZSBuZXcgbGlicmFyeSBhbmQgcmVhZCBhYm91dCB0aWRlcy4gXCI7XG4gIGNvbnN0IHRleHQgPSBgJHtzZW50ZW5jZS5yZXBlYXQoNil9XFxuYC5yZXBlYXQoNDIwKTtcbiAgY29uc3Qgc3BhbnMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiA0MjAgfSwgKF8sIGluZGV4KSA9PiB7XG4gICAgY29uc3Qgc3RhcnQgPSBpbmRleCAqIChzZW50ZW5jZS5sZW5ndGggKiA2ICsgMSk7XG4gICAgcmV0dXJuIHsgc3RhcnQsIGVuZDogc3RhcnQgKyA5LCBsYWJlbDogXCJQRVJTT05cIiB9O1xuICB9KTtcbiAgcmV0dXJuIG5ldyBGYWtlVmlldyhbXG4gICAgZmFrZVRhc2sodGV4dCwgeyBzcGFucyB9KSxcbiAgICAuLi5bXCJPbmUuXCIsIFwiVHdvLlwiXS5tYXAoKG5leHQpID0+IGZha2VUYXNrKG5leHQpKSxcbiAgXSk7XG59XG5cbmZ1bmN0aW9uIHBsYWluKHRleHQ6IHN0cmluZywgd29yZHM6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBzdHJpbmddKVtdID0gW10pOiBGYWtlVmlldyB7XG4gIHJldHVybiBuZXcgRmFrZVZpZXcoW2Zha2VUYXNrKHRleHQsIHsgc3BhbnM6IHNwYW5zT2YodGV4dCwgd29yZHMpIH0pXSk7XG59XG5cbmZ1bmN0aW9uIGVtcHR5KHN0YXRlOiBcImxvYWRpbmdcIiB8IFwiZG9uZVwiIHwgXCJlcnJvclwiKTogRmFrZVZpZXcge1xuICBjb25zdCB2aWV3ID0gbmV3IEZha2VWaWV3KFtdKTtcbiAgdmlldy5lbXB0eS52YWx1ZSA9IHN0YXRlO1xuICB2aWV3LnByb2dyZXNzLnZhbHVlID0geyAuLi52aWV3LnByb2dyZXNzLnZhbHVlLCBhbnN3ZXJlZDogNTAwIH07XG4gIHJldHVybiB2aWV3O1xufVxuXG4vKiogTmFtZSBhbmQgbWFrZXIgb2YgZWFjaCBjYXJkIG9uIHRoZSBwYWdlLiAqL1xuZXhwb3J0IGNvbnN0IENBUkRTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCAoKSA9PiBGYWtlVmlldz4+ID0ge1xuICBcIm5lci5tYW51YWxcIjogbmV3cyxcbiAgXCJzcGFucy5tYW51YWwsIG5lc3RlZFwiOiBuZXN0ZWQsXG4gIFwibmVyLnRlYWNoXCI6IGFza2VkLFxuICBcIm5lci50ZWFjaCwgbGVhcm5pbmdcIjogdGVhY2gsXG4gIFwibmVyLmNvcnJlY3QsIGN1dCBmcm9tIGEgbG9uZ2VyIHRleHRcIjogY3V0LFxuICBcInJpZ2h0IHRvIGxlZnQsIGN1dFwiOiBjdXRBcmFiaWMsXG4gIFwibmVyLmNvbXBhcmVcIjogY29tcGFyZSxcbiAgXCJ0ZXh0Y2F0LCBzZXZlcmFsXCI6ICgpID0+IGNob2ljZSg0LCBmYWxzZSksXG4gIFwidGV4dGNhdCwgb25lIG9mIDc3XCI6ICgpID0+IGNob2ljZSg3NywgdHJ1ZSksXG4gIFwidGV4dGNhdCwgeWVzIG9yIG5vXCI6IGNsYXNzaWZpY2F0aW9uLFxuICBcIm5vdCBzYXZlZCwgcmVmdXNlZCwgcmV2aXNlZFwiOiBmYWlsZWQsXG4gIFwiMzAgbGFiZWxzXCI6ICgpID0+IG1hbnkoMzApLFxuICBcIjUwMCBsYWJlbHNcIjogKCkgPT4gbWFueSg1MDApLFxuICBcIjIwMCwwMDAgY2hhcmFjdGVyc1wiOiBsb25nLFxuICBcInJpZ2h0IHRvIGxlZnRcIjogKCkgPT5cbiAgICBwbGFpbihBUkFCSUMsIFtcbiAgICAgIFtcIti02LHZg9ipINmG2YjYsSDYp9mE2K/ZiNmE2YrYqVwiLCBcIk9SR1wiXSxcbiAgICAgIFtcItin2YTZgtin2YfYsdipXCIsIFwiTE9DQVRJT05cIl0sXG4gICAgXSksXG4gIFwibm8gc3BhY2VzXCI6ICgpID0+XG4gICAgbmV3IEZha2VWaWV3KFtcbiAgICAgIHsgLi4uZmFrZVRhc2soSkFQQU5FU0UsIHsgc3BhbnM6IHNwYW5zT2YoSkFQQU5FU0UsIFtbXCLnlLDkuK3oirHlrZBcIiwgXCJQRVJTT05cIl1dKSB9KSwgYm91bmRzOiBbXSB9LFxuICAgIF0pLFxuICBcInRleHQgaXMgZGF0YVwiOiAoKSA9PiBwbGFpbihIQVJELCBbW1wiYm9sZFwiLCBcIlBFUlNPTlwiXV0pLFxuICBsb2FkaW5nOiAoKSA9PiBlbXB0eShcImxvYWRpbmdcIiksXG4gIGRvbmU6ICgpID0+IGVtcHR5KFwiZG9uZVwiKSxcbiAgZXJyb3I6ICgpID0+IGVtcHR5KFwiZXJyb3JcIiksXG59O1xuIiwgIjpob3N0ey0tbmJhLWJnOiB2YXIoLS1qcC1sYXlvdXQtY29sb3IxLCB2YXIoLS12c2NvZGUtZWRpdG9yLWJhY2tncm91bmQsICNmZmYpKTstLW5iYS1iZy0yOiBjb2xvci1taXgoaW4gb2tsYWIsIHZhcigtLW5iYS1iZykgOTYuNSUsICMyMjMyNGEpOy0tbmJhLWxpbmU6ICNkZmUzZTg7LS1uYmEtZWRnZTogIzhhOTRhMDstLW5iYS10ZXh0OiAjMWMyMTI3Oy0tbmJhLW11dGVkOiAjNTY2MTZkOy0tbmJhLWFjY2VudDogIzJmNmZkZTstLW5iYS1vazogIzFjN2Y0NjstLW5iYS1vay10ZXh0OiAjZmZmOy0tbmJhLW5vOiAjYzAyZjI1Oy0tbmJhLXdhcm46ICM4NTU2MDA7LS1uYmEtZm9jdXM6ICMyZjZmZGU7LS1uYmEtc2hhZG93OiAwIDFweCAycHggcmdiKDAgMCAwIC8gLjA2KSwgMCA0cHggMTZweCByZ2IoMCAwIDAgLyAuMDUpOy0tbmJhLWZvbnQ6IHZhcigtLWpwLXVpLWZvbnQtZmFtaWx5LCBzeXN0ZW0tdWksIHNhbnMtc2VyaWYpOy0tbmJhLW1vbm86IHZhcigtLWpwLWNvZGUtZm9udC1mYW1pbHksIHVpLW1vbm9zcGFjZSwgbW9ub3NwYWNlKTtkaXNwbGF5OmJsb2NrfTpob3N0KFtkYXRhLXRoZW1lPVwiZGFya1wiXSl7LS1uYmEtYmc6IHZhcigtLWpwLWxheW91dC1jb2xvcjEsIHZhcigtLXZzY29kZS1lZGl0b3ItYmFja2dyb3VuZCwgIzE2MTkxZCkpOy0tbmJhLWJnLTI6IGNvbG9yLW1peChpbiBva2xhYiwgdmFyKC0tbmJhLWJnKSA5NSUsICNiOGNjZmYpOy0tbmJhLWxpbmU6ICMzNDNiNDQ7LS1uYmEtZWRnZTogIzc3ODI4ZTstLW5iYS10ZXh0OiAjZTZlOWVkOy0tbmJhLW11dGVkOiAjOWZhOWI1Oy0tbmJhLWFjY2VudDogIzZlYTFmZjstLW5iYS1vazogIzRjYzM4YTstLW5iYS1vay10ZXh0OiAjMGQxMTE3Oy0tbmJhLW5vOiAjZmY4YTgwOy0tbmJhLXdhcm46ICNlMmI5M2I7LS1uYmEtZm9jdXM6ICM2ZWExZmY7LS1uYmEtc2hhZG93OiBub25lfSosKjpiZWZvcmUsKjphZnRlcntib3gtc2l6aW5nOmJvcmRlci1ib3h9Lm5iYS1yb290e2NvbnRhaW5lcjpjYXJkIC8gaW5saW5lLXNpemU7cGFkZGluZzozcHg7Zm9udDoxNHB4IC8gMS41IHZhcigtLW5iYS1mb250KTtjb2xvcjp2YXIoLS1uYmEtdGV4dCl9Lm5iYS1jYXJke3Bvc2l0aW9uOnJlbGF0aXZlO2Rpc3BsYXk6Z3JpZDtncmlkLXRlbXBsYXRlLWNvbHVtbnM6bWlubWF4KDAsMWZyKSAyMDhweDtvdmVyZmxvdzpoaWRkZW47Ym9yZGVyOjFweCBzb2xpZCB2YXIoLS1uYmEtbGluZSk7Ym9yZGVyLXJhZGl1czoxMHB4O2JhY2tncm91bmQ6dmFyKC0tbmJhLWJnKTtib3gtc2hhZG93OnZhcigtLW5iYS1zaGFkb3cpfS5uYmEtY2FyZDpmb2N1cy13aXRoaW57b3V0bGluZToycHggc29saWQgdmFyKC0tbmJhLWZvY3VzKTtvdXRsaW5lLW9mZnNldDoxcHh9Lm5iYS1jYXJkIDpmb2N1cy12aXNpYmxle291dGxpbmU6MnB4IHNvbGlkIHZhcigtLW5iYS1mb2N1cyk7b3V0bGluZS1vZmZzZXQ6MXB4fS5tYWlue2Rpc3BsYXk6ZmxleDtmbGV4LWRpcmVjdGlvbjpjb2x1bW47bWluLXdpZHRoOjA7bWluLWhlaWdodDoyNDRweH1wLG9sLGRsLGRke21hcmdpbjowO3BhZGRpbmc6MH1wLmNhcHRpb257bWFyZ2luLWJvdHRvbTo0cHg7Zm9udDo2MDAgMTFweCAvIDEuMiB2YXIoLS1uYmEtZm9udCk7bGV0dGVyLXNwYWNpbmc6LjA0ZW07dGV4dC10cmFuc2Zvcm06dXBwZXJjYXNlO2NvbG9yOnZhcigtLW5iYS1tdXRlZCl9YnV0dG9uLHNlbGVjdCxpbnB1dCx0ZXh0YXJlYXtmb250OmluaGVyaXQ7Y29sb3I6aW5oZXJpdH1rYmR7Zm9udDo1MDAgMTFweCAvIDEgdmFyKC0tbmJhLW1vbm8pfS5tdXRlZHtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpfS53YXJue2NvbG9yOnZhcigtLW5iYS13YXJuKX0uZXJyb3J7Y29sb3I6dmFyKC0tbmJhLW5vKX0ucm93e2Rpc3BsYXk6ZmxleDtmbGV4LXdyYXA6d3JhcDtnYXA6NnB4fS5yb3cuYXBhcnR7anVzdGlmeS1jb250ZW50OnNwYWNlLWJldHdlZW59LmhpZGRlbntwb3NpdGlvbjphYnNvbHV0ZTt3aWR0aDoxcHg7aGVpZ2h0OjFweDtvdmVyZmxvdzpoaWRkZW47Y2xpcC1wYXRoOmluc2V0KDUwJSk7d2hpdGUtc3BhY2U6bm93cmFwfUBjb250YWluZXIgY2FyZCAobWF4LXdpZHRoOiA2MjBweCl7Lm5iYS1jYXJke2dyaWQtdGVtcGxhdGUtY29sdW1uczptaW5tYXgoMCwxZnIpfX1AbWVkaWEocHJlZmVycy1yZWR1Y2VkLW1vdGlvbjpuby1wcmVmZXJlbmNlKXsubG9hZGluZyAuYm9uZXthbmltYXRpb246YnJlYXRoZSAxLjRzIGVhc2UtaW4tb3V0IGluZmluaXRlIGFsdGVybmF0ZX1Aa2V5ZnJhbWVzIGJyZWF0aGV7dG97b3BhY2l0eTouMzV9fX0iLCAiLmZvb3R7ZGlzcGxheTpmbGV4O2ZsZXgtd3JhcDp3cmFwO2FsaWduLWl0ZW1zOmNlbnRlcjtnYXA6OHB4O21hcmdpbi10b3A6YXV0bztwYWRkaW5nOjEwcHggMTRweDtib3JkZXItdG9wOjFweCBzb2xpZCB2YXIoLS1uYmEtbGluZSl9LmJ1dHRvbntkaXNwbGF5OmlubGluZS1mbGV4O2FsaWduLWl0ZW1zOmNlbnRlcjtnYXA6OHB4O2hlaWdodDozNHB4O3BhZGRpbmc6MCAxMnB4O2JvcmRlcjoxcHggc29saWQgdmFyKC0tbmJhLWxpbmUpO2JvcmRlci1yYWRpdXM6N3B4O2JhY2tncm91bmQ6dmFyKC0tbmJhLWJnKTtmb250OjYwMCAxM3B4IC8gMSB2YXIoLS1uYmEtZm9udCk7d2hpdGUtc3BhY2U6bm93cmFwO2N1cnNvcjpwb2ludGVyfS5idXR0b246aG92ZXJ7Ym9yZGVyLWNvbG9yOnZhcigtLW5iYS1lZGdlKX0uYnV0dG9uLnNtYWxse2dhcDo1cHg7aGVpZ2h0OjI4cHg7cGFkZGluZzowIDlweDtmb250LXNpemU6MTJweH0uYnV0dG9uLmFjY2VwdHtib3JkZXItY29sb3I6dmFyKC0tbmJhLW9rKTtiYWNrZ3JvdW5kOnZhcigtLW5iYS1vayk7Y29sb3I6dmFyKC0tbmJhLW9rLXRleHQpfS5idXR0b24ucmVqZWN0e2JvcmRlci1jb2xvcjp2YXIoLS1uYmEtbm8pO2NvbG9yOnZhcigtLW5iYS1ubyl9LmJ1dHRvbi5naG9zdHtib3JkZXItY29sb3I6dHJhbnNwYXJlbnQ7YmFja2dyb3VuZDpub25lO2NvbG9yOnZhcigtLW5iYS1tdXRlZCl9LmJ1dHRvbi5naG9zdDpob3Zlcntib3JkZXItY29sb3I6dmFyKC0tbmJhLWxpbmUpfS5idXR0b25bYXJpYS1wcmVzc2VkPXRydWVde2JvcmRlci1jb2xvcjp2YXIoLS1uYmEtYWNjZW50KTtiYWNrZ3JvdW5kOmNvbG9yLW1peChpbiBva2xhYix2YXIoLS1uYmEtYWNjZW50KSAxNCUsdHJhbnNwYXJlbnQpO2NvbG9yOnZhcigtLW5iYS10ZXh0KX0uYnV0dG9uW2FyaWEtZGlzYWJsZWQ9dHJ1ZV17b3BhY2l0eTouNDU7Y3Vyc29yOmRlZmF1bHR9Lm1vcmV7ZGlzcGxheTpmbGV4O2dhcDoycHg7bWFyZ2luLWlubGluZS1zdGFydDphdXRvfS5iYXJ7ZGlzcGxheTpibG9jazt3aWR0aDoxMDAlO2hlaWdodDo2cHg7Ym9yZGVyOjA7Ym9yZGVyLXJhZGl1czozcHg7b3ZlcmZsb3c6aGlkZGVuO2FwcGVhcmFuY2U6bm9uZTtiYWNrZ3JvdW5kOnZhcigtLW5iYS1saW5lKX0uYmFyOjotd2Via2l0LXByb2dyZXNzLWJhcntiYWNrZ3JvdW5kOnZhcigtLW5iYS1saW5lKX0uYmFyOjotd2Via2l0LXByb2dyZXNzLXZhbHVle2JvcmRlci1yYWRpdXM6M3B4O2JhY2tncm91bmQ6dmFyKC0tbmJhLWFjY2VudCl9LmJhcjo6LW1vei1wcm9ncmVzcy1iYXJ7YmFja2dyb3VuZDp2YXIoLS1uYmEtYWNjZW50KX0ud2h5e3BhZGRpbmc6N3B4IDE0cHg7Ym9yZGVyLXRvcDoxcHggZGFzaGVkIHZhcigtLW5iYS1saW5lKTtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpO2ZvbnQtc2l6ZToxMi41cHh9LndoeSBwe2Rpc3BsYXk6ZmxleDtmbGV4LXdyYXA6d3JhcDthbGlnbi1pdGVtczpjZW50ZXI7Z2FwOjJweCAxMHB4O3BhZGRpbmc6MnB4IDB9LndoeSAuYmFye2ZsZXg6MSAxIDgwcHh9LndoeSAucmVhc29ue2ZsZXg6MSAxIDE1MHB4O21pbi13aWR0aDowO2NvbG9yOnZhcigtLW5iYS10ZXh0KTtvdmVyZmxvdy13cmFwOmFueXdoZXJlfS5maWd1cmVze2Rpc3BsYXk6aW5saW5lLWZsZXg7Z2FwOjdweDtmb250OjEycHggLyAxLjMgdmFyKC0tbmJhLW1vbm8pfS53aHkgLmZpZ3VyZXN7bWFyZ2luLWlubGluZS1zdGFydDphdXRvfS5maWd1cmVzIGJ7Y29sb3I6dmFyKC0tbmJhLXRleHQpfS5tZXRhe2Rpc3BsYXk6ZmxleDtmbGV4LXdyYXA6d3JhcDtqdXN0aWZ5LWNvbnRlbnQ6ZmxleC1lbmQ7Z2FwOjRweCAxNHB4O3BhZGRpbmc6MCAxNHB4IDhweDtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpO2ZvbnQ6MTJweCAvIDEuMyB2YXIoLS1uYmEtbW9ubyl9Lm1ldGE+ZGl2e2Rpc3BsYXk6ZmxleDtnYXA6NnB4O21pbi13aWR0aDowfS5tZXRhIGRke292ZXJmbG93LXdyYXA6YW55d2hlcmV9Lm1ldGEgZHQ6bm90KC5oaWRkZW4pOmFmdGVye2NvbnRlbnQ6XCI6XCJ9Lm5vdGV7cGFkZGluZzowIDE0cHggMTBweH0ubm90ZSB0ZXh0YXJlYSwudW5zYXZlZHtkaXNwbGF5OmJsb2NrO3dpZHRoOjEwMCU7cGFkZGluZzo3cHggOXB4O2JvcmRlcjoxcHggc29saWQgdmFyKC0tbmJhLWVkZ2UpO2JvcmRlci1yYWRpdXM6N3B4O2JhY2tncm91bmQ6dmFyKC0tbmJhLWJnKTtmb250LXNpemU6MTNweDtyZXNpemU6dmVydGljYWx9QGNvbnRhaW5lciBjYXJkIChtYXgtd2lkdGg6IDQ2MHB4KXsuZm9vdHtnYXA6NnB4O3BhZGRpbmc6OHB4IDEwcHh9LmZvb3Qga2Jke2Rpc3BsYXk6bm9uZX19IiwgIi5odWV7LS1maWxsOiB2YXIoLS1saWdodC1maWxsKTstLWluazogdmFyKC0tbGlnaHQtaW5rKX06aG9zdChbZGF0YS10aGVtZT1cImRhcmtcIl0pIC5odWV7LS1maWxsOiB2YXIoLS1kYXJrLWZpbGwpOy0taW5rOiB2YXIoLS1kYXJrLWluayl9LnN0cmlwZWR7YmFja2dyb3VuZC1pbWFnZTpyZXBlYXRpbmctbGluZWFyLWdyYWRpZW50KDEzNWRlZyx0cmFuc3BhcmVudCAwIDVweCxjb2xvci1taXgoaW4gb2tsYWIsdmFyKC0taW5rKSAxNiUsdHJhbnNwYXJlbnQpIDVweCA3cHgpfS5sYWJlbHN7ZGlzcGxheTpmbGV4O2ZsZXgtZGlyZWN0aW9uOmNvbHVtbjtnYXA6OHB4O3BhZGRpbmc6MTBweCAxNHB4O2JvcmRlci1ib3R0b206MXB4IHNvbGlkIHZhcigtLW5iYS1saW5lKTtiYWNrZ3JvdW5kOnZhcigtLW5iYS1iZy0yKX0ubGFiZWxzLmFza2luZ3tmbGV4LWZsb3c6cm93IHdyYXA7YWxpZ24taXRlbXM6Y2VudGVyO2p1c3RpZnktY29udGVudDpzcGFjZS1iZXR3ZWVufS5jaGlwc3tkaXNwbGF5OmZsZXg7ZmxleC13cmFwOndyYXA7Z2FwOjZweDttYXgtaGVpZ2h0OjEwNHB4O21hcmdpbjotM3B4O3BhZGRpbmc6M3B4O292ZXJmbG93LXk6YXV0b30uY2hpcHtkaXNwbGF5OmlubGluZS1mbGV4O2FsaWduLWl0ZW1zOmNlbnRlcjthbGlnbi1zZWxmOnN0YXJ0O2dhcDo3cHg7bWF4LXdpZHRoOm1pbigxMDAlLDI2MHB4KTtwYWRkaW5nOjZweCA4cHg7Ym9yZGVyOjFweCBzb2xpZCB0cmFuc3BhcmVudDtib3JkZXItcmFkaXVzOjZweDtiYWNrZ3JvdW5kLWNvbG9yOnZhcigtLWZpbGwpO2NvbG9yOnZhcigtLWluayk7Zm9udDo2MDAgMTJweCAvIDEgdmFyKC0tbmJhLWZvbnQpO2xldHRlci1zcGFjaW5nOi4wMmVtfWJ1dHRvbi5jaGlwe2N1cnNvcjpwb2ludGVyfS5jaGlwLnBsYWluey0tZmlsbDogdmFyKC0tbmJhLWxpbmUpOy0taW5rOiB2YXIoLS1uYmEtdGV4dCl9LmNoaXAgLm5hbWUsLm9wdGlvbiAubmFtZXtvdmVyZmxvdzpoaWRkZW47cGFkZGluZy1ibG9jazoxcHg7dGV4dC1vdmVyZmxvdzplbGxpcHNpczt3aGl0ZS1zcGFjZTpub3dyYXB9LmhlYWRsaW5lIC5jaGlwe2ZvbnQtc2l6ZToxNXB4O3BhZGRpbmc6OHB4IDExcHh9LmNoaXBbYXJpYS1jaGVja2VkPXRydWVde2JvcmRlci1jb2xvcjp2YXIoLS1pbmspO2JveC1zaGFkb3c6aW5zZXQgMCAwIDAgMXB4IHZhcigtLWluayl9LmNoaXAubmV4dCwub3B0aW9uLm5leHR7b3V0bGluZToycHggZGFzaGVkIHZhcigtLW5iYS1mb2N1cyk7b3V0bGluZS1vZmZzZXQ6MXB4fS5zZWFyY2h7ZGlzcGxheTpmbGV4O2FsaWduLWl0ZW1zOmNlbnRlcjtnYXA6OHB4fS5zZWFyY2ggaW5wdXR7ZmxleDoxO21pbi13aWR0aDowO21heC13aWR0aDozMDBweDtoZWlnaHQ6MzBweDtwYWRkaW5nOjAgOXB4O2JvcmRlcjoxcHggc29saWQgdmFyKC0tbmJhLWVkZ2UpO2JvcmRlci1yYWRpdXM6N3B4O2JhY2tncm91bmQ6dmFyKC0tbmJhLWJnKTtmb250LXNpemU6MTNweH0uc2VhcmNoIGlucHV0OjpwbGFjZWhvbGRlciwubm90ZSB0ZXh0YXJlYTo6cGxhY2Vob2xkZXJ7Y29sb3I6dmFyKC0tbmJhLW11dGVkKTtvcGFjaXR5OjF9LmZvdW5ke2ZvbnQ6MTJweCAvIDEgdmFyKC0tbmJhLW1vbm8pO2NvbG9yOnZhcigtLW5iYS1tdXRlZCl9Lm9wdGlvbnMtaGVhZHtkaXNwbGF5OmZsZXg7ZmxleC13cmFwOndyYXA7YWxpZ24taXRlbXM6Y2VudGVyO2dhcDo2cHggMTJweDtwYWRkaW5nOjAgMThweCAxMHB4O2ZvbnQtc2l6ZToxMi41cHh9Lm9wdGlvbnN7ZGlzcGxheTpncmlkO2dyaWQtdGVtcGxhdGUtY29sdW1uczpyZXBlYXQoYXV0by1maWxsLG1pbm1heChtaW4oMTAwJSwyNDBweCksMWZyKSk7Z2FwOjhweDtwYWRkaW5nOjJweCAxOHB4IDE4cHh9Lm9wdGlvbnMubWFueXtncmlkLXRlbXBsYXRlLWNvbHVtbnM6cmVwZWF0KGF1dG8tZmlsbCxtaW5tYXgobWluKDEwMCUsMTkwcHgpLDFmcikpO2dhcDo1cHg7bWF4LWhlaWdodDozMjBweDtvdmVyZmxvdy15OmF1dG99Lm9wdGlvbntkaXNwbGF5OmZsZXg7YWxpZ24taXRlbXM6Y2VudGVyO2dhcDoxMHB4O21pbi13aWR0aDowO3BhZGRpbmc6MTBweCAxMnB4O2JvcmRlcjoxcHggc29saWQgdmFyKC0tbmJhLWxpbmUpO2JvcmRlci1yYWRpdXM6OHB4O2JhY2tncm91bmQ6dmFyKC0tbmJhLWJnKTtmb250LXdlaWdodDo1MDA7bGluZS1oZWlnaHQ6MS4zO3RleHQtYWxpZ246c3RhcnQ7Y3Vyc29yOnBvaW50ZXJ9Lm1hbnkgLm9wdGlvbntnYXA6OHB4O3BhZGRpbmc6NXB4IDlweDtib3JkZXItcmFkaXVzOjZweDtmb250LXNpemU6MTNweH0ub3B0aW9uczpub3QoLm1hbnkpIC5vcHRpb24gLm5hbWV7d2hpdGUtc3BhY2U6bm9ybWFsO292ZXJmbG93LXdyYXA6YW55d2hlcmV9Lm9wdGlvbjpob3Zlcntib3JkZXItY29sb3I6dmFyKC0tbmJhLWVkZ2UpfS5vcHRpb25bYXJpYS1jaGVja2VkPXRydWVde2JvcmRlci1jb2xvcjp2YXIoLS1uYmEtYWNjZW50KTtib3gtc2hhZG93Omluc2V0IDAgMCAwIDFweCB2YXIoLS1uYmEtYWNjZW50KX0ub3B0aW9uIGtiZCwub3B0aW9uIC5zY29yZXtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpfS5vcHRpb24gLnNjb3Jle21hcmdpbi1pbmxpbmUtc3RhcnQ6YXV0bztmb250OjEycHggLyAxIHZhcigtLW5iYS1tb25vKX0uYm94e2ZsZXg6bm9uZTt3aWR0aDoxNnB4O2hlaWdodDoxNnB4O2JvcmRlcjoxLjVweCBzb2xpZCB2YXIoLS1uYmEtbXV0ZWQpO2JvcmRlci1yYWRpdXM6NHB4fS5ib3gucm91bmR7Ym9yZGVyLXJhZGl1czo1MCV9W2FyaWEtY2hlY2tlZD10cnVlXT4uYm94e2JvcmRlci1jb2xvcjp2YXIoLS1uYmEtYWNjZW50KTtiYWNrZ3JvdW5kOnZhcigtLW5iYS1hY2NlbnQpO2JveC1zaGFkb3c6aW5zZXQgMCAwIDAgMi41cHggdmFyKC0tbmJhLWJnKX0uY29tcGFyZWR7ZGlzcGxheTpncmlkO2dyaWQtdGVtcGxhdGUtY29sdW1uczpyZXBlYXQoYXV0by1maXQsbWlubWF4KG1pbigxMDAlLDI5MHB4KSwxZnIpKTtnYXA6MTBweDtwYWRkaW5nOjE0cHh9LnNpZGUtb2Z7ZGlzcGxheTpmbGV4O2ZsZXgtZGlyZWN0aW9uOmNvbHVtbjttaW4td2lkdGg6MDtib3JkZXI6MXB4IHNvbGlkIHZhcigtLW5iYS1saW5lKTtib3JkZXItcmFkaXVzOjhweH0uc2lkZS1vZi50YWtlbntib3JkZXItY29sb3I6dmFyKC0tbmJhLWFjY2VudCk7Ym94LXNoYWRvdzppbnNldCAwIDAgMCAxcHggdmFyKC0tbmJhLWFjY2VudCl9LnNpZGUtb2Y+Lm9wdGlvbnthbGlnbi1zZWxmOnN0YXJ0O21hcmdpbjo4cHggOHB4IDA7cGFkZGluZzo2cHggMTBweH0uc2lkZS1vZj4udGV4dHttaW4taGVpZ2h0OjA7cGFkZGluZzoxMHB4IDEycHggMTJweDtmb250LXNpemU6MTZweH0uYXNpZGV7cGFkZGluZzowIDE0cHggMTJweDtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpO2ZvbnQtc2l6ZToxMi41cHh9QG1lZGlhKGZvcmNlZC1jb2xvcnM6YWN0aXZlKXsuY2hpcCwub3B0aW9ue2JvcmRlci1jb2xvcjpCdXR0b25Cb3JkZXJ9W2FyaWEtY2hlY2tlZD10cnVlXXtvdXRsaW5lOjJweCBzb2xpZCBIaWdobGlnaHR9fSIsICIuc2lkZXtkaXNwbGF5OmZsZXg7ZmxleC1kaXJlY3Rpb246Y29sdW1uO2dhcDoxMnB4O21pbi13aWR0aDowO3BhZGRpbmc6MTJweCAxNHB4O2JvcmRlci1pbmxpbmUtc3RhcnQ6MXB4IHNvbGlkIHZhcigtLW5iYS1saW5lKTtiYWNrZ3JvdW5kOnZhcigtLW5iYS1iZy0yKTtmb250LXNpemU6MTIuNXB4fS5jb3VudHN7ZGlzcGxheTpncmlkO2dyaWQtdGVtcGxhdGUtY29sdW1uczpyZXBlYXQoMywxZnIpO2dhcDo2cHg7dGV4dC1hbGlnbjpjZW50ZXJ9LmNvdW50cyBie2Rpc3BsYXk6YmxvY2s7Zm9udDo2MDAgMTZweCAvIDEuMiB2YXIoLS1uYmEtbW9ubyl9Lm1vZGVse292ZXJmbG93LXdyYXA6YW55d2hlcmV9LmN1cnZle21hcmdpbi10b3A6NnB4fS5tb2RlbCBzdmd7ZGlzcGxheTpibG9jazt3aWR0aDoxMDAlO21heC13aWR0aDoyNjBweDttYXJnaW46MnB4IDA7ZmlsbDp2YXIoLS1uYmEtYWNjZW50KX0uYXhpc3tzdHJva2U6dmFyKC0tbmJhLWVkZ2UpfS5iYW5ke29wYWNpdHk6LjE4fS5saW5le2ZpbGw6bm9uZTtzdHJva2U6dmFyKC0tbmJhLWFjY2VudCk7c3Ryb2tlLXdpZHRoOjJ9Lm1vZGVsIHRleHR7ZmlsbDp2YXIoLS1uYmEtbXV0ZWQpO2ZvbnQ6MTBweCB2YXIoLS1uYmEtbW9ubyl9LmFkdmljZXttYXJnaW4tdG9wOjZweH0uc2lnbi1vZi1hbnN3ZXJ7ZmxleDpub25lO3dpZHRoOjFlbTt0ZXh0LWFsaWduOmNlbnRlcn0uY291bnRzIC5hY2NlcHQgYixbZGF0YS1hbnN3ZXI9YWNjZXB0XSAuc2lnbi1vZi1hbnN3ZXJ7Y29sb3I6dmFyKC0tbmJhLW9rKX0uY291bnRzIC5yZWplY3QgYixbZGF0YS1hbnN3ZXI9cmVqZWN0XSAuc2lnbi1vZi1hbnN3ZXJ7Y29sb3I6dmFyKC0tbmJhLW5vKX0uYW5zd2Vyc3ttaW4taGVpZ2h0OjB9LmFuc3dlcnMgb2x7bWF4LWhlaWdodDoxMjhweDttYXJnaW46MCAtNnB4O292ZXJmbG93LXk6YXV0bztsaXN0LXN0eWxlOm5vbmV9LmFuc3dlcnMgYnV0dG9ue2Rpc3BsYXk6ZmxleDtnYXA6NnB4O3dpZHRoOjEwMCU7cGFkZGluZzoycHggNnB4O2JvcmRlcjowO2JvcmRlci1yYWRpdXM6NXB4O2JhY2tncm91bmQ6bm9uZTt0ZXh0LWFsaWduOnN0YXJ0O2N1cnNvcjpwb2ludGVyfS5hbnN3ZXJzIGJ1dHRvbjpob3ZlciwuYW5zd2VycyBbYXJpYS1jdXJyZW50XXtiYWNrZ3JvdW5kOmNvbG9yLW1peChpbiBva2xhYix2YXIoLS1uYmEtYWNjZW50KSAxNCUsdHJhbnNwYXJlbnQpfS5hbnN3ZXJzIGJ1dHRvbjpmb2N1cy12aXNpYmxle291dGxpbmUtb2Zmc2V0Oi0ycHh9LmFuc3dlcnMgLm9sZGVye2NvbG9yOnZhcigtLW5iYS1tdXRlZCl9LmV4Y2VycHR7ZmxleDoxO292ZXJmbG93OmhpZGRlbjt0ZXh0LW92ZXJmbG93OmVsbGlwc2lzO3doaXRlLXNwYWNlOm5vd3JhcH0uZmxhZ3tjb2xvcjp2YXIoLS1uYmEtd2Fybil9LnNhdmV7ZGlzcGxheTpmbGV4O2ZsZXgtZGlyZWN0aW9uOmNvbHVtbjtnYXA6NnB4fS5saWdodHtkaXNwbGF5OmZsZXg7YWxpZ24taXRlbXM6YmFzZWxpbmU7Z2FwOjdweDtvdmVyZmxvdy13cmFwOmFueXdoZXJlfS5kb3R7ZmxleDpub25lO3dpZHRoOjhweDtoZWlnaHQ6OHB4O2JvcmRlci1yYWRpdXM6NTAlO2JhY2tncm91bmQ6dmFyKC0tbmJhLW9rKTtmb3JjZWQtY29sb3ItYWRqdXN0Om5vbmV9LnZvbGF0aWxlIC5kb3QsW2RhdGEtc2F2ZWQ9d2FpdGluZ10gLmRvdHtib3JkZXItcmFkaXVzOjJweDtiYWNrZ3JvdW5kOnZhcigtLW5iYS13YXJuKX1bZGF0YS1zYXZlZD1mYWlsZWRdIC5kb3R7YmFja2dyb3VuZDp2YXIoLS1uYmEtbm8pO3RyYW5zZm9ybTpyb3RhdGUoNDVkZWcpIHNjYWxlKC45KTtib3JkZXItcmFkaXVzOjB9W2RhdGEtc2F2ZWQ9ZmFpbGVkXXtjb2xvcjp2YXIoLS1uYmEtbm8pO2ZvbnQtd2VpZ2h0OjYwMH0uYWJvdXR7bWFyZ2luLXRvcDphdXRvO292ZXJmbG93OmhpZGRlbjt0ZXh0LW92ZXJmbG93OmVsbGlwc2lzO3doaXRlLXNwYWNlOm5vd3JhcH0ubm90aWNlLC5iYW5uZXJ7LS10b25lOiB2YXIoLS1uYmEtYWNjZW50KTtkaXNwbGF5OmZsZXg7ZmxleC13cmFwOndyYXA7YWxpZ24taXRlbXM6Y2VudGVyO2dhcDo4cHg7cGFkZGluZzo4cHggMTRweDtib3JkZXItYm90dG9tOjFweCBzb2xpZCB2YXIoLS1uYmEtbGluZSk7Ym9yZGVyLWlubGluZS1zdGFydDo0cHggc29saWQgdmFyKC0tdG9uZSk7YmFja2dyb3VuZDpjb2xvci1taXgoaW4gb2tsYWIsdmFyKC0tdG9uZSkgOSUsdmFyKC0tbmJhLWJnKSk7Zm9udC1zaXplOjEzcHg7Y29sb3I6dmFyKC0tbmJhLXRleHQpfS5ub3RpY2Uud2FybmluZ3stLXRvbmU6IHZhcigtLW5iYS13YXJuKX0ubm90aWNlLmVycm9yLC5iYW5uZXIuZXJyb3J7LS10b25lOiB2YXIoLS1uYmEtbm8pfS5ub3RpY2UgcCwuYmFubmVyIHNwYW57ZmxleDoxO21pbi13aWR0aDowO292ZXJmbG93LXdyYXA6YW55d2hlcmV9LmhpbnR7Y29sb3I6dmFyKC0tbmJhLW11dGVkKX0uY2xvc2V7d2lkdGg6MjZweDtoZWlnaHQ6MjZweDtwYWRkaW5nOjA7Ym9yZGVyOjA7Ym9yZGVyLXJhZGl1czo2cHg7YmFja2dyb3VuZDpub25lO2ZvbnQtc2l6ZToxOHB4O2xpbmUtaGVpZ2h0OjE7Y3Vyc29yOnBvaW50ZXJ9LmNsb3NlOmhvdmVye2JhY2tncm91bmQ6Y29sb3ItbWl4KGluIG9rbGFiLHZhcigtLW5iYS10ZXh0KSAxMCUsdHJhbnNwYXJlbnQpfS5vdmVybGF5e3Bvc2l0aW9uOmFic29sdXRlO3otaW5kZXg6MjtpbnNldDowO2Rpc3BsYXk6ZmxleDtmbGV4LWRpcmVjdGlvbjpjb2x1bW47YmFja2dyb3VuZDp2YXIoLS1uYmEtYmcpfS5vdmVybGF5IGhlYWRlcntkaXNwbGF5OmZsZXg7YWxpZ24taXRlbXM6Y2VudGVyO2p1c3RpZnktY29udGVudDpzcGFjZS1iZXR3ZWVuO3BhZGRpbmc6OHB4IDE0cHg7Ym9yZGVyLWJvdHRvbToxcHggc29saWQgdmFyKC0tbmJhLWxpbmUpfS5vdmVybGF5IC5zY3JvbGx7ZmxleDoxO3BhZGRpbmc6MTJweCAxNnB4O292ZXJmbG93OmF1dG99Lm92ZXJsYXkgLnNjcm9sbDpmb2N1cy12aXNpYmxle291dGxpbmUtb2Zmc2V0Oi0zcHh9Lm92ZXJsYXkgYXtjb2xvcjp2YXIoLS1uYmEtYWNjZW50KX0ub3ZlcmxheSA6aXMocCx1bCxvbCxwcmUsYmxvY2txdW90ZSxoMSxoMixoMyxoNCl7bWFyZ2luOjAgMCA4cHh9Lm92ZXJsYXkgOmlzKHVsLG9sKXtwYWRkaW5nLWlubGluZS1zdGFydDoyMnB4fS5vdmVybGF5IGhlYWRlciAudGl0bGV7bWFyZ2luOjA7Zm9udC13ZWlnaHQ6NjAwfS5vdmVybGF5IHByZXtvdmVyZmxvdy14OmF1dG99LmhlbHB7Y29sdW1uczoyNzBweDtjb2x1bW4tZ2FwOjI4cHg7Zm9udC1zaXplOjEzcHh9LmhlbHAgc2VjdGlvbnticmVhay1pbnNpZGU6YXZvaWQ7bWFyZ2luLWJvdHRvbToxMnB4fS5oZWxwIGRsPmRpdntkaXNwbGF5OmdyaWQ7Z3JpZC10ZW1wbGF0ZS1jb2x1bW5zOjExOHB4IDFmcjtnYXA6MTBweDtwYWRkaW5nOjJweCAwO2JyZWFrLWluc2lkZTphdm9pZH0uaGVscCBkdHtkaXNwbGF5OmZsZXg7ZmxleC13cmFwOndyYXA7Z2FwOjNweH0uaGVscCBrYmR7aGVpZ2h0Om1heC1jb250ZW50O3BhZGRpbmc6M3B4IDVweDtib3JkZXI6MXB4IHNvbGlkIHZhcigtLW5iYS1saW5lKTtib3JkZXItYm90dG9tLXdpZHRoOjJweDtib3JkZXItcmFkaXVzOjVweDtiYWNrZ3JvdW5kOnZhcigtLW5iYS1iZy0yKX0uZW1wdHl7ZGlzcGxheTpmbGV4O2ZsZXg6MTtmbGV4LWRpcmVjdGlvbjpjb2x1bW47YWxpZ24taXRlbXM6ZmxleC1zdGFydDtqdXN0aWZ5LWNvbnRlbnQ6Y2VudGVyO2dhcDo4cHg7bWluLWhlaWdodDoxNjBweDtwYWRkaW5nOjIwcHggMThweH0uZW1wdHkgY29kZXtmb250LWZhbWlseTp2YXIoLS1uYmEtbW9ubyl9LmJvbmV7d2lkdGg6MTAwJTtoZWlnaHQ6MTRweDtib3JkZXItcmFkaXVzOjVweDtiYWNrZ3JvdW5kOnZhcigtLW5iYS1saW5lKX0uYm9uZS5zaG9ydHt3aWR0aDo2MCV9QGNvbnRhaW5lciBjYXJkIChtYXgtd2lkdGg6IDYyMHB4KXsuc2lkZXtib3JkZXItaW5saW5lLXN0YXJ0OjA7Ym9yZGVyLXRvcDoxcHggc29saWQgdmFyKC0tbmJhLWxpbmUpfX0iLCAiLnRleHR7cG9zaXRpb246cmVsYXRpdmU7ZmxleDoxIDAgYXV0bzttaW4taGVpZ2h0OjExMnB4O21heC1oZWlnaHQ6NDYwcHg7cGFkZGluZzoyMHB4IDE4cHggMThweDtvdmVyZmxvdzpoaWRkZW4gYXV0bztvdmVyc2Nyb2xsLWJlaGF2aW9yOmNvbnRhaW47Zm9udC1zaXplOjE4cHg7bGluZS1oZWlnaHQ6Y2FsYygyLjA1ZW0gKyBtYXgoMCx2YXIoLS1sYW5lcywgMCkgLSAxKSo2cHgpO3doaXRlLXNwYWNlOnByZS13cmFwO292ZXJmbG93LXdyYXA6YW55d2hlcmV9LnRleHQ6aGFzKH4ub3B0aW9ucyl7bWluLWhlaWdodDowfS5lZGl0YWJsZXtjdXJzb3I6dGV4dDt1c2VyLXNlbGVjdDpub25lOy13ZWJraXQtdXNlci1zZWxlY3Q6bm9uZX0uZmFye2NvbnRlbnQtdmlzaWJpbGl0eTphdXRvO2NvbnRhaW4taW50cmluc2ljLXNpemU6YXV0byBjYWxjKHZhcigtLWNoYXJhY3RlcnMpICogLjU1cHgpfW1hcmt7cGFkZGluZzozcHggNHB4IDNweCA1cHg7Ym9yZGVyLXJhZGl1czo1cHg7YmFja2dyb3VuZC1jb2xvcjp2YXIoLS1maWxsKTtjb2xvcjp2YXIoLS1pbmspOy13ZWJraXQtYm94LWRlY29yYXRpb24tYnJlYWs6Y2xvbmU7Ym94LWRlY29yYXRpb24tYnJlYWs6Y2xvbmV9LmVkaXRhYmxlIG1hcmt7Y3Vyc29yOnBvaW50ZXJ9bWFyay5zdWdnZXN0e2JhY2tncm91bmQ6bGluZWFyLWdyYWRpZW50KHZhcigtLWluaykgMCAwKSBsZWZ0IGJvdHRvbSAvIGNhbGModmFyKC0tc3VyZSwgMCkgKiAxMDAlKSA0cHggbm8tcmVwZWF0O2JveC1zaGFkb3c6aW5zZXQgMCAwIDAgMS41cHggdmFyKC0taW5rKX1tYXJrLmFza2Vke21hcmdpbi1pbmxpbmU6NHB4O291dGxpbmU6MnB4IHNvbGlkIHZhcigtLWluayk7b3V0bGluZS1vZmZzZXQ6MnB4fW1hcmsucmVwbGFjZWR7b3V0bGluZToxLjVweCBkYXNoZWQgdmFyKC0tbmJhLWVkZ2UpO2JhY2tncm91bmQ6bm9uZX1tYXJrLnNlbGVjdGVke2JveC1zaGFkb3c6MCAwIDAgMnB4IHZhcigtLWluayl9LnRhZ3twb3NpdGlvbjpyZWxhdGl2ZTttYXJnaW4taW5saW5lLXN0YXJ0OjZweDtmb250OjcwMCAxMHB4IC8gMSB2YXIoLS1uYmEtZm9udCk7bGV0dGVyLXNwYWNpbmc6LjA1ZW07dW5pY29kZS1iaWRpOmlzb2xhdGU7dXNlci1zZWxlY3Q6bm9uZTstd2Via2l0LXVzZXItc2VsZWN0Om5vbmU7dmVydGljYWwtYWxpZ246MXB4O3doaXRlLXNwYWNlOm5vd3JhcH1tYXJrLnJlcGxhY2VkPi50YWd7dGV4dC1kZWNvcmF0aW9uOmxpbmUtdGhyb3VnaH1tYXJrLnJhaWx7cGFkZGluZzowIDAgY2FsYygycHggKyB2YXIoLS1sYW5lKSAqIDZweCk7Ym9yZGVyLWJvdHRvbTo0cHggc29saWQgY29sb3ItbWl4KGluIG9rbGFiLHZhcigtLWluaykgNjIlLHZhcigtLWZpbGwpKTtib3JkZXItcmFkaXVzOjA7YmFja2dyb3VuZDpub25lO2NvbG9yOmluaGVyaXR9bWFyay5yYWlsLnN0cmlwZWR7Ym9yZGVyLWJvdHRvbS1zdHlsZTpkb3VibGV9bWFyay5yYWlsLnN1Z2dlc3R7Ym9yZGVyLWJvdHRvbS1zdHlsZTpkYXNoZWQ7Ym94LXNoYWRvdzpub25lfW1hcmsucmFpbC5zZWxlY3RlZHtiYWNrZ3JvdW5kOmNvbG9yLW1peChpbiBva2xhYix2YXIoLS1maWxsKSA1NSUsdHJhbnNwYXJlbnQpO2JveC1zaGFkb3c6bm9uZTtib3JkZXItYm90dG9tLWNvbG9yOnZhcigtLWluayl9bWFyay5yYWlsPi50YWd7bWFyZ2luLWlubGluZTo0cHggMXB4O3BhZGRpbmc6MnB4IDRweDtib3JkZXItcmFkaXVzOjRweDtiYWNrZ3JvdW5kLWNvbG9yOnZhcigtLWZpbGwpO2NvbG9yOnZhcigtLWluayl9LmNyb3Nze3Bvc2l0aW9uOmFic29sdXRlO2luc2V0LWJsb2NrOi0ycHg7aW5zZXQtaW5saW5lLWVuZDowO2Rpc3BsYXk6bm9uZTt3aWR0aDoxNnB4O2JhY2tncm91bmQ6dmFyKC0tZmlsbCk7Zm9udC1zdHlsZTpub3JtYWw7dGV4dC1hbGlnbjpjZW50ZXI7Y3Vyc29yOnBvaW50ZXJ9LmNyb3NzOmJlZm9yZXtjb250ZW50OlwiXFxkN1wiO2ZvbnQtc2l6ZToxNHB4O2xpbmUtaGVpZ2h0OjF9LnN1Z2dlc3QgLmNyb3Nze2JhY2tncm91bmQ6dmFyKC0tbmJhLWJnKX1tYXJrOm5vdCguc2VsZWN0ZWQpOmhvdmVyOm5vdCg6aGFzKG1hcms6aG92ZXIpKT4udGFnPi5jcm9zc3tkaXNwbGF5OmJsb2NrfS5oYW5kbGV7cG9zaXRpb246cmVsYXRpdmU7ei1pbmRleDoxO2Rpc3BsYXk6aW5saW5lLWJsb2NrO3dpZHRoOjdweDtoZWlnaHQ6MS4xNWVtO21hcmdpbjotMnB4IC0zLjVweDtib3JkZXItcmFkaXVzOjRweDtiYWNrZ3JvdW5kOnZhcigtLWluayk7dmVydGljYWwtYWxpZ246LS4yZW07Y3Vyc29yOmV3LXJlc2l6ZTt0b3VjaC1hY3Rpb246bm9uZX0uZGlzYWJsZWR7Y3Vyc29yOmRlZmF1bHR9LmNvbnRleHR7Y29sb3I6dmFyKC0tbmJhLW11dGVkKTtmb250LXNpemU6Ljg4ZW07Y3Vyc29yOmF1dG87dXNlci1zZWxlY3Q6dGV4dDstd2Via2l0LXVzZXItc2VsZWN0OnRleHR9LmNvbnRleHQuZ29lcy1vbltkYXRhLWNvbnRleHQ9YmVmb3JlXTpiZWZvcmUsLmNvbnRleHQuZ29lcy1vbltkYXRhLWNvbnRleHQ9YWZ0ZXJdOmFmdGVye2NvbnRlbnQ6XCJcXDIwMjZcIiAvIFwiXCJ9LmpvaW57aGVpZ2h0OjIwcHg7bWFyZ2luLWlubGluZTozcHg7cGFkZGluZzowIDVweDtib3JkZXI6MXB4IHNvbGlkIHZhcigtLW5iYS1saW5lKTtib3JkZXItcmFkaXVzOjVweDtiYWNrZ3JvdW5kOnZhcigtLW5iYS1iZy0yKTtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpO2ZvbnQ6NjAwIDExcHggLyAxIHZhcigtLW5iYS1tb25vKTtkaXJlY3Rpb246bHRyO3ZlcnRpY2FsLWFsaWduOjJweDtjdXJzb3I6cG9pbnRlcn0uam9pbjpob3Zlcntib3JkZXItY29sb3I6dmFyKC0tbmJhLWVkZ2UpfS5qb2luOmJlZm9yZXtjb250ZW50OlwiW1wiIC8gXCJcIn0uam9pbltkYXRhLWFjdGlvbj13aWRlbkFmdGVyXTpiZWZvcmV7Y29udGVudDpcIl1cIiAvIFwiXCJ9LmNob3NlbntiYWNrZ3JvdW5kOmNvbG9yLW1peChpbiBva2xhYix2YXIoLS1uYmEtYWNjZW50KSAyNiUsdHJhbnNwYXJlbnQpfS5jdXJzb3J7Ym9yZGVyLXJhZGl1czozcHg7b3V0bGluZToycHggc29saWQgdmFyKC0tbmJhLWFjY2VudCk7b3V0bGluZS1vZmZzZXQ6MXB4fS5zaWduOmJlZm9yZXtjb2xvcjp2YXIoLS1uYmEtbXV0ZWQpO2ZvbnQtc2l6ZTouNzJlbTt1c2VyLXNlbGVjdDpub25lfS5uZXdsaW5lOmJlZm9yZXtjb250ZW50OlwiIFxcMjFiNVwiIC8gXCJcIn0udGFiOmJlZm9yZXtjb250ZW50OlwiXFwyMWU1XCIgLyBcIlwifS5yZXR1cm46YmVmb3Jle2NvbnRlbnQ6XCJcXDI0MGRcIiAvIFwiXCJ9LmNvbnRyb2x7Zm9udC1zaXplOjB9LmNvbnRyb2w6YmVmb3Jle2NvbnRlbnQ6YXR0cihkYXRhLXNpZ24pIC8gXCJcIjtmb250LXNpemU6MTJweDtwYWRkaW5nOjAgM3B4O2JvcmRlcjoxcHggc29saWQgdmFyKC0tbmJhLWVkZ2UpO2JvcmRlci1yYWRpdXM6M3B4O2ZvbnQtZmFtaWx5OnZhcigtLW5iYS1tb25vKX0udG9vbGJhcntwb3NpdGlvbjphYnNvbHV0ZTt6LWluZGV4OjE7ZGlzcGxheTpmbGV4O2dhcDo1cHg7cGFkZGluZzo1cHg7Ym9yZGVyOjFweCBzb2xpZCB2YXIoLS1uYmEtZWRnZSk7Ym9yZGVyLXJhZGl1czo5cHg7YmFja2dyb3VuZDp2YXIoLS1uYmEtYmcpO2JveC1zaGFkb3c6MCA0cHggMTRweCAjMDAwMDAwMmU7Y3Vyc29yOmRlZmF1bHQ7bGluZS1oZWlnaHQ6MTt3aGl0ZS1zcGFjZTpub3dyYXB9LnRvb2xiYXIgLmZpZ3VyZXN7YWxpZ24taXRlbXM6Y2VudGVyO3BhZGRpbmc6MCA0cHg7Y29sb3I6dmFyKC0tbmJhLW11dGVkKX0udG9vbGJhciBzZWxlY3R7bWF4LXdpZHRoOjE4MHB4O2hlaWdodDoyOHB4O3BhZGRpbmc6MCA0cHg7Ym9yZGVyOjFweCBzb2xpZCB2YXIoLS1uYmEtbGluZSk7Ym9yZGVyLXJhZGl1czo2cHg7YmFja2dyb3VuZDp2YXIoLS1uYmEtYmcpO2ZvbnQtc2l6ZToxMi41cHh9QGNvbnRhaW5lciBjYXJkIChtYXgtd2lkdGg6IDYyMHB4KXsudGV4dHtwYWRkaW5nOjE0cHggMTJweDtmb250LXNpemU6MTdweH19QG1lZGlhKGZvcmNlZC1jb2xvcnM6YWN0aXZlKXttYXJre291dGxpbmU6MXB4IHNvbGlkIE1hcmt9LmNob3NlbntiYWNrZ3JvdW5kOkhpZ2hsaWdodDtjb2xvcjpIaWdobGlnaHRUZXh0O2ZvcmNlZC1jb2xvci1hZGp1c3Q6bm9uZX19IiwgIi8qKiBBbGwgc3R5bGVzIG9mIHRoZSBjYXJkLCBmb3IgaXRzIHNoYWRvdyByb290LiAqL1xuaW1wb3J0IGJhc2UgZnJvbSBcIi4vYmFzZS5jc3NcIjtcbmltcG9ydCBjb250cm9scyBmcm9tIFwiLi9jb250cm9scy5jc3NcIjtcbmltcG9ydCBsYWJlbHMgZnJvbSBcIi4vbGFiZWxzLmNzc1wiO1xuaW1wb3J0IHBhbmVscyBmcm9tIFwiLi9wYW5lbHMuY3NzXCI7XG5pbXBvcnQgdGV4dCBmcm9tIFwiLi90ZXh0LmNzc1wiO1xuXG5leHBvcnQgY29uc3QgY3NzOiBzdHJpbmcgPSBbYmFzZSwgbGFiZWxzLCB0ZXh0LCBjb250cm9scywgcGFuZWxzXS5qb2luKFwiXFxuXCIpO1xuIiwgIi8qKiBBbGwgY2FyZHMgb24gb25lIHBhZ2UsIHdpdGhvdXQgSnVweXRlcjogYG5wbSBydW4gZGVtb2A7IGA/Y2FyZD1gLCBgP3RoZW1lPWAsIGA/d2lkdGg9YCBjaG9vc2UuICovXG5pbXBvcnQgeyBoLCByZW5kZXIgfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyBDYXJkUm9vdCB9IGZyb20gXCIuL2NhcmRzL2NhcmQtcm9vdFwiO1xuaW1wb3J0IHsgQ0FSRFMgfSBmcm9tIFwiLi9kZW1vLWNhcmRzXCI7XG5pbXBvcnQgdHlwZSB7IEZha2VWaWV3IH0gZnJvbSBcIi4vZmFrZS12aWV3XCI7XG5pbXBvcnQgeyBjc3MgfSBmcm9tIFwiLi9zdHlsZXNcIjtcblxuY29uc3QgcXVlcnkgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGxvY2F0aW9uLnNlYXJjaCk7XG5jb25zdCB0aGVtZSA9IHF1ZXJ5LmdldChcInRoZW1lXCIpID8/IFwibGlnaHRcIjtcbmNvbnN0IHdpZHRoID0gcXVlcnkuZ2V0KFwid2lkdGhcIik7XG5kb2N1bWVudC5ib2R5LmRhdGFzZXQudGhlbWUgPSB0aGVtZTtcbmNvbnN0IHNob3duOiBSZWNvcmQ8c3RyaW5nLCBGYWtlVmlldz4gPSB7fTtcbk9iamVjdC5hc3NpZ24oZ2xvYmFsVGhpcywgeyBkZW1vOiBzaG93biB9KTtcblxuZm9yIChjb25zdCBbbmFtZSwgbWFrZV0gb2YgT2JqZWN0LmVudHJpZXMoQ0FSRFMpKSB7XG4gIGlmIChxdWVyeS5oYXMoXCJjYXJkXCIpICYmIHF1ZXJ5LmdldChcImNhcmRcIikgIT09IG5hbWUpIGNvbnRpbnVlO1xuICBjb25zdCB0aXRsZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoXCJoMlwiKTtcbiAgdGl0bGUudGV4dENvbnRlbnQgPSBuYW1lO1xuICBjb25zdCBob3N0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudChcImRpdlwiKTtcbiAgaG9zdC5kYXRhc2V0LnRoZW1lID0gdGhlbWU7XG4gIGhvc3QuZGF0YXNldC5jYXJkID0gbmFtZTtcbiAgaG9zdC5zdHlsZS5jb2xvclNjaGVtZSA9IHRoZW1lO1xuICBpZiAod2lkdGgpIGhvc3Quc3R5bGUud2lkdGggPSBgJHt3aWR0aH1weGA7XG4gIGNvbnN0IHNoYWRvdyA9IGhvc3QuYXR0YWNoU2hhZG93KHsgbW9kZTogXCJvcGVuXCIgfSk7XG4gIGNvbnN0IHNoZWV0ID0gbmV3IENTU1N0eWxlU2hlZXQoKTtcbiAgc2hlZXQucmVwbGFjZVN5bmMoY3NzKTtcbiAgc2hhZG93LmFkb3B0ZWRTdHlsZVNoZWV0cyA9IFtzaGVldF07XG4gIGNvbnN0IHJvb3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KFwiZGl2XCIpO1xuICByb290LmNsYXNzTmFtZSA9IFwibmJhLXJvb3RcIjtcbiAgc2hhZG93LmFwcGVuZChyb290KTtcbiAgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihcIm1haW5cIik/LmFwcGVuZCh0aXRsZSwgaG9zdCk7XG4gIGNvbnN0IHZpZXcgPSBtYWtlKCk7XG4gIHNob3duW25hbWVdID0gdmlldztcbiAgcmVuZGVyKGgoQ2FyZFJvb3QsIHsgdmlldywgaG9zdCB9KSwgcm9vdCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBRU8sSUNTREE7QURUQyxJRUVIQztBRkZHLElFc0hNQztBRnRITixJR21MREM7QUhuTEMsSUc4TEhDO0FIOUxHLElHK0xOQztBSC9MTSxJRzBOREM7QUgxTkMsSUlJSEM7QUpKRyxJSWVEQztBSmZDLElJNEJIQztBSjVCRyxJSTRLREM7QUo1S0MsSUtDSUM7QUxESixJQTZCTUMsSUFBZUMsdUJBQU9DLElBQUksSUFBQTtBQTdCaEMsSUE4Qk1DLElBQWdDLENBQUE7QUE5QnRDLElBK0JNQyxJQUFZLENBQUE7QUEvQmxCLElBaUNNQyxJQUF3QjtBQWpDOUIsSU1BTUMsSUFBVUMsTUFBTUQ7QU5BdEIsSU1DTUUsSUFBUUosRUFBVUk7QU5EeEIsSU1FTUMsSUFBU0MsT0FBT0Q7QUFNdEIsU0FBU0UsRUFBV0MsSUFBQUE7QUFDdEJBLEVBQUFBLE1BQVFBLEdBQUtDLGNBQVlELEdBQUtFLE9BQUFBO0FBQ25DO0FKR08sU0FBU0MsRUFBY0MsSUFBTUMsSUFBT0MsSUFBQUE7QUFDMUMsTUFDQ0MsSUFDQUMsSUFDQXJCLElBSEdzQixLQUFrQixDQUFBLEdBSXJCQyxLQUFTQyxVQUFVRDtBQUNwQixPQUFLdkIsTUFBS2tCLEdBQ0EsVUFBTGxCLEtBQVlvQixLQUFNRixHQUFNbEIsRUFBQUEsSUFDZCxTQUFMQSxNQUE2QixjQUFBLE9BQVJpQixLQUFvQkksS0FBTUgsR0FBTWxCLEVBQUFBLElBQ3pEc0IsR0FBZ0J0QixFQUFBQSxJQUFLa0IsR0FBTWxCLEVBQUFBO0FBT2pDLFNBSkl1QixLQUFTLE1BQ1pELEdBQWdCSCxXQUFXSSxLQUFTLElBQUlkLEVBQU1nQixLQUFLRCxXQUFXLENBQUEsSUFBS0wsS0FHN0RPLEVBQVlULElBQU1LLElBQWlCRixJQUFLQyxJRkY1QixJQUFBO0FFR3BCO0FBaURPLFNBQVNNLEVBQVlDLElBQU1DLElBQU9DLElBQUtDLElBQUtDLElBQUFBO0FBSWxELE1BQU1DLEtBQVEsRUFDYkwsTUFBQUEsSUFDQUMsT0FBQUEsSUFDQUMsS0FBQUEsSUFDQUMsS0FBQUEsSUFDQUcsS0Y3RGtCLE1FOERsQkMsSUY5RGtCLE1FK0RsQkMsS0FBUSxHQUNSQyxLRmhFa0IsTUVpRWxCQyxLRmpFa0IsTUVrRWxCQyxhQUFhQyxHQUNiQyxLQUFXVCxNQUFBQSxFQUFjVSxHQUN6QkMsS0FBQUEsSUFDQUMsS0FBUSxFQUFBO0FBTVQsU0FBQSxDQUZLWixNQUFZYSxFQUFRWixTQUFPWSxFQUFRWixNQUFNQSxFQUFBQSxHQUV2Q0E7QUFDUjtBQU1PLFNBQVNhLEVBQVNDLElBQUFBO0FBQ3hCLFNBQU9BLEdBQU1DO0FBQ2Q7QUM5Rk8sU0FBU0MsRUFBY0YsSUFBT0csSUFBQUE7QUFDcENDLE9BQUtKLFFBQVFBLElBQ2JJLEtBQUtELFVBQVVBLElBQ2ZDLEtBQUlDLE1BQVM7QUFDZDtBQXVFTyxTQUFTQyxFQUFjQyxJQUFPQyxJQUFBQTtBQUNwQyxNSGxFbUIsUUdrRWZBLEdBRUgsUUFBT0QsR0FBS0UsTUFBWUgsRUFBY0MsR0FBS0UsSUFBVUYsR0FBS0csTUFBVSxDQUFBO0FBSXJFLFdBRElDLElBQ0dILEtBQWFELEdBQUtLLElBQVdDLFFBQVFMLEtBRzNDLE1BRkFHLEtBQVVKLEdBQUtLLElBQVdKLEVBQUFBLE1BRVhHLEdBQU9HLElBSXJCLFFBQU9ILEdBQU9HO0FBU2hCLFNBQTRCLGNBQUEsT0FBZFAsR0FBTVEsUUFBdUJSLEdBQU1QLE1BQUtnQixNSHhGbkMsT0d5RmhCVixFQUFjQyxFQUFBQTtBQUVsQjtBQU1BLFNBQVNVLEVBQWdCQyxJQUFBQTtBQUF6QixNQVFRQyxJQVBEQyxLQUFXRixHQUFTRyxLQUN6QkMsS0FBU0YsR0FBUU4sS0FDakJTLEtBQWMsQ0FBQSxHQUNkQyxLQUFXLENBQUEsR0FFTkMsS0FBWVAsR0FBU0Y7QUFDdkJTLEVBQUFBLFFBQ0dOLEtBQVdPLEVBQU8sRUFBRUMsYUFBYUMsRUFBQUEsR0FBZ0JSLEVBQUFBLEdBQy9DQyxNQUFhRCxHQUFRQyxNQUFhLEdBQ3RDUSxFQUFRdEIsU0FBT3NCLEVBQVF0QixNQUFNWSxFQUFBQSxHQUVqQ1csRUFDQ0wsSUFDQU4sSUFDQUMsSUFDQUYsR0FBU2EsS0FDVE4sR0FBVU8sY0g3SWUsS0c4SXpCWixHQUFRYSxNQUF5QixDQUFDWCxFQUFBQSxJSG5IakIsTUdvSGpCQyxJQUNBRCxNQUFVaEIsRUFBY2MsRUFBQUEsR0hoSkMsS0dpSnpCQSxHQUFRYSxLQUNSVCxFQUFBQSxHQUdETCxHQUFRRSxNQUFhRCxHQUFRQyxLQUM3QkYsR0FBUVYsR0FBQUcsSUFBbUJPLEdBQVFULEdBQUFBLElBQVdTLElBQzlDZSxFQUFXWCxJQUFhSixJQUFVSyxFQUFBQSxHQUNsQ0osR0FBUVgsS0FBV1csR0FBUU4sTUg3SFQsTUcrSGRLLEdBQVFMLE9BQVNRLE1BQ3BCYSxFQUF3QmhCLEVBQUFBO0FBRzNCO0FBS0EsU0FBU2dCLEVBQXdCNUIsSUFBQUE7QUFFaEMsT0FBS0EsS0FBUUEsR0FBS0UsT0FBYUYsR0FBSzZCLE9BQUFBLENBQWdCN0IsR0FBTVAsTUFBS2dCLElBTTlELFFBSEFULEdBQUtPLE1IN0lhLE1HOElsQlAsR0FBS0ssSUFBV3lCLEtBQUssU0FBQUMsSUFBQUE7QUFBSyxXQUFJQSxPQUFVL0IsR0FBS08sTUFBUXdCLEdBQUt4QjtFQUFNLENBQUEsR0FFekRxQixFQUF3QjVCLEVBQUFBO0FBRWpDO0FBNEJPLFNBQVNnQyxFQUFjQyxJQUFBQTtBQUFBQSxHSHZMQyxJR3lMMUJBLEdBQUNuQyxRQUNEbUMsR0FBQ25DLE9IMUx5QixHRzJMNUJvQyxFQUFjQyxLQUFLRixFQUFBQSxHQUNsQkcsU0FDRkMsS0FBZ0JmLEVBQVFnQix1QkFFeEJELElBQWVmLEVBQVFnQixzQkFDTkMsZ0JBQWdCQyxDQUFBQTtBQUVuQztBQVNBLFNBQVNBLElBQUFBO0FBQ1IsTUFBQTtBQU1DLGFBTElQLElBQ0hRLEtBQUksR0FJRVAsRUFBYzVCLFNBT2hCNEIsR0FBYzVCLFNBQVNtQyxNQUMxQlAsRUFBY1EsS0FBS0MsQ0FBQUEsR0FHcEJWLEtBQUlDLEVBQWNVLE1BQUFBLEdBQ2xCSCxLQUFJUCxFQUFjNUIsUUg5TlUsSUdnT3hCMkIsR0FBQ25DLE9BQ0pZLEVBQWdCdUIsRUFBQUE7RUFPbkIsVUFKQztBQUFBLEtBQ0tHLElBQWdCRixFQUFjNUIsWUFDakMrQixLQUFnQkUsZ0JBQWdCQyxDQUFBQTtFQUVuQztBQUNEO0FJL01PLFNBQVNLLEVBQ2YzQixJQUNBNEIsSUFDQUMsSUFDQUMsSUFDQUMsSUFDQUMsSUFDQUMsSUFDQW5DLElBQ0FELElBQ0FxQyxJQUNBbkMsSUFBQUE7QUFYTSxNQWFGb0MsSUFFSHhDLElBRUF5QyxJQUVBQyxJQUVBQyxJQWlDSUMsSUEzQkRDLEtBQWNWLEdBQWMzQyxPQUFjc0QsR0FFMUNDLEtBQW9CZCxHQUFheEM7QUFVckMsT0FSQVMsS0FBUzhDLEVBQ1JkLElBQ0FELElBQ0FZLElBQ0EzQyxJQUNBNkMsRUFBQUEsR0FHSVAsS0FBSSxHQUFHQSxLQUFJTyxJQUFtQlAsS1B4RGhCLFVPeURsQkMsS0FBYVAsR0FBYzFDLElBQVdnRCxFQUFBQSxPQU90Q3hDLEtBQUFBLENBQ0d5QyxHQUFVbkQsT0FBV3VELEdBQVlKLEdBQVVuRCxHQUFBQSxLQUFhMkQsR0FHM0RSLEdBQVVuRCxNQUFVa0QsSUFHaEJJLEtBQVNsQyxFQUNaTCxJQUNBb0MsSUFDQXpDLElBQ0FvQyxJQUNBQyxJQUNBQyxJQUNBbkMsSUFDQUQsSUFDQXFDLElBQ0FuQyxFQUFBQSxHQUlEc0MsS0FBU0QsR0FBVS9DLE1BR2ZNLEdBQVNrRCxPQUFPVCxHQUFXUyxPUDNHTCxJTzJHWWxELEdBQVFhLFNBQ3pDYixHQUFTa0QsT0FBS0MsRUFBU25ELEdBQVNrRCxLUHpGbkIsTU95RjhCVCxJQUFZekMsRUFBQUEsR0FDdkR5QyxHQUFXUyxPQUNkOUMsR0FBU2tCLEtBQ1JtQixHQUFXUyxLQUNYVCxHQUFVekIsT0FBZTBCLElBQ3pCRCxFQUFBQSxJQUtIRSxLQUFnQkEsTUFBaUJELElQMUhQLElPNEh0QkQsR0FBVTVCLE9BQ2JYLEtBQVNrRCxFQUFPWCxJQUFZdkMsSUFBUUcsSUFBQUEsQ0FBWUwsR0FBUUMsR0FBQUEsR0FNcERELEdBQVFOLFFBQ1hNLEdBQVFOLE1QN0dRLFNPK0dtQixjQUFBLE9BQW5CK0MsR0FBVzlDLFFBQUFBLFdBQXNCaUQsS0FDbEQxQyxLQUFTMEMsS0FDQ0YsT0FDVnhDLEtBQVN3QyxHQUFPVyxjQUlqQlosR0FBVTVCLE9BQUFBO0FBS1gsU0FGQXFCLEdBQWN4QyxNQUFRaUQsSUFFZnpDO0FBQ1I7QUFPQSxTQUFTOEMsRUFDUmQsSUFDQUQsSUFDQVksSUFDQTNDLElBQ0E2QyxJQUFBQTtBQUxELE1BUUtQLElBRUFDLElBRUF6QyxJQTJER3NELElBT0FDLElBNkVGQyxJQUVBQyxJQU9FQyxJQUVHQyxJQXhKTkMsS0FBb0JmLEdBQVlwRCxRQUNuQ29FLEtBQXVCRCxJQUVwQkUsS0FBTyxHQUlQQyxLQUFRLEdBS1JDLEtBQWU5QixHQUFjMUMsTUFBYXlFLE1BQU1sQixFQUFBQTtBQUNwRCxPQUFLUCxLQUFJLEdBQUdBLEtBQUlPLElBQW1CUCxLUDlKaEIsVU9pS2xCQyxLQUFhUixHQUFhTyxFQUFBQSxNQUlKLGFBQUEsT0FBZEMsTUFDYyxjQUFBLE9BQWRBLE1BWWMsWUFBQSxPQUFkQSxNQUNQQSxHQUFXbEMsZ0JBQWdCMkQsU0FFM0J6QixLQUFhdUIsR0FBWXhCLEVBQUFBLElBQUsyQixFUHJMYixNT3FMK0IxQixFQUFBQSxJQUN0QzJCLEVBQVEzQixFQUFBQSxJQUNsQkEsS0FBYXVCLEdBQVl4QixFQUFBQSxJQUFLMkIsRUFBWXhGLEdBQVUsRUFDbkRFLFVBQVU0RCxHQUFBQSxDQUFBQSxJQUVEQSxHQUFXbEMsZ0JBQWdCQyxLQUFnQmlDLEdBQVU0QixNQUsvRDVCLEtBQWF1QixHQUFZeEIsRUFBQUEsSUFBSzJCLEVBQzdCMUIsR0FBVzlDLE1BQ1g4QyxHQUFXN0QsT0FDWDZELEdBQVc2QixLQUNYN0IsR0FBV1MsS0FDWFQsR0FBVXhDLEdBQUFBLElBR1grRCxHQUFZeEIsRUFBQUEsSUFBS0MsSUFHWmEsS0FBY2QsS0FBSXNCLElBQ3hCckIsR0FBVXBELEtBQVc2QyxJQUNyQk8sR0FBVTRCLE1BQVVuQyxHQUFjbUMsTUFBVSxHQVk1Q3JFLEtQeE5rQixNQUFBLEVPaU5adUQsS0FBaUJkLEdBQVVuRCxNQUFVaUYsRUFDMUM5QixJQUNBSSxJQUNBUyxJQUNBTyxFQUFBQSxPQU9BQSxPQURBN0QsS0FBVzZDLEdBQVlVLEVBQUFBLE9BR3RCdkQsR0FBUWEsT1BuUFcsS08wUGhCYixNQUFhQSxHQUFRQyxPQThCekJ3QyxHQUFVNUIsT1AxUGdCLElPOFB0QjBDLE1BQWlCRCxLQUFjLElBQ2xDUSxPQUNVUCxNQUFpQkQsS0FBYyxJQUN6Q1EsT0FDVVAsTUFBaUJELE9BQ3ZCQyxLQUFnQkQsS0FDbkJRLE9BRUFBLE1BR0RDLEtBQVEsT0FBQSxDQTVDSFIsT0FlRFIsS0FBb0JhLEtBQ3ZCRSxPQUNVZixLQUFvQmEsTUFDOUJFLE9BSzRCLGNBQUEsT0FBbkJyQixHQUFXOUMsU0FDckI4QyxHQUFVNUIsT1ByUmMsT08rTHpCbUQsR0FBWXhCLEVBQUFBLElQeEtLO0FPdVJuQixNQUFJdUIsSUFBTztBQVVWLFNBSElQLEtBQVEsQ0FBQSxHQUVSQyxLQUFhLENBQUEsR0FDWmpCLEtBQUksR0FBR0EsS0FBSU8sSUFBbUJQLEtBRWxDLE1BREFDLEtBQWF1QixHQUFZeEIsRUFBQUEsTVB6UkMsS08wUlJDLEdBQVU1QixLQUF5QjtBQUtwRCxXQUZBaUQsS0FBTyxHQUNISixLQUFLRixHQUFNL0QsUUFDUnFFLEtBQU9KLEtBRVRGLENBQUFBLEdBREVHLEtBQU9HLEtBQU9KLE1BQU8sQ0FBQSxJQUNWakIsR0FBVW5ELE1BQzFCd0UsS0FBT0gsS0FBTSxJQUViRCxLQUFLQztBQUdQSCxNQUFBQSxHQUFNTSxFQUFBQSxJQUFRckIsR0FBVW5ELEtBQ3hCbUUsR0FBV2pCLEVBQUFBLElBQUtzQixLQUFPO0lBQ3hCO0FBT0QsU0FEQUEsS0FBT04sR0FBTS9ELFFBQ04rQyxPQUNGaUIsQ0FBQUEsR0FBV2pCLEVBQUFBLE1BQ1ZpQixHQUFXakIsRUFBQUEsS0FBTXNCLEtBQ3BCQSxPQUVBRSxHQUFZeEIsRUFBQUEsRUFBRTNCLE9QclZTO0VPeVYzQjtBQU9BLE1BQUlnRCxHQUNILE1BQUtyQixLQUFJLEdBQUdBLEtBQUlvQixJQUFtQnBCLEtBQUFBLEdBQ2xDeEMsS0FBVzZDLEdBQVlMLEVBQUFBLE1QaFdILElPaVdGeEMsR0FBUWEsUUFDckJiLEdBQVFOLE9BQVNRLE9BQ3BCQSxLQUFTaEIsRUFBY2MsRUFBQUEsSUFHeEJ3RSxFQUFReEUsSUFBVUEsRUFBQUE7QUFLckIsU0FBT0U7QUFDUjtBQVNBLFNBQVNrRCxFQUFPcUIsSUFBYXZFLElBQVFHLElBQVdxRSxJQUFBQTtBQUFoRCxNQU1NN0YsSUFFTTJELElBdUJObUMsSUFDQUM7QUE5QkwsTUFBK0IsY0FBQSxPQUFwQkgsR0FBWTlFLE1BQW9CO0FBRzFDLFFBQUk4RSxHQUFZN0YsTUFBS2dCLElBQWEsUUFBT007QUFFekMsUUFESXJCLEtBQVc0RixHQUFXakYsSUFFekIsTUFBU2dELEtBQUksR0FBR0EsS0FBSTNELEdBQVNZLFFBQVErQyxLQUNoQzNELENBQUFBLEdBQVMyRCxFQUFBQSxNQUtaM0QsR0FBUzJELEVBQUFBLEVBQUVuRCxLQUFXb0YsSUFDdEJ2RSxLQUFTa0QsRUFBT3ZFLEdBQVMyRCxFQUFBQSxHQUFJdEMsSUFBUUcsSUFBQUEsS0FBVztBQUtuRCxXQUFPSDtFQUNSO0FBWUMsT0FUSUEsTUFBQUEsQ0FBV0EsR0FBTzJFLGVBQ3JCM0UsS0FBU2hCLEVBQWN1RixFQUFBQSxNQUFBQSxDQUNSdkUsR0FBTzJFLGVBQVkzRSxLUDFYakIsT08rWGR5RSxLQUFNRixHQUFXL0UsS0FDakJrRixLQUFPMUUsSUFDSjBFLE1BQXlCLEtBQWpCQSxHQUFLRSxXQUFlRixDQUFBQSxLQUFPQSxHQUFLdkI7QUFjaEQsT0FaS3NCLE1BQU9DLE9BQUFBLENBRUxGLE1BQWNyRSxHQUFVMEUsY0FBY0osR0FBSUUsYUFFOUN4RSxHQUFVMEUsV0FBV0osSUFBS3pFLEVBQUFBLElBRTFCRyxHQUFVMkUsYUFBYUwsSUFBS3pFLE1QellaLElBQUEsSU80WWxCQSxLQUFTeUUsS0FJUnpFLEtBQVNBLE1BQVVBLEdBQU9tRCxnQkFDUixLQUFuQm5ELEdBQU80RSxZQUFBQSxDQUNONUUsR0FBTytFLEtBQUtDLFdBQVcsSUFBQSxJQUFBO0FBR3pCLFNBQU9oRjtBQUNSO0FBNkJBLFNBQVNpRixFQUNSQyxJQUNBQyxJQUNBQyxJQUNBQyxJQUFBQTtBQUpELE1Ba0NNQyxJQTVCQ0MsS0FBTUwsR0FBV0ssS0FDakJDLEtBQU9OLEdBQVdNLE1BQ3BCQyxLQUFXTixHQUFZQyxFQUFBQSxHQUNyQk0sS0FBVUQsTUFBQUEsRVBqZE0sSU9pZFFBLEdBQVFFO0FBbUJ0QyxNUC9jbUIsU09nZGpCRixNUGhkaUIsUU9nZElGLE1BQ3JCRyxNQUFXSCxNQUFPRSxHQUFTRixPQUFPQyxNQUFRQyxHQUFTRCxLQUVwRCxRQUFPSjtBQUNELE1BUE5DLE1BQXdCSyxLQUFVLElBQUksSUFPZDtBQUV4QixTQUFLSixLQUFJRixLQUFjLEdBQUdFLE1BQUssR0FBR0EsS0FFakMsTUFEQUcsS0FBV04sR0FBWUcsRUFBQUEsTUFBQUEsRVA1ZUgsSU8rZWpCRyxHQUFRRSxRQUNWSixNQUFPRSxHQUFTRixPQUNoQkMsTUFBUUMsR0FBU0QsS0FFakIsUUFBT0Y7QUFFVCxTQUFLQSxLQUFJRixLQUFjLEdBQUdFLEtBQUlILEdBQVlTLFFBQVFOLEtBRWpELE1BREFHLEtBQVdOLEdBQVlHLEVBQUFBLE1BQUFBLEVQdGZILElPeWZqQkcsR0FBUUUsUUFDVkosTUFBT0UsR0FBU0YsT0FDaEJDLE1BQVFDLEdBQVNELEtBRWpCLFFBQU9GO0VBRVY7QUFFQSxTQUFBO0FBQ0Q7QUhsZ0JBLFNBQVNPLEVBQVNDLElBQU9QLElBQUtRLElBQUFBO0FKcUJWLFVJcEJmQSxPQUFlQSxLQUFRLEtBQ2IsT0FBVlIsR0FBSSxDQUFBLElBQ1BPLEdBQU1FLFlBQVlULElBQUtRLEVBQUFBLElBRXZCRCxHQUFNUCxFQUFBQSxJQUFPUTtBQUVmO0FBeUJPLFNBQVNDLEVBQVlDLElBQUtDLElBQU1ILElBQU9JLElBQVVDLElBQUFBO0FBQWpELE1BQ0ZDLElBc0NJQztBQXBDUixNQUFZLFdBQVJKLEdBQ0gsS0FBb0IsWUFBQSxPQUFUSCxHQUNWRSxDQUFBQSxHQUFJSCxNQUFNUyxVQUFVUjtPQUNkO0FBS04sUUFKdUIsWUFBQSxPQUFaSSxPQUNWRixHQUFJSCxNQUFNUyxVQUFVSixLQUFXLEtBRzVCQSxHQUNILE1BQUtELE1BQVFDLEdBQ05KLENBQUFBLE1BQVNHLE1BQVFILE1BQ3RCRixFQUFTSSxHQUFJSCxPQUFPSSxFQUFBQTtBQUt2QixRQUFJSCxHQUNILE1BQUtHLE1BQVFILEdBQ1BJLENBQUFBLE1BQVlKLEdBQU1HLEVBQUFBLEtBQVNDLEdBQVNELEVBQUFBLEtBQ3hDTCxFQUFTSSxHQUFJSCxPQUFPSSxJQUFNSCxHQUFNRyxFQUFBQSxDQUFBQTtFQUlwQztXQUdtQixPQUFYQSxHQUFLLENBQUEsS0FBd0IsT0FBWEEsR0FBSyxDQUFBLEVBQ1gsZUFBQSxPQUFUSCxPQUFxQkEsS0p6Q2QsT0kwQ0ssY0FBQSxPQUFaSSxPQUF3QkEsS0oxQ2pCLFFJK0NqQkYsR0FBR08sUUFBZ0JQLEdBQUdPLE1BQWMsQ0FBQSxJQUFLTixFQUFBQSxJQUFRSCxJQUU3Q0EsTUFBVUksT0FDUkcsS0FDTEcsRUFBYVAsRUFBQUEsTUFBVU8sRUFBYVAsRUFBQUEsSUFBUVEsRUFBaUJSLEVBQUFBLEtBSTdERCxHQUFHVSxRQUFlVixHQUFHVSxNQUFhLENBQUEsSUFBS1QsRUFBQUEsSUFBUVUsR0FDaERQLEtBQWFILE9BQVNBLEtBQU9BLEdBQUtXLFFBQVFDLEdBQWUsSUFBQSxLQUt6RFosS0FBT0EsR0FBS2EsTUFBTSxDQUFBLEdBQ1QsQ0FBQSxJQUFLLFFBQUtiLEtBQU9BLEdBQUtjLFlBQUFBLElBRTNCakIsS0FDSEUsR0FBSWdCLGlCQUFpQmYsSUFBTUksSUFBT0QsRUFBQUEsSUFFbENKLEdBQUlpQixvQkFBb0JoQixJQUFNSSxJQUFPRCxFQUFBQTtPQUdqQztBQUNOLFFKM0UyQixnQ0kyRXZCRCxHQUlIRixDQUFBQSxLQUFPQSxHQUFLVyxRQUFRLGVBQWUsR0FBQSxFQUFLQSxRQUFRLFVBQVUsR0FBQTthQUVsRCxXQUFSWCxNQUNRLFlBQVJBLE1BQ1EsVUFBUkEsTUFDUSxVQUFSQSxNQUNRLFVBQVJBLE1BR1EsY0FBUkEsTUFDUSxjQUFSQSxNQUNRLGFBQVJBLE1BQ1EsYUFBUkEsTUFDUSxVQUFSQSxNQUNRLGFBQVJBLE1BQ0FBLE1BQVFELEdBRVIsS0FBQTtBQUVDLGFBQUEsTUFEQUEsR0FBSUMsRUFBQUEsSUo3RlksUUk2RkpILEtBQWdCLEtBQUtBO0lBRXJCLFNBQUpvQixJQUFBQTtJQUFJO0FBV2QsUUFBb0IsY0FBQSxPQUFUcEIsR0FBcUI7QUoxR2QsWUkyR2RBLE1BQUFBLFVBQWtCQSxNQUE4QixPQUFYRyxHQUFLLENBQUEsSUFHN0NELEdBQUltQixnQkFBZ0JsQixFQUFBQSxJQUZwQkQsR0FBSW9CLGFBQWFuQixJQUFjLGFBQVJBLE1BQThCLEtBQVRILEtBQWdCLEtBQUtBLEVBQUFBO0VBSW5FO0FBQ0Q7QUFPQSxTQUFTVyxFQUFpQlIsSUFBQUE7QUFNekIsU0FBTyxTQUFVaUIsSUFBQUE7QUFDaEIsUUFBSUcsS0FBZUMsS0FBSWY7QUFDdkIsUUFBSWMsSUFBYztBQUVqQixVQURBQSxLQUFlQSxHQUFhcEIsRUFBQUEsR0pqSVgsUUlrSWJpQixHQUFFSyxDQUFBQSxFQUNMTCxDQUFBQSxHQUFFSyxDQUFBQSxJQUFvQlo7ZUFLWk8sR0FBRUssQ0FBQUEsSUFBb0JELEtBQUlaLElBQVdULEVBQUFBLEVBQy9DO0FBRUQsYUFBT29CLEdBQWFHLEVBQVFDLFFBQVFELEVBQVFDLE1BQU1QLEVBQUFBLElBQUtBLEVBQUFBO0lBQ3hEO0VBQ0Q7QUFDRDtBSW5ITyxTQUFTUSxFQUNmQyxJQUNBQyxJQUNBcEMsSUFDQXFDLElBQ0ExQixJQUNBMkIsSUFDQUMsSUFDQUMsSUFDQUMsSUFDQUMsSUFBQUE7QUFWTSxNQWFGQyxJQUNIQyxJQThCSUMsSUFFQ0MsSUFDSEMsSUFDQUMsSUFDQUMsSUFDQUMsSUFDS0MsSUFLQUMsSUFDQUMsSUE0SUZDLElBQ0hDLElBMkJLQyxJQWlGQUMsSUFBYUMsSUFNWkMsSUFDSEMsSUExU0xDLEtBQVV6QixHQUFTckM7QUFHcEIsTUFBSXFDLEdBQVMwQixnQkFBZ0JDLEVBQWMsUVI3Q3hCO0FBekJVLFFRNkU1Qi9ELEdBQVFFLFFBRU51QyxLUmpGd0IsS1FpRlZ6QyxHQUFRRSxLQUN2QnlDLEtBQU0zQyxHQUFRZ0UsSUFBQUMsU0FFZjdCLEdBQVFsQyxPQUFXdUMsSUFDbkJHLEtBQVVOLEtBQW9CLENBQUEsR0FDVixLQUFoQkssR0FBSXVCLFdBRVAxQixLQUFTMkIsRUFBU3hCLElBQUtMLEVBQUFBLElBRXZCQSxHQUFrQjhCLEtBQUt6QixFQUFBQSxHQUV4QkgsS0FBU0YsR0FBa0IsQ0FBQSxLQUFNRSxNQUc3QkcsS0FBTVgsRUFBT3FDLFFBQVMxQixHQUFJUCxFQUFBQTtBQUUvQmtDLElBQU8sS0FBc0IsY0FBQSxPQUFYVCxJQUF1QjtBQUNwQ2hCLElBQUFBLEtBQXVCTixHQUFZcEM7QUFDdkMsUUFBQTtBQXFFQyxVQWhFQytDLEtBQVdkLEdBQVNtQyxPQUNmcEIsTUFBb0JSLEtBQU1rQixHQUFRVyxjQUFjN0IsR0FBSThCLFFBS3BEckIsTUFETlQsS0FBTWtCLEdBQVFhLGdCQUNVckMsR0FBY00sR0FBR3FCLEdBQUFBLEdBQ25DWCxLQUFtQlYsS0FDdEJTLEtBQ0NBLEdBQVNtQixNQUFNakUsUUFDZnFDLEdBQUdnQyxLQUNKdEMsS0FHRVMsS0FBSTlDLEdBQVFnRSxRQUNoQjVCLEdBQVE0QixNQUFjbEIsSVJ6R2EsSVEwRy9CQSxHQUFDOEIsUUFDSjlCLEdBQUM4QixPUjdHd0MsT1FpSHRDekIsS0FFSGYsR0FBUTRCLE1BQWNsQixLQUFJLElBQUllLEdBQVFYLElBQVVHLEVBQUFBLEtBR2hEakIsR0FBUTRCLE1BQWNsQixLQUFJLElBQUkrQixFQUM3QjNCLElBQ0FHLEVBQUFBLEdBR0RQLEdBQUVnQixjQUFjRCxJQUNoQmYsR0FBRTJCLFNBQVNLLElBRVIxQixNQUFVQSxHQUFTMkIsSUFBSWpDLEVBQUFBLEdBRXRCQSxHQUFFa0MsVUFBT2xDLEdBQUVrQyxRQUFRLENBQUEsSUFDeEJsQyxHQUFDbUMsTUFBa0I1QyxJQUNuQlMsR0FBQzhCLE9SNUgwQixHUTZIM0I5QixHQUFDb0MsTUFBb0IsQ0FBQSxHQUNyQnBDLEdBQUNxQyxNQUFtQixDQUFBLElBR2pCaEMsT0FDRUwsR0FBQ3NDLFFBQWF0QyxHQUFDc0MsTUFBY3RDLEdBQUVrQyxRQUdoQ25CLEdBQVF3Qiw2QkFDUHZDLEdBQUNzQyxPQUFldEMsR0FBRWtDLFVBQ3JCbEMsR0FBQ3NDLE1BQWNFLEVBQU8sQ0FBQSxHQUFJeEMsR0FBQ3NDLEdBQUFBLElBRzVCRSxFQUNDeEMsR0FBQ3NDLEtBQ0R2QixHQUFRd0IseUJBQXlCbkMsSUFBVUosR0FBQ3NDLEdBQUFBLENBQUFBLEtBSy9DckMsS0FBV0QsR0FBRXlCLE9BQ2J2QixLQUFXRixHQUFFa0MsT0FDYmxDLEdBQUN5QyxNQUFVbkQsSUFHTnBDLEdBQVFnRSxLQVlOO0FBVU4sWUFSQ2QsT0FBYUgsTUFDYkksTUFBQUEsQ0FDQ1UsR0FBUXdCLDRCQUNUdkMsR0FBRTBDLDZCQUVGMUMsR0FBRTBDLDBCQUEwQnRDLElBQVVHLEVBQUFBLEdBSXJDakIsR0FBUW1ELE9BQWN2RixHQUFRdUYsT0FBQUEsRVI3S0wsSVE4S3ZCekMsR0FBQzhCLFFBQUFBLEVSaExzQixJUWlMdkI5QixHQUFDOEIsUUFDSDlCLEdBQUUyQyx5QkFBQUEsVUFDRjNDLEdBQUUyQyxzQkFDRHZDLElBQ0FKLEdBQUNzQyxLQUNEL0IsRUFBQUEsR0FFRDtBQUVHakIsVUFBQUEsR0FBUW1ELE9BQWN2RixHQUFRdUYsUUFLakN6QyxHQUFFeUIsUUFBUXJCLElBQ1ZKLEdBQUVrQyxRQUFRbEMsR0FBQ3NDLEtBQ1h0QyxHQUFDOEIsT0FBQUEsS0FHRnhDLEdBQVFyQixNQUFRZixHQUFRZSxLQUN4QnFCLEdBQVErQyxNQUFhbkYsR0FBUW1GLEtBQzdCL0MsR0FBUStDLElBQVdPLEtBQUssU0FBQUMsSUFBQUE7QUFDbkJBLFlBQUFBLE9BQU9BLEdBQUtoQixLQUFXdkM7VUFDNUIsQ0FBQSxHQUVBd0QsRUFBVXhCLEtBQUt5QixNQUFNL0MsR0FBQ29DLEtBQW1CcEMsR0FBQ3FDLEdBQUFBLEdBQzFDckMsR0FBQ3FDLE1BQW1CLENBQUEsR0FFaEJyQyxHQUFDb0MsSUFBa0IvRSxVQUN0Qm9DLEdBQVk2QixLQUFLdEIsRUFBQUEsR0FNbEJOLEtBQVNzRCxFQUFjOUYsRUFBQUE7QUFFdkIsZ0JBQU1zRTtRQUNQO0FBRUl4QixRQUFBQSxHQUFFaUQsdUJBQ0xqRCxHQUFFaUQsb0JBQW9CN0MsSUFBVUosR0FBQ3NDLEtBQWEvQixFQUFBQSxHQUczQ0YsTUFBb0JMLEdBQUVrRCxzQkFDekJsRCxHQUFDb0MsSUFBa0JkLEtBQUssV0FBQTtBQUN2QnRCLFVBQUFBLEdBQUVrRCxtQkFBbUJqRCxJQUFVQyxJQUFVQyxFQUFBQTtRQUMxQyxDQUFBO01BRUYsTUF4RUVFLENBQUFBLE1BQUFBLENBQ0NVLEdBQVF3Qiw0QkFDVHZDLEdBQUVtRCxzQkFFRm5ELEdBQUVtRCxtQkFBQUEsR0FHQzlDLE1BQW9CTCxHQUFFb0QscUJBQ3pCcEQsR0FBQ29DLElBQWtCZCxLQUFLdEIsR0FBRW9ELGlCQUFBQTtBQWtFNUJwRCxNQUFBQSxHQUFFcUQsVUFBVTlDLElBQ1pQLEdBQUV5QixRQUFRckIsSUFDVkosR0FBQ3NELE1BQWNqRSxJQUNmVyxHQUFDOEIsT0FBQUEsSUFJR3RCLEtBQWF0QixFQUFPcUUsS0FDdkI5QyxLQUFRSixLQUFtQixLQUFLO0FBQ2pDLFNBQUE7QUFDQ0wsUUFBQUEsR0FBQzhCLE9BQUFBLElBQ0d0QixNQUFZQSxHQUFXbEIsRUFBQUEsR0FDM0JPLEtBQU1HLEdBQUUyQixPQUFPM0IsR0FBRXlCLE9BQVF6QixHQUFFa0MsUUFBUWxDLEdBQUNzQyxLQUFjdEMsR0FBRXFELE9BQUFBO01BQUFBLFNSOU96QixJUStPbkJyRCxHQUFDOEIsT0FBQUEsRUFBOEJyQixLQUFRO0FBRTVDSixNQUFBQSxPQUNIeUMsRUFBVXhCLEtBQUt5QixNQUFNL0MsR0FBQ29DLEtBQW1CcEMsR0FBQ3FDLEdBQUFBLEdBQzFDckMsR0FBQ3FDLE1BQW1CLENBQUEsSUFJckJyQyxHQUFFa0MsUUFBUWxDLEdBQUNzQyxLQUVQdEMsR0FBRXdELG9CQUNMakUsS0FBZ0JpRCxFQUFPLENBQUEsR0FBSWpELElBQWVTLEdBQUV3RCxnQkFBQUEsQ0FBQUEsSUFJNUNuRCxNQUNBbkQsR0FBUWdFLE9BQ1JsQixHQUFFeUQsNEJBRUZ0RCxLQUFXSCxHQUFFeUQsd0JBQXdCeEQsSUFBVUMsRUFBQUEsSUFHMUNRLEtBQ0xiLE1BQU9BLEdBQUk1QyxTQUFTeUcsS1I3UEosUVE2UGdCN0QsR0FBSTdDLE1BQ2pDNkMsR0FBSTRCLE1BQU1rQyxXQUNWOUQsSUFVQU8sR0FBUWtELFFBQ1h6RCxLQUFNSCxJQU1ON0IsTUFMQXdCLEtBQVllLEdBQVFrRCxLQUtFTSxjQUd0QmpFLEtBQWNILEtSblJFLE1Rc1JadEMsR0FBU3VFLFNBQVN2RSxHQUFTdUUsTUFBSzZCLE9BQWVqRSxPQUMxQm5DLEdBQVFtRixJQUFZTyxLQUFLLFNBQUE5QixJQUFBQTtBQUM1Q0EsUUFBQUEsTUFBTytDLEVBQVEvQyxJQUFPQSxFQUFBQTtNQUMzQixDQUFBLEdBQ0E1RCxHQUFRbUYsTVIxUk8sT1E2UmhCM0MsS0FBU3hDLEdBQVFtRixNQUFhVyxFQUFjOUYsSUFBVSxDQUFBLElSN1J0QyxPUWdTakJ3QyxLQUFTb0UsRUFDUnpFLElBQ0EwRSxFQUFRckQsRUFBQUEsSUFBZ0JBLEtBQWUsQ0FBQ0EsRUFBQUEsR0FDeENwQixJQUNBcEMsSUFDQXFDLElBQ0ExQixJQUNBMkIsSUFDQUMsSUFDQUMsSUFDQUMsSUFDQUMsRUFBQUEsR0FLR1EsR0FBUWtELFFBQ1hoRSxHQUFRckIsTVJqVFEsTVFrVGhCeUIsS0FBU0csS0FJVlAsR0FBUWxDLE9BQUFBLE1BR0owQyxNQUFTQSxHQUFROEMsS0FBS29CLENBQUFBLEdBRXRCaEUsR0FBQ29DLElBQWtCL0UsVUFDdEJvQyxHQUFZNkIsS0FBS3RCLEVBQUFBLEdSM1V5QixJUWdWdkNBLEdBQUM4QixRQUNKOUIsR0FBQzhCLE9BQUFBO0lBd0VILFNBdEVTbEQsSUFBQUE7QUFPUixVQUhBYSxHQUFZcEMsU0FBUzBDLElBQ3JCVCxHQUFRbUQsTVJ6VVMsTVEyVWI5QyxNQUFlSCxHQUNsQixLQUFJWixNQUFLQSxHQUFFcUYsTUFBTTtBQU1oQixZQUZBM0UsR0FBUWxDLE9SeldpQixNUXlXV3VDLElBRWhDSCxJQUFtQjtBQU10QixlQUFBLEVBTElxQixLQUFJckIsR0FBa0IwRSxRQUFReEUsTUFBQUEsTVJsVmZ5RSxPUW9WVnRELEtBQUlyQixHQUFrQm5DLFVBR3ZCeUQsS0FBUXRCLEdBQWtCcUIsS0FBSSxDQUFBLE1BQXlCLEtBQWxCQyxHQUFNTSxXQUNsRFAsQ0FBQUE7QUFNRCxpQkFBT0EsS0FBSXJCLEdBQWtCbkMsUUFBUXdELEtBQ3BDLEtBQUtDLEtBQVF0QixHQUFrQnFCLEVBQUFBLEVBRTlCLEtBREFyQixHQUFrQnFCLEVBQUFBLElSaldOLE1Ra1dSRixJQUFBQTtBQUNILGdCQUFJRyxNQUFTRixHQUFLO1VBQUEsT0FDWjtBQUFBLGdCQUFzQixLQUFsQkUsR0FBTU0sU0FDaEI7QUFDVU4sWUFBQUEsR0FBTXNELEtBQUtDLFdBQVcsSUFBQSxNQUNoQ3pELEtBQU1TLEVBQVVWLEtBQWNHLEVBQUFBO1VBQy9CO1FBR0g7QUFFQSxZQUFBLENBQUtILElBQWE7QUFDakIsaUJBQU9qQixNQUE2QixLQUFuQkEsR0FBTzBCLFlBQWlCMUIsR0FBTzRFLGNBQy9DNUUsQ0FBQUEsS0FBU0EsR0FBTzRFO0FBRWpCM0QsVUFBQUEsS0FBY2pCO1FBQ2Y7QUFBQSxTQU1LRyxLQUFNd0IsRUFKWFYsS0FDQ3JCLEdBQVE0QixJQUFBQyxRQUNQN0IsR0FBUTRCLElBQUFDLE1BQXNCUixHQUFBQSxNQUcvQnJCLEdBQVFyQixNQUFRMEMsSUFDaEJqQixLQUFTRyxNQUNIUCxHQUFRckIsTUFBUXlCLElBQ3ZCQSxLQUFTQSxNQUFVQSxHQUFPNEU7TUFDM0IsTUFBVzlFLENBQUFBLE1BQ1ZBLEdBQWtCb0QsS0FBS29CLENBQUFBO1VBR3hCMUUsQ0FBQUEsR0FBUXJCLE1BQVFmLEdBQVFlO0FBR3BCcUIsTUFBQUEsR0FBUStDLFFBQ1ovQyxHQUFRK0MsTUFBYW5GLEdBQVFtRixPQUFjLENBQUEsSUFHdEN6RCxNQUFLQSxHQUFFcUYsUUFBT00sRUFBWWpGLEVBQUFBLEdBQ2hDSixFQUFPakIsSUFBYVcsSUFBR1UsSUFBVXBDLEVBQUFBO0lBQ2xDO0VBQ0QsTUFDQ3dDLENBQUFBLEtBQVNKLEdBQVFyQixNQUFRdUcsRUFDeEJ0SCxHQUFRZSxLQUNScUIsSUFDQXBDLElBQ0FxQyxJQUNBMUIsSUFDQTJCLElBQ0FDLElBQ0FFLElBQ0FDLElBQ0FQLEVBQUFBO0FBTUYsVUFGS1EsS0FBTVgsRUFBUXVGLFdBQVM1RSxHQUFJUCxFQUFBQSxHQUV6Qkk7QUFDUjtBQVNBLFNBQVMyQixFQUFTcUQsSUFBT0MsSUFBQUE7QUFDeEIsTUFBSUQsTUFBMkIsS0FBbEJBLEdBQU10RCxZQUFpQnNELEdBQU1OLEtBQUtDLFdBQVcsSUFBQSxFQUN6RCxVQUFTTyxLQUFRLEdBQUlGLEtBQVFBLEdBQU1KLGVBQWdCO0FBQ2xELFFBQXNCLEtBQWxCSSxHQUFNdEQ7QUFDVCxVQUFJc0QsR0FBTU4sS0FBS0MsV0FBVyxJQUFBLEVBQU9PLENBQUFBO2VBQ3hCRixHQUFNTixLQUFLQyxXQUFXLEtBQUEsS0FBQSxDQUFBLEVBQWFPLEdBQU8sUUFBT0Y7O0FBRXZEQyxJQUFBQSxNQUFPQSxHQUFNckQsS0FBS29ELEVBQUFBO0VBQ3ZCO0FBRUY7QUFFQSxTQUFTSCxFQUFZMUIsSUFBQUE7QUFDaEJBLEVBQUFBLE9BQ0NBLEdBQUszQixRQUFhMkIsR0FBSzNCLElBQUFZLE9SL2JFLElRZ2N6QmUsR0FBS1IsT0FBWVEsR0FBS1IsSUFBV08sS0FBSzJCLENBQUFBO0FBRTVDO0FBT08sU0FBU00sRUFBV3BGLElBQWFxRixJQUFNbEYsSUFBQUE7QUFDN0MsV0FBU2lCLEtBQUksR0FBR0EsS0FBSWpCLEdBQVN2QyxTQUM1QjBILEdBQVNuRixHQUFTaUIsSUFBQUEsR0FBTWpCLEdBQVNpQixJQUFBQSxHQUFNakIsR0FBU2lCLElBQUFBLENBQUFBO0FBRzdDM0IsSUFBT2dDLE9BQVVoQyxFQUFPZ0MsSUFBUzRELElBQU1yRixFQUFBQSxHQUUzQ0EsR0FBWW1ELEtBQUssU0FBQTVDLElBQUFBO0FBQ2hCLFFBQUE7QUFFQ1AsTUFBQUEsS0FBY08sR0FBQ29DLEtBQ2ZwQyxHQUFDb0MsTUFBb0IsQ0FBQSxHQUNyQjNDLEdBQVltRCxLQUFLLFNBQUFvQyxJQUFBQTtBQUVoQkEsUUFBQUEsR0FBR0MsS0FBS2pGLEVBQUFBO01BQ1QsQ0FBQTtJQUdELFNBRlNwQixJQUFBQTtBQUNSTSxRQUFPakIsSUFBYVcsSUFBR29CLEdBQUN5QyxHQUFBQTtJQUN6QjtFQUNELENBQUE7QUFDRDtBQW9CQSxTQUFTK0IsRUFDUjlHLElBQ0E0QixJQUNBcEMsSUFDQXFDLElBQ0ExQixJQUNBMkIsSUFDQUMsSUFDQUUsSUFDQUMsSUFDQVAsSUFBQUE7QUFWRCxNQWdCS3dCLElBRUFxRSxJQUVBQyxJQUVBQyxJQUNBNUgsSUFDQTZILElBQ0FDLElBNEJHQyxJQXpDSHRGLEtBQVcvQyxHQUFTdUUsU0FBUytELEdBQzNCcEYsS0FBV2QsR0FBU21DLE9BQ3BCTCxLQUFrQzlCLEdBQVNyQztBQWtCakQsTUFKZ0IsU0FBWm1FLEtBQW1CdkQsS1J0Z0JLLCtCUXVnQlAsVUFBWnVELEtBQW9CdkQsS1JyZ0JBLHVDUXNnQm5CQSxPQUFXQSxLUnZnQlMsaUNReWdCMUIyQjtBQUNILFNBQUtxQixLQUFJLEdBQUdBLEtBQUlyQixHQUFrQm5DLFFBQVF3RCxLQVF6QyxNQVBBckQsS0FBUWdDLEdBQWtCcUIsRUFBQUEsT0FTeEJPLEtBQVc1RCxHQUFNaUksYUFBYXJFLEtBQTZCLEtBQWxCNUQsR0FBTTRELFdBQy9DO0FBQ0QxRCxNQUFBQSxLQUFNRixJQUNOZ0MsR0FBa0JxQixFQUFBQSxJUnBoQkY7QVFxaEJoQjtJQUNEOztBQUlGLE1BQUEsQ0FBS25ELElBQUs7QUFFVCxRQURNNkgsS0FBTWxHLEdBQVVxRyxpQkFBaUJDLFVBQUFBLENBQ2xDdkUsR0FDSixRQUFPbUUsR0FBSUssZUFBZXhGLEVBQUFBO0FBTTNCMUMsSUFBQUEsS0FBTTZILEdBQUlNLGdCQUNUaEksSUFDQXVELElBQ0FoQixHQUFTMEYsS0FBSzFGLEtBQVdmLEVBQUFBLEdBS3RCTSxPQUNDVCxFQUFPNkcsT0FDVjdHLEVBQU82RyxJQUFvQnpHLElBQVVFLEVBQUFBLEdBQ3RDRyxLQUFBQSxRQUdESCxLUmpqQmtCO0VRa2pCbkI7QUFFQSxNQUFLNEIsSUFLRTtBQWdCTixRQVhBL0IsS0FBeUIsY0FBWitCLE1BQTBCMUQsR0FBSXNJLFdBQVl0SSxJQUd2RDhCLEtBQ2EsY0FBWjRCLE1SbGtCaUIsUVFra0JTaEIsR0FBUzZGLGVSbGtCbEIsT1Fva0JkekcsTUFBcUJoQixFQUFNeUcsS0FBSzVGLEdBQVU2RyxVQUFBQSxHQUFBQSxDQUt6Q3ZHLE1BQWVILEdBS25CLE1BREFTLEtBQVcsQ0FBQSxHQUNOWSxLQUFJLEdBQUdBLEtBQUluRCxHQUFJeUksV0FBVzlJLFFBQVF3RCxLQUV0Q1osQ0FBQUEsSUFEQXpDLEtBQVFFLEdBQUl5SSxXQUFXdEYsRUFBQUEsR0FDUmxELElBQUFBLElBQVFILEdBQU1BO0FBSS9CLFNBQUtxRCxNQUFLWixHQUNUekMsQ0FBQUEsS0FBUXlDLEdBQVNZLEVBQUFBLEdBQ1IsNkJBQUxBLEtBQ0hzRSxLQUFVM0gsS0FFTCxjQUFMcUQsTUFDRUEsTUFBS1QsTUFDQSxXQUFMUyxNQUFnQixrQkFBa0JULE1BQzdCLGFBQUxTLE1BQWtCLG9CQUFvQlQsTUFFeEMzQyxFQUFZQyxJQUFLbUQsSVI5bEJELE1ROGxCVXJELElBQU9LLEVBQUFBO0FBTW5DLFNBQUtnRCxNQUFLVCxHQUNUNUMsQ0FBQUEsS0FBUTRDLEdBQVNTLEVBQUFBLEdBQ1IsY0FBTEEsS0FDSHVFLEtBQWM1SCxLQUNDLDZCQUFMcUQsS0FDVnFFLEtBQVUxSCxLQUNLLFdBQUxxRCxLQUNWd0UsS0FBYTdILEtBQ0UsYUFBTHFELEtBQ1Z5RSxLQUFVOUgsS0FFUm1DLE1BQStCLGNBQUEsT0FBVG5DLE1BQ3hCeUMsR0FBU1ksRUFBQUEsTUFBT3JELE1BRWhCQyxFQUFZQyxJQUFLbUQsSUFBR3JELElBQU95QyxHQUFTWSxFQUFBQSxHQUFJaEQsRUFBQUE7QUFLdENxSCxJQUFBQSxNQUdEdkYsTUFDQ3dGLE9BQ0FELEdBQU9rQixVQUFXakIsR0FBT2lCLFVBQVdsQixHQUFPa0IsVUFBVzFJLEdBQUkySSxlQUU1RDNJLEdBQUkySSxZQUFZbkIsR0FBT2tCLFNBR3hCOUcsR0FBUStDLE1BQWEsQ0FBQSxNQUVqQjhDLE9BQVN6SCxHQUFJNEksY0FBYyxNQUdsQixtQkFBWmxGLE1SeG9CMEIsd0NReW9CekJ2RCxNQUErQjBJLEVBQXNCQyxLQUFLcEYsRUFBQUEsT0FFM0R2RCxLUjVvQjJCLGlDUStvQjVCaUcsRUFDQ3pFLElBQ0EwRSxFQUFRcUIsRUFBQUEsSUFBZUEsS0FBYyxDQUFDQSxFQUFBQSxHQUN0QzlGLElBQ0FwQyxJQUNBcUMsSUFDQTFCLElBQ0EyQixJQUNBQyxJQUNBRCxLQUNHQSxHQUFrQixDQUFBLElBQ2xCdEMsR0FBUW1GLE9BQWNXLEVBQWM5RixJQUFVLENBQUEsR0FDakR5QyxJQUNBQyxFQUFBQSxHQUlHSixNQUFtQkEsR0FBa0JvRCxLQUFLb0IsQ0FBQUEsSUFJMUNyRSxNQUEyQixjQUFaeUIsT0FDbkJQLEtBQUksU0FDWSxjQUFaTyxNUm5xQmEsUVFtcUJhaUUsS0FDN0IzSCxHQUFJbUIsZ0JBQWdCZ0MsRUFBQUEsSVJucUJDc0QsUVFxcUJyQmtCLE1BS0NBLE9BQWUzSCxHQUFJbUQsRUFBQUEsTUFBbUIsY0FBWk8sTUFBMkJpRSxPQUV0RDVILEVBQVlDLElBQUttRCxJQUFHd0UsSUFBWXBGLEdBQVNZLEVBQUFBLEdBQUloRCxFQUFBQSxHQUc5Q2dELEtBQUksV1IvcUJrQnNELFFRZ3JCbEJtQixNQUF3QkEsTUFBVzVILEdBQUltRCxFQUFBQSxLQUMxQ3BELEVBQVlDLElBQUttRCxJQUFHeUUsSUFBU3JGLEdBQVNZLEVBQUFBLEdBQUloRCxFQUFBQTtFQUc3QyxNQS9IS29DLENBQUFBLE9BQWFHLE1BQWNULE1BQWVqQyxHQUFJMEcsUUFBUWhFLE9BQ3pEMUMsR0FBSTBHLE9BQU9oRTtBQWdJYixTQUFPMUM7QUFDUjtBQVNPLFNBQVNxSCxFQUFTMEIsSUFBS2pKLElBQU9xRixJQUFPNkQsSUFBQUE7QUFDM0MsTUFBQTtBQUNtQixrQkFBQSxPQUFQRCxLQUlOakosS0FBT0EsR0FBS21KLE1BQWVGLEdBQUlqSixFQUFBQSxLQUFVLElBRTVDa0osT0FDQ0EsS0FBUUEsR0FBS3hGLE9BQWV3RixHQUFLekksU0FDakNULEtBQVFrSixHQUFLQyxTQUVkRCxHQUFLQyxNUjdzQlcsTVE4c0JJLGNBQUEsT0FBVG5KLEtBQXFCQSxHQUFBQSxJQUMzQmlKLEdSL3NCVyxJQUFBLEtRaXRCWEEsR0FBSUcsVUFBVXBKO0VBR3RCLFNBRlNvQixJQUFBQTtBQUNSTSxNQUFPakIsSUFBYVcsSUFBR2lFLEVBQUFBO0VBQ3hCO0FBQ0Q7QUFTTyxTQUFTZ0IsRUFBUWhCLElBQU9nRSxJQUFhQyxJQUFBQTtBQUFyQyxNQUNGQyxJQUFHbkcsSUFBSytELElBb0JGOUQ7QUFiVixNQU5JM0IsRUFBUTJFLFdBQVMzRSxFQUFRMkUsUUFBUWhCLEVBQUFBLEdBQUFBLEVBRWhDa0UsS0FBSWxFLEdBQU00RCxRQUFVTSxHQUFFSCxXQUFXRyxHQUFFSCxXQUFXL0QsR0FBSzVFLE9BQ3ZEOEcsRUFBU2dDLElSbnVCUyxNUW11QkFGLElBQWFoRSxFQUFBQSxHQUczQmtFLEtBQUlsRSxHQUFLM0IsS0FBYztBQUMzQixRQUFJNkYsR0FBRUMscUJBQ0wsS0FBQTtBQUNDRCxNQUFBQSxHQUFFQyxxQkFBQUE7SUFHSCxTQUZTcEksSUFBQUE7QUFDUk0sUUFBT2pCLElBQWFXLElBQUdpSSxFQUFBQTtJQUN4QjtBQUdERSxJQUFBQSxHQUFDekQsTUFBY3lELEdBQUM1RSxNUi91QkU7RVFndkJuQjtBQUVBLE1BQUs0RSxLQUFJbEUsR0FBS1IsSUFDYixNQUFTeEIsS0FBSSxHQUFHQSxLQUFJa0csR0FBRTFKLFFBQVF3RCxLQUN6QmtHLENBQUFBLEdBQUVsRyxFQUFBQSxLQUNMZ0QsRUFDQ2tELEdBQUVsRyxFQUFBQSxHQUNGZ0csSUFHcUIsY0FBQSxPQUFkaEUsR0FBTTVGLFFBQ1Y2SixNQUFBQSxDQUFlakUsR0FBTXBCLE1BQUs2QixHQUFBQTtBQUFBQSxHQVUvQndELE9BQ0FDLEtBQUlsRSxHQUFLM0IsU0FDVDZGLEtBQUlBLEdBQUM1RixTQUNMUCxLQUFNUyxFQUFTMEYsSUFBSXBDLEtBQVEsQ0FBQSxDQUFBLE9BRXhCb0MsTUFBS2xFLEdBQUs1RSxPQUFPMEcsR0FBTS9CLEtBQUtvQixDQUFBQSxHQUNoQ0EsRUFBV3BELEVBQUFBLEdBQ1hvRCxFQUFXK0MsRUFBQUEsSUFHUEQsTUFBWTlDLEVBQVduQixHQUFLNUUsR0FBQUEsR0FFakM0RSxHQUFLNUUsTUFBUTRFLEdBQUszQixNQUFjMkIsR0FBS2hCLEtSanhCbEI7QVFreEJwQjtBQUdBLFNBQVNHLEVBQVNQLElBQU9TLElBQU9tQixJQUFBQTtBQUMvQixTQUFPckUsS0FBS2dDLFlBQVlTLElBQU80QixFQUFBQTtBQUNoQztBQ3p5Qk8sU0FBUzFCLEVBQU9rQixJQUFPeEQsSUFBQUE7QUFBdkIsTUFVRk0sSUFPQXpDLElBS0F1QyxJQUNIRztBQXRCR1YsSUFBTzJDLE1BQVEzQyxFQUFPMkMsR0FBT2dCLElBQU94RCxFQUFBQSxHQUlkLEtBQXRCQSxHQUFVK0IsYUFDYi9CLEtBQVlBLEdBQVU0SCxrQkFXbkIvSixNQVBBeUMsS0FBY2tELE1UbkJTLEtTbUJBQSxHQUFLekYsT1RRYixPU0RpQmlDLEdBQVNnRCxLQUU3Q2hELEdBQVNnRCxNQUFhNkUsRUFBWXhELEdBQVUsRUFBRUMsVUFBVSxDQUFDZCxFQUFBQSxFQUFBQSxDQUFBQSxHQUdyRHBELEtBQWMsQ0FBQSxHQUNqQkcsS0FBVyxDQUFBLEdBRVpSLEVBQ0NDLElBR0FBLEdBQVNnRCxLQUNUbkYsTUFBWXNJLEdBQ1pBLEdBQ0FuRyxHQUFVdUUsY0FDVjFHLEtUZmtCLE9TaUJmbUMsR0FBVThILGFBQ1QzSSxFQUFNeUcsS0FBSzVGLEdBQVU2RyxVQUFBQSxJVGxCUCxNU29CbEJ6RyxJQUNBdkMsS0FBV0EsR0FBUWUsTUFBUW9CLEdBQVU4SCxZQUVyQ3hILElBQ0FDLEVBQUFBLEdBSURpRixFQUFXcEYsSUFBYUosR0FBU2dELEtBQVl6QyxFQUFBQSxHQUc3Q1AsR0FBU2dELElBQVdaLE1BQU1rQyxXVC9CUDtBU2dDcEI7QVJsRE15RCxJQUFVLEVBQ2ZDLEtVS00sU0FBcUJDLElBQU9DLElBQU9DLElBQVVDLElBQUFBO0FBUW5ELFdBTklDLElBRUhDLElBRUFDLElBRU9MLEtBQVFBLEdBQUtNLEtBQ3BCLE1BQ0VILEtBQVlILEdBQUtPLFFBQUFBLEVYYnlCLElXY3pDSixHQUFTSyxNQUNWO0FBQ0RMLElBQUFBLEdBQVNLLE9YWm1CO0FXYTVCLFFBQUE7QUFlQyxXQVZLSCxNQUpMRCxLQUFPRCxHQUFVTSxnQkFJTUwsR0FBS00sNkJBQzNCUCxHQUFVUSxTQUFTUCxHQUFLTSx5QkFBeUJYLEVBQUFBLENBQUFBLEdBRzlDSSxHQUFVUyxzQkFDYlQsR0FBVVMsa0JBQWtCYixJQUFPRyxNQUFhLENBQUEsQ0FBQSxHQUNoREcsS0FBVSxJQUlQQSxNWDFCdUIsSVcwQlpGLEdBQVNLLElBRXZCLFFBQUEsTUFEQUwsR0FBU0ssT1gvQnlCO0lXb0NwQyxTQUZTSyxJQUFBQTtBQUNSZCxNQUFBQSxLQUFRYztJQUNUO0VBQ0Q7QUFNRCxRUnlJQUMsSUFBZ0IsR1F6SVZmO0FBQ1AsRUFBQSxHVHhESWdCLElBQVUsR0FvSERDLElBQWlCLFNBQUFoQixJQUFBQTtBQUFLLFNGM0ZmLFFFNEZuQkEsTUFBaUJBLEdBQU1TLGdCQUFnQlE7QUFBWSxHQ3ZGcERDLEVBQWNDLFVBQVVSLFdBQVcsU0FBVVMsSUFBUUMsSUFBQUE7QUFFcEQsTUFBSUMsS0FBSUMsS0FBSUM7QUFDUEYsRUFBQUEsTUFBS0EsTUFBS0MsS0FBS0UsVUFDbkJILEtBQUlDLEtBQUlDLE1BQWNFLEVBQU8sQ0FBQSxHQUFJSCxLQUFLRSxLQUFBQSxJQUdsQixjQUFBLE9BQVZMLE9BR1ZBLEtBQVNBLEdBQU9NLEVBQU8sQ0FBQSxHQUFJSixFQUFBQSxHQUFJQyxLQUFLSSxLQUFBQSxJQUdqQ1AsT0FDSE0sRUFBT0osSUFBR0YsRUFBQUEsR0FLUEcsS0FBSUssUUFDSFAsTUFDSEUsS0FBSU0sSUFBaUJDLEtBQUtULEVBQUFBLEdBRTNCVSxFQUFjUixJQUFBQTtBQUVoQixHQVFBTCxFQUFjQyxVQUFVYSxjQUFjLFNBQVVYLElBQUFBO0FBQzNDRSxPQUFJSyxRQUlQTCxLQUFJZixPSHREeUIsR0d1RHpCYSxNQUFVRSxLQUFJVSxJQUFrQkgsS0FBS1QsRUFBQUEsR0FDekNVLEVBQWNSLElBQUFBO0FBRWhCLEdBWUFMLEVBQWNDLFVBQVVlLFNBQVNDLEdBNkYzQkMsSUFBZ0IsQ0FBQSxHQVlyQnRCLElBQWdCLEdBMkJYdUIsSUFBWSxTQUFDQyxJQUFHQyxJQUFBQTtBQUFDLFNBQUtELEdBQUNWLElBQUFZLE1BQWlCRCxHQUFDWCxJQUFBWTtBQUFjLEdDdE56REMsSUFBbUJDLHVCQUFBQSxHQVdqQkMsSUFBZ0IsK0JBYWxCQyxJQUFhLEdBZ0pYQyxJQUFlLENBQUEsR0MzS1ZDLElBQUk7OztBT0RmLElBR0lDO0FBSEosSUFNSUM7QUFOSixJQVNJQztBQVRKLElBd0NJQztBQXhDSixJQUFNQyxLQUFXQyxPQUFPQztBQUF4QixJQVlJQyxLQUFjO0FBWmxCLElBZUlDLEtBQW9CLENBQUE7QUFmeEIsSUF3QklDLEtBQWtCLENBQUE7QUF4QnRCLElBMkJNQyxLQUF1REM7QUEzQjdELElBNkJJQyxLQUFnQkYsR0FBT0c7QUE3QjNCLElBOEJJQyxLQUFrQkosR0FBT0s7QUE5QjdCLElBK0JJQyxLQUFlTixHQUFRTztBQS9CM0IsSUFnQ0lDLEtBQVlSLEdBQU9TO0FBaEN2QixJQWlDSUMsS0FBbUJWLEdBQVFXO0FBakMvQixJQWtDSUMsS0FBVVosR0FBT2E7QUF1SXJCLFNBQVNDLEdBQWFDLElBQU9DLElBQUFBO0FBQ3hCaEIsRUFBQUEsR0FBT2lCLE9BQ1ZqQixHQUFPaUIsSUFBTzFCLElBQWtCd0IsSUFBT2xCLE1BQWVtQixFQUFBQSxHQUV2RG5CLEtBQWM7QUFPZCxNQUFNcUIsS0FDTDNCLEdBQWdCNEIsUUFDZjVCLEdBQWdCNEIsTUFBVyxFQUMzQk4sSUFBTyxDQUFBLEdBQ1BJLEtBQWlCLENBQUEsRUFBQTtBQU9uQixTQUpJRixNQUFTRyxHQUFLTCxHQUFPTyxVQUN4QkYsR0FBS0wsR0FBT1EsS0FBSyxDQUFBLENBQUEsR0FHWEgsR0FBS0wsR0FBT0UsRUFBQUE7QUFDcEI7QUFPTyxTQUFTTyxHQUFTQyxJQUFBQTtBQUV4QixTQURBMUIsS0FBYyxHQUNQMkIsR0FBV0MsSUFBZ0JGLEVBQUFBO0FBQ25DO0FBVU8sU0FBU0MsR0FBV0UsSUFBU0gsSUFBY0ksSUFBQUE7QUFFakQsTUFBTUMsS0FBWWQsR0FBYXhCLE1BQWdCLENBQUE7QUFFL0MsTUFEQXNDLEdBQVVDLElBQVdILElBQUFBLENBQ2hCRSxHQUFTbkIsUUFDYm1CLEdBQVNmLEtBQVUsQ0FDakJjLEtBQWlEQSxHQUFLSixFQUFBQSxJQUEvQ0UsR0FBQUEsUUFBMEJGLEVBQUFBLEdBRWxDLFNBQUFPLElBQUFBO0FBQ0MsUUFBTUMsTUFBZ0JILEdBQVNJLE9BQWVKLEdBQVNmLElBQVMsQ0FBQSxHQUMxRG9CLEtBQVlMLEdBQVVDLEVBQVNFLElBQWNELEVBQUFBO0FBRTlDcEMsSUFBQUEsR0FBU3FDLElBQWNFLEVBQUFBLE1BQzNCTCxHQUFTSSxNQUFjLENBQUNDLElBQVdMLEdBQVNmLEdBQVEsQ0FBQSxDQUFBLEdBQ3BEZSxHQUFTbkIsSUFBWXlCLFNBQVMsQ0FBQSxDQUFBO0VBRWhDLENBQUEsR0FHRE4sR0FBU25CLE1BQWNsQixJQUFBQSxDQUVsQkEsR0FBZ0I0QyxNQUFtQjtBQUN2QzVDLElBQUFBLEdBQWdCNEMsTUFBQUE7QUFDaEIsUUFBTUMsS0FBVTdDLEdBQWlCOEM7QUFPakM5QyxJQUFBQSxHQUFpQjhDLHdCQUF3QixTQUFVQyxJQUFHQyxJQUFHQyxJQUFBQTtBQUN4RCxVQUFNdEIsS0FBUXVCLEtBQUl0QjtBQUNsQixVQUFBLENBQUtELEdBQU8sUUFBQTtBQUtaLFVBQUl3QixLQUFBQSxPQUNBQyxLQUFlRixLQUFLRyxTQUFTTjtBQVVqQyxVQVRBcEIsR0FBS0wsR0FBT2dDLEtBQUssU0FBQUMsSUFBQUE7QUFDWkEsUUFBQUEsR0FBUWQsUUFDWFUsS0FBQUEsTUFDS2hELEdBQVNvRCxHQUFRakMsR0FBUSxDQUFBLEdBQUlpQyxHQUFRZCxJQUFZLENBQUEsQ0FBQSxNQUNyRFcsS0FBQUE7TUFHSCxDQUFBLEdBRUlQLElBQVM7QUFDWixZQUFNVyxLQUFTWCxHQUFRWSxLQUFLUCxNQUFNSCxJQUFHQyxJQUFHQyxFQUFBQTtBQUN4QyxlQUFPRSxLQUFjSyxNQUFVSixLQUFlSTtNQUMvQztBQUVBLGFBQUEsQ0FBUUwsTUFBZUM7SUFDeEI7RUFDRDtBQUdELFNBQU9mLEdBQVNmO0FBQ2pCO0FBT08sU0FBU29DLEdBQVVDLElBQVVDLElBQUFBO0FBRW5DLE1BQU1DLEtBQVF0QyxHQUFheEIsTUFBZ0IsQ0FBQTtBQUFBLEdBQ3RDVSxHQUFPcUQsT0FBaUJDLEdBQVlGLEdBQUtqQyxLQUFRZ0MsRUFBQUEsTUFDckRDLEdBQUtHLE1BQUFBLE1BQ0xILEdBQUt2QyxLQUFVcUMsSUFDZkUsR0FBTUksSUFBZUwsSUFFckI1RCxHQUFnQjRCLElBQUFGLElBQXlCSSxLQUFLK0IsRUFBQUE7QUFFaEQ7QUFPTyxTQUFTSyxHQUFnQlAsSUFBVUMsSUFBQUE7QUFFekMsTUFBTUMsS0FBUXRDLEdBQWF4QixNQUFnQixDQUFBO0FBQUEsR0FDdENVLEdBQU9xRCxPQUFpQkMsR0FBWUYsR0FBS2pDLEtBQVFnQyxFQUFBQSxNQUNyREMsR0FBS0csTUFBQUEsT0FDTEgsR0FBS3ZDLEtBQVVxQyxJQUNmRSxHQUFNSSxJQUFlTCxJQUVyQjVELEdBQWdCMEIsSUFBa0JJLEtBQUsrQixFQUFBQTtBQUV6QztBQUdPLFNBQVNNLEdBQU9DLElBQUFBO0FBRXRCLFNBREE5RCxLQUFjLEdBQ1ArRCxHQUFRLFdBQUE7QUFBQSxXQUFPLEVBQUVDLFNBQVNGLEdBQUFBO0VBQWMsR0FBRyxDQUFBLENBQUE7QUFDbkQ7QUFpQ08sU0FBU0csR0FBUUMsSUFBU0MsSUFBQUE7QUFFaEMsTUFBTUMsS0FBUUMsR0FBYUMsTUFBZ0IsQ0FBQTtBQU0zQyxTQUxJQyxHQUFZSCxHQUFLSSxLQUFRTCxFQUFBQSxNQUM1QkMsR0FBS0ssS0FBVVAsR0FBQUEsR0FDZkUsR0FBS0ksTUFBU0wsS0FHUkMsR0FBS0s7QUFDYjtBQU9PLFNBQVNDLEVBQVlDLElBQVVSLElBQUFBO0FBRXJDLFNBREFTLEtBQWMsR0FDUFgsR0FBUSxXQUFBO0FBQUEsV0FBTVU7RUFBUSxHQUFFUixFQUFBQTtBQUNoQztBQTZFQSxTQUFTVSxLQUFBQTtBQUNSLE1BQUlDO0FBR0osS0FBRztBQUdGLFdBQVFBLEtBQVlDLEdBQWdCQyxNQUFBQSxJQUNuQyxLQUFBO0FBQ0NDLE1BQUFBLEdBQWNILEVBQUFBO0lBSWYsU0FIU0ksSUFBQUE7QUFFUkMsTUFBQUEsR0FBT0MsSUFBYUYsSUFBRyxFQUFFRyxLQUR6QlAsS0FBZ0NBLEdBQVNRLFFBQ01SLEdBQVNTLElBQUFBLENBQUFBO0lBQ3pEO0FBR0QsV0FBUVQsS0FBWVUsR0FBa0JSLE1BQUFBLEtBQVU7QUFDL0MsVUFBTVMsS0FBUVgsR0FBU1k7QUFDdkIsVUFBS1osR0FBU1EsT0FBZ0JHLEdBQzlCLEtBQUE7QUFDQ0EsUUFBQUEsR0FBS0UsSUFBaUJDLEtBQUtYLEVBQUFBLEdBQzNCUSxHQUFLRSxJQUFpQkMsS0FBS0MsRUFBQUEsR0FDM0JKLEdBQUtFLE1BQW1CLENBQUE7TUFJekIsU0FIU1QsSUFBQUE7QUFDUk8sUUFBQUEsR0FBS0UsTUFBbUIsQ0FBQSxHQUN4QlIsR0FBT0MsSUFBYUYsSUFBR0osR0FBU1MsR0FBQUE7TUFDakM7SUFDRDtFQUNELFNBQVNSLEdBQWdCZTtBQUMxQjtBQTFhQVgsR0FBT1ksTUFBUyxTQUFBQyxJQUFBQTtBQUNmQyxFQUFBQSxLQUFtQixNQUNmQyxNQUFlQSxHQUFjRixFQUFBQTtBQUNsQyxHQUVBYixHQUFPRSxLQUFTLFNBQUNXLElBQU9HLElBQUFBO0FBQ25CSCxFQUFBQSxNQUFTRyxHQUFTQyxPQUFjRCxHQUFTQyxJQUFBQyxRQUM1Q0wsR0FBS0ssTUFBU0YsR0FBU0MsSUFBQUMsTUFHcEJDLE1BQVNBLEdBQVFOLElBQU9HLEVBQUFBO0FBQzdCLEdBR0FoQixHQUFPb0IsTUFBVyxTQUFBUCxJQUFBQTtBQUNiUSxFQUFBQSxNQUFpQkEsR0FBZ0JSLEVBQUFBLEdBR3JDUyxLQUFlO0FBRWYsTUFBTWhCLE1BSE5RLEtBQW1CRCxHQUFLVSxLQUdNaEI7QUFDMUJELEVBQUFBLE9BQ0NrQixNQUFxQlYsS0FDeEJBLEdBQWdCTixNQUFvQixDQUFBLEtBRXBDRixHQUFLRSxJQUFpQkMsS0FBS1gsRUFBQUEsR0FDM0JRLEdBQUtFLElBQWlCQyxLQUFLQyxFQUFBQSxHQUMzQlksS0FBZSxJQUVoQmhCLEdBQUtFLE1BQW1CLENBQUEsR0FJeEJGLEdBQUtKLEdBQU9PLEtBQUssU0FBQWdCLElBQUFBO0FBQ1pBLElBQUFBLEdBQVFDLFFBQ1hELEdBQVF2QixLQUFVdUIsR0FBUUMsTUFFM0JELEdBQVNFLElBQWVGLEdBQVFDLE1BQUFBO0VBQ2pDLENBQUEsSUFFREYsS0FBb0JWO0FBQ3JCLEdBR0FkLEdBQVE0QixTQUFTLFNBQUFmLElBQUFBO0FBQ1pnQixFQUFBQSxNQUFjQSxHQUFhaEIsRUFBQUE7QUFFL0IsTUFBTWlCLEtBQUlqQixHQUFLVTtBQUNYTyxFQUFBQSxNQUFLQSxHQUFDdkIsUUFDTHVCLEdBQUN2QixJQUFBQyxJQUF5QkcsVUFBUW9CLEdBQVcxQixHQUFrQjJCLEtBQUtGLEVBQUFBLENBQUFBLEdBR3hFQSxHQUFDdkIsSUFBQUwsR0FBZU8sS0FBSyxTQUFBZ0IsSUFBQUE7QUFDaEJBLElBQUFBLEdBQVNFLE1BQWNGLEdBQVFsQixNQUFTa0IsR0FBU0U7RUFDdEQsQ0FBQSxJQUVESCxLQUFvQlYsS0FBbUI7QUFDeEMsR0FJQWQsR0FBT3VCLE1BQVcsU0FBQ1YsSUFBT29CLElBQUFBO0FBQ3pCQSxFQUFBQSxHQUFZeEIsS0FBSyxTQUFBZCxJQUFBQTtBQUNoQixRQUFBO0FBQ0NBLE1BQUFBLEdBQVNhLElBQWtCQyxLQUFLWCxFQUFBQSxHQUNoQ0gsR0FBU2EsTUFBb0JiLEdBQVNhLElBQWtCMEIsT0FBTyxTQUFBQyxJQUFBQTtBQUFFLGVBQUEsQ0FDaEVBLEdBQUVqQyxNQUFVUSxHQUFheUIsRUFBQUE7TUFBVSxDQUFBO0lBVXJDLFNBUlNwQyxJQUFBQTtBQUdSSixNQUFBQSxHQUFTYSxNQUFvQixDQUM1QixXQUFBO0FBQ0MsY0FBTVQ7TUFDUCxDQUFBO0lBRUY7RUFDRCxDQUFBLEdBRUlxQyxNQUFXQSxHQUFVdkIsSUFBT29CLEVBQUFBO0FBQ2pDLEdBR0FqQyxHQUFRcUMsVUFBVSxTQUFBeEIsSUFBQUE7QUFDYnlCLEVBQUFBLE1BQWtCQSxHQUFpQnpCLEVBQUFBO0FBRXZDLE1BRUswQixJQUFZQyxJQUZYVixLQUFJakIsR0FBS1U7QUFDWE8sRUFBQUEsTUFBS0EsR0FBQ3ZCLFFBRVR1QixHQUFDdkIsSUFBQUwsR0FBZU8sS0FBSyxTQUFBZ0MsSUFBQUE7QUFDcEIsUUFBQTtBQUtDLFVBQUlBLEdBQUN0QyxPQUFhc0MsR0FBQ2xCLEtBQVc7QUFDN0IsWUFBQSxXQUFJaUIsSUFBMkI7QUFFOUIsZUFEQUEsS0FBYzNCLEdBQUtYLElBRWxCc0MsT0FBQUEsQ0FDRUEsR0FBV2pCLE9BQUFBLENBQWVpQixHQUFXakIsSUFBQXBCLE9BRXZDcUMsQ0FBQUEsS0FBY0EsR0FBV3RDO0FBRTFCc0MsVUFBQUEsS0FBY0EsTUFBZUEsR0FBV2pCO1FBQ3pDO0FBQ0FrQixRQUFBQSxHQUFDdEMsTUFBWXFDLElBQ2JULEdBQVduQyxHQUFnQm9DLEtBQUtTLEVBQUFBLENBQUFBO01BQ2pDLE1BQ0MzQyxDQUFBQSxHQUFjMkMsRUFBQUE7SUFJaEIsU0FGUzFDLElBQUFBO0FBQ1J3QyxNQUFBQSxLQUFheEM7SUFDZDtFQUNELENBQUEsR0FDQStCLEdBQUN2QixNQUFBQSxRQUNHZ0MsTUFBWXZDLEdBQU9DLElBQWFzQyxJQUFZVCxHQUFDMUIsR0FBQUE7QUFFbkQ7QUFzVEEsSUFBSXNDLEtBQTBDLGNBQUEsT0FBekJDO0FBWXJCLFNBQVNDLEdBQWVDLElBQUFBO0FBQ3ZCLE1BT0lDLElBUEVDLEtBQU8sV0FBQTtBQUNaQyxpQkFBYUMsRUFBQUEsR0FDVFAsTUFBU1EscUJBQXFCSixFQUFBQSxHQUNsQ0ssV0FBV04sRUFBQUE7RUFDWixHQUNNSSxLQUFVRSxXQUFXSixJQWxjUixFQUFBO0FBcWNmTCxFQUFBQSxPQUNISSxLQUFNSCxzQkFBc0JJLEVBQUFBO0FBRTlCO0FBVUEsU0FBU2hCLEdBQVdxQixJQUFBQTtBQUNHLE9BQWxCQSxNQUF1QkMsTUFBV3JELEdBQVEyQywyQkFDN0NVLEtBQVVyRCxHQUFRMkMsMEJBQ05DLElBQWdCbEQsRUFBQUE7QUFFOUI7QUFNQSxTQUFTSSxHQUFjd0QsSUFBQUE7QUFHdEIsTUFBTUMsS0FBT3pDLElBQ1QwQyxLQUFVRixHQUFJL0I7QUFDSSxnQkFBQSxPQUFYaUMsT0FDVkYsR0FBSS9CLE1BQUFBLFFBQ0ppQyxHQUFBQSxJQUdEMUMsS0FBbUJ5QztBQUNwQjtBQU9BLFNBQVM3QyxHQUFhNEMsSUFBQUE7QUFHckIsTUFBTUMsS0FBT3pDO0FBQ2J3QyxFQUFBQSxHQUFJL0IsTUFBWStCLEdBQUlwRCxHQUFBQSxHQUNwQlksS0FBbUJ5QztBQUNwQjtBQU9BLFNBQVNFLEdBQVlDLElBQVNDLElBQUFBO0FBQzdCLFNBQUEsQ0FDRUQsTUFDREEsR0FBUS9DLFVBQVVnRCxHQUFRaEQsVUFDMUJnRCxHQUFRbEQsS0FBSyxTQUFDbUQsSUFBS0MsSUFBQUE7QUFBSyxXQUFBLENBQU1DLEdBQVNGLElBQUtGLEdBQVFHLEVBQUFBLENBQUFBO0VBQU8sQ0FBQTtBQUU3RDtBQVFBLFNBQVNFLEdBQWVILElBQUtJLElBQUFBO0FBQzVCLFNBQW1CLGNBQUEsT0FBTEEsS0FBa0JBLEdBQUVKLEVBQUFBLElBQU9JO0FBQzFDOzs7QUNoaUJBLElBQU0sT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEVBQUU7QUFDM0QsSUFBTSxRQUFRO0FBR1AsU0FBUyxXQUFXQyxRQUEyQjtBQUNwRCxRQUFNLFFBQVEsS0FBSyxNQUFNQSxVQUFTLEtBQUssU0FBUyxNQUFNO0FBQ3RELFFBQU0sT0FBTyxLQUFLLE1BQU1BLFNBQVEsS0FBSyxNQUFNLElBQUk7QUFDL0MsUUFBTSxRQUFRLEtBQUtBLFNBQVEsS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDOUQsTUFBSSxTQUFTLEdBQUc7QUFDZCxXQUFPO0FBQUEsTUFDTCxPQUFPLEVBQUUsTUFBTSxDQUFDLEtBQUssTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFBQSxNQUN4RCxNQUFNLEVBQUUsTUFBTSxDQUFDLEtBQUssS0FBSyxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFBQSxNQUN0RCxTQUFTO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQUEsSUFDTCxPQUFPLEVBQUUsTUFBTSxDQUFDLE9BQU8sT0FBTyxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUMzRCxNQUFNLEVBQUUsTUFBTSxDQUFDLE9BQU8sTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUN6RCxTQUFTLFNBQVM7QUFBQSxFQUNwQjtBQUNGO0FBU08sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWLFFBQVEsb0JBQUksSUFBaUI7QUFBQSxFQUM3QjtBQUFBLEVBRVQsWUFBWSxRQUEyQixLQUF1QztBQUM1RSxTQUFLLE9BQU87QUFDWixlQUFXLFNBQVMsT0FBUSxNQUFLLEdBQUcsS0FBSztBQUFBLEVBQzNDO0FBQUEsRUFFQSxHQUFHLE9BQW9CO0FBQ3JCLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQzlCLFFBQUksQ0FBQyxLQUFLO0FBQ1IsWUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLO0FBQzdCLFlBQU0sVUFBVSxTQUFZLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLEtBQUs7QUFDbEUsV0FBSyxNQUFNLElBQUksT0FBTyxHQUFHO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRUEsU0FBUyxPQUFPQSxRQUFvQjtBQUNsQyxRQUFNLEVBQUUsT0FBTyxNQUFNLFFBQVEsSUFBSSxXQUFXQSxNQUFLO0FBQ2pELFNBQU87QUFBQSxJQUNMLE9BQU8sVUFBVSxnQkFBZ0I7QUFBQSxJQUNqQyxPQUFPO0FBQUEsTUFDTCxnQkFBZ0IsSUFBSSxNQUFNLElBQUk7QUFBQSxNQUM5QixlQUFlLElBQUksTUFBTSxHQUFHO0FBQUEsTUFDNUIsZUFBZSxJQUFJLEtBQUssSUFBSTtBQUFBLE1BQzVCLGNBQWMsSUFBSSxLQUFLLEdBQUc7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsT0FBTyxPQUFvQjtBQUNsQyxRQUFNLE9BQU8sQ0FBQyxXQUFtQixXQUMvQixjQUFjLEtBQUssSUFBSSxTQUFTLFdBQVcsTUFBTTtBQUNuRCxTQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsTUFDTCxnQkFBZ0IsS0FBSyxNQUFNLEdBQUc7QUFBQSxNQUM5QixlQUFlLEtBQUssTUFBTSxJQUFJO0FBQUEsTUFDOUIsZUFBZSxLQUFLLE1BQU0sR0FBRztBQUFBLE1BQzdCLGNBQWMsS0FBSyxNQUFNLElBQUk7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsSUFBSSxDQUFDLFdBQVcsUUFBUSxHQUFHLEdBQWtCO0FBQ3BELFNBQU8sU0FBUyxTQUFTLElBQUksTUFBTSxJQUFJLEdBQUc7QUFDNUM7OztBQzFETyxJQUFNLGVBQWdFO0FBQUEsRUFDM0UsUUFBUSxDQUFDLEdBQUc7QUFBQSxFQUNaLFFBQVEsQ0FBQyxHQUFHO0FBQUEsRUFDWixRQUFRLENBQUMsT0FBTztBQUFBLEVBQ2hCLE1BQU0sQ0FBQyxhQUFhLEdBQUc7QUFBQSxFQUN2QixNQUFNLENBQUMsbUJBQW1CLFNBQVM7QUFBQSxFQUNuQyxNQUFNLENBQUMsR0FBRztBQUFBLEVBQ1YsVUFBVSxDQUFDLEdBQUc7QUFBQSxFQUNkLGFBQWEsQ0FBQyxHQUFHO0FBQUEsRUFDakIsWUFBWSxDQUFDLEdBQUc7QUFBQSxFQUNoQixNQUFNLENBQUMsR0FBRztBQUFBLEVBQ1YsTUFBTSxDQUFDLEdBQUc7QUFBQSxFQUNWLFNBQVMsQ0FBQyxHQUFHO0FBQUEsRUFDYixjQUFjLENBQUMsR0FBRztBQUFBLEVBQ2xCLFNBQVMsQ0FBQyxPQUFPO0FBQUEsRUFDakIsUUFBUSxDQUFDLFFBQVE7QUFBQSxFQUNqQixRQUFRLENBQUMsR0FBRztBQUFBLEVBQ1osWUFBWSxDQUFDLFdBQVc7QUFBQSxFQUN4QixhQUFhLENBQUMsWUFBWTtBQUFBLEVBQzFCLFVBQVUsQ0FBQyxTQUFTO0FBQUEsRUFDcEIsWUFBWSxDQUFDLFdBQVc7QUFBQSxFQUN4QixhQUFhLENBQUMsTUFBTTtBQUFBLEVBQ3BCLFdBQVcsQ0FBQyxLQUFLO0FBQUEsRUFDakIsWUFBWSxDQUFDLGlCQUFpQjtBQUFBLEVBQzlCLGFBQWEsQ0FBQyxrQkFBa0I7QUFBQSxFQUNoQyxVQUFVLENBQUMsZUFBZTtBQUFBLEVBQzFCLFlBQVksQ0FBQyxpQkFBaUI7QUFBQSxFQUM5QixVQUFVLENBQUMsR0FBRztBQUFBLEVBQ2QsY0FBYyxDQUFDLEdBQUc7QUFBQSxFQUNsQixZQUFZLENBQUMsUUFBUTtBQUFBLEVBQ3JCLFdBQVcsQ0FBQyxHQUFHO0FBQUEsRUFDZixhQUFhLENBQUMsR0FBRztBQUFBLEVBQ2pCLFNBQVMsQ0FBQyxHQUFHO0FBQUEsRUFDYixXQUFXLENBQUMsR0FBRztBQUFBLEVBQ2YsUUFBUSxDQUFDLEdBQUc7QUFBQSxFQUNaLFFBQVEsQ0FBQyxHQUFHO0FBQUEsRUFDWixRQUFRLENBQUMsR0FBRztBQUFBLEVBQ1osUUFBUSxDQUFDLEdBQUc7QUFBQSxFQUNaLFFBQVEsQ0FBQyxHQUFHO0FBQUEsRUFDWixRQUFRLENBQUMsR0FBRztBQUFBLEVBQ1osUUFBUSxDQUFDLEdBQUc7QUFBQSxFQUNaLFFBQVEsQ0FBQyxHQUFHO0FBQUEsRUFDWixRQUFRLENBQUMsR0FBRztBQUFBLEVBQ1osU0FBUyxDQUFDLEdBQUc7QUFDZjtBQUdBLElBQU0sVUFBNEM7QUFBQSxFQUNoRCxLQUFLO0FBQUEsRUFDTCxVQUFVO0FBQUEsRUFDVixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFZTyxTQUFTLGFBQWEsV0FBd0QsQ0FBQyxHQUFXO0FBQy9GLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixRQUFNLFNBQVMsSUFBSSxJQUErQixPQUFPLFFBQVEsWUFBWSxDQUFDO0FBQzlFLFFBQU1DLFVBQVMsb0JBQUksSUFBb0I7QUFDdkMsYUFBVyxDQUFDLFNBQVMsSUFBSSxLQUFLLE9BQU8sUUFBUSxRQUFRLEdBQUc7QUFDdEQsUUFBSSxDQUFDLE9BQU8sSUFBSSxPQUFPLEdBQUc7QUFDeEIsZUFBUyxLQUFLLHdCQUF3QixPQUFPLGdCQUFnQixDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQzVGO0FBQUEsSUFDRjtBQUNBLFdBQU8sSUFBSSxTQUFTLEtBQUssSUFBSSxVQUFVLENBQUM7QUFDeEMsZUFBVyxPQUFPLEtBQUssSUFBSSxVQUFVLEdBQUc7QUFDdEMsWUFBTSxRQUFRQSxRQUFPLElBQUksR0FBRztBQUM1QixVQUFJLFVBQVUsVUFBYSxVQUFVLFNBQVM7QUFDNUMsaUJBQVMsS0FBSyxZQUFZLEdBQUcsa0JBQWtCLEtBQUssYUFBYSxPQUFPLEdBQUc7QUFBQSxNQUM3RSxPQUFPO0FBQ0wsUUFBQUEsUUFBTyxJQUFJLEtBQUssT0FBTztBQUFBLE1BQ3pCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsYUFBVyxDQUFDLFNBQVMsSUFBSSxLQUFLLFFBQVE7QUFDcEMsVUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLFNBQVNBLFFBQU8sSUFBSSxHQUFHLEtBQUssYUFBYSxPQUFPO0FBQ3pFLFdBQU8sSUFBSSxTQUFTLEdBQUc7QUFDdkIsZUFBVyxPQUFPLElBQUssT0FBTSxJQUFJLEtBQUssT0FBTztBQUFBLEVBQy9DO0FBQ0EsU0FBTztBQUFBLElBQ0wsU0FBUyxDQUFDLFVBQVcsT0FBTyxLQUFLLElBQUssV0FBVyxPQUFPLEtBQUssS0FBSyxPQUFRO0FBQUEsSUFDMUUsTUFBTSxDQUFDLFlBQVksT0FBTyxJQUFJLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDM0M7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsU0FBb0M7QUFDN0QsU0FBTyxRQUFRLFdBQVcsT0FBTyxJQUFJLE9BQU8sUUFBUSxNQUFNLENBQUMsQ0FBQyxJQUFJLElBQUk7QUFDdEU7QUFHTyxTQUFTLFFBQVEsS0FBcUI7QUFDM0MsUUFBTSxRQUFnQztBQUFBLElBQ3BDLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxRQUFRLElBQUksV0FBVyxRQUFRLElBQUssTUFBTSxRQUFRLEtBQUssS0FBTTtBQUNuRSxRQUFNQyxTQUFRLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQztBQUNyQyxTQUFPLFNBQVMsTUFBTUEsTUFBSyxNQUFNQSxPQUFNLFNBQVMsSUFBSSxRQUFRQSxNQUFLLElBQUlBLE9BQU0sWUFBWTtBQUN6RjtBQUVBLFNBQVMsT0FBTyxPQUErQjtBQUM3QyxNQUFJLE1BQU0sV0FBVyxNQUFNLFdBQVcsTUFBTSxVQUFVLE1BQU0sWUFBYSxRQUFPO0FBQ2hGLFNBQU8sQ0FBQyxXQUFXLE1BQU0sYUFBYSxFQUFFLENBQUMsQ0FBQztBQUM1QztBQUdPLFNBQVMsV0FBVyxRQUFpRDtBQUMxRSxNQUFJLEVBQUUsa0JBQWtCLGFBQWMsUUFBTztBQUM3QyxNQUFJLGtCQUFrQixpQkFBa0IsUUFBTyxDQUFDLENBQUMsWUFBWSxPQUFPLEVBQUUsU0FBUyxPQUFPLElBQUk7QUFDMUYsU0FBTyxPQUFPLFFBQVEsa0JBQWtCLEtBQUssT0FBTztBQUN0RDtBQUVBLFNBQVMsV0FBVyxPQUFzQixPQUFvRDtBQUM1RixhQUFXLFFBQVEsU0FBUyxLQUFLLEdBQUc7QUFDbEMsVUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFJO0FBQzlCLFFBQUksWUFBWSxPQUFXLFFBQU87QUFBQSxFQUNwQztBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsU0FBUyxFQUFFLEtBQUssTUFBTSxTQUFTLEdBQTRCO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSyxRQUFRLE1BQU0sSUFBSSxZQUFZLElBQUksV0FBVyxHQUFHO0FBQ2xGLFFBQU0sV0FBVyxNQUFNLFlBQVksTUFBTSxNQUFNLFlBQVk7QUFDM0QsUUFBTSxRQUFRLENBQUMsYUFBYSxZQUFZLE1BQU0sU0FBUyxLQUFLLFNBQVMsS0FBSyxLQUFLLEtBQUs7QUFHcEYsUUFBTSxRQUFRLHlCQUF5QixLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3JELE1BQUksU0FBUyxDQUFDLFNBQVUsT0FBTSxLQUFLLEtBQUs7QUFDeEMsUUFBTSxTQUFTLGVBQWUsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLFlBQVk7QUFDM0QsTUFBSSxVQUFVLENBQUMsZ0JBQWdCLEtBQUssS0FBSyxFQUFHLE9BQU0sS0FBSyxXQUFXLFNBQVMsTUFBTSxLQUFLLE1BQU07QUFDNUYsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLEtBQXFCO0FBQ3ZDLFFBQU0sUUFBUSxJQUFJLFlBQVk7QUFDOUIsUUFBTSxRQUFRLE1BQU0sV0FBVyxRQUFRLElBQUksV0FBVztBQUN0RCxRQUFNQSxTQUFRLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDdEMsU0FBTyxTQUFTLFFBQVFBLE1BQUssS0FBS0E7QUFDcEM7QUFFQSxTQUFTLFFBQVEsTUFBc0I7QUFDckMsU0FBTyxLQUFLLE9BQU8sQ0FBQyxFQUFFLFlBQVksSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUNwRDs7O0FFaExPLElBQU1DLEtBQWVDLHVCQUFPQyxJQUFJLElBQUE7QUFBaEMsSUMzQkhDLEtBQVU7QUF3QmQsU0FBU0MsR0FBWUMsSUFBTUMsSUFBT0MsSUFBS0MsSUFBa0JDLElBQVVDLElBQUFBO0FBQzdESixFQUFBQSxPQUFPQSxLQUFRLENBQUE7QUFJcEIsTUFDQ0ssSUFDQUMsSUFGR0MsS0FBa0JQO0FBSXRCLE1BQUksU0FBU08sTUFBa0MsY0FBQSxPQUFSUixHQUV0QyxNQUFLTyxNQURMQyxLQUFrQixDQUFBLEdBQ1JQLEdBQ0EsVUFBTE0sS0FDSEQsS0FBTUwsR0FBTU0sRUFBQUEsSUFFWkMsR0FBZ0JELEVBQUFBLElBQUtOLEdBQU1NLEVBQUFBO0FBTTlCLE1BQU1FLEtBQVEsRUFDYlQsTUFBQUEsSUFDQUMsT0FBT08sSUFDUE4sS0FBQUEsSUFDQUksS0FBQUEsSUFDQUksS0FBVyxNQUNYQyxJQUFTLE1BQ1RDLEtBQVEsR0FDUkMsS0FBTSxNQUNOQyxLQUFZLE1BQ1pDLGFBQWFDLElBQ2JDLEtBQUFBLEVBQWFDLElBQ2JDLEtBQUFBLElBQ0FDLEtBQVEsRUFBQTtBQVNULFVBTkloQixNQUFZQyxRQUNmSSxHQUFNTCxXQUFXQSxJQUNqQkssR0FBTUosU0FBU0EsS0FHWmdCLEVBQVFaLFNBQU9ZLEVBQVFaLE1BQU1BLEVBQUFBLEdBQzFCQTtBQUNSOzs7QUNwRU8sU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUErQztBQUN6RSxNQUFJLFNBQVMsT0FBVyxRQUFPO0FBRS9CLFNBQU8sZ0JBQUFhLEdBQUMsU0FBSSxlQUFZLFFBQVEsbUJBQVMsVUFBVSxNQUFNLFFBQVEsSUFBSSxHQUFFO0FBQ3pFOzs7QUNRTyxTQUFTLFVBQVUsT0FBcUI7QUFDN0MsUUFBTSxFQUFFLFFBQVEsVUFBVSxJQUFJO0FBQzlCLFFBQU0sU0FBUyxDQUNiLFNBQ0EsTUFDQSxNQUNBLFVBQ0EsWUFFQSxnQkFBQUM7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE1BQUs7QUFBQSxNQUNMLE9BQU8sVUFBVSxJQUFJO0FBQUEsTUFDckIsZUFBYTtBQUFBLE1BQ2IscUJBQW1CLE9BQU8sS0FBSyxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ3pDLGdCQUFjO0FBQUEsTUFFZCxpQkFBZTtBQUFBLE1BQ2YsU0FBUyxNQUFNLENBQUMsWUFBWSxNQUFNLFVBQVUsT0FBTztBQUFBLE1BRWxEO0FBQUE7QUFBQSxRQUFLO0FBQUEsUUFBQyxnQkFBQUEsR0FBQyxRQUFLLE1BQU0sT0FBTyxLQUFLLE9BQU8sRUFBRSxDQUFDLEdBQUc7QUFBQTtBQUFBO0FBQUEsRUFDOUM7QUFFRixRQUFNLFFBQVEsQ0FBQyxTQUFxQkMsT0FBYyxNQUFjLFlBQzlELGdCQUFBRDtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsTUFBSztBQUFBLE1BQ0wsT0FBTTtBQUFBLE1BQ04sZUFBYTtBQUFBLE1BQ2IsY0FBWTtBQUFBLE1BQ1osZ0JBQWM7QUFBQSxNQUNkLE9BQU8sR0FBRyxJQUFJLEtBQUssT0FBTyxLQUFLLE9BQU8sRUFBRSxDQUFDLEtBQUssRUFBRTtBQUFBLE1BQ2hELFNBQVMsTUFBTSxNQUFNLFVBQVUsT0FBTztBQUFBLE1BRXJDLFVBQUFDO0FBQUE7QUFBQSxFQUNIO0FBRUYsU0FDRSxnQkFBQUQsR0FBQyxTQUFJLE9BQU0sUUFBTyxNQUFLLFdBQVUsY0FBVyxVQUN6QztBQUFBLFdBQU8sVUFBVSxVQUFVLFVBQVUsQ0FBQyxTQUFTO0FBQUEsSUFDL0MsT0FBTyxVQUFVLFVBQVUsVUFBVSxDQUFDLFNBQVM7QUFBQSxJQUMvQyxPQUFPLFVBQVUsUUFBUSxJQUFJLENBQUMsU0FBUztBQUFBLElBQ3ZDLE9BQU8sUUFBUSxRQUFRLFNBQVMsQ0FBQyxNQUFNLE9BQU87QUFBQSxJQUM5QyxNQUFNLFdBQVcsT0FBTyxRQUFRLFFBQVEsU0FBUyxLQUFLO0FBQUEsSUFDdkQsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFFBQ1Q7QUFBQSxZQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sT0FBTztBQUFBLE1BQ3hDLE1BQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxPQUFPO0FBQUEsTUFDeEMsTUFBTSxtQkFBbUIsTUFBTSxnQkFBZ0IsS0FBSyxjQUFjO0FBQUEsTUFDbEUsTUFBTSxRQUFRLEtBQUssTUFBTTtBQUFBLE9BQzVCO0FBQUEsS0FDRjtBQUVKOzs7QUMxREEsSUFBTSxVQUEyQjtBQUFBLEVBQy9CLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDbkIsQ0FBQyxVQUFVLFFBQVE7QUFBQSxFQUNuQixDQUFDLFFBQVEsUUFBUTtBQUFBLEVBQ2pCLENBQUMsOENBQThDLE1BQU07QUFBQSxFQUNyRCxDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ2YsQ0FBQyxpQ0FBaUMsU0FBUztBQUFBLEVBQzNDLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDZixDQUFDLGdCQUFnQixNQUFNO0FBQUEsRUFDdkIsQ0FBQyxnQkFBZ0IsU0FBUztBQUFBLEVBQzFCLENBQUMsNkNBQTZDLFFBQVE7QUFBQSxFQUN0RCxDQUFDLGNBQWMsTUFBTTtBQUN2QjtBQUNBLElBQU0sUUFBeUI7QUFBQSxFQUM3QixDQUFDLG1CQUFtQixjQUFjLGVBQWUsWUFBWSxZQUFZO0FBQUEsRUFDekUsQ0FBQyx1QkFBdUIsZUFBZSxXQUFXO0FBQUEsRUFDbEQsQ0FBQyx3QkFBd0IsY0FBYyxlQUFlLFlBQVksWUFBWTtBQUFBLEVBQzlFLENBQUMsMENBQTBDLFVBQVUsVUFBVSxTQUFTO0FBQUEsRUFDeEUsQ0FBQyx3REFBd0QsU0FBUztBQUFBLEVBQ2xFLENBQUMsMEJBQTBCLFlBQVksY0FBYztBQUFBLEVBQ3JELENBQUMsMENBQTBDLGFBQWEsYUFBYTtBQUFBLEVBQ3JFLENBQUMsd0NBQXdDLFdBQVcsV0FBVztBQUFBLEVBQy9ELENBQUMsMEJBQTBCLFlBQVk7QUFBQSxFQUN2QyxDQUFDLHFCQUFxQixRQUFRO0FBQ2hDO0FBQ0EsSUFBTSxVQUEyQjtBQUFBLEVBQy9CLENBQUMsb0JBQW9CLFVBQVUsVUFBVSxTQUFTO0FBQUEsRUFDbEQsQ0FBQyxzQkFBc0IsUUFBUTtBQUNqQztBQUNBLElBQU0sUUFBeUI7QUFBQSxFQUM3QixDQUFDLHNDQUFzQyxVQUFVO0FBQUEsRUFDakQsQ0FBQyxtQkFBbUIsY0FBYyxhQUFhO0FBQUEsRUFDL0MsQ0FBQywyQ0FBMkMsY0FBYyxhQUFhO0FBQUEsRUFDdkUsQ0FBQywwQkFBMEIsU0FBUztBQUFBLEVBQ3BDLENBQUMsNEJBQTRCLFFBQVE7QUFDdkM7QUFDQSxJQUFNLE1BQXVCO0FBQUEsRUFDM0IsQ0FBQyw0QkFBNEIsYUFBYTtBQUFBLEVBQzFDLENBQUMsMkJBQTJCLFlBQVk7QUFDMUM7QUFDQSxJQUFNLFVBQTJCLENBQUMsQ0FBQyxxQ0FBcUMsVUFBVSxRQUFRLENBQUM7QUFDM0YsSUFBTSxTQUFxRTtBQUFBLEVBQ3pFLENBQUMsU0FBUyxpQkFBaUIsS0FBSztBQUFBLEVBQ2hDLENBQUMsV0FBVyxjQUFjLE9BQU87QUFBQSxFQUNqQyxDQUFDLFNBQVMsU0FBUyxLQUFLO0FBQUEsRUFDeEIsQ0FBQyxXQUFXLFdBQVcsT0FBTztBQUFBLEVBQzlCLENBQUMsT0FBTyxlQUFlLEdBQUc7QUFDNUI7QUFFTyxTQUFTLEtBQUssRUFBRSxRQUFRLE9BQU8sR0FBNEQ7QUFDaEcsU0FDRSxnQkFBQUUsR0FBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLG9CQUFBQSxHQUFDLFlBQVMsT0FBTSxXQUFVLE9BQU8sU0FBUyxRQUFnQjtBQUFBLElBQ3pELE9BQU8sT0FBTyxDQUFDLENBQUMsS0FBSyxNQUFNLE9BQU8sU0FBUyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxPQUFPLE9BQU8sS0FBSyxNQUMzRSxnQkFBQUEsR0FBQyxZQUFxQixPQUFjLE9BQWMsVUFBbkMsS0FBbUQsQ0FDbkU7QUFBQSxJQUNBLE9BQU8sU0FBUyxPQUFPLEtBQ3RCLGdCQUFBQSxHQUFDLE9BQUUsT0FBTSxTQUFRLDRLQUdqQjtBQUFBLElBRUQsT0FBTyxTQUFTLElBQUksQ0FBQyxZQUNwQixnQkFBQUEsR0FBQyxPQUFnQixPQUFNLFFBQU87QUFBQTtBQUFBLE1BQ2xCO0FBQUEsU0FESixPQUVSLENBQ0Q7QUFBQSxLQUNIO0FBRUo7QUFRQSxTQUFTLFNBQVMsRUFBRSxPQUFPLE9BQU8sT0FBTyxHQUFzQjtBQUM3RCxTQUNFLGdCQUFBQSxHQUFDLGFBQ0M7QUFBQSxvQkFBQUEsR0FBQyxPQUFFLE9BQU0sV0FBVyxpQkFBTTtBQUFBLElBQzFCLGdCQUFBQSxHQUFDLFFBQ0UsZ0JBQU0sSUFBSSxDQUFDLENBQUMsTUFBUyxXQUFRLE1BQzVCLGdCQUFBQSxHQUFDLFNBQ0M7QUFBQSxzQkFBQUEsR0FBQyxRQUNFLG1CQUFTLElBQUksQ0FBQyxTQUFTLFVBQ3RCLGdCQUFBQSxHQUFDLFNBQ0U7QUFBQSxvQkFBWSxhQUFhLFFBQVEsSUFBSSxPQUFPO0FBQUEsUUFDNUMsT0FBTyxLQUFLLE9BQU8sRUFBRSxJQUFJLE9BQU8sRUFBRSxLQUFLLEdBQUc7QUFBQSxXQUZuQyxPQUdWLENBQ0QsR0FDSDtBQUFBLE1BQ0EsZ0JBQUFBLEdBQUMsUUFBSSxnQkFBSztBQUFBLFNBVEYsSUFVVixDQUNELEdBQ0g7QUFBQSxLQUNGO0FBRUo7OztBQ3RHTyxTQUFTLEtBQUssRUFBRSxLQUFLLEdBQXFDO0FBQy9ELFFBQU0sVUFBVSxPQUFPLFFBQVEsS0FBSyxRQUFRLENBQUMsQ0FBQztBQUM5QyxRQUFNQyxTQUFRLEtBQUssU0FBUztBQUM1QixNQUFJLFFBQVEsV0FBVyxLQUFLLE9BQU9BLFdBQVUsWUFBWSxDQUFDLEtBQUssT0FBUSxRQUFPO0FBQzlFLFNBQ0UsZ0JBQUFDLEdBQUMsUUFBRyxPQUFNLFFBQ1A7QUFBQSxTQUFLLFVBQ0osZ0JBQUFBLEdBQUMsU0FDQztBQUFBLHNCQUFBQSxHQUFDLFFBQUcsT0FBTSxVQUFTLGlCQUFHO0FBQUEsTUFDdEIsZ0JBQUFBLEdBQUMsUUFBRyxZQUFRLE1BQUMsbUNBQXFCO0FBQUEsT0FDcEM7QUFBQSxJQUVELFFBQVEsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQ3ZCLGdCQUFBQSxHQUFDLFNBQ0M7QUFBQSxzQkFBQUEsR0FBQyxRQUFJLGVBQUk7QUFBQSxNQUNULGdCQUFBQSxHQUFDLFFBQUksa0JBQVEsS0FBSyxHQUFFO0FBQUEsU0FGWixHQUdWLENBQ0Q7QUFBQSxJQUNBLE9BQU9ELFdBQVUsWUFDaEIsZ0JBQUFDLEdBQUMsU0FDQztBQUFBLHNCQUFBQSxHQUFDLFFBQUcsT0FBTSxVQUFTLG9CQUFNO0FBQUEsTUFDekIsZ0JBQUFBLEdBQUMsUUFBSSxVQUFBRCxRQUFNO0FBQUEsT0FDYjtBQUFBLEtBRUo7QUFFSjtBQUVBLFNBQVMsUUFBUSxPQUF3QjtBQUN2QyxNQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsT0FBTyxVQUFVLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxDQUFDO0FBQ3JGLFNBQU8sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSztBQUNqRTs7O0FDekJPLFNBQVMsVUFBVSxFQUFFLE1BQU0sUUFBUSxRQUFRLEdBQWlCO0FBQ2pFLFFBQU0sUUFBUUUsR0FBNEIsSUFBSTtBQUM5QyxFQUFBQyxHQUFVLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxlQUFlLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNqRSxTQUNFLGdCQUFBQyxHQUFDLFNBQUksT0FBTSxRQUNULDBCQUFBQTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsS0FBSztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sS0FBSTtBQUFBLE1BQ0osY0FBVztBQUFBLE1BQ1gsYUFBWTtBQUFBLE1BQ1osT0FBTztBQUFBLE1BQ1AsU0FBUyxDQUFDLFVBQVUsT0FBTyxNQUFNLGNBQWMsS0FBSztBQUFBLE1BQ3BELFdBQVcsQ0FBQyxVQUFVO0FBQ3BCLFlBQUksTUFBTSxZQUFhO0FBQ3ZCLFlBQUksTUFBTSxRQUFRLFlBQWEsTUFBTSxRQUFRLFdBQVcsQ0FBQyxNQUFNLFVBQVc7QUFDeEUsZ0JBQU0sZUFBZTtBQUNyQixrQkFBUTtBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQUE7QUFBQSxFQUNGLEdBQ0Y7QUFFSjs7O0FDeEJPLFNBQVMsUUFBUSxFQUFFLFNBQVMsVUFBVSxHQUF3QjtBQUNuRSxNQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDakMsU0FDRSxnQkFBQUMsR0FBQyxTQUFJLE9BQU0sV0FDUixrQkFBUSxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxLQUFLLE1BQ3pDLGdCQUFBQTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BRUMsT0FBTyxVQUFVLEtBQUs7QUFBQSxNQUN0QixlQUFhO0FBQUEsTUFDYixNQUFNLFVBQVUsVUFBVSxVQUFVO0FBQUEsTUFFcEM7QUFBQSx3QkFBQUEsR0FBQyxPQUNFO0FBQUE7QUFBQSxVQUNBLFFBQVEsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFFBQU87QUFBQTtBQUFBLFlBQUU7QUFBQSxhQUFLO0FBQUEsV0FDckM7QUFBQSxRQUNBLGdCQUFBQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTTtBQUFBLFlBQ04sY0FBVztBQUFBLFlBQ1gsZUFBWTtBQUFBLFlBQ1osU0FBUyxNQUFNLFVBQVUsSUFBSTtBQUFBLFlBQzlCO0FBQUE7QUFBQSxRQUVEO0FBQUE7QUFBQTtBQUFBLElBakJLO0FBQUEsRUFrQlAsQ0FDRCxHQUNIO0FBRUo7OztBQzNCTyxTQUFTLFFBQVEsRUFBRSxPQUFPLFVBQVUsUUFBUSxHQUFpQjtBQUNsRSxRQUFNLFFBQVFDLEdBQTBCLElBQUk7QUFDNUMsRUFBQUMsR0FBVSxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsZUFBZSxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakUsU0FDRSxnQkFBQUMsR0FBQyxTQUFJLE9BQU0sV0FBVSxNQUFLLFVBQVMsY0FBWSxPQUM3QztBQUFBLG9CQUFBQSxHQUFDLFlBQ0M7QUFBQSxzQkFBQUEsR0FBQyxPQUFFLE9BQU0sU0FBUyxpQkFBTTtBQUFBLE1BQ3hCLGdCQUFBQSxHQUFDLFlBQU8sTUFBSyxVQUFTLE9BQU0sU0FBUSxjQUFXLFNBQVEsS0FBSyxPQUFPLFNBQVMsU0FBUyxlQUVyRjtBQUFBLE9BQ0Y7QUFBQSxJQUVBLGdCQUFBQSxHQUFDLGFBQVEsT0FBTSxVQUFTLFVBQVUsR0FBRyxjQUFZLE9BQzlDLFVBQ0g7QUFBQSxLQUNGO0FBRUo7OztBQ3ZCQSxJQUFNLFVBQVUsSUFBSSxJQUFJLCtEQUErRCxNQUFNLEdBQUcsQ0FBQztBQUNqRyxJQUFNLFFBQVEsb0JBQUksSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDO0FBRzNCLFNBQVMsU0FBUyxFQUFFLE1BQU0sR0FBc0Q7QUFDckYsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQ3ZDO0FBRUEsU0FBUyxLQUFLLEVBQUUsS0FBSyxNQUFNLE1BQU0sV0FBVyxDQUFDLEVBQUUsR0FBZ0M7QUFDN0UsUUFBTSxRQUFRLENBQUMsTUFBTSxHQUFHLFNBQVMsSUFBSSxDQUFDLFVBQVUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUM1RCxNQUFJLFFBQVEsVUFBYSxDQUFDLFFBQVEsSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNuRCxNQUFJLE1BQU0sSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLEtBQUssSUFBSTtBQUN0QyxNQUFJLFFBQVEsSUFBSyxRQUFPLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFDMUMsTUFBSSxDQUFDLFFBQVEsQ0FBQyxnQkFBZ0IsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNqRCxTQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sUUFBUSxVQUFVLEtBQUssK0JBQStCLEdBQUcsS0FBSztBQUN0Rjs7O0FDZkEsSUFBTSxTQUFTLElBQUksS0FBSyxhQUFhLElBQUk7QUFFbEMsU0FBUyxXQUFXLEVBQUUsTUFBTSxHQUErQztBQUNoRixNQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFFBQU0sRUFBRSxTQUFTLFVBQVUsU0FBUyxPQUFPLE9BQU8sSUFBSTtBQUN0RCxRQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUU7QUFDeEIsU0FDRSxnQkFBQUMsR0FBQyxhQUFRLE9BQU0sU0FBUSxjQUFZLFNBQ2pDO0FBQUEsb0JBQUFBLEdBQUMsT0FBRSxPQUFNLFdBQVUsbUJBQUs7QUFBQSxJQUN4QixnQkFBQUEsR0FBQyxPQUNFO0FBQUE7QUFBQSxNQUNBLFlBQVk7QUFBQSxNQUNaLFVBQVUsS0FBSyxnQkFBQUEsR0FBQyxVQUFLLE9BQU0sU0FBUTtBQUFBO0FBQUEsUUFBSSxPQUFPLFNBQVMsUUFBUTtBQUFBLFFBQUU7QUFBQSxTQUFTO0FBQUEsT0FDN0U7QUFBQSxJQUNDLE9BQ0MsZ0JBQUFBLEdBQUEsS0FDRTtBQUFBLHNCQUFBQSxHQUFDLFNBQUksT0FBTSxtQkFDVDtBQUFBLHdCQUFBQSxHQUFDLFVBQUssNEJBQWM7QUFBQSxRQUNwQixnQkFBQUEsR0FBQyxPQUFFO0FBQUE7QUFBQSxVQUFHLEtBQUssRUFBRSxRQUFRLENBQUM7QUFBQSxXQUFFO0FBQUEsU0FDMUI7QUFBQSxNQUNBLGdCQUFBQSxHQUFDLFNBQU0sUUFBUSxPQUFPLE1BQVk7QUFBQSxNQUNsQyxnQkFBQUEsR0FBQyxPQUFFLE9BQU0sU0FBUyxtQkFBUyxLQUFLLEdBQUU7QUFBQSxPQUNwQyxJQUVBLGdCQUFBQSxHQUFDLE9BQUUsT0FBTSxTQUFRO0FBQUE7QUFBQSxNQUFlLFFBQVEsS0FBSztBQUFBLE1BQUU7QUFBQSxPQUFDO0FBQUEsSUFFakQsVUFBVSxnQkFBQUEsR0FBQyxPQUFFLE9BQU0sVUFBVSxrQkFBTztBQUFBLEtBQ3ZDO0FBRUo7QUFFQSxTQUFTLE9BQU8sT0FBZSxNQUFzQjtBQUNuRCxTQUFPLEdBQUcsT0FBTyxPQUFPLEtBQUssQ0FBQyxJQUFJLElBQUksR0FBRyxVQUFVLElBQUksS0FBSyxHQUFHO0FBQ2pFO0FBRUEsU0FBUyxTQUFTLEVBQUUsYUFBYSxZQUFZLEdBQXVCO0FBQ2xFLFNBQU8sZ0JBQWdCLFNBQ25CLE1BQU0sT0FBTyxhQUFhLFdBQVcsQ0FBQyxLQUN0QyxNQUFNLE9BQU8sYUFBYSxhQUFhLENBQUM7QUFDOUM7QUFFQSxTQUFTLFFBQVEsRUFBRSxhQUFhLFlBQVksR0FBdUI7QUFDakUsTUFBSSxnQkFBZ0IsT0FBUSxRQUFPO0FBQ25DLFNBQU8sZ0JBQWdCLElBQ25CLCtCQUNBLFFBQVEsT0FBTyxhQUFhLGFBQWEsQ0FBQztBQUNoRDtBQUVBLElBQU0sUUFBUTtBQUNkLElBQU0sU0FBUztBQUNmLElBQU0sT0FBTztBQUdiLFNBQVMsTUFBTSxFQUFFLFFBQVEsS0FBSyxHQUErRDtBQUMzRixRQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPO0FBQ3JDLFFBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBQUMsTUFBSyxNQUFNQSxLQUFJLENBQUM7QUFDM0QsUUFBTUMsU0FBUSxDQUFDLEVBQUUsUUFBUSxHQUFlLFVBQWtCO0FBQ3hELFVBQU1DLEtBQUksT0FBUSxVQUFVLFFBQVMsUUFBUSxJQUFJO0FBQ2pELFVBQU1DLEtBQUksU0FBUyxPQUFRLFFBQVEsT0FBUSxTQUFTLElBQUk7QUFDeEQsV0FBTyxHQUFHRCxHQUFFLFFBQVEsQ0FBQyxDQUFDLElBQUlDLEdBQUUsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN4QztBQUNBLFFBQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVRixPQUFNLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDeEQsUUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVVBLE9BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUMzRCxRQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsVUFBVUEsT0FBTSxPQUFPLE1BQU0sR0FBRyxDQUFDLEVBQUUsUUFBUTtBQUNuRSxRQUFNLENBQUNDLElBQUdDLEVBQUMsSUFBSUYsT0FBTSxNQUFNLEtBQUssQ0FBQyxFQUFFLE1BQU0sR0FBRztBQUM1QyxTQUNFLGdCQUFBRjtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsU0FBUyxPQUFPLEtBQUssSUFBSSxTQUFTLEVBQUU7QUFBQSxNQUNwQyxNQUFLO0FBQUEsTUFDTCxjQUFZLEtBQUssS0FBSyxFQUFFLFFBQVEsQ0FBQyxDQUFDLFVBQVUsT0FBTyxLQUFLLFNBQVMsUUFBUSxDQUFDO0FBQUEsTUFFMUU7QUFBQSx3QkFBQUEsR0FBQyxVQUFLLE9BQU0sUUFBTyxHQUFHLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxRQUFRLElBQUksSUFBSTtBQUFBLFFBQzVELGdCQUFBQSxHQUFDLFVBQUssT0FBTSxRQUFPLEdBQUcsSUFBSSxDQUFDLEdBQUcsTUFBTSxHQUFHLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQyxLQUFLO0FBQUEsUUFDMUQsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFFBQU8sR0FBRyxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUMsSUFBSTtBQUFBLFFBQzVDLGdCQUFBQSxHQUFDLFlBQU8sSUFBSUcsSUFBRyxJQUFJQyxJQUFHLEdBQUcsS0FBSztBQUFBLFFBQzlCLGdCQUFBSixHQUFDLFVBQUssR0FBRyxNQUFNLEdBQUcsU0FBUyxJQUFJLGVBRS9CO0FBQUEsUUFDQSxnQkFBQUEsR0FBQyxVQUFLLEdBQUcsUUFBUSxNQUFNLEdBQUcsU0FBUyxJQUFJLGVBQVksT0FDaEQsaUJBQU8sT0FBTyxLQUFLLE9BQU8sR0FDN0I7QUFBQTtBQUFBO0FBQUEsRUFDRjtBQUVKOzs7QUNsRk8sU0FBUyxVQUFVLEVBQUUsS0FBSyxHQUE4QjtBQUM3RCxRQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFFBQU0sUUFBUSxLQUFLLFFBQVE7QUFDM0IsUUFBTSxRQUFRLFFBQVEsTUFBTSxVQUFVLFlBQVksS0FBSyxXQUFXLFVBQVU7QUFDNUUsU0FDRSxnQkFBQUssR0FBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLG9CQUFBQSxHQUFDLFNBQUksT0FBTyxLQUFLLE9BQU8sTUFBTSxVQUFVLFVBQVUsa0JBQWtCLGNBQVksT0FDOUU7QUFBQSxzQkFBQUEsR0FBQyxPQUFFLE9BQU0sT0FBTSxlQUFZLFFBQU87QUFBQSxNQUNsQyxnQkFBQUEsR0FBQyxVQUFNLG1CQUFTLElBQUksR0FBRTtBQUFBLE9BQ3hCO0FBQUEsSUFDQyxVQUFVLFlBQVksS0FBSyxVQUFVLFNBQVMsZ0JBQUFBLEdBQUMsT0FBRSxPQUFNLFNBQVMsZUFBSyxVQUFVLE9BQU07QUFBQSxJQUNyRixTQUNDLGdCQUFBQSxHQUFDLFNBQUksT0FBTSxPQUNUO0FBQUEsc0JBQUFBLEdBQUMsY0FBVyxNQUFNLE1BQU0sS0FBSyxjQUFjLEdBQUc7QUFBQSxNQUM5QyxnQkFBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU07QUFBQSxVQUNOLGVBQVk7QUFBQSxVQUNaLFNBQVMsTUFBTSxLQUFLLFNBQVMsRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUFBLFVBQy9DO0FBQUE7QUFBQSxNQUVEO0FBQUEsT0FDRjtBQUFBLEtBRUo7QUFFSjtBQUVBLFNBQVMsU0FBUyxNQUF3QjtBQUN4QyxRQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksS0FBSyxPQUFPO0FBQ3ZDLFFBQU0sUUFBUSxLQUFLLFFBQVE7QUFDM0IsUUFBTSxPQUFPLEtBQUssV0FBVztBQUM3QixNQUFJLEtBQUssTUFBTSxVQUFVLFNBQVM7QUFDaEMsV0FBTyxVQUFVLFdBQVcsU0FBUyxLQUFLLENBQUMsS0FBSyxzQkFBc0IsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUN2RjtBQUNBLFFBQU0sVUFBVSxFQUFFLFlBQVksY0FBYyxNQUFNLGVBQWUsTUFBTSxZQUFZO0FBQ25GLFFBQU0sU0FBUyxRQUFRLFVBQVUsTUFBTSxRQUFRLElBQTRCLENBQUMsS0FBSztBQUNqRixTQUFPLEtBQUssTUFBTSxVQUFVLFdBQ3hCLEdBQUcsS0FBSyxhQUFhLE1BQU0sS0FDM0IsR0FBRyxLQUFLLFdBQVcsTUFBTTtBQUMvQjtBQUdBLFNBQVMsU0FBUyxPQUF1QjtBQUN2QyxTQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsR0FBRyxFQUFFLEtBQUs7QUFDeEM7QUFFQSxTQUFTLFdBQVcsRUFBRSxLQUFLLEdBQWtDO0FBQzNELFFBQU0sQ0FBQ0MsUUFBTyxRQUFRLElBQUlDLEdBQXdCLElBQUk7QUFDdEQsUUFBTSxDQUFDLFFBQVEsU0FBUyxJQUFJQSxHQUFTLEtBQUs7QUFDMUMsUUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxPQUFPLEtBQUs7QUFFbEIsVUFBTSxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQ25DLFFBQUksQ0FBQyxVQUFVLFVBQVcsU0FBUTtBQUFBLFFBQzdCLFdBQVUsVUFBVSxVQUFVLElBQUksRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLEdBQUcsT0FBTztBQUFBLEVBQzlFO0FBQ0EsU0FDRSxnQkFBQUYsR0FBQSxLQUNFO0FBQUEsb0JBQUFBLEdBQUMsWUFBTyxNQUFLLFVBQVMsT0FBTSxnQkFBZSxlQUFZLFFBQU8sU0FBUyxNQUNwRSxtQkFBUyxXQUFXLGdCQUN2QjtBQUFBLElBQ0NDLFdBQVUsUUFDVCxnQkFBQUQ7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU07QUFBQSxRQUNOLGNBQVc7QUFBQSxRQUNYLFVBQVE7QUFBQSxRQUNSLE1BQU07QUFBQSxRQUNOLE9BQU9DO0FBQUE7QUFBQSxJQUNUO0FBQUEsS0FFSjtBQUVKOzs7QUNqRU8sU0FBUyxVQUFVLEVBQUUsTUFBTSxZQUFZLE9BQU8sR0FBaUI7QUFDcEUsUUFBTSxXQUFXLEtBQUssU0FBUztBQUMvQixRQUFNLEVBQUUsU0FBUyxTQUFTLFVBQVUsSUFBSSxLQUFLLE9BQU87QUFDcEQsU0FDRSxnQkFBQUUsR0FBQyxXQUFNLE9BQU0sUUFBTyxjQUFXLFlBQzdCO0FBQUEsb0JBQUFBLEdBQUMsZUFBWSxVQUFvQjtBQUFBLElBQ2pDLGdCQUFBQSxHQUFDLFVBQU8sVUFBb0I7QUFBQSxJQUM1QixnQkFBQUEsR0FBQyxjQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU87QUFBQSxJQUNyQyxnQkFBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLFNBQVMsS0FBSyxRQUFRO0FBQUEsUUFDdEIsVUFBVSxTQUFTO0FBQUEsUUFDbkIsTUFBTSxLQUFLLFFBQVEsT0FBTyxXQUFXO0FBQUEsUUFDckM7QUFBQSxRQUNBO0FBQUEsUUFDQSxTQUFTLE1BQU0sS0FBSyxTQUFTLEVBQUUsTUFBTSxlQUFlLENBQUM7QUFBQTtBQUFBLElBQ3ZEO0FBQUEsSUFDQyxTQUFTLGdCQUFnQixLQUN4QixnQkFBQUEsR0FBQyxPQUFFLE9BQU0sUUFBTyxPQUFNLCtCQUNuQjtBQUFBLGVBQVM7QUFBQSxNQUFjO0FBQUEsT0FDMUI7QUFBQSxJQUVGLGdCQUFBQSxHQUFDLGFBQVUsTUFBWTtBQUFBLElBQ3RCLENBQUMsV0FBVyxnQkFBQUEsR0FBQyxPQUFFLE9BQU0sUUFBTyxxREFBdUM7QUFBQSxJQUNwRSxnQkFBQUEsR0FBQyxPQUFFLE9BQU0sZUFBYyxPQUFPLEdBQUcsT0FBTyxNQUFNLFNBQVMsSUFDcEQsbUJBQ0g7QUFBQSxLQUNGO0FBRUo7QUFFQSxJQUFNQyxVQUFTLElBQUksS0FBSyxhQUFhLElBQUk7QUFFekMsU0FBUyxZQUFZLEVBQUUsU0FBUyxHQUFrQztBQUNoRSxRQUFNLEVBQUUsVUFBVSxPQUFPLE9BQU8sU0FBUyxJQUFJO0FBQzdDLFFBQU0sUUFBUSxhQUFhLE9BQU8sT0FBTyxHQUFHQSxRQUFPLE9BQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQy9FLFNBQ0UsZ0JBQUFELEdBQUMsYUFDQztBQUFBLG9CQUFBQSxHQUFDLE9BQUUsT0FBTSxXQUFVLHNCQUFRO0FBQUEsSUFDMUIsVUFBVSxRQUNULGdCQUFBQSxHQUFDLGNBQVMsT0FBTSxPQUFNLEtBQUssR0FBRyxPQUFPLE9BQU8sY0FBVyxZQUNwRDtBQUFBLFdBQUssTUFBTSxRQUFRLEdBQUc7QUFBQSxNQUFFO0FBQUEsT0FDM0I7QUFBQSxJQUVGLGdCQUFBQSxHQUFDLFNBQUksT0FBTSxhQUNUO0FBQUEsc0JBQUFBLEdBQUMsVUFDRSxvQkFBVSxPQUNQLEdBQUdDLFFBQU8sT0FBTyxRQUFRLENBQUMsY0FDMUIsR0FBR0EsUUFBTyxPQUFPLFFBQVEsQ0FBQyxPQUFPQSxRQUFPLE9BQU8sS0FBSyxDQUFDLElBQzNEO0FBQUEsTUFDQyxTQUFTLGdCQUFBRCxHQUFDLFVBQUssT0FBTSxTQUFTLGlCQUFNO0FBQUEsT0FDdkM7QUFBQSxLQUNGO0FBRUo7QUFFQSxTQUFTLE9BQU8sRUFBRSxTQUFTLEdBQWtDO0FBQzNELFNBQ0UsZ0JBQUFBLEdBQUMsU0FBSSxPQUFNLFVBQ1Q7QUFBQSxvQkFBQUEsR0FBQyxVQUFLLE9BQU0sVUFDVjtBQUFBLHNCQUFBQSxHQUFDLE9BQUcsVUFBQUMsUUFBTyxPQUFPLFNBQVMsTUFBTSxHQUFFO0FBQUEsTUFBSTtBQUFBLE9BQ3pDO0FBQUEsSUFDQSxnQkFBQUQsR0FBQyxVQUFLLE9BQU0sVUFDVjtBQUFBLHNCQUFBQSxHQUFDLE9BQUcsVUFBQUMsUUFBTyxPQUFPLFNBQVMsTUFBTSxHQUFFO0FBQUEsTUFBSTtBQUFBLE9BQ3pDO0FBQUEsSUFDQSxnQkFBQUQsR0FBQyxVQUNDO0FBQUEsc0JBQUFBLEdBQUMsT0FBRyxVQUFBQyxRQUFPLE9BQU8sU0FBUyxNQUFNLEdBQUU7QUFBQSxNQUFJO0FBQUEsT0FDekM7QUFBQSxLQUNGO0FBRUo7QUFFQSxJQUFNLFFBQVEsRUFBRSxRQUFRLEtBQUssUUFBUSxLQUFLLFFBQVEsSUFBSTtBQVd0RCxTQUFTLFFBQVEsT0FBbUM7QUFDbEQsUUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixNQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDakMsU0FDRSxnQkFBQUQsR0FBQyxhQUFRLE9BQU0sV0FDYjtBQUFBLG9CQUFBQSxHQUFDLE9BQUUsT0FBTSxXQUFVLDBCQUFZO0FBQUEsSUFDL0IsZ0JBQUFBLEdBQUMsUUFBRyxLQUFLLE1BQU0sWUFDWjtBQUFBLGNBQVEsSUFBSSxDQUFDLFVBQ1osZ0JBQUFBLEdBQUMsUUFDQywwQkFBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLGVBQWEsTUFBTTtBQUFBLFVBQ25CLGNBQVksTUFBTTtBQUFBLFVBQ2xCLGdCQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sU0FBUztBQUFBLFVBQ3ZELE9BQU8sTUFBTTtBQUFBLFVBQ2IsU0FBUyxNQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVE7QUFBQSxVQUUxQztBQUFBLDRCQUFBQSxHQUFDLFVBQUssT0FBTSxrQkFBaUIsTUFBSyxPQUFNLGNBQVksTUFBTSxRQUN2RCxnQkFBTSxNQUFNLE1BQU0sR0FDckI7QUFBQSxZQUNBLGdCQUFBQSxHQUFDLFNBQUksT0FBTSxXQUFXLGdCQUFNLFdBQVcsV0FBVTtBQUFBLFlBQ2hELE1BQU0sV0FDTCxnQkFBQUEsR0FBQyxVQUFLLE9BQU0sUUFBTyxNQUFLLE9BQU0sY0FBVyxXQUFVLGVBRW5EO0FBQUE7QUFBQTtBQUFBLE1BRUosS0FsQk8sTUFBTSxRQW1CZixDQUNEO0FBQUEsTUFDQSxRQUFRLFNBQVMsTUFBTSxZQUN0QixnQkFBQUEsR0FBQyxRQUNDLDBCQUFBQSxHQUFDLFlBQU8sTUFBSyxVQUFTLE9BQU0sU0FBUSxTQUFTLE1BQU0sU0FBUyxvQkFFNUQsR0FDRjtBQUFBLE9BRUo7QUFBQSxLQUNGO0FBRUo7OztBQ3hITyxTQUFTLE1BQU0sRUFBRSxPQUFPLEtBQUssTUFBTSxHQUFzQjtBQUM5RCxTQUFPLEdBQUcsS0FBSyxJQUFJLEdBQUcsSUFBSSxLQUFLO0FBQ2pDO0FBRU8sU0FBUyxTQUFTLEtBQWUsT0FBMEI7QUFDaEUsU0FBTyxJQUFJLFFBQVEsTUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3BEO0FBR08sU0FBUyxXQUFXLE9BQXVCO0FBQ2hELE1BQUksTUFBTTtBQUNWLGFBQVcsUUFBUSxPQUFPLEtBQUssR0FBRztBQUNoQyxRQUFJLEtBQUssUUFBUSxJQUFLLFFBQU87QUFDN0IsVUFBTSxLQUFLO0FBQUEsRUFDYjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBTyxPQUEwQjtBQUMvQyxTQUFPLENBQUMsR0FBRyxLQUFLLEVBQUU7QUFBQSxJQUNoQixDQUFDRSxJQUFHQyxPQUFNRCxHQUFFLFFBQVFDLEdBQUUsU0FBU0EsR0FBRSxNQUFNRCxHQUFFLFFBQVFBLEdBQUUsUUFBUUMsR0FBRSxRQUFRLEtBQUs7QUFBQSxFQUM1RTtBQUNGO0FBR08sU0FBUyxTQUFTLFVBQW9CLE9BQXFCLE9BQXlCO0FBQ3pGLFFBQU0sT0FBaUI7QUFBQSxJQUNyQixPQUFPLFNBQVMsTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUNqQyxLQUFLLFNBQVMsSUFBSSxNQUFNLElBQUk7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLFNBQVMsWUFBWSxFQUFFLEdBQUcsTUFBTSxhQUFhLE1BQU0sT0FBTyxXQUFXLE1BQU0sS0FBSyxJQUFJO0FBQzdGO0FBRU8sU0FBUyxJQUFJLE9BQWMsTUFBZ0IsT0FBOEI7QUFDOUUsUUFBTSxNQUFNLE1BQU0sSUFBSTtBQUN0QixRQUFNLE9BQU8sTUFBTTtBQUFBLElBQ2pCLENBQUMsVUFBVSxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sV0FBVyxDQUFDLFNBQVMsT0FBTyxJQUFJO0FBQUEsRUFDNUU7QUFDQSxTQUFPLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQy9CO0FBRU8sU0FBUyxPQUFPLE9BQWMsS0FBMEI7QUFDN0QsU0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFDbkQ7QUFHTyxTQUFTLFVBQVUsTUFBMEI7QUFDbEQsUUFBTSxFQUFFLFFBQVEsU0FBUyxPQUFPLFFBQVEsR0FBRyxJQUFJLElBQUk7QUFDbkQsU0FBTztBQUNUO0FBRU8sU0FBUyxRQUFRLE9BQWMsS0FBMEI7QUFDOUQsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFVLE1BQU0sSUFBSSxNQUFNLE1BQU0sVUFBVSxJQUFJLElBQUksSUFBSztBQUMzRTtBQUVPLFNBQVMsUUFBUSxPQUFjLEtBQWMsT0FBZSxPQUE4QjtBQUMvRixTQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsVUFBVSxFQUFFLEdBQUcsVUFBVSxJQUFJLEdBQUcsTUFBTSxJQUFJLEtBQUs7QUFDN0U7QUFHTyxTQUFTLE9BQ2QsT0FDQSxLQUNBLFVBQ0EsT0FDQSxPQUNZO0FBQ1osU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxDQUFDLFVBQVUsRUFBRSxHQUFHLFVBQVUsSUFBSSxHQUFHLEdBQUcsU0FBUyxVQUFVLE9BQU8sS0FBSyxLQUFLLEVBQUU7QUFBQSxJQUMxRTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsUUFDUCxPQUNBLEtBQ0EsUUFDQSxPQUNZO0FBQ1osUUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDLFVBQVUsTUFBTSxLQUFLLE1BQU0sR0FBRztBQUN2RCxTQUFPLE9BQU8sSUFBSSxPQUFPLE9BQU8sR0FBRyxHQUFHLE9BQU8sSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDLEdBQUcsS0FBSztBQUN4RTs7O0FDdkZBLElBQU0sYUFBa0Msb0JBQUksSUFBSSxDQUFDLGNBQWMsY0FBYyxDQUFDO0FBR3ZFLFNBQVMsWUFBWSxNQUF5QjtBQUNuRCxTQUFPLFdBQVcsSUFBSSxLQUFLLFFBQVE7QUFDckM7QUEwRE8sU0FBUyxXQUFXLEVBQUUsTUFBTSxNQUFNLEdBQTZDO0FBQ3BGLFNBQU8sS0FBSyxLQUFLLGFBQWEsVUFBVSxNQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVM7QUFDdEU7OztBQzlEQSxJQUFNLFFBQVE7QUFHUCxTQUFTLFNBQVMsTUFBaUIsVUFBNkI7QUFDckUsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLE1BQUksUUFBUTtBQUNaLFNBQU8sUUFBUSxLQUFLLFFBQVE7QUFDMUIsVUFBTSxNQUFNLFNBQVMsTUFBTSxVQUFVLEtBQUs7QUFDMUMsVUFBTSxlQUFlLFNBQVMsR0FBRyxLQUFLO0FBQ3RDLFVBQU0sT0FBTyxTQUFTLEdBQUcsR0FBRztBQUM1QixXQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssY0FBYyxhQUFhLE9BQU8sRUFBRSxDQUFDO0FBQy9ELFlBQVE7QUFBQSxFQUNWO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTLE1BQWlCLFVBQW9CLE9BQXVCO0FBQzVFLE1BQUksS0FBSyxTQUFTLFNBQVMsSUFBSSxNQUFPLFFBQU8sS0FBSztBQUNsRCxRQUFNLFVBQVUsS0FBSyxLQUFLLFFBQVEsTUFBTSxLQUFLLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDbkUsUUFBTSxVQUFVLFVBQVUsSUFBSSxLQUFLLFNBQVMsS0FBSyxTQUFTLFVBQVUsQ0FBQztBQUNyRSxRQUFNLFNBQVMsV0FBVyxRQUFRLElBQUksUUFBUSxVQUFVLFFBQVE7QUFFaEUsUUFBTSxRQUFRLFNBQVMsR0FBRyxNQUFNO0FBQ2hDLE1BQUksU0FBUyxTQUFTLFNBQVMsU0FBUyxNQUFNLEtBQUssS0FBSyxPQUFRLFFBQU87QUFDdkUsU0FBTyxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxTQUFTLElBQUksS0FBSyxHQUFHLFFBQVEsQ0FBQyxDQUFDO0FBQ3ZFO0FBc0JPLFNBQVMsT0FBTyxPQUE0QixPQUFlLEtBQTJCO0FBQzNGLFFBQU0sUUFBUSxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDakYsQ0FBQyxVQUFVLEVBQUUsTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sS0FBSyxHQUFHLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxFQUN0RjtBQUNBLFNBQU8sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUMvQjtBQUVBLFNBQVMsS0FBSyxPQUF3QixPQUFlLEtBQTJCO0FBQzlFLFFBQU0sUUFBc0IsQ0FBQztBQUM3QixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVU7QUFDZCxXQUFTLE9BQU8sUUFBUSxDQUFDLEdBQUcsTUFBTSxPQUFPLFFBQVEsQ0FBQyxHQUFHO0FBQ25ELFVBQU0sUUFBZ0IsQ0FBQztBQUN2QixVQUFNLFFBQWdCLENBQUM7QUFDdkIsUUFBSSxPQUFPO0FBQ1gsV0FBTyxPQUFPLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDdkMsWUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixVQUFJLE1BQU0sU0FBUyxLQUFLLElBQUs7QUFDN0IsWUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLEtBQUssS0FBSyxJQUFJLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRSxDQUFDO0FBQzNELFVBQUksTUFBTSxNQUFNLEtBQUssSUFBSyxPQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sT0FBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3BFO0FBQ0EsVUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQy9CLGNBQ0UsTUFBTSxXQUFXLElBQ2IsT0FDQSxDQUFDLEdBQUcsT0FBTyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUNDLElBQUdDLE9BQU1ELEdBQUUsUUFBUUMsR0FBRSxTQUFTQSxHQUFFLE1BQU1ELEdBQUUsR0FBRztBQUMzRSxRQUFJLEtBQUssUUFBUSxTQUFVLE9BQU0sS0FBSyxFQUFFLE9BQU8sVUFBVSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQzFFLFVBQU0sS0FBSztBQUFBLE1BQ1QsTUFBTSxLQUFLO0FBQUEsTUFDWCxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFDcEIsT0FBTyxLQUFLO0FBQUEsTUFDWixLQUFLLEtBQUs7QUFBQSxNQUNWLFNBQVMsS0FBSyxVQUFVLEtBQUssS0FBSztBQUFBLE1BQ2xDLFFBQVEsS0FBSyxRQUFRLEtBQUssS0FBSztBQUFBLE1BQy9CLFVBQVUsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFBQSxJQUM1QyxDQUFDO0FBQ0QsZUFBVyxLQUFLO0FBQUEsRUFDbEI7QUFDQSxNQUFJLFdBQVcsSUFBSyxPQUFNLEtBQUssRUFBRSxPQUFPLFVBQVUsSUFBSSxDQUFDO0FBQ3ZELFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxPQUEwRDtBQUNoRixRQUFNLFFBQVEsb0JBQUksSUFBcUI7QUFDdkMsUUFBTSxVQUFVLE9BQU8sS0FBSztBQUM1QixRQUFNLFNBQVMsUUFDWixJQUFJLENBQUNFLElBQUcsVUFBVSxLQUFLLEVBQ3ZCLEtBQUssQ0FBQ0YsSUFBR0MsT0FBTSxLQUFLLFFBQVFELEVBQUMsQ0FBQyxJQUFJLEtBQUssUUFBUUMsRUFBQyxDQUFDLENBQUM7QUFDckQsTUFBSSxVQUFVO0FBQ2QsYUFBVyxRQUFRLFFBQVMsV0FBVSxLQUFLLElBQUksU0FBUyxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQzdFLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sT0FBTyxRQUFRLEtBQUs7QUFDMUIsUUFBSSxPQUFPO0FBQ1gsVUFBTSxPQUFPLENBQUMsVUFBb0I7QUFDaEMsWUFBTSxRQUFRLFNBQVMsTUFBTSxLQUFLLElBQUksTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLElBQUk7QUFDaEUsVUFBSSxVQUFVLE9BQVcsUUFBTyxLQUFLLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxJQUMxRDtBQUNBLGFBQVMsS0FBSyxRQUFRLEdBQUcsTUFBTSxHQUFHLE1BQU0sR0FBRztBQUN6QyxZQUFNLFFBQVEsUUFBUSxFQUFFO0FBQ3hCLFVBQUksTUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFPO0FBQ3pDLFdBQUssS0FBSztBQUFBLElBQ1o7QUFDQSxhQUFTLEtBQUssUUFBUSxHQUFHLEtBQUssUUFBUSxRQUFRLE1BQU0sR0FBRztBQUNyRCxZQUFNLFFBQVEsUUFBUSxFQUFFO0FBQ3hCLFVBQUksTUFBTSxTQUFTLEtBQUssSUFBSztBQUM3QixXQUFLLEtBQUs7QUFBQSxJQUNaO0FBQ0EsVUFBTSxJQUFJLE1BQU0sSUFBSSxHQUFHLElBQUk7QUFBQSxFQUM3QjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxNQUFvQztBQUNoRCxTQUFPLE9BQU8sS0FBSyxNQUFNLEtBQUssUUFBUTtBQUN4Qzs7O0FDL0hPLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFFBQTJCLFVBQTRCLFdBQW9CO0FBQ3JGLFNBQUssVUFBVTtBQUNmLFNBQUssWUFBWSxJQUFJLElBQUksUUFBUTtBQUNqQyxTQUFLLFlBQVk7QUFDakIsU0FBSyxRQUFRLE9BQU8sVUFBVTtBQUFBLEVBQ2hDO0FBQUEsRUFFQSxNQUFNLE9BQXVCO0FBQzNCLFdBQU8sS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUVBLElBQUksT0FBdUI7QUFDekIsV0FBTyxLQUFLLFFBQVEsSUFBSSxRQUFRLENBQUMsS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxXQUFXLE9BQXdCO0FBQ2pDLFdBQU8sS0FBSyxVQUFVLElBQUksS0FBSztBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLEdBQUcsUUFBd0I7QUFDekIsUUFBSSxNQUFNO0FBQ1YsUUFBSSxPQUFPLEtBQUs7QUFDaEIsV0FBTyxNQUFNLE1BQU07QUFDakIsWUFBTSxTQUFVLE1BQU0sUUFBUztBQUMvQixVQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssT0FBUSxPQUFNLFNBQVM7QUFBQSxVQUMxQyxRQUFPO0FBQUEsSUFDZDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBZSxLQUFrQztBQUN4RCxVQUFNLFFBQVEsS0FBSyxHQUFHLEtBQUs7QUFDM0IsUUFBSSxPQUFPLEtBQUssR0FBRyxHQUFHO0FBQ3RCLFFBQUksUUFBUSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUksS0FBSyxJQUFLLFNBQVE7QUFDM0QsV0FBTyxTQUFTLFFBQVEsUUFBUSxLQUFLLFFBQVEsRUFBRSxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdBLEtBQUssS0FBYSxPQUFvQztBQUNwRCxRQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUssS0FBSztBQUMvQixRQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSztBQUM5QixXQUFPLFNBQVMsUUFBUSxLQUFLLFdBQVcsS0FBSyxFQUFHLFVBQVM7QUFDekQsV0FBTyxTQUFTLFFBQVEsS0FBSyxXQUFXLElBQUksRUFBRyxTQUFRO0FBQ3ZELFdBQU8sU0FBUyxPQUFPLEVBQUUsT0FBTyxLQUFLLElBQUk7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxLQUFLLE9BQWUsV0FBa0M7QUFDcEQsYUFBUyxLQUFLLFFBQVEsV0FBVyxNQUFNLEtBQUssS0FBSyxLQUFLLE9BQU8sTUFBTSxXQUFXO0FBQzVFLFVBQUksQ0FBQyxLQUFLLFdBQVcsRUFBRSxFQUFHLFFBQU87QUFBQSxJQUNuQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsTUFBZ0IsTUFBaUIsYUFBZ0M7QUFDMUYsTUFBSSxDQUFDLGVBQWUsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxXQUFPLElBQUksU0FBUyxLQUFLLFFBQVEsS0FBSyxVQUFVLElBQUk7QUFBQSxFQUN0RDtBQUNBLFNBQU8sVUFBVSxJQUFJO0FBQ3ZCO0FBRUEsSUFBTSxRQUFRO0FBR1AsU0FBUyxVQUFVLE1BQTJCO0FBQ25ELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixRQUFNLFdBQXFCLENBQUM7QUFDNUIsYUFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLElBQUksS0FBSyxVQUFVLEVBQUUsUUFBUSxLQUFLLElBQUksR0FBRztBQUN4RSxRQUFJLE1BQU0sS0FBSyxPQUFPLEVBQUcsVUFBUyxLQUFLLE9BQU8sVUFBVSxDQUFDO0FBQ3pELFdBQU8sS0FBSyxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssU0FBUyxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDekU7QUFDQSxTQUFPLElBQUksU0FBUyxRQUFRLFVBQVUsS0FBSztBQUM3Qzs7O0FDekZPLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ1o7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVksTUFBYztBQUN4QixTQUFLLE9BQU87QUFDWixTQUFLLFVBQVUsZ0JBQWdCLElBQUk7QUFDbkMsU0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLLFFBQVE7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXVCO0FBQzdCLFdBQU8sUUFBUSxLQUFLLFFBQVEsT0FBTyxDQUFDO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFzQjtBQUM3QixVQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sQ0FBQztBQUVsQyxVQUFNLE9BQU8sS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUNuQyxVQUFNLFdBQVcsU0FBUyxVQUFhLE9BQU8sVUFBVTtBQUN4RCxXQUFPLFdBQVcsT0FBTyxPQUFPO0FBQUEsRUFDbEM7QUFBQSxFQUVBLE1BQU0sT0FBZSxLQUFxQjtBQUN4QyxXQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssUUFBUSxLQUFLLEdBQUcsS0FBSyxRQUFRLEdBQUcsQ0FBQztBQUFBLEVBQy9EO0FBQUE7QUFBQSxFQUdBLFFBQVEsUUFBZ0IsTUFBcUI7QUFDM0MsUUFBSSxNQUFNO0FBQ1YsUUFBSSxPQUFPLEtBQUssUUFBUTtBQUN4QixXQUFPLE1BQU0sTUFBTTtBQUNqQixZQUFNLFNBQVUsTUFBTSxRQUFTO0FBQy9CLFdBQUssS0FBSyxRQUFRLE1BQU0sS0FBSyxLQUFLLFNBQVMsT0FBTyxPQUFRLE9BQU0sU0FBUztBQUFBLFVBQ3BFLFFBQU87QUFBQSxJQUNkO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sWUFBWTtBQUVsQixTQUFTLGdCQUFnQixNQUEwQjtBQUNqRCxNQUFJLENBQUMsVUFBVSxLQUFLLElBQUksRUFBRyxRQUFPLElBQUksV0FBVyxDQUFDO0FBQ2xELFFBQU0sWUFBc0IsQ0FBQztBQUM3QixNQUFJLFFBQVE7QUFDWixhQUFXLGFBQWEsTUFBTTtBQUM1QixRQUFJLFVBQVUsV0FBVyxFQUFHLFdBQVUsS0FBSyxLQUFLO0FBQ2hELGFBQVM7QUFBQSxFQUNYO0FBQ0EsU0FBTyxXQUFXLEtBQUssU0FBUztBQUNsQzs7O0FDL0NBLElBQU0sY0FBYyxJQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxLQUFLO0FBR3ZDLFNBQVMsV0FBVyxNQUFnQixRQUFvQixVQUFpQztBQUM5RixRQUFNLE9BQU8sSUFBSSxVQUFVLEtBQUssS0FBSyxJQUFJO0FBQ3pDLFFBQU0sV0FBVyxXQUFXLFdBQVcsTUFBTSxNQUFNLE9BQU8sZUFBZSxJQUFJO0FBQzdFLFNBQU8sRUFBRSxNQUFNLFVBQVUsUUFBUSxTQUFTLE1BQU0sUUFBUSxFQUFFO0FBQzVEO0FBRU8sU0FBUyxRQUFRRSxXQUF3QixTQUF5QjtBQUN2RSxTQUFPQSxVQUFTLE9BQU87QUFBQSxJQUNyQixDQUFDLFVBQVUsV0FBVyxNQUFNLGdCQUFnQixXQUFXLE1BQU07QUFBQSxFQUMvRDtBQUNGOzs7QUNsQk8sU0FBUyxXQUFXLEtBQW9DLFFBQTBCO0FBQ3ZGLEVBQUFDLEdBQVUsTUFBTTtBQUNkLFVBQU0sVUFBVSxJQUFJO0FBQ3BCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsV0FBTyxXQUFXLFdBQVcsT0FBTztBQUNwQyxVQUFNLFVBQVUsSUFBSSxRQUFRLFNBQVMsTUFBTTtBQUMzQyxVQUFNLFlBQVk7QUFBQSxNQUNoQixhQUFhLENBQUMsVUFBd0IsUUFBUSxLQUFLLEtBQUs7QUFBQSxNQUN4RCxhQUFhLENBQUMsVUFBd0IsUUFBUSxLQUFLLEtBQUs7QUFBQSxNQUN4RCxXQUFXLENBQUMsVUFBd0IsUUFBUSxHQUFHLEtBQUs7QUFBQSxNQUNwRCxlQUFlLE1BQU0sUUFBUSxPQUFPO0FBQUEsTUFDcEMsVUFBVSxDQUFDLFVBQXNCLFFBQVEsT0FBTyxLQUFLO0FBQUEsSUFDdkQ7QUFDQSxVQUFNLE1BQU0sT0FBTyxRQUFRLFNBQVM7QUFDcEMsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLElBQUssU0FBUSxpQkFBaUIsTUFBTSxRQUFRO0FBQzNFLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssSUFBSyxTQUFRLG9CQUFvQixNQUFNLFFBQVE7QUFBQSxJQUNoRjtBQUFBLEVBQ0YsR0FBRyxDQUFDLEtBQUssTUFBTSxDQUFDO0FBQ2xCO0FBRUEsSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNIO0FBQUEsRUFDQTtBQUFBLEVBQ1QsUUFBcUI7QUFBQSxFQUNyQixRQUF1QjtBQUFBLEVBQ3ZCLFNBQVM7QUFBQTtBQUFBLEVBRVQsV0FBMkI7QUFBQSxFQUUzQixZQUFZLEtBQWtCLFFBQW9CO0FBQ2hELFNBQUssT0FBTztBQUNaLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFFQSxLQUFLLE9BQTJCO0FBQzlCLFVBQU0sU0FBUyxNQUFNO0FBRXJCLFFBQUksTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLEVBQUc7QUFDM0MsVUFBTSxRQUFRLE9BQU8sUUFBcUIsZUFBZTtBQUN6RCxRQUFJLE9BQU87QUFDVCxZQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sUUFBUSxNQUFNO0FBQzlDLFVBQUksS0FBTSxNQUFLLFFBQVEsT0FBTyxJQUFJO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxPQUFPLFFBQXFCLGFBQWEsR0FBRyxRQUFRO0FBQ2pFLFNBQUssV0FBVztBQUNoQixTQUFLLFFBQVEsUUFBUTtBQUNyQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsS0FBSyxXQUFXLEtBQUs7QUFFbEMsUUFBSSxNQUFNLGdCQUFnQixXQUFXLEtBQU0sTUFBSyxLQUFLLG9CQUFvQixNQUFNLFNBQVM7QUFBQSxFQUMxRjtBQUFBLEVBRUEsS0FBSyxPQUEyQjtBQUM5QixRQUFJLEtBQUssVUFBVSxRQUFTLE1BQU0sZ0JBQWdCLFdBQVcsQ0FBQyxLQUFLLE1BQVE7QUFDM0UsVUFBTSxVQUFVLEtBQUssV0FBVyxLQUFLO0FBQ3JDLFFBQUksWUFBWSxLQUFNO0FBQ3RCLFFBQUksS0FBSyxPQUFPO0FBQ2QsV0FBSyxRQUFRLGNBQWMsS0FBSyxPQUFPLE9BQU87QUFDOUMsV0FBSyxTQUFTO0FBQUEsSUFDaEIsV0FBVyxLQUFLLFVBQVUsWUFBWSxLQUFLLE9BQU87QUFDaEQsVUFBSSxDQUFDLEtBQUssT0FBUSxNQUFLLFFBQVEsT0FBTyxLQUFLLEtBQUs7QUFDaEQsV0FBSyxTQUFTO0FBQ2QsV0FBSyxRQUFRLE9BQU8sU0FBUyxJQUFJO0FBQUEsSUFDbkM7QUFBQSxFQUNGO0FBQUEsRUFFQSxHQUFHLE9BQTJCO0FBQzVCLFVBQU0sQ0FBQyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDaEUsU0FBSyxLQUFLO0FBQ1YsUUFBSSxNQUFNO0FBQ1IsWUFBTSxVQUFVLEtBQUssV0FBVyxLQUFLO0FBQ3JDLFdBQUssUUFBUSxPQUFPLFFBQVE7QUFDNUIsVUFBSSxTQUFTLFlBQVksS0FBTSxNQUFLLFFBQVEsU0FBUyxNQUFNLE9BQU87QUFDbEU7QUFBQSxJQUNGO0FBQ0EsUUFBSSxPQUFPO0FBQ1QsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTLEtBQU0sTUFBSyxPQUFPLE9BQU8sSUFBSTtBQUFBLEVBQzVDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsUUFBSSxLQUFLLE9BQVEsTUFBSyxRQUFRLE9BQU8sUUFBUTtBQUM3QyxTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUEsRUFFQSxPQUFhO0FBQ1gsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQU8sT0FBeUI7QUFDOUIsVUFBTSxVQUFVLEtBQUssV0FBVyxLQUFLO0FBQ3JDLFFBQUksWUFBWSxRQUFRLEtBQUssUUFBUSxTQUFTLFNBQVMsU0FBUyxLQUFLLEVBQUc7QUFDeEUsU0FBSyxRQUFRLE9BQU8sT0FBTztBQUMzQixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBQUEsRUFFQSxPQUFPLE9BQXFCLFNBQXVCO0FBQ2pELFVBQU0sU0FDSixNQUFNLFlBQWEsTUFBTSxnQkFBZ0IsV0FBVyxLQUFLLFFBQVEsVUFBVTtBQUM3RSxRQUFJLFFBQVE7QUFDVixXQUFLLFFBQVEsT0FBTyxTQUFTLElBQUk7QUFDakM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssYUFBYTtBQUMvQixRQUFJLEtBQU0sTUFBSyxRQUFRLFdBQVcsSUFBSTtBQUFBLGFBQzdCLEtBQUssVUFBVSxRQUFRLGNBQWMsRUFBRyxNQUFLLFFBQVEsT0FBTyxPQUFPO0FBQUEsUUFDdkUsTUFBSyxRQUFRLE9BQU87QUFBQSxFQUMzQjtBQUFBO0FBQUEsRUFHQSxlQUFlO0FBQ2IsVUFBTSxRQUFRLENBQUM7QUFDZixRQUFJLE9BQU8sS0FBSyxVQUFVLFFBQXFCLE1BQU0sS0FBSztBQUMxRCxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFHO0FBQzFDLFVBQUksS0FBTSxPQUFNLEtBQUssSUFBSTtBQUN6QixhQUFPLEtBQUssZUFBZSxRQUFRLE1BQU0sS0FBSztBQUFBLElBQ2hEO0FBQ0EsVUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDLFNBQVMsTUFBTSxJQUFJLE1BQU0sS0FBSyxRQUFRLFlBQVksS0FBSztBQUNuRixXQUFPLE9BQU8sS0FBSyxLQUFLLE1BQU0sTUFBTTtBQUFBLEVBQ3RDO0FBQUEsRUFFQSxRQUFRLEtBQXlCO0FBQy9CLFdBQU8sS0FBSyxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsRUFDcEU7QUFBQSxFQUVBLFdBQVcsT0FBa0M7QUFDM0MsV0FBTyxVQUFVLEtBQUssTUFBTSxNQUFNLFNBQVMsTUFBTSxPQUFPO0FBQUEsRUFDMUQ7QUFDRjtBQUVBLFNBQVMsU0FBUyxFQUFFLE9BQU8sR0FBbUI7QUFDNUMsU0FBUSxPQUFtQixRQUFRLGlDQUFpQyxNQUFNO0FBQzVFO0FBR0EsU0FBUyxVQUFVLEtBQWtCQyxJQUFXQyxJQUEwQjtBQUN4RSxRQUFNLE9BQU8sSUFBSSxZQUFZO0FBQzdCLFFBQU0sTUFBTSxLQUFLLG1CQUFtQkQsSUFBR0MsRUFBQztBQUN4QyxRQUFNLFFBQVEsS0FBSyxRQUFxQixjQUFjO0FBQ3RELE1BQUksU0FBUyxJQUFJLFNBQVMsS0FBSyxFQUFHLFFBQU8sT0FBTyxNQUFNLFFBQVEsS0FBSztBQUNuRSxRQUFNLFFBQVEsS0FBSyxRQUFRLGNBQWMsS0FBSyxhQUFhLEtBQUtBLEVBQUM7QUFDakUsU0FBTyxRQUFRLGFBQWEsT0FBT0QsSUFBR0MsRUFBQyxJQUFJO0FBQzdDO0FBRUEsU0FBUyxhQUFhLEtBQWtCQSxJQUEyQjtBQUNqRSxNQUFJLE9BQXVCO0FBQzNCLE1BQUksUUFBUSxPQUFPO0FBQ25CLGFBQVcsU0FBUyxJQUFJLGlCQUFpQixjQUFjLEdBQUc7QUFDeEQsVUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJLE1BQU0sc0JBQXNCO0FBQ3BELFVBQU0sV0FBVyxLQUFLLElBQUksTUFBTUEsSUFBR0EsS0FBSSxRQUFRLENBQUM7QUFDaEQsUUFBSSxXQUFXLE1BQU8sRUFBQyxPQUFPLElBQUksSUFBSSxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ3hEO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxhQUFhLE9BQWdCRCxJQUFXQyxJQUEwQjtBQUN6RSxNQUFJLE9BQXNCO0FBQzFCLE1BQUksUUFBUSxPQUFPO0FBQ25CLGFBQVcsU0FBUyxNQUFNLGlCQUE4QixjQUFjLEdBQUc7QUFDdkUsZUFBVyxRQUFRLE1BQU0sZUFBZSxHQUFHO0FBQ3pDLFlBQU0sS0FBSyxLQUFLLElBQUksS0FBSyxPQUFPRCxJQUFHQSxLQUFJLEtBQUssT0FBTyxDQUFDO0FBQ3BELFlBQU0sS0FBSyxLQUFLLElBQUksS0FBSyxNQUFNQyxJQUFHQSxLQUFJLEtBQUssUUFBUSxDQUFDO0FBRXBELFlBQU0sV0FBVyxLQUFLLE1BQU87QUFDN0IsVUFBSSxXQUFXLE1BQU8sRUFBQyxPQUFPLElBQUksSUFBSSxDQUFDLFVBQVUsT0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLEtBQTRCO0FBQzlDLFFBQU0sT0FBTyxDQUFDLFlBQW9CLElBQUksY0FBMkIsZ0JBQWdCLE9BQU8sSUFBSTtBQUM1RixTQUFPO0FBQUEsSUFDTCxNQUFNLFNBQVM7QUFDYixZQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLGFBQU8sVUFBVSxRQUFRLGlCQUFpQixLQUFLLEVBQUUsY0FBYztBQUFBLElBQ2pFO0FBQUEsSUFDQSxTQUFTLFNBQVMsV0FBVztBQUMzQixZQUFNLE9BQU8sS0FBSyxPQUFPLEdBQUcsc0JBQXNCO0FBQ2xELFVBQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsWUFBTSxVQUFVLEtBQUssT0FBTyxLQUFLLFNBQVM7QUFDMUMsVUFBSSxPQUF1QjtBQUMzQixVQUFJLE9BQXNCO0FBQzFCLFVBQUksUUFBUSxPQUFPO0FBQ25CLGVBQVMsS0FBSyxVQUFVLGFBQWEsTUFBTSxXQUFXO0FBQ3BELGNBQU0sUUFBUSxLQUFLLEVBQUU7QUFDckIsY0FBTSxPQUFPLE9BQU8sc0JBQXNCO0FBQzFDLFlBQUksQ0FBQyxTQUFTLENBQUMsS0FBTSxRQUFPO0FBQzVCLGNBQU0sV0FBVyxZQUFZLElBQUksS0FBSyxPQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssVUFBVSxLQUFLLE1BQU07QUFDekYsWUFBSSxDQUFDLFNBQVU7QUFDZixpQkFBUztBQUNULFlBQUksWUFBWSxJQUFJLEtBQUssT0FBTyxLQUFLLFNBQVMsSUFBSSxLQUFLLFVBQVUsS0FBSyxNQUFNLEVBQUcsUUFBTztBQUN0RixZQUFJLE1BQU0sUUFBUSxXQUFXLEVBQUc7QUFDaEMsY0FBTSxXQUFXLEtBQUssSUFBSSxLQUFLLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTyxDQUFDO0FBQ3BFLFlBQUksV0FBVyxNQUFPLEVBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxVQUFVLEVBQUU7QUFBQSxNQUNyRDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ3hNTyxTQUFTLFlBQVksRUFBRSxLQUFLLFFBQVEsUUFBUSxVQUFVLEdBQXdCO0FBQ25GLFFBQU0sTUFBTUMsR0FBdUIsSUFBSTtBQUN2QyxRQUFNLE9BQU8sT0FBTyxTQUFTO0FBQzdCLFFBQU0sTUFBTSxRQUFRLE9BQU8sWUFBWTtBQUN2QyxFQUFBQyxHQUFnQixNQUFNO0FBQ3BCLFFBQUksT0FBTyxJQUFJLFdBQVcsSUFBSSxRQUFTLE9BQU0sSUFBSSxTQUFTLElBQUksU0FBUyxHQUFHO0FBQUEsRUFDNUUsR0FBRyxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQ2IsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixRQUFNLE9BQU8sQ0FBQyxRQUFvQixNQUFNO0FBQ3RDLFFBQUk7QUFDSixjQUFVO0FBQUEsRUFDWjtBQUNBLFFBQU0sUUFBUSxPQUFPLFNBQVMsS0FBSyxLQUFLLElBQUksU0FBUyxDQUFDLEtBQUssT0FBTyxHQUFHLE1BQU07QUFDM0UsU0FDRSxnQkFBQUMsR0FBQyxTQUFJLE9BQU0sV0FBVSxNQUFLLFdBQVUsY0FBVyxRQUFPLGlCQUFhLE1BQUMsS0FBSyxLQUN0RTtBQUFBLFVBQU0sU0FBUyxLQUNkLGdCQUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsY0FBVztBQUFBLFFBQ1gsT0FBTyxLQUFLO0FBQUEsUUFDWixVQUFVLENBQUMsVUFBVTtBQUNuQixnQkFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNO0FBQ3hCLGVBQUssTUFBTSxPQUFPLFdBQVcsS0FBSyxDQUFDLEVBQUU7QUFBQSxRQUN2QztBQUFBLFFBRUMsZ0JBQU0sSUFBSSxDQUFDLFVBQ1YsZ0JBQUFBLEdBQUMsWUFBbUIsT0FBTyxPQUN4QixtQkFEVSxLQUViLENBQ0Q7QUFBQTtBQUFBLElBQ0g7QUFBQSxJQUVELEtBQUssV0FBVyxVQUFhLEtBQUssVUFBVSxVQUMzQyxnQkFBQUEsR0FBQyxVQUFLLE9BQU0sV0FBVyxlQUFLLE1BQU0sUUFBUSxDQUFDLEdBQUU7QUFBQSxJQUU5QyxLQUFLLFdBQVcsVUFDZixnQkFBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE1BQUs7QUFBQSxRQUNMLE9BQU07QUFBQSxRQUNOLGVBQVk7QUFBQSxRQUNaLFNBQVMsS0FBSyxNQUFNLE9BQU8sUUFBUSxJQUFJLENBQUM7QUFBQSxRQUN6QztBQUFBO0FBQUEsSUFFRDtBQUFBLElBRUYsZ0JBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxPQUFNO0FBQUEsUUFDTixlQUFZO0FBQUEsUUFDWixTQUFTLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQUEsUUFDeEM7QUFBQTtBQUFBLElBRUQ7QUFBQSxLQUNGO0FBRUo7QUFHQSxTQUFTLE1BQU0sS0FBa0IsS0FBa0IsS0FBbUI7QUFDcEUsUUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLGlCQUE4QixNQUFNLENBQUMsRUFBRTtBQUFBLElBQzNELENBQUMsU0FBUyxLQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ2pDO0FBQ0EsUUFBTSxRQUFRLE1BQU0sQ0FBQyxHQUFHLGVBQWUsRUFBRSxDQUFDO0FBQzFDLFFBQU0sT0FBTyxNQUFNLEdBQUcsRUFBRSxHQUFHLGVBQWU7QUFDMUMsUUFBTSxTQUFTLE9BQU8sS0FBSyxTQUFTLENBQUM7QUFDckMsTUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFRO0FBQ3ZCLFFBQU0sUUFBUSxJQUFJLHNCQUFzQjtBQUN4QyxRQUFNLENBQUNDLFFBQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxhQUFhLElBQUksWUFBWTtBQUMxRCxRQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLE1BQU0sT0FBTyxNQUFNLE1BQU0sSUFBSSxjQUFjQSxTQUFRLENBQUMsQ0FBQztBQUN2RixRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sTUFBTSxTQUFTO0FBQy9DLFFBQU0sTUFBTSxTQUFTLElBQUksUUFBUSxPQUFPLFNBQVMsTUFBTSxNQUFNO0FBQzdELE1BQUksTUFBTSxPQUFPLEdBQUcsSUFBSTtBQUN4QixNQUFJLE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxTQUFTO0FBQ3hDOzs7QUNsRkEsSUFBTUMsS0FBZUMsdUJBQUFBLElBQVcsZ0JBQUE7QUFzQ2hDLFNBQVNDLEtBQUFBO0FBQ1IsTUFBQSxFQUFJQyxLQUFhLElBQWpCO0FBS0EsUUFBSUMsSUFDQUMsS0FBQUE7QUFBVyxNQW9JaEIsV0FBQTtBQUNDLFVBQUlDLEtBQVlDO0FBQ2hCQSxNQUFBQSxLQUFBQTtBQUVBLGFBQUEsV0FBT0QsSUFBeUI7QUFDL0IsWUFBTUUsS0FBU0YsR0FBVUc7QUFDekIsWUFBSUQsR0FBT0UsTUFBV0osR0FBVUk7QUFRL0IsbUJBQ0tDLEtBQU9ILEdBQU9JLEdBQUFBLFdBQ2xCRCxJQUNBQSxLQUFPQSxHQUFLRSxFQUVaLEtBQUlGLEdBQUtHLE1BQWFSLEdBQVVRLEVBQy9CSCxDQUFBQSxHQUFLRyxJQUFXTixHQUFPTTs7QUFJMUJSLFFBQUFBLEtBQVlBLEdBQVVTO01BQ3ZCO0lBQ0QsR0E3SkNDO0FBRUEsV0FBQSxXQUFPQyxJQUE2QjtBQUNuQyxVQUFJQyxLQUE2QkQ7QUFDakNBLE1BQUFBLEtBQUFBO0FBRUFFLE1BQUFBO0FBRUEsYUFBQSxXQUFPRCxJQUFzQjtBQUM1QixZQUFNRSxLQUEyQkYsR0FBT0c7QUFDeENILFFBQUFBLEdBQU9HLElBQUFBO0FBQ1BILFFBQUFBLEdBQU9JLEtBQUFBO0FBRVAsWUFBQSxFQXJEYyxJQXFEUkosR0FBT0ksTUFBc0JDLEdBQWlCTCxFQUFBQSxFQUNuRCxLQUFBO0FBQ0NBLFVBQUFBLEdBQU9NLEVBQUFBO1FBTVIsU0FMU0MsSUFBQUE7QUFDUixjQUFBLENBQUtwQixJQUFVO0FBQ2RELFlBQUFBLEtBQVFxQjtBQUNScEIsWUFBQUEsS0FBQUE7VUFDRDtRQUNEO0FBRURhLFFBQUFBLEtBQVNFO01BQ1Y7SUFDRDtBQUNBRCxJQUFBQSxLQUFpQjtBQUNqQmhCLElBQUFBO0FBRUEsUUFBSUUsR0FDSCxPQUFNRDtFQWxDUCxNQUZDRCxDQUFBQTtBQXNDRjtBQWNBLFNBQVN1QixHQUFTQyxJQUFBQTtBQUNqQixNQUFJeEIsS0FBYSxFQUNoQixRQUFPd0IsR0FBQUE7QUFFUkMsRUFBQUEsS0FBQUEsRUFBZ0NDO0FBN0RoQzFCLEVBQUFBO0FBK0RBLE1BQUE7QUFDQyxXQUFPd0IsR0FBQUE7RUFHUixVQUZDO0FBQ0F6QixJQUFBQSxHQUFBQTtFQUNEO0FBQ0Q7QUFHQSxJQUdJNEI7QUFISixJQUFJQyxLQUFBQTtBQWlCSixTQUFTQyxHQUFhTCxJQUFBQTtBQUNyQixNQUFNTSxLQUFjRixJQUNkRyxLQUFzQko7QUFFNUJDLEVBQUFBLEtBQUFBO0FBSUFELEVBQUFBLEtBQUFBO0FBQ0EsTUFBQTtBQUNDLFdBQU9ILEdBQUFBO0VBSVIsVUFIQztBQUNBSSxJQUFBQSxLQUFjRTtBQUNkSCxJQUFBQSxLQUFrQkk7RUFDbkI7QUFDRDtBQUdBLElBQUlqQixLQUFBQTtBQUFKLElBQ0lkLEtBQWE7QUFEakIsSUFFSWdCLEtBQWlCO0FBRnJCLElBV0lVLEtBQXVCO0FBWDNCLElBWUlELEtBQThCO0FBWmxDLElBYUlyQixLQUFBQTtBQWJKLElBaUJJNEIsS0FBZ0I7QUErQ3BCLFNBQVNDLEdBQWNDLElBQUFBO0FBQ3RCLE1BQUEsV0FBSU4sSUFBSjtBQUlBLFFBQUlwQixLQUFPMEIsR0FBT0M7QUFDbEIsUUFBQSxXQUFJM0IsTUFBc0JBLEdBQUs0QixNQUFZUixJQUFhO0FBYXZEcEIsTUFBQUEsS0FBTyxFQUNORyxHQUFVLEdBQ1ZMLEdBQVM0QixJQUNURyxHQUFhVCxHQUFZVSxHQUN6QkMsR0FBQUEsUUFDQUgsR0FBU1IsSUFDVFksR0FBQUEsUUFDQTlCLEdBQUFBLFFBQ0ErQixHQUFlakMsR0FBQUE7QUFHaEIsVUFBQSxXQUFJb0IsR0FBWVUsRUFDZlYsQ0FBQUEsR0FBWVUsRUFBU0MsSUFBYy9CO0FBRXBDb0IsTUFBQUEsR0FBWVUsSUFBVzlCO0FBQ3ZCMEIsTUFBQUEsR0FBT0MsSUFBUTNCO0FBSWYsVUEzT2UsS0EyT1hvQixHQUFZVCxFQUNmZSxDQUFBQSxHQUFPUSxFQUFXbEMsRUFBQUE7QUFFbkIsYUFBT0E7SUFDUixXQUFPLE9BQUlBLEdBQUtHLEdBQWlCO0FBRWhDSCxNQUFBQSxHQUFLRyxJQUFXO0FBZWhCLFVBQUEsV0FBSUgsR0FBSytCLEdBQTJCO0FBQ25DL0IsUUFBQUEsR0FBSytCLEVBQVlGLElBQWM3QixHQUFLNkI7QUFFcEMsWUFBQSxXQUFJN0IsR0FBSzZCLEVBQ1I3QixDQUFBQSxHQUFLNkIsRUFBWUUsSUFBYy9CLEdBQUsrQjtBQUdyQy9CLFFBQUFBLEdBQUs2QixJQUFjVCxHQUFZVTtBQUMvQjlCLFFBQUFBLEdBQUsrQixJQUFBQTtBQUVMWCxRQUFBQSxHQUFZVSxFQUFVQyxJQUFjL0I7QUFDcENvQixRQUFBQSxHQUFZVSxJQUFXOUI7TUFDeEI7QUFJQSxhQUFPQTtJQUNSO0VBekVBO0FBMkVEO0FBa0ZBLFNBQVNtQyxHQUFxQkMsSUFBaUJDLElBQUFBO0FBQzlDQyxPQUFLdkMsSUFBU3FDO0FBQ2RFLE9BQUtuQyxJQUFXO0FBQ2hCbUMsT0FBS1gsSUFBQUE7QUFDTFcsT0FBS3JDLElBQUFBO0FBQ0xxQyxPQUFLQyxJQUF3QjtBQUM3QkQsT0FBS0UsSUFBQUEsUUFBV0gsS0FBQUEsU0FBQUEsR0FBU0k7QUFDekJILE9BQUtJLElBQWFMLFFBQUFBLEtBQUFBLFNBQUFBLEdBQVNNO0FBQzNCTCxPQUFLTSxPQUFPUCxRQUFBQSxLQUFBQSxTQUFBQSxHQUFTTztBQUN0QjtBQUVBVCxHQUFPVSxVQUFVQyxRQUFRekQ7QUFFekI4QyxHQUFPVSxVQUFVRSxJQUFXLFdBQUE7QUFDM0IsU0FBQTtBQUNEO0FBRUFaLEdBQU9VLFVBQVVYLElBQWEsU0FBVWxDLElBQUFBO0FBQUlnRCxNQUFBQSxLQUFBQSxNQUNyQ0MsS0FBVVgsS0FBS3JDO0FBQ3JCLE1BQUlnRCxPQUFZakQsTUFBQUEsV0FBUUEsR0FBS2dDLEdBQTJCO0FBQ3ZEaEMsSUFBQUEsR0FBS0UsSUFBYytDO0FBQ25CWCxTQUFLckMsSUFBV0Q7QUFFaEIsUUFBQSxXQUFJaUQsR0FDSEEsQ0FBQUEsR0FBUWpCLElBQWNoQztRQUV0QnFCLENBQUFBLEdBQVUsV0FBQTtBQUFLNkIsVUFBQUE7QUFDZEEsZUFBQUEsS0FBQUYsR0FBS1IsTUFBTFUsR0FBZUMsS0FBS0gsRUFBQUE7SUFDckIsQ0FBQTtFQUVGO0FBQ0Q7QUFFQWIsR0FBT1UsVUFBVU8sSUFBZSxTQUFVcEQsSUFBQUE7QUFBSXFELE1BQUFBLEtBQUFBO0FBRTdDLE1BQUEsV0FBSWYsS0FBS3JDLEdBQXdCO0FBQ2hDLFFBQU1xRCxLQUFPdEQsR0FBS2dDLEdBQ1p2QixLQUFPVCxHQUFLRTtBQUNsQixRQUFBLFdBQUlvRCxJQUFvQjtBQUN2QkEsTUFBQUEsR0FBS3BELElBQWNPO0FBQ25CVCxNQUFBQSxHQUFLZ0MsSUFBQUE7SUFDTjtBQUVBLFFBQUEsV0FBSXZCLElBQW9CO0FBQ3ZCQSxNQUFBQSxHQUFLdUIsSUFBY3NCO0FBQ25CdEQsTUFBQUEsR0FBS0UsSUFBQUE7SUFDTjtBQUVBLFFBQUlGLE9BQVNzQyxLQUFLckMsR0FBVTtBQUMzQnFDLFdBQUtyQyxJQUFXUTtBQUNoQixVQUFBLFdBQUlBLEdBQ0hZLENBQUFBLEdBQVUsV0FBQTtBQUFLa0MsWUFBQUE7QUFDZEEsaUJBQUFBLEtBQUFGLEdBQUtYLE1BQUxhLEdBQWlCSixLQUFLRSxFQUFBQTtNQUN2QixDQUFBO0lBRUY7RUFDRDtBQUNEO0FBRUFsQixHQUFPVSxVQUFVVyxZQUFZLFNBQVV4QyxJQUFBQTtBQUFFLE1BQUF5QyxLQUN4Q25CO0FBQUEsU0FBTy9CLEdBQ04sV0FBQTtBQUNDLFFBQU02QixLQUFRcUIsR0FBS3JCO0FBQ25CZixJQUFBQSxHQUFVLFdBQUE7QUFBQSxhQUFNTCxHQUFHb0IsRUFBQUE7SUFBTSxDQUFBO0VBQzFCLEdBQ0EsRUFBRVEsTUFBTSxNQUFBLENBQUE7QUFFVjtBQUVBVCxHQUFPVSxVQUFVYSxVQUFVLFdBQUE7QUFDMUIsU0FBV3BCLEtBQUNGO0FBQ2I7QUFFQUQsR0FBT1UsVUFBVWMsV0FBVyxXQUFBO0FBQzNCLFNBQU9yQixLQUFLRixRQUFRO0FBQ3JCO0FBRUFELEdBQU9VLFVBQVVlLFNBQVMsV0FBQTtBQUN6QixTQUFBLEtBQVl4QjtBQUNiO0FBRUFELEdBQU9VLFVBQVVnQixPQUFPLFdBQUE7QUFBQSxNQUFBQyxLQUN2QnhCO0FBQUEsU0FBT2pCLEdBQVUsV0FBQTtBQUFBLFdBQU15QyxHQUFLMUI7RUFBSyxDQUFBO0FBQ2xDO0FBRUEyQixPQUFPQyxlQUFlN0IsR0FBT1UsV0FBVyxTQUFTLEVBQ2hEb0IsS0FBRyxXQUFBO0FBQ0YsTUFBTWpFLEtBQU95QixHQUFjYSxJQUFBQTtBQUMzQixNQUFBLFdBQUl0QyxHQUNIQSxDQUFBQSxHQUFLRyxJQUFXbUMsS0FBS25DO0FBRXRCLFNBQVdtQyxLQUFDdkM7QUFDYixHQUNBbUUsS0FBQSxTQUFrQjlCLElBQUFBO0FBQ2pCLE1BQUlBLE9BQVVFLEtBQUt2QyxHQUFRO0FBQzFCLFFBQUlTLEtBQWlCLElBQ3BCLE9BQVUsSUFBQTJELE1BQU0sZ0JBQUE7QUFBQSxNQTdTcEIsU0FBNkJ0RSxJQUFBQTtBQUU1QixVQUFtQixNQUFmTCxNQUF1QyxNQUFuQmdCO0FBSXhCLFlBQUlYLEdBQU8wQyxNQUEwQnRCLElBQTZCO0FBQ2pFcEIsVUFBQUEsR0FBTzBDLElBQXdCdEI7QUFDL0JyQixVQUFBQSxLQUFpQixFQUNoQkUsR0FBU0QsSUFDVEUsR0FBUUYsR0FBT0UsR0FDZkksR0FBVU4sR0FBT00sR0FDakJDLEdBQU9SLEdBQUFBO1FBRVQ7O0lBQ0QsR0FpU3VCMEMsSUFBQUE7QUFDcEJBLFNBQUt2QyxJQUFTcUM7QUFDZEUsU0FBS25DO0FBQ0xxQixJQUFBQTtBQWhiRmhDLElBQUFBO0FBbWJFLFFBQUE7QUFDQyxlQUNLUSxLQUFPc0MsS0FBS3JDLEdBQUFBLFdBQ2hCRCxJQUNBQSxLQUFPQSxHQUFLRSxFQUVaRixDQUFBQSxHQUFLNEIsRUFBUXdDLEVBQUFBO0lBSWYsVUFGQztBQUNBN0UsTUFBQUEsR0FBQUE7SUFDRDtFQUNEO0FBQ0QsRUFBQSxDQUFBO0FBV2UsU0FBQW1DLEdBQVVVLElBQVdDLElBQUFBO0FBQ3BDLFNBQU8sSUFBSUYsR0FBT0MsSUFBT0MsRUFBQUE7QUFDMUI7QUFNQSxTQUFTekIsR0FBaUJ5RCxJQUFBQTtBQUl6QixXQUNLckUsS0FBT3FFLEdBQU92QyxHQUFBQSxXQUNsQjlCLElBQ0FBLEtBQU9BLEdBQUsrQixFQUVaLEtBS0MvQixHQUFLRixFQUFRSyxNQUFhSCxHQUFLRyxLQUFBQSxDQUc5QkgsR0FBS0YsRUFBUWlELEVBQUFBLEtBRWQvQyxHQUFLRixFQUFRSyxNQUFhSCxHQUFLRyxFQUUvQixRQUFBO0FBS0YsU0FBQTtBQUNEO0FBRUEsU0FBU21FLEdBQWVELElBQUFBO0FBYXZCLFdBQ0tyRSxLQUFPcUUsR0FBT3ZDLEdBQUFBLFdBQ2xCOUIsSUFDQUEsS0FBT0EsR0FBSytCLEdBQ1g7QUFDRCxRQUFNd0MsS0FBZXZFLEdBQUtGLEVBQVE2QjtBQUNsQyxRQUFBLFdBQUk0QyxHQUNIdkUsQ0FBQUEsR0FBS2lDLElBQWdCc0M7QUFFdEJ2RSxJQUFBQSxHQUFLRixFQUFRNkIsSUFBUTNCO0FBQ3JCQSxJQUFBQSxHQUFLRyxJQUFBQTtBQUVMLFFBQUEsV0FBSUgsR0FBSytCLEdBQTJCO0FBQ25Dc0MsTUFBQUEsR0FBT3ZDLElBQVc5QjtBQUNsQjtJQUNEO0VBQ0Q7QUFDRDtBQUVBLFNBQVN3RSxHQUFlSCxJQUFBQTtBQUN2QixNQUFJckUsS0FBT3FFLEdBQU92QyxHQUNkMkMsS0FBQUE7QUFPSixTQUFBLFdBQU96RSxJQUFvQjtBQUMxQixRQUFNc0QsS0FBT3RELEdBQUs2QjtBQVVsQixRQUFBLE9BQUk3QixHQUFLRyxHQUFpQjtBQUN6QkgsTUFBQUEsR0FBS0YsRUFBUXNELEVBQWFwRCxFQUFBQTtBQUUxQixVQUFBLFdBQUlzRCxHQUNIQSxDQUFBQSxHQUFLdkIsSUFBYy9CLEdBQUsrQjtBQUV6QixVQUFBLFdBQUkvQixHQUFLK0IsRUFDUi9CLENBQUFBLEdBQUsrQixFQUFZRixJQUFjeUI7SUFFakMsTUFXQ21CLENBQUFBLEtBQU96RTtBQUdSQSxJQUFBQSxHQUFLRixFQUFRNkIsSUFBUTNCLEdBQUtpQztBQUMxQixRQUFBLFdBQUlqQyxHQUFLaUMsRUFDUmpDLENBQUFBLEdBQUtpQyxJQUFBQTtBQUdOakMsSUFBQUEsS0FBT3NEO0VBQ1I7QUFFQWUsRUFBQUEsR0FBT3ZDLElBQVcyQztBQUNuQjtBQWtCQSxTQUFTQyxHQUF5QjFELElBQW1CcUIsSUFBQUE7QUFDcERGLEVBQUFBLEdBQU9nQixLQUFLYixNQUFBQSxRQUFpQkQsRUFBQUE7QUFFN0JDLE9BQUtxQyxJQUFNM0Q7QUFDWHNCLE9BQUtSLElBQUFBO0FBQ0xRLE9BQUtzQyxJQUFpQnBELEtBQWdCO0FBQ3RDYyxPQUFLM0IsSUF6bkJXO0FBMG5CakI7QUFFQStELEdBQVM3QixZQUFZLElBQUlWO0FBRXpCdUMsR0FBUzdCLFVBQVVFLElBQVcsV0FBQTtBQUM3QlQsT0FBSzNCLEtBQUFBO0FBRUwsTUFub0JlLElBbW9CWDJCLEtBQUszQixFQUNSLFFBQUE7QUFNRCxNQXJvQmdCLE9BcW9CQSxLQUFYMkIsS0FBSzNCLEdBQ1QsUUFBQTtBQUVEMkIsT0FBSzNCLEtBQUFBO0FBRUwsTUFBSTJCLEtBQUtzQyxNQUFtQnBELEdBQzNCLFFBQUE7QUFFRGMsT0FBS3NDLElBQWlCcEQ7QUFJdEJjLE9BQUszQixLQXRwQlU7QUF1cEJmLE1BQUkyQixLQUFLbkMsSUFBVyxLQUFBLENBQU1TLEdBQWlCMEIsSUFBQUEsR0FBTztBQUNqREEsU0FBSzNCLEtBQUFBO0FBQ0wsV0FBQTtFQUNEO0FBRUEsTUFBTVcsS0FBY0Y7QUFDcEIsTUFBQTtBQUNDa0QsSUFBQUEsR0FBZWhDLElBQUFBO0FBQ2ZsQixJQUFBQSxLQUFja0I7QUFDZCxRQUFNRixLQUFRRSxLQUFLcUMsRUFBQUE7QUFDbkIsUUE3cEJnQixLQThwQmZyQyxLQUFLM0IsS0FDTDJCLEtBQUt2QyxNQUFXcUMsTUFDRSxNQUFsQkUsS0FBS25DLEdBQ0o7QUFDRG1DLFdBQUt2QyxJQUFTcUM7QUFDZEUsV0FBSzNCLEtBQUFBO0FBQ0wyQixXQUFLbkM7SUFDTjtFQUtELFNBSlNXLElBQUFBO0FBQ1J3QixTQUFLdkMsSUFBU2U7QUFDZHdCLFNBQUszQixLQXhxQlc7QUF5cUJoQjJCLFNBQUtuQztFQUNOO0FBQ0FpQixFQUFBQSxLQUFjRTtBQUNka0QsRUFBQUEsR0FBZWxDLElBQUFBO0FBQ2ZBLE9BQUszQixLQUFBQTtBQUNMLFNBQUE7QUFDRDtBQUVBK0QsR0FBUzdCLFVBQVVYLElBQWEsU0FBVWxDLElBQUFBO0FBQ3pDLE1BQUEsV0FBSXNDLEtBQUtyQyxHQUF3QjtBQUNoQ3FDLFNBQUszQixLQUFVa0U7QUFJZixhQUNLN0UsS0FBT3NDLEtBQUtSLEdBQUFBLFdBQ2hCOUIsSUFDQUEsS0FBT0EsR0FBSytCLEVBRVovQixDQUFBQSxHQUFLRixFQUFRb0MsRUFBV2xDLEVBQUFBO0VBRTFCO0FBQ0FtQyxFQUFBQSxHQUFPVSxVQUFVWCxFQUFXaUIsS0FBS2IsTUFBTXRDLEVBQUFBO0FBQ3hDO0FBRUEwRSxHQUFTN0IsVUFBVU8sSUFBZSxTQUFVcEQsSUFBQUE7QUFFM0MsTUFBQSxXQUFJc0MsS0FBS3JDLEdBQXdCO0FBQ2hDa0MsSUFBQUEsR0FBT1UsVUFBVU8sRUFBYUQsS0FBS2IsTUFBTXRDLEVBQUFBO0FBSXpDLFFBQUEsV0FBSXNDLEtBQUtyQyxHQUF3QjtBQUNoQ3FDLFdBQUszQixLQUFBQTtBQUVMLGVBQ0tYLEtBQU9zQyxLQUFLUixHQUFBQSxXQUNoQjlCLElBQ0FBLEtBQU9BLEdBQUsrQixFQUVaL0IsQ0FBQUEsR0FBS0YsRUFBUXNELEVBQWFwRCxFQUFBQTtJQUU1QjtFQUNEO0FBQ0Q7QUFFQTBFLEdBQVM3QixVQUFVdUIsSUFBVSxXQUFBO0FBQzVCLE1BQUEsRUEzdEJnQixJQTJ0QlY5QixLQUFLM0IsSUFBb0I7QUFDOUIyQixTQUFLM0IsS0FBVWtFO0FBRWYsYUFDSzdFLEtBQU9zQyxLQUFLckMsR0FBQUEsV0FDaEJELElBQ0FBLEtBQU9BLEdBQUtFLEVBRVpGLENBQUFBLEdBQUs0QixFQUFRd0MsRUFBQUE7RUFFZjtBQUNEO0FBRUFMLE9BQU9DLGVBQWVVLEdBQVM3QixXQUFXLFNBQVMsRUFDbERvQixLQUFHLFdBQUE7QUFDRixNQTN1QmMsSUEydUJWM0IsS0FBSzNCLEVBQ1IsT0FBVSxJQUFBd0QsTUFBTSxnQkFBQTtBQUVqQixNQUFNbkUsS0FBT3lCLEdBQWNhLElBQUFBO0FBQzNCQSxPQUFLUyxFQUFBQTtBQUNMLE1BQUEsV0FBSS9DLEdBQ0hBLENBQUFBLEdBQUtHLElBQVdtQyxLQUFLbkM7QUFFdEIsTUEvdUJnQixLQSt1QlptQyxLQUFLM0IsRUFDUixPQUFBLEtBQVdaO0FBRVosU0FBT3VDLEtBQUt2QztBQUNiLEVBQUEsQ0FBQTtBQTBCRCxTQUFTK0UsRUFDUjlELElBQ0FxQixJQUFBQTtBQUVBLFNBQVcsSUFBQXFDLEdBQVMxRCxJQUFJcUIsRUFBQUE7QUFDekI7QUFNQSxTQUFTMEMsR0FBY3hFLElBQUFBO0FBQ3RCLE1BQU15RSxLQUFVekUsR0FBTzBFO0FBQ3ZCMUUsRUFBQUEsR0FBTzBFLElBQUFBO0FBRVAsTUFBdUIsY0FBQSxPQUFaRCxJQUF3QjtBQWh3Qm5DeEYsSUFBQUE7QUFvd0JDLFFBQU04QixLQUFjRjtBQUNwQkEsSUFBQUEsS0FBQUE7QUFDQSxRQUFBO0FBQ0M0RCxNQUFBQSxHQUFBQTtJQVNELFNBUlNsRSxJQUFBQTtBQUNSUCxNQUFBQSxHQUFPSSxLQUFBQTtBQUNQSixNQUFBQSxHQUFPSSxLQXZ5Qk87QUF3eUJkdUUsTUFBQUEsR0FBYzNFLEVBQUFBO0FBQ2QsWUFBTU87SUFDUCxVQUFDO0FBQ0FNLE1BQUFBLEtBQWNFO0FBQ2QvQixNQUFBQSxHQUFBQTtJQUNEO0VBQ0Q7QUFDRDtBQUVBLFNBQVMyRixHQUFjM0UsSUFBQUE7QUFDdEIsV0FDS1AsS0FBT08sR0FBT3VCLEdBQUFBLFdBQ2xCOUIsSUFDQUEsS0FBT0EsR0FBSytCLEVBRVovQixDQUFBQSxHQUFLRixFQUFRc0QsRUFBYXBELEVBQUFBO0FBRTNCTyxFQUFBQSxHQUFPb0UsSUFBQUE7QUFDUHBFLEVBQUFBLEdBQU91QixJQUFBQTtBQUVQaUQsRUFBQUEsR0FBY3hFLEVBQUFBO0FBQ2Y7QUFFQSxTQUFTNEUsR0FBd0I3RCxJQUFBQTtBQUNoQyxNQUFJRixPQUFnQmtCLEtBQ25CLE9BQVUsSUFBQTZCLE1BQU0scUJBQUE7QUFFakJLLEVBQUFBLEdBQWVsQyxJQUFBQTtBQUNmbEIsRUFBQUEsS0FBY0U7QUFFZGdCLE9BQUszQixLQUFBQTtBQUNMLE1BQUE7QUFDQyxRQXgwQmUsSUF3MEJYMkIsS0FBSzNCLEVBQ1J1RSxDQUFBQSxHQUFjNUMsSUFBQUE7RUFJaEIsVUFGQztBQUNBL0MsSUFBQUEsR0FBQUE7RUFDRDtBQUNEO0FBMENBLFNBQVM2RixHQUFxQnBFLElBQWNxQixJQUFBQTtBQUMzQ0MsT0FBS3FDLElBQU0zRDtBQUNYc0IsT0FBSzJDLElBQUFBO0FBQ0wzQyxPQUFLUixJQUFBQTtBQUNMUSxPQUFLNUIsSUFBQUE7QUFDTDRCLE9BQUszQixJQTMzQlc7QUE0M0JoQjJCLE9BQUtNLE9BQU9QLFFBQUFBLEtBQUFBLFNBQUFBLEdBQVNPO0FBRXJCLE1BQUl6QixHQUNIQSxDQUFBQSxHQUFnQmtFLEtBQUsvQyxJQUFBQTtBQUV2QjtBQUVBOEMsR0FBT3ZDLFVBQVVoQyxJQUFZLFdBQUE7QUFDNUIsTUFBTXlFLEtBQVNoRCxLQUFLaUQsRUFBQUE7QUFDcEIsTUFBQTtBQUNDLFFBeDRCZSxJQXc0QlhqRCxLQUFLM0IsRUFBbUI7QUFDNUIsUUFBQSxXQUFJMkIsS0FBS3FDLEVBQW1CO0FBRTVCLFFBQU1LLEtBQVUxQyxLQUFLcUMsRUFBQUE7QUFDckIsUUFBdUIsY0FBQSxPQUFaSyxHQUNWMUMsTUFBSzJDLElBQVdEO0VBSWxCLFVBRkM7QUFDQU0sSUFBQUEsR0FBQUE7RUFDRDtBQUNEO0FBRUFGLEdBQU92QyxVQUFVMEMsSUFBUyxXQUFBO0FBQ3pCLE1BeDVCZSxJQXc1QlhqRCxLQUFLM0IsRUFDUixPQUFBLElBQVV3RCxNQUFNLGdCQUFBO0FBRWpCN0IsT0FBSzNCLEtBMzVCVTtBQTQ1QmYyQixPQUFLM0IsS0FBQUE7QUFDTG9FLEVBQUFBLEdBQWN6QyxJQUFBQTtBQUNkZ0MsRUFBQUEsR0FBZWhDLElBQUFBO0FBOTNCZjlDLEVBQUFBO0FBaTRCQSxNQUFNOEIsS0FBY0Y7QUFDcEJBLEVBQUFBLEtBQWNrQjtBQUNkLFNBQU82QyxHQUFVSyxLQUFLbEQsTUFBTWhCLEVBQUFBO0FBQzdCO0FBRUE4RCxHQUFPdkMsVUFBVXVCLElBQVUsV0FBQTtBQUMxQixNQUFBLEVBdDZCZ0IsSUFzNkJWOUIsS0FBSzNCLElBQW9CO0FBQzlCMkIsU0FBSzNCLEtBdjZCVTtBQXc2QmYyQixTQUFLNUIsSUFBcUJKO0FBQzFCQSxJQUFBQSxLQUFnQmdDO0VBQ2pCO0FBQ0Q7QUFFQThDLEdBQU92QyxVQUFVNEMsSUFBVyxXQUFBO0FBQzNCbkQsT0FBSzNCLEtBNTZCVztBQTg2QmhCLE1BQUEsRUFqN0JlLElBaTdCVDJCLEtBQUszQixHQUNWdUUsQ0FBQUEsR0FBYzVDLElBQUFBO0FBRWhCO0FBRUE4QyxHQUFPdkMsVUFBVTZDLFVBQVUsV0FBQTtBQUMxQnBELE9BQUttRCxFQUFBQTtBQUNOO0FBY0EsU0FBU2xGLEdBQU9TLElBQWNxQixJQUFBQTtBQUM3QixNQUFNOUIsS0FBUyxJQUFJNkUsR0FBT3BFLElBQUlxQixFQUFBQTtBQUM5QixNQUFBO0FBQ0M5QixJQUFBQSxHQUFPTSxFQUFBQTtFQUlSLFNBSFNDLElBQUFBO0FBQ1JQLElBQUFBLEdBQU9rRixFQUFBQTtBQUNQLFVBQU0zRTtFQUNQO0FBR0EsTUFBTTRFLEtBQVVuRixHQUFPa0YsRUFBU0QsS0FBS2pGLEVBQUFBO0FBQ3BDbUYsRUFBQUEsR0FBZ0JwRyxPQUFPb0csT0FBQUEsSUFBV0E7QUFDbkMsU0FBT0E7QUFDUjs7O0FDdjZCQSxJQVFJQztBQVJKLElBeUJJQztBQXpCSixJQTBCSUM7QUExQkosSUFBTUMsS0FDYSxlQUFBLE9BQVhDLFVBQUFBLENBQUFBLENBQTRCQSxPQUFPQztBQUQzQyxJQVVDQyxLQUEwQixDQUFBO0FBSzNCQyxHQUFPLFdBQUE7QUFDTkMsRUFBQUEsS0FBWUMsS0FBS0M7QUFDbEIsQ0FBQSxFQUZBSDtBQUtBLFNBQVNJLEdBQTZCQyxJQUFhQyxJQUFBQTtBQUVsREMsSUFBUUYsRUFBQUEsSUFBWUMsR0FBT0UsS0FBSyxNQUFNRCxFQUFRRixFQUFBQSxLQUFjLFdBQUE7RUFBTyxDQUFBO0FBQ3BFO0FBS0EsU0FBU0ksR0FBa0JDLElBQUFBO0FBRTFCLE1BQUlDLElBQWM7QUFDakIsUUFBTUMsS0FBU0Q7QUFDZkEsSUFBQUEsS0FBQUE7QUFDQUMsSUFBQUEsR0FBQUE7RUFDRDtBQUVBRCxFQUFBQSxLQUFlRCxNQUFXQSxHQUFRRyxFQUFBQTtBQUNuQztBQTJCQSxTQUFTQyxHQUFXQyxJQUFBQTtBQUFxREMsTUFBQUEsS0FBeEJkLE1BQUFlLEtBQUlGLEdBQUpFLE1BSzFDQyxLQUFnQkMsVUFBVUYsRUFBQUE7QUFDaENDLEVBQUFBLEdBQWNFLE9BQU87QUFDckJGLEVBQUFBLEdBQWNHLFFBQVFKO0FBRXRCLE1BQUFLLEtBQW9CQyxHQUFRLFdBQUE7QUFDM0IsUUFBSUMsS0FBT1IsSUFFUFMsS0FBSVQsR0FBS1U7QUFDYixXQUFRRCxLQUFJQSxHQUFFRSxHQUNiLEtBQUlGLEdBQUVHLEtBQUs7QUFDVkgsTUFBQUEsR0FBRUcsSUFBSUMsUUExRVk7QUEyRWxCO0lBQ0Q7QUFHRCxRQUFNQyxLQUFnQkMsRUFBUyxXQUFBO0FBQzlCLFVBQUlDLEtBQUlkLEdBQWNHLE1BQU1BO0FBQzVCLGFBQWEsTUFBTlcsS0FBVSxJQUFBLFNBQUlBLEtBQWEsS0FBS0EsTUFBSztJQUM3QyxDQUFBLEdBRU1DLEtBQVNGLEVBQ2QsV0FBQTtBQUNDLGFBQUEsQ0FBQ0csTUFBTUMsUUFBUUwsR0FBY1QsS0FBQUEsS0FBQUEsQ0FDNUJlLEVBQWVOLEdBQWNULEtBQUFBO0lBQU0sQ0FBQSxHQUloQ2dCLEtBQVVyQyxHQUFPLFdBQUE7QUFDdEJFLFdBQUtDLElBQVVtQztBQUdmLFVBQUlMLEdBQU9aLE9BQU87QUFJakIsWUFBTUEsS0FBUVMsR0FBY1Q7QUFDNUIsWUFBSUcsR0FBS0UsT0FBT0YsR0FBS0UsSUFBSWEsT0FBaUMsTUFBMUJmLEdBQUtFLElBQUlhLElBQUlDLFNBQzNDaEIsQ0FBQUEsR0FBS0UsSUFBSWEsSUFBYXRCLE9BQU9JO01BRWhDO0lBQ0QsQ0FBQSxHQUlNb0IsS0FBYXpCLEdBQUswQixLQUFVQztBQUNsQzNCLElBQUFBLEdBQUswQixLQUFVQyxJQUFXLFdBQUE7QUFDekJOLE1BQUFBLEdBQUFBO0FBQ0FJLE1BQUFBLEdBQVdHLEtBQUsxQyxJQUFBQTtJQUNqQjtBQUVBLFdBQU8sQ0FBQytCLElBQVFILEVBQUFBO0VBQ2pCLEdBQUcsQ0FBQSxDQUFBLEdBL0NJRyxLQUFNWCxHQUFBLENBQUEsR0FBRVUsS0FBQ1YsR0FBQSxDQUFBO0FBMERoQixTQUFPVyxHQUFPWixRQUFRVyxHQUFFYSxLQUFBQSxJQUFTYixHQUFFWDtBQUNwQztBQUVBUCxHQUFZZ0MsY0FBYztBQUUxQkMsT0FBT0MsaUJBQWlCQyxHQUFPQyxXQUFXLEVBQ3pDQyxhQUFhLEVBQ1pDLGNBQUFBLE1BQ0EvQixPQUFPZ0MsRUFBY0MsR0FBVSxJQUFBLEVBQU1ILFlBQUFBLEdBRXRDSSxNQUFNLEVBQUVILGNBQUFBLE1BQW9CL0IsT0FBT1AsR0FBQUEsR0FDbkMwQyxPQUFPLEVBQ05KLGNBQUFBLE1BQ0FLLEtBQUcsV0FBQTtBQUNGLE1BQU16QixLQUFZOUI7QUFDbEIsU0FBTyxFQUNOZSxNQUFNLEVBQ0RJLElBQUFBLFFBQUFBO0FBQ0gsV0FBT1csR0FBRVg7RUFDVixFQUFBLEVBQUE7QUFHSCxFQUFBLEdBS0RxQyxLQUFLLEVBQUVOLGNBQUFBLE1BQW9CL0IsT0FBTyxFQUFBLEVBQUEsQ0FBQTtBQUluQ2pCLEdBQUFBLE9BQXdCLFNBQUN1RCxJQUFLQyxJQUFBQTtBQUk3Qm5ELEVBQUFBLEdBQUFBO0FBQ0FvRCxFQUFBQSxLQUFBQTtBQUVBLE1BQTBCLFlBQUEsT0FBZkQsR0FBTUwsTUFBbUI7QUFDbkMsUUFBSU8sSUFFQU4sS0FBUUksR0FBTUo7QUFDbEIsYUFBU08sTUFBS1AsR0FDYixLQUFVLGVBQU5PLElBQUo7QUFFQSxVQUFJMUMsS0FBUW1DLEdBQU1PLEVBQUFBO0FBQ2xCLFVBQUkxQyxjQUFpQjRCLElBQVE7QUFDNUIsWUFBQSxDQUFLYSxHQUFhRixDQUFBQSxHQUFNSSxPQUFPRixLQUFjLENBQUE7QUFDN0NBLFFBQUFBLEdBQVlDLEVBQUFBLElBQUsxQztBQUNqQm1DLFFBQUFBLEdBQU1PLEVBQUFBLElBQUsxQyxHQUFNd0IsS0FBQUE7TUFDbEI7SUFQc0I7RUFTeEI7QUFFQWMsRUFBQUEsR0FBSUMsRUFBQUE7QUFDTCxDQUFBO0FBR0F4RCxHQUFBQSxPQUEwQixTQUFDdUQsSUFBS0MsSUFBQUE7QUFDL0JELEVBQUFBLEdBQUlDLEVBQUFBO0FBRUosTUFBSUEsR0FBTUwsU0FBU0QsR0FBVTtBQUM1QjdDLElBQUFBLEdBQUFBO0FBRUEsUUFBSUMsSUFFQXVELEtBQVlMLEdBQU1oQztBQUN0QixRQUFJcUMsSUFBVztBQUNkQSxNQUFBQSxHQUFVcEMsUUFBQUE7QUFHVixVQUFBLFlBREFuQixLQUFVdUQsR0FBVXZCLE1BRW5CdUIsQ0FBQUEsR0FBVXZCLE9BQVdoQyxNQXBLekIsU0FBdUJ3RCxJQUFvQjlDLElBQUFBO0FBQzFDLFlBQUlWO0FBQ0pWLFFBQUFBLEdBQ0MsV0FBQTtBQUNDVSxVQUFBQSxLQUFVUjtRQUNYLEdBQ0EsRUFBRWtCLE1BQUFBLEdBQUFBLENBQUFBO0FBRUhWLFFBQUFBLEdBQVF5RCxJQUFZRDtBQUNwQixlQUFPeEQ7TUFDUixHQXdLQSwwQkFBdUN1RCxJQUFBQTtBQUN0QyxlQUFPLFdBQUE7QUFBQSxjQUFBRztBQUNOLGNBQUlDLEdBQWtCRCxVQUFBQSxLQUFBbEUsS0FBS29FLE1BQUxGLEdBQXFCeEIsS0FBSzFDLElBQUFBO0FBQ2hEK0QsVUFBQUEsR0FBVXBDLFFBek5lO0FBME56Qm9DLFVBQUFBLEdBQVVNLFNBQVMsQ0FBQSxDQUFBO1FBQ3BCO01BQ0QsR0FuQm1DTixFQUFBQSxHQUNSLGNBQUEsT0FBZkwsR0FBTUwsT0FDVkssR0FBTUwsS0FBS1QsZUFBZWMsR0FBTUwsS0FBS25DLE9BQ3JDLEVBQUE7SUFHTjtBQUVBeUMsSUFBQUEsS0FBbUJJO0FBQ25CeEQsSUFBQUEsR0FBa0JDLEVBQUFBO0VBQ25CO0FBQ0QsQ0FBQTtBQVdBTixHQUFJLE9BQTJCLFNBQUN1RCxJQUFLYSxJQUFPWixJQUFPYSxJQUFBQTtBQUNsRGhFLEVBQUFBLEdBQUFBO0FBQ0FvRCxFQUFBQSxLQUFBQTtBQUNBRixFQUFBQSxHQUFJYSxJQUFPWixJQUFPYSxFQUFBQTtBQUNuQixDQUFBO0FBR0FyRSxHQUFBQSxVQUEwQixTQUFDdUQsSUFBS0MsSUFBQUE7QUFDL0JuRCxFQUFBQSxHQUFBQTtBQUNBb0QsRUFBQUEsS0FBQUE7QUFFQSxNQUFJYTtBQUlKLE1BQTBCLFlBQUEsT0FBZmQsR0FBTUwsU0FBc0JtQixLQUFNZCxHQUFNckIsTUFBaUI7QUFDbkUsUUFBSWlCLEtBQVFJLEdBQU1JLE1BQ2RXLEtBQWdCZixHQUFNSixPQUN0Qm9CLEtBQVdGLEdBQUlHO0FBQ25CLFFBQUlELEdBS0gsVUFBU0UsTUFBUUYsSUFBVTtBQUMxQixVQUFJbEUsS0FBVWtFLEdBQVNFLEVBQUFBO0FBQ3ZCLFVBQUEsRUFBQSxXQUFJcEUsTUFBMkI4QyxNQUFXc0IsTUFBUXRCLEtBQVM7QUFDMUQ5QyxRQUFBQSxHQUFRaUMsRUFBQUE7QUFFUmlDLFFBQUFBLEdBQVNFLEVBQUFBLElBQUFBO01BQ1Y7SUFDRDtBQUdELFFBQUl0QixJQUFPO0FBQ1YsVUFBQSxDQUFLb0IsSUFBVTtBQUNkQSxRQUFBQSxLQUFXLENBQUU7QUFDYkYsUUFBQUEsR0FBSUcsSUFBWUQ7TUFDakI7QUFFQSxlQUFTRSxNQUFRdEIsSUFBTztBQUN2QixZQUFJOUMsS0FBVWtFLEdBQVNFLEVBQUFBLEdBQ25CQyxLQUFTdkIsR0FBTXNCLEVBQUFBO0FBQ25CLFlBQUEsV0FBSXBFLElBQXVCO0FBQzFCQSxVQUFBQSxLQUFVc0UsR0FBa0JOLElBQUtJLElBQU1DLElBQVFKLEVBQUFBO0FBQy9DQyxVQUFBQSxHQUFTRSxFQUFBQSxJQUFRcEU7UUFDbEIsTUFDQ0EsQ0FBQUEsR0FBUXVFLEVBQVFGLElBQVFKLEVBQUFBO01BRTFCO0lBQ0Q7RUFDRDtBQUNBaEIsRUFBQUEsR0FBSUMsRUFBQUE7QUFDTCxDQUFBO0FBRUEsU0FBU29CLEdBQ1JOLElBQ0FJLElBQ0FJLElBQ0ExQixJQUFBQTtBQUVBLE1BQU0yQixLQUNMTCxNQUFRSixNQUFBQSxXQUlSQSxHQUFJVSxpQkFFQ0MsS0FBZU4sR0FBT0csRUFBQUE7QUFDNUIsU0FBTyxFQUNORCxHQUFTLFNBQUNLLElBQW1CQyxJQUFBQTtBQUM1QkYsSUFBQUEsR0FBYWhFLFFBQVFpRTtBQUNyQjlCLElBQUFBLEtBQVErQjtFQUNULEdBQ0E1QyxHQUFVM0MsR0FBTyxXQUFBO0FBQ2hCRSxTQUFLQyxJQUFVbUM7QUFDZixRQUFNakIsS0FBUWdFLEdBQWFoRSxNQUFNQTtBQUVqQyxRQUFJbUMsR0FBTXNCLEVBQUFBLE1BQVV6RCxJQUFwQjtBQUtBbUMsTUFBQUEsR0FBTXNCLEVBQUFBLElBQVF6RDtBQUNkLFVBQUk4RCxHQUVIVCxDQUFBQSxHQUFJSSxFQUFBQSxJQUFRekQ7ZUFHTyxRQUFUQSxPQUFBQSxVQUFrQkEsTUFBK0IsUUFBWnlELEdBQUssQ0FBQSxHQUNwREosQ0FBQUEsR0FBSWMsYUFBYVYsSUFBTXpELEVBQUFBO1VBRXZCcUQsQ0FBQUEsR0FBSWUsZ0JBQWdCWCxFQUFBQTtJQVRyQnRCO0VBV0QsQ0FBQSxFQUFBO0FBRUY7QUFHQXBELEdBQUFBLFdBQTJCLFNBQUN1RCxJQUFLQyxJQUFBQTtBQUNoQyxNQUEwQixZQUFBLE9BQWZBLEdBQU1MLE1BQW1CO0FBQ25DLFFBQUltQixLQUFNZCxHQUFNckI7QUFFaEIsUUFBSW1DLElBQUs7QUFDUixVQUFNRSxLQUFXRixHQUFJRztBQUNyQixVQUFJRCxJQUFVO0FBQ2JGLFFBQUFBLEdBQUlHLElBQUFBO0FBQ0osaUJBQVNDLE1BQVFGLElBQVU7QUFDMUIsY0FBSWxFLEtBQVVrRSxHQUFTRSxFQUFBQTtBQUN2QixjQUFJcEUsR0FBU0EsQ0FBQUEsR0FBUWlDLEVBQUFBO1FBQ3RCO01BQ0Q7SUFDRDtBQUlBLFFBQUltQixLQUFjRixHQUFNSTtBQUN4QixRQUFJRixJQUFhO0FBQ2hCLFVBQUlOLEtBQVFJLEdBQU1KO0FBQ2xCLGVBQVNzQixNQUFRaEIsR0FDaEJOLENBQUFBLEdBQU1zQixFQUFBQSxJQUFRaEIsR0FBWWdCLEVBQUFBO0lBRTVCO0FBQ0FsQixJQUFBQSxHQUFNSSxPQUFBQTtFQUNQLE9BQU87QUFDTixRQUFJQyxLQUFZTCxHQUFNaEM7QUFDdEIsUUFBSXFDLElBQVc7QUFJZEEsTUFBQUEsR0FBVXBDLFFBOVZRO0FBK1ZsQixVQUFNbkIsS0FBVXVELEdBQVV2QjtBQUMxQixVQUFJaEMsSUFBUztBQUNadUQsUUFBQUEsR0FBVXZCLE9BQUFBO0FBQ1ZoQyxRQUFBQSxHQUFRaUMsRUFBQUE7TUFDVDtJQUNEO0VBQ0Q7QUFDQWdCLEVBQUFBLEdBQUlDLEVBQUFBO0FBQ0wsQ0FBQTtBQUdBeEQsR0FBSSxPQUFvQixTQUFDdUQsSUFBS00sSUFBV3lCLElBQU9uQyxJQUFBQTtBQUMvQyxNQUFJQSxLQUFPLEVBQ1RVLENBQUFBLEdBQWlDcEMsUUE5V2I7QUErV3RCOEIsRUFBQUEsR0FBSU0sSUFBV3lCLElBQU9uQyxFQUFBQTtBQUN2QixDQUFBO0FBTUFvQyxFQUFVekMsVUFBVTBDLHdCQUF3QixTQUUzQ3BDLElBQ0FxQyxJQUFBQTtBQUdBLE1BQUkzRixLQUFLNEYsSUFBSyxRQUFBO0FBR2QsTUFBTXBGLEtBQVVSLEtBQUt3QyxNQUNmcUQsS0FBYXJGLE1BQUFBLFdBQVdBLEdBQVFzRjtBQUl0QyxXQUFTakMsTUFBSzhCLEdBQU8sUUFBQTtBQUVyQixNQUFJM0YsS0FBSytGLE9BQXlCLGFBQUEsT0FBVi9GLEtBQUtnRyxLQUFBQSxTQUFrQmhHLEtBQUtnRyxHQUFhO0FBQ2hFLFFBQU1DLEtBdlllLElBdVlDakcsS0FBSzJCO0FBRTNCLFFBQUEsRUFBS2tFLE1BQWVJLE1BeFlBLElBd1ltQmpHLEtBQUsyQixNQUMzQyxRQUFBO0FBSUQsUUEvWXlCLElBK1lyQjNCLEtBQUsyQixLQUFtQyxRQUFBO0VBQzdDLE9BQU87QUFFTixRQUFBLEVBQUtrRSxNQWhaZSxJQWdaQzdGLEtBQUsyQixNQUErQixRQUFBO0FBSXpELFFBQXlCdUUsSUFBckJsRyxLQUFLMkIsS0FBc0QsUUFBQTtFQUNoRTtBQUdBLFdBQVNrQyxNQUFLUCxHQUNiLEtBQVUsZUFBTk8sTUFBb0JQLEdBQU1PLEVBQUFBLE1BQU83RCxLQUFLc0QsTUFBTU8sRUFBQUEsRUFBSSxRQUFBO0FBRXJELFdBQVNBLE1BQUs3RCxLQUFLc0QsTUFBTyxLQUFBLEVBQU1PLE1BQUtQLElBQVEsUUFBQTtBQUc3QyxTQUFBO0FBQ0Q7QUFJZ0IsU0FBQXJDLFVBQWFFLElBQVdkLElBQUFBO0FBQ3ZDLFNBQU9nQixHQUNOLFdBQUE7QUFBQSxXQUFNd0QsR0FBc0IxRCxJQUFPZCxFQUFBQTtFQUF5QixHQUM1RCxDQUFBLENBQUE7QUFFRjtBQW9CQSxJQUdNOEYsS0FBa0IsU0FBQ0MsSUFBQUE7QUFDeEJDLGlCQUFlLFdBQUE7QUFDZEEsbUJBQWVELEVBQUFBO0VBQ2hCLENBQUE7QUFDRDtBQWlCQSxTQUFTRSxLQUFBQTtBQUNSQyxFQUFBQSxHQUFNLFdBQUE7QUFDTCxRQUFJQztBQUNKLFdBQVFBLEtBQU9DLEdBQVNDLE1BQUFBLEVBQ3ZCQyxDQUFBQSxHQUFVQyxLQUFLSixFQUFBQTtFQUVqQixDQUFBO0FBQ0Q7QUFFQSxTQUFTSyxJQUFBQTtBQUNSLE1BQTRCLE1BQXhCSixHQUFTSyxLQUFLQyxJQUFBQSxFQUFBQSxFQUNoQkMsRUFBUUMseUJBQXlCQyxJQUFpQlosRUFBQUE7QUFFckQ7OztBQ2hkTyxTQUFTLFNBQ2QsRUFBRSxNQUFNLEVBQUUsS0FBSyxHQUFHLFFBQVEsR0FDMUIsTUFDUztBQUNULFNBQU8sWUFBWSxRQUFRLEtBQUssV0FBVyxVQUFhLENBQUMsQ0FBQyxLQUFLLFVBQVUsSUFBSSxFQUFFLEtBQUs7QUFDdEY7OztBQ3hFQSxJQUFNLFlBQVk7QUFHWCxTQUFTLFVBQVUsRUFBRSxLQUFLLEdBQXdDO0FBQ3ZFLE1BQUksQ0FBQyxVQUFVLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDbEMsUUFBTSxTQUE4QixDQUFDO0FBQ3JDLE1BQUlhLFNBQVE7QUFDWixhQUFXLGFBQWEsTUFBTTtBQUM1QixRQUFJLENBQUMsVUFBVSxLQUFLLFNBQVMsR0FBRztBQUM5QixNQUFBQSxVQUFTO0FBQ1Q7QUFBQSxJQUNGO0FBQ0EsUUFBSUEsT0FBTyxRQUFPLEtBQUtBLE1BQUs7QUFDNUIsSUFBQUEsU0FBUTtBQUNSLFdBQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQzdCO0FBQ0EsTUFBSUEsT0FBTyxRQUFPLEtBQUtBLE1BQUs7QUFDNUIsU0FBTztBQUNUO0FBRUEsU0FBUyxLQUFLLFdBQXNDO0FBQ2xELE1BQUksY0FBYyxLQUFNLFFBQU8sZ0JBQUFDLEdBQUMsVUFBSyxPQUFNLGdCQUFnQixxQkFBVTtBQUNyRSxNQUFJLGNBQWMsSUFBTSxRQUFPLGdCQUFBQSxHQUFDLFVBQUssT0FBTSxZQUFZLHFCQUFVO0FBQ2pFLE1BQUksY0FBYyxLQUFNLFFBQU8sZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLGVBQWUscUJBQVU7QUFDcEUsUUFBTSxPQUFPLFVBQVUsWUFBWSxDQUFDLEtBQUs7QUFDekMsUUFBTSxPQUFPLEtBQUssS0FBSyxTQUFTLEVBQUUsRUFBRSxZQUFZLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUNsRSxTQUNFLGdCQUFBQSxHQUFDLFNBQUksT0FBTSxnQkFBZSxhQUFXLE1BQ2xDLHFCQUNIO0FBRUo7OztBQ25CTyxTQUFTLGFBQWEsTUFBZ0IsU0FBaUM7QUFDNUUsUUFBTSxFQUFFLE1BQU0sUUFBUSxJQUFJO0FBQzFCLFNBQU9DLEdBQVEsTUFBTTtBQUNuQixVQUFNLEVBQUUsUUFBUSxJQUFJLEtBQUs7QUFDekIsUUFBSSxDQUFDLFFBQVMsUUFBTztBQUNyQixVQUFNLE9BQU8sQ0FBQyxTQUNaLFNBQVMsRUFBRSxNQUFNLFFBQVEsR0FBRyxJQUFJLEtBQUs7QUFBQSxNQUNuQyxDQUFDLElBQUksR0FBRyxNQUFNLEtBQUssU0FBUyxFQUFFLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFBQSxJQUNyRDtBQUNGLFdBQU8sRUFBRSxHQUFHLFNBQVMsT0FBTyxFQUFFLEdBQUcsS0FBSyxRQUFRLEdBQUcsR0FBRyxLQUFLLE9BQU8sRUFBRSxFQUFFO0FBQUEsRUFDdEUsR0FBRyxDQUFDLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFDMUI7QUFHQSxJQUFNLE9BQU87QUFFTixTQUFTLFdBQVcsRUFBRSxRQUFRLEtBQUssR0FBaUQ7QUFDekYsUUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN4QixNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLFFBQU0sT0FBTyxPQUFPLFFBQVEsSUFBSTtBQUNoQyxRQUFNLFdBQVcsU0FBUztBQUMxQixRQUFNLFNBQVMsTUFBTSxLQUFLLElBQUksRUFBRSxVQUFVO0FBQzFDLFFBQU0sU0FBUyxRQUNiLGdCQUFBQztBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsTUFBSztBQUFBLE1BQ0wsT0FBTTtBQUFBLE1BQ04saUJBQWE7QUFBQSxNQUNiLGVBQWEsV0FBVyxnQkFBZ0I7QUFBQSxNQUN4QyxjQUFZLHFCQUFxQixJQUFJO0FBQUEsTUFDckMsT0FBTyxxQkFBcUIsSUFBSSxLQUFLLFdBQVcsTUFBTSxHQUFHO0FBQUEsTUFDekQsU0FBUztBQUFBO0FBQUEsRUFDWDtBQUVGLFNBQ0UsZ0JBQUFBLEdBQUEsS0FDRztBQUFBLEtBQUMsWUFBWTtBQUFBLElBRWQsZ0JBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFPLFNBQVMsb0JBQW9CO0FBQUEsUUFDcEMsTUFBSztBQUFBLFFBQ0wsY0FBWSxRQUFRLElBQUk7QUFBQSxRQUN4QixnQkFBYztBQUFBLFFBRWQsMEJBQUFBLEdBQUMsYUFBVSxNQUFZO0FBQUE7QUFBQSxJQUN6QjtBQUFBLElBQ0MsWUFBWTtBQUFBLEtBQ2Y7QUFFSjs7O0FDcEJPLFNBQVMsVUFBVSxPQUFxQjtBQUM3QyxRQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sTUFBTSxRQUFRLFlBQVksSUFBSTtBQUMxRCxRQUFNLFFBQVEsTUFBTSxXQUFXLFNBQVM7QUFDeEMsUUFBTSxPQUFPLE1BQU0sV0FBVyxRQUFRO0FBQ3RDLFNBQU9DO0FBQUEsSUFDTCxNQUFNLElBQUksYUFBYSxLQUFLLEVBQUUsS0FBSztBQUFBLElBQ25DLENBQUMsTUFBTSxPQUFPLE9BQU8sTUFBTSxPQUFPLE1BQU0sUUFBUSxXQUFXO0FBQUEsRUFDN0Q7QUFDRjtBQUVBLElBQU0sVUFBVTtBQUdoQixTQUFTLFVBQVUsT0FBdUI7QUFDeEMsU0FBTyxNQUFNLFNBQVMsVUFBVSxHQUFHLE1BQU0sTUFBTSxHQUFHLFVBQVUsQ0FBQyxDQUFDLE1BQU07QUFDdEU7QUFFQSxJQUFNLGVBQU4sTUFBbUI7QUFBQSxFQUNSO0FBQUEsRUFFVCxZQUFZLE9BQWM7QUFDeEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWM7QUFDWixVQUFNLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0MsVUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLE9BQU8sTUFBTSxHQUFHO0FBQ2xELFVBQU1DLFFBQU8sS0FBSyxTQUFTLE9BQU8sU0FBUztBQUMzQyxXQUNFLGdCQUFBQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBT0QsUUFBTyxjQUFjO0FBQUEsUUFDNUIsS0FBSTtBQUFBLFFBQ0osY0FBWTtBQUFBLFFBQ1osT0FBT0EsUUFBTyxFQUFFLGdCQUFnQixPQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssRUFBRSxJQUFJO0FBQUEsUUFFbkU7QUFBQSxvQkFBVSxLQUFLLEtBQUssVUFBVSxnQkFBQUMsR0FBQyxjQUFXLFFBQVEsS0FBSyxRQUFRLE1BQUssVUFBUztBQUFBLFVBQzdFLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBLFVBQ3BDLFVBQVUsS0FBSyxTQUFTLE9BQU8sU0FBUyxLQUFLLEtBQUssVUFDakQsZ0JBQUFBLEdBQUMsY0FBVyxRQUFRLEtBQUssUUFBUSxNQUFLLFNBQVE7QUFBQTtBQUFBO0FBQUEsSUFFbEQ7QUFBQSxFQUVKO0FBQUEsRUFFQSxNQUFNLE1BQXFDO0FBQ3pDLFdBQU8sVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUM1RTtBQUFBLEVBRUEsTUFBTSxNQUF1QjtBQUMzQixVQUFNLEVBQUUsTUFBTSxZQUFZLElBQUksS0FBSztBQUNuQyxVQUFNLEVBQUUsTUFBTSxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3ZDLFVBQU0sTUFBTSxLQUFLLFFBQVEsR0FBRyxLQUFLLEtBQUs7QUFDdEMsVUFBTSxhQUFhLFFBQVE7QUFDM0IsVUFBTSxVQUFVLFFBQVEsS0FBSztBQUM3QixVQUFNLGVBQWUsS0FBSyxZQUFZLEtBQUssV0FBVztBQUN0RCxVQUFNLFFBQVEsZUFBZSxLQUFLLFFBQVE7QUFDMUMsVUFBTSxRQUFRLENBQUMsSUFBSSxLQUFLO0FBQ3hCLFFBQUksYUFBYyxPQUFNLEtBQUssU0FBUztBQUN0QyxRQUFJLFFBQVMsT0FBTSxLQUFLLEtBQUssV0FBVyxtQkFBbUIsT0FBTztBQUNsRSxRQUFJLFdBQVksT0FBTSxLQUFLLFVBQVU7QUFDckMsUUFBSSxLQUFLLE1BQU8sT0FBTSxLQUFLLE1BQU07QUFDakMsUUFBSSxDQUFDLFFBQVMsT0FBTSxLQUFLLFNBQVM7QUFDbEMsUUFBSSxDQUFDLE9BQVEsT0FBTSxLQUFLLGlCQUFpQjtBQUN6QyxVQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksR0FBRztBQUNoQztBQUFBO0FBQUEsTUFFRSxnQkFBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUVDLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFBQSxVQUNyQixjQUFZLFVBQVUsS0FBSyxRQUFRO0FBQUEsVUFDbkMsWUFBVTtBQUFBLFVBQ1YsY0FBWSxLQUFLO0FBQUEsVUFDakIsWUFBVSxLQUFLO0FBQUEsVUFDZixPQUFPLFVBQVUsU0FBWSxTQUFZLEdBQUcsS0FBSyxNQUFNLElBQUksTUFBTSxRQUFRLENBQUMsQ0FBQztBQUFBLFVBQzNFLE9BQU87QUFBQSxZQUNMLEdBQUcsSUFBSTtBQUFBLFlBQ1AsR0FBSSxTQUFTLFVBQWEsRUFBRSxVQUFVLE9BQU8sS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFBQSxZQUNoRSxHQUFJLFVBQVUsVUFBYSxFQUFFLFVBQVUsT0FBTyxLQUFLLEVBQUU7QUFBQSxVQUN2RDtBQUFBLFVBRUM7QUFBQSwwQkFBYyxXQUFXLGdCQUFBQSxHQUFDLE9BQUUsT0FBTSxnQkFBZSxhQUFVLFNBQVE7QUFBQSxZQUNuRSxLQUFLLFNBQVMsSUFBSSxDQUFDLFVBQVUsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLFlBQzlDLGNBQWMsVUFBVSxnQkFBQUEsR0FBQyxPQUFFLE9BQU0sY0FBYSxhQUFVLE9BQU07QUFBQSxZQUM5RCxVQUNDLGdCQUFBQSxHQUFDLE9BQUUsT0FBTSxPQUFNLE9BQU8sS0FBSyxPQUN4QjtBQUFBLHdCQUFVLEtBQUssS0FBSztBQUFBLGNBQ3BCLGdCQUFnQjtBQUFBLGNBQ2hCLEtBQUssWUFBWSxDQUFDLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxnQkFBQUEsR0FBQyxPQUFFLE9BQU0sU0FBUSxlQUFhLEtBQUs7QUFBQSxlQUNoRjtBQUFBO0FBQUE7QUFBQSxRQXJCRyxHQUFHLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFBQSxNQXVCM0I7QUFBQTtBQUFBLEVBRUo7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFlLEtBQWdDO0FBQ25ELFVBQU0sRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDbkMsVUFBTSxFQUFFLE1BQU0sU0FBUyxJQUFJLEtBQUs7QUFDaEMsUUFBSSxDQUFDLFFBQVEsU0FBUyxVQUFVLEVBQUcsUUFBTyxnQkFBQUEsR0FBQyxhQUFVLE1BQU0sS0FBSyxNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ25GLFVBQU0sUUFBNkIsQ0FBQztBQUNwQyxRQUFJLFdBQVc7QUFDZixhQUNNLFFBQVEsU0FBUyxHQUFHLEtBQUssR0FDN0IsU0FBUyxNQUFNLGVBQWUsU0FBUyxNQUFNLEtBQUssSUFBSSxLQUN0RCxTQUFTLEdBQ1Q7QUFDQSxZQUFNLE9BQU8sS0FBSyxJQUFJLE9BQU8sU0FBUyxNQUFNLEtBQUssQ0FBQztBQUNsRCxZQUFNLEtBQUssS0FBSyxJQUFJLEtBQUssU0FBUyxJQUFJLEtBQUssQ0FBQztBQUM1QyxVQUFJLE9BQU8sU0FBVSxPQUFNLEtBQUssS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDaEUsWUFBTSxLQUFLLEtBQUssU0FBUyxPQUFPLEtBQUssTUFBTSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQ3JELGlCQUFXO0FBQUEsSUFDYjtBQUNBLFFBQUksV0FBVyxJQUFLLE9BQU0sS0FBSyxLQUFLLEtBQUssVUFBVSxLQUFLLFNBQVMsR0FBRyxRQUFRLENBQUMsQ0FBQztBQUM5RSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxPQUFlLEtBQWEsYUFBd0M7QUFDdkUsVUFBTSxFQUFFLFdBQVcsS0FBSyxJQUFJLEtBQUs7QUFDakMsVUFBTUMsU0FBUSxnQkFBQUQsR0FBQyxhQUFVLE1BQU0sS0FBSyxTQUFTLEtBQUssTUFBTSxPQUFPLEdBQUcsR0FBRztBQUNyRSxVQUFNLFdBQVcsYUFBYSxVQUFVLFFBQVEsZUFBZSxlQUFlLFVBQVU7QUFDeEYsV0FBTyxXQUFXLGdCQUFBQSxHQUFDLFVBQUssT0FBTSxVQUFVLFVBQUFDLFFBQU0sSUFBVUE7QUFBQSxFQUMxRDtBQUFBLEVBRUEsU0FBUyxPQUFlLE1BQXFCO0FBQzNDLFVBQU0sRUFBRSxXQUFXLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDekMsUUFBSTtBQUNKLFFBQUksS0FBSyxTQUFTLFNBQVMsV0FBVyxLQUFLLEVBQUcsUUFBTztBQUNyRCxRQUFJLGFBQWEsU0FBUyxVQUFVLFNBQVMsU0FBUyxVQUFVLEtBQU0sUUFBTztBQUM3RSxRQUFJLFVBQVUsT0FBUSxRQUFPLE9BQU8sR0FBRyxJQUFJLFlBQVk7QUFDdkQsV0FDRSxnQkFBQUQsR0FBQyxVQUFpQixjQUFZLE9BQU8sT0FBTyxNQUMxQywwQkFBQUEsR0FBQyxhQUFVLE1BQVksS0FEZCxLQUVYO0FBQUEsRUFFSjtBQUNGOzs7QUM3S0EsSUFBTSxhQUFhLE1BQU0sT0FBTyx5QkFBeUI7QUFHbEQsU0FBUyxjQUNkLEtBQ0FFLFdBQzRCO0FBQzVCLFFBQU0sQ0FBQyxNQUFNLE9BQU8sSUFBSUMsR0FBOEIsb0JBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2xFLEVBQUFDLEdBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxJQUFJO0FBQ2pCLFFBQUksQ0FBQyxRQUFRRixVQUFTLE9BQU8sU0FBUyxLQUFLLENBQUMsV0FBVyxFQUFHO0FBQzFELFVBQU0sV0FBVyxJQUFJO0FBQUEsTUFDbkIsQ0FBQyxZQUFZO0FBQ1gsY0FBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLFVBQVUsTUFBTSxjQUFjO0FBQzNELGNBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxjQUFjO0FBQzVELGNBQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUN0QixPQUFRLE9BQXVCLFFBQVEsS0FBSztBQUM5QyxnQkFBUSxDQUFDLFdBQVc7QUFDbEIsZ0JBQU0sUUFBUSxJQUFJLElBQUksTUFBTTtBQUM1QixxQkFBVyxTQUFTLEtBQU0sT0FBTSxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ25ELHFCQUFXLFNBQVMsS0FBTSxPQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFDaEQsaUJBQU87QUFBQSxRQUNULENBQUM7QUFBQSxNQUNIO0FBQUEsTUFDQSxFQUFFLE1BQU0sWUFBWSxZQUFZO0FBQUEsSUFDbEM7QUFDQSxlQUFXLFNBQVMsS0FBSyxpQkFBaUIsY0FBYyxFQUFHLFVBQVMsUUFBUSxLQUFLO0FBQ2pGLFdBQU8sTUFBTSxTQUFTLFdBQVc7QUFBQSxFQUNuQyxHQUFHLENBQUMsS0FBS0EsU0FBUSxDQUFDO0FBQ2xCLE1BQUlBLFVBQVMsT0FBTyxTQUFTLEtBQUssQ0FBQyxXQUFXLEVBQUcsUUFBTyxNQUFNO0FBQzlELFNBQU8sQ0FBQyxVQUFVLEtBQUssSUFBSSxLQUFLO0FBQ2xDOzs7QUNOQSxJQUFNLFVBQWlCLENBQUM7QUFDeEIsSUFBTSxXQUFpQyxvQkFBSSxJQUFJO0FBRS9DLElBQU0sYUFBYTtBQUVaLFNBQVMsUUFBUSxPQUFxQjtBQUMzQyxRQUFNLEVBQUUsVUFBQUcsV0FBVSxTQUFTLE9BQU8sUUFBUSxRQUFRLE9BQU8sT0FBQUMsU0FBUSxNQUFNLFdBQVcsTUFBTSxJQUFJO0FBQzVGLFFBQU0sRUFBRSxXQUFXLE9BQU8sU0FBUyxVQUFVLFNBQVMsU0FBUyxNQUFNLE9BQU8sT0FBTyxJQUFJO0FBQ3ZGLFFBQU0sU0FBU0MsR0FBdUIsSUFBSTtBQUMxQyxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sU0FBUyxjQUFjLEtBQUtGLFNBQVE7QUFDMUMsUUFBTSxRQUFRRyxHQUFRLE1BQU8sUUFBUSxRQUFRLEtBQUssSUFBSSxNQUFPLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDM0UsUUFBTSxPQUFPQTtBQUFBLElBQ1gsT0FBTztBQUFBLE1BQ0wsVUFBQUg7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsT0FBQUM7QUFBQSxNQUNBO0FBQUEsTUFDQSxVQUFVLFdBQVc7QUFBQSxNQUNyQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQ0QsV0FBVSxTQUFTLE9BQU9DLFFBQU8sVUFBVSxRQUFRLFFBQVEsVUFBVSxNQUFNO0FBQUEsRUFDOUU7QUFDQSxRQUFNLFVBQVUsZ0JBQWdCRCxXQUFVLEtBQUs7QUFDL0MsUUFBTSxZQUFZLFFBQVEsVUFBVSxTQUFTO0FBQzdDLFFBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUztBQUN2QyxRQUFNLFdBQVcsUUFBUSxTQUFTLFFBQVEsT0FBTyxZQUFZLFFBQVE7QUFDckUsUUFBTSxjQUFjLFdBQVcsT0FBTyxLQUFLLFFBQVFBLFdBQVUsTUFBTTtBQUNuRSxRQUFNLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJO0FBQ3hFLFFBQU0sU0FBU0EsVUFBUyxLQUFLLFVBQVUsU0FBUyxPQUFPLE9BQU8sU0FBUyxPQUFPLE1BQU0sU0FBUztBQUM3RixRQUFNLFVBQVUsU0FBUyxjQUFjQSxVQUFTLE9BQU8sU0FBUztBQUNoRSxTQUNFLGdCQUFBSTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTyxTQUFTLGtCQUFrQjtBQUFBLE1BQ2xDLEtBQUs7QUFBQSxNQUNMLE9BQU8sRUFBRSxXQUFXLE9BQU8sS0FBSyxFQUFFO0FBQUEsTUFDakMsR0FBSSxXQUFXLEVBQUUsVUFBVSxHQUFHLE1BQU0sU0FBUyxjQUFjLEtBQUs7QUFBQSxNQUVoRTtBQUFBLFFBQUFKLFVBQVMsT0FBTyxJQUFJLENBQUMsT0FBTyxVQUMzQixnQkFBQUk7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUVDO0FBQUEsWUFDQTtBQUFBLFlBQ0E7QUFBQSxZQUNBLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxZQUN6QixNQUFNLFdBQVcsV0FBYyxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksUUFBUSxXQUFXLElBQUk7QUFBQSxZQUNoRixXQUFXLFFBQVEsV0FBVyxLQUFLO0FBQUEsWUFDbkMsUUFBUSxhQUFhLFFBQVEsVUFBVSxjQUFjLFNBQVM7QUFBQSxZQUM5RCxhQUFhO0FBQUE7QUFBQSxVQVJSO0FBQUEsUUFTUCxDQUNEO0FBQUEsUUFDQSxNQUFNO0FBQUE7QUFBQTtBQUFBLEVBQ1Q7QUFFSjtBQUdBLFNBQVMsZ0JBQWdCSixXQUF3QixPQUFnQztBQUMvRSxRQUFNLFNBQVNFLEdBQXlCLENBQUMsQ0FBQztBQUMxQyxTQUFPQyxHQUFRLE1BQU07QUFDbkIsVUFBTSxRQUFzQkgsVUFBUyxPQUFPLElBQUksTUFBTSxDQUFDLENBQUM7QUFDeEQsZUFBVyxRQUFRLE9BQU87QUFDeEIsZUFBUyxLQUFLLFdBQVdBLFVBQVMsUUFBUSxLQUFLLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxNQUFNLEdBQUc7QUFDakYsY0FBTSxFQUFFLE9BQU8sSUFBSSxJQUFJQSxVQUFTLE9BQU8sRUFBRTtBQUN6QyxZQUFJLFNBQVMsS0FBSyxJQUFLO0FBQ3ZCLFlBQUksU0FBUyxNQUFNLEVBQUUsT0FBTyxLQUFLLE9BQU8sR0FBRyxDQUFDLEVBQUcsT0FBTSxFQUFFLEdBQUcsS0FBSyxJQUFJO0FBQUEsTUFDckU7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVTtBQUN0QyxZQUFNLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDaEMsYUFBTyxPQUFPLElBQUksV0FBVyxLQUFLLFVBQVUsS0FBSyxNQUFNLENBQUMsTUFBTUssT0FBTSxTQUFTLElBQUlBLEVBQUMsQ0FBQyxJQUMvRSxNQUNBO0FBQUEsSUFDTixDQUFDO0FBQ0QsV0FBTyxVQUFVO0FBQ2pCLFdBQU87QUFBQSxFQUNULEdBQUcsQ0FBQ0wsV0FBVSxLQUFLLENBQUM7QUFDdEI7QUFFQSxTQUFTLFdBQVcsUUFBMEIsUUFBd0I7QUFDcEUsTUFBSSxNQUFNO0FBQ1YsTUFBSSxPQUFPLE9BQU87QUFDbEIsU0FBTyxNQUFNLE1BQU07QUFDakIsVUFBTSxTQUFVLE1BQU0sUUFBUztBQUMvQixTQUFLLE9BQU8sTUFBTSxHQUFHLE9BQU8sTUFBTSxPQUFRLE9BQU0sU0FBUztBQUFBLFFBQ3BELFFBQU87QUFBQSxFQUNkO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxRQUFRLE9BQTRCLE9BQW1DO0FBQzlFLE1BQUksQ0FBQyxTQUFTLE1BQU0sT0FBTyxNQUFNLGdCQUFnQixNQUFNLFFBQVEsTUFBTSxZQUFhLFFBQU87QUFDekYsU0FBTztBQUNUOzs7QUNuR08sU0FBUyxXQUFXLE9BQXFCO0FBQzlDLFFBQU0sRUFBRSxNQUFNLFNBQVMsUUFBUSxRQUFRLFdBQVcsR0FBRyxLQUFLLElBQUk7QUFDOUQsUUFBTSxNQUFNTSxHQUF1QixJQUFJO0FBQ3ZDLGFBQVcsS0FBSyxNQUFNO0FBQ3RCLG1CQUFpQixLQUFLLE1BQU07QUFDNUIsUUFBTSxVQUFVLGFBQWEsTUFBTSxPQUFPO0FBQzFDLFNBQ0UsZ0JBQUFDLEdBQUEsS0FDRTtBQUFBLG9CQUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxPQUFPLE1BQU07QUFBQSxRQUNuQixHQUFHO0FBQUEsUUFDSixVQUFVLE9BQU87QUFBQSxRQUNqQjtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFFQSwwQkFBQUEsR0FBQyxlQUFZLEtBQVUsUUFBZ0IsUUFBZ0IsV0FBc0I7QUFBQTtBQUFBLElBQy9FO0FBQUEsSUFDQSxnQkFBQUEsR0FBQyxTQUFJLE9BQU0sVUFBUyxhQUFVLFVBQzNCLGlCQUFPLEtBQUssT0FDZjtBQUFBLEtBQ0Y7QUFFSjtBQUdBLFNBQVMsaUJBQWlCLEtBQW9DLFFBQTBCO0FBQ3RGLFFBQU0sU0FBUyxPQUFPLE9BQU87QUFDN0IsRUFBQUMsR0FBZ0IsTUFBTTtBQUNwQixVQUFNLFVBQVUsSUFBSTtBQUNwQixVQUFNLFFBQVEsU0FBUyxjQUEyQixnQkFBZ0IsTUFBTSxJQUFJO0FBQzVFLFFBQUksQ0FBQyxXQUFXLENBQUMsU0FBUyxXQUFXLEtBQU07QUFDM0MsVUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsUUFBUSxzQkFBc0IsR0FBRyxNQUFNLHNCQUFzQixDQUFDO0FBQ3RGLFFBQUksTUFBTSxNQUFNLE1BQU0sSUFBSyxTQUFRLGFBQWEsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlFLFFBQUksTUFBTSxTQUFTLE1BQU07QUFDdkIsY0FBUSxhQUFhLE1BQU0sU0FBUyxNQUFNLFNBQVMsTUFBTTtBQUFBLEVBQzdELEdBQUcsQ0FBQyxLQUFLLE1BQU0sQ0FBQztBQUNsQjs7O0FDbENBLElBQU0sV0FBVyxDQUFDLEVBQUUsT0FBTyxLQUFLLE1BQTRCLE1BQU0sU0FBUyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBRXhGLElBQU0sYUFBTixNQUFpQjtBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBRUEsU0FBU0MsR0FBc0IsSUFBSTtBQUFBO0FBQUEsRUFFbkMsU0FBU0EsR0FBc0IsSUFBSTtBQUFBLEVBQ25DO0FBQUEsRUFDQTtBQUFBLEVBQ0EsY0FBY0EsR0FBNkIsSUFBSTtBQUFBLEVBQy9DO0FBQUE7QUFBQSxFQUVBLE9BQU9BLEdBQU8sRUFBRTtBQUFBLEVBQ3pCLFdBQXFCLEVBQUUsT0FBTyxNQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUs7QUFBQSxFQUN2RDtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBZ0JDLFdBQXdCLE9BQW9CO0FBQ3RFLFNBQUssV0FBV0E7QUFDaEIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLEVBQVMsTUFBTTtBQUMxQixZQUFNLFVBQVUsS0FBSyxRQUFRO0FBQzdCLGFBQU8sV0FBVyxNQUFNLFdBQVcsVUFBVSxPQUFPLElBQUksQ0FBQztBQUFBLElBQzNELENBQUM7QUFDRCxTQUFLLFlBQVksRUFBUyxNQUFNO0FBQzlCLFlBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDLEtBQUssT0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLO0FBQzlELFVBQUksV0FBVyxRQUFRLFdBQVcsS0FBTSxRQUFPO0FBQy9DLGFBQU9BLFVBQVMsU0FBUyxLQUFLLFFBQVEsTUFBTTtBQUFBLElBQzlDLENBQUM7QUFDRCxTQUFLLFdBQVc7QUFBQSxNQUNkLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQWUsTUFBTSxJQUFJLE1BQU0sS0FBSyxZQUFZLEtBQUssS0FBSztBQUFBLElBQ3pGO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxFQUFFLE9BQU8sSUFBSSxHQUFxQjtBQUN2QyxXQUFPLEtBQUssU0FBUyxLQUFLLE1BQU0sT0FBTyxHQUFHO0FBQUEsRUFDNUM7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFPLFNBQWlCLFNBQVMsT0FBYTtBQUM1QyxTQUFLLFlBQVksUUFBUTtBQUN6QixRQUFJLENBQUMsVUFBVSxLQUFLLE9BQU8sVUFBVSxLQUFNLE1BQUssT0FBTyxRQUFRO0FBQy9ELFNBQUssT0FBTyxRQUFRO0FBQ3BCLFNBQUssY0FBYztBQUFBLEVBQ3JCO0FBQUEsRUFFQSxXQUFXLE1BQXNCO0FBQy9CLFNBQUssT0FBTyxRQUFRO0FBQ3BCLFNBQUssWUFBWSxRQUFjLE1BQU0sSUFBSTtBQUN6QyxTQUFLLE9BQU8sUUFBUSxLQUFLLFNBQVMsU0FBUyxHQUFHLEtBQUssS0FBSztBQUN4RCxTQUFLLEtBQUssUUFBUSxHQUFHLEtBQUssS0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJLENBQUMsR0FBRyxLQUFLLFNBQVMsY0FBYyxRQUFRLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUMxRztBQUFBO0FBQUEsRUFHQSxTQUFrQjtBQUNoQixRQUFJLEtBQUssT0FBTyxVQUFVLFFBQVEsS0FBSyxTQUFTLFVBQVUsUUFBUSxLQUFLLE9BQU8sVUFBVSxNQUFNO0FBQzVGLGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxPQUFPLFFBQVE7QUFDcEIsU0FBSyxZQUFZLFFBQVE7QUFDekIsU0FBSyxPQUFPLFFBQVE7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUEsRUFLQSxLQUFLLFFBQVEsS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLFlBQVksT0FBZ0I7QUFDdkUsVUFBTSxRQUFRLEtBQUssVUFBVTtBQUM3QixRQUFJLENBQUMsU0FBUyxDQUFDLE1BQU8sUUFBTztBQUM3QixVQUFNLE9BQWEsU0FBUyxLQUFLLFNBQVMsVUFBVSxPQUFPLEtBQUs7QUFDaEUsUUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLFFBQU87QUFDaEMsU0FBSyxRQUFjLElBQUksS0FBSyxNQUFNLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxTQUFLLE9BQU8sUUFBUTtBQUNwQixTQUFLLE9BQU8sUUFBUSxNQUFNO0FBQzFCLFNBQUssS0FBSyxRQUFRLEdBQUcsS0FBSyxXQUFXLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDdEQsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsV0FBVyxPQUF3QjtBQUNqQyxVQUFNLE9BQU8sS0FBSyxTQUFTO0FBQzNCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxLQUFLLEtBQUs7QUFDakMsUUFBSSxLQUFLLFVBQVUsT0FBTztBQUN4QixXQUFLLFFBQWMsUUFBUSxLQUFLLE1BQU0sT0FBYSxNQUFNLElBQUksR0FBRyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ25GLFdBQUssWUFBWSxRQUFjLE1BQU0sRUFBRSxHQUFHLE1BQU0sTUFBTSxDQUFDO0FBQ3ZELFdBQUssS0FBSyxRQUFRLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUN0RDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxPQUFPLE1BQXNCO0FBQzNCLFNBQUssUUFBYyxPQUFPLEtBQUssTUFBTSxPQUFhLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDOUQsU0FBSyxZQUFZLFFBQVE7QUFDekIsU0FBSyxLQUFLLFFBQVEsR0FBRyxLQUFLLEtBQUssYUFBYSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsRUFDL0Q7QUFBQSxFQUVBLFFBQVEsTUFBc0I7QUFDNUIsU0FBSyxRQUFjLFFBQVEsS0FBSyxNQUFNLE9BQWEsTUFBTSxJQUFJLENBQUMsQ0FBQztBQUMvRCxTQUFLLEtBQUssUUFBUSxHQUFHLEtBQUssS0FBSyxlQUFlLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxFQUNqRTtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQVksU0FBdUI7QUFDMUMsVUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLFNBQVMsS0FBSztBQUM5QyxRQUFJLENBQUMsTUFBTztBQUNaLFVBQU0sU0FDSixTQUFTLFVBQ0wsRUFBRSxPQUFPLEtBQUssSUFBSSxTQUFTLE1BQU0sSUFBSSxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQ3pELEVBQUUsT0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssRUFBRTtBQUNqRSxTQUFLLFFBQVEsTUFBTTtBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUdBLGNBQWMsTUFBWSxTQUF1QjtBQUMvQyxVQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLO0FBQzlDLFFBQUksQ0FBQyxNQUFPO0FBQ1osU0FBSyxPQUFPLFFBQVEsU0FBUyxVQUFVLE1BQU0sT0FBTyxNQUFNO0FBQzFELFNBQUssT0FBTyxRQUNWLFNBQVMsVUFBVSxLQUFLLElBQUksU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUs7QUFBQSxFQUNwRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQTRDO0FBQ2xELFdBQU8sUUFBUSxLQUFLLFNBQVMsU0FBUyxTQUFTLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUNyRTtBQUFBLEVBRUEsUUFBUSxRQUE0QjtBQUNsQyxVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsVUFBTSxPQUFPLEtBQUssU0FBUztBQUMzQixVQUFNLFFBQVEsU0FBUyxLQUFLLE9BQU8sT0FBTyxPQUFPLElBQUk7QUFDckQsUUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFPO0FBQ3JCLFVBQU0sVUFBZ0IsU0FBUyxVQUFVLE9BQU8sS0FBSyxLQUFLO0FBQzFELFFBQVUsTUFBTSxPQUFPLE1BQVksTUFBTSxJQUFJLEtBQUssS0FBSyxTQUFTLE9BQU8sRUFBRztBQUMxRSxTQUFLLFFBQWMsT0FBTyxLQUFLLE1BQU0sT0FBYSxNQUFNLElBQUksR0FBRyxVQUFVLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFDNUYsU0FBSyxZQUFZLFFBQWMsTUFBTSxPQUFPO0FBQzVDLFNBQUssS0FBSyxRQUFRLEdBQUcsS0FBSyxLQUFLLEtBQUssS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLEVBQzFEO0FBQUEsRUFFQSxTQUFTLE1BQXlCO0FBQ2hDLFVBQU0sVUFBVSxLQUFLLE9BQU8sVUFBVSxJQUFJLEtBQUs7QUFDL0MsUUFBSSxZQUFZLEtBQU0sUUFBTztBQUM3QixTQUFLLE9BQU8sUUFBUTtBQUNwQixTQUFLLEtBQUssUUFBUTtBQUNsQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxPQUEwQjtBQUNoQyxTQUFLLE1BQU0sU0FBUyxFQUFFLE1BQU0sU0FBUyxNQUFNLENBQUM7QUFBQSxFQUM5QztBQUFBO0FBQUE7QUFBQSxFQUtBLEtBQUssU0FBOEI7QUFDakMsWUFBUSxTQUFTO0FBQUEsTUFDZixLQUFLLFdBQVc7QUFDZCxjQUFNLE9BQU8sS0FBSyxTQUFTO0FBQzNCLFlBQUksTUFBTSxPQUFRLE1BQUssUUFBUSxJQUFJO0FBQUEsaUJBQzFCLEtBQU0sTUFBSyxZQUFZLFFBQVE7QUFBQSxZQUNuQyxRQUFPLEtBQUssS0FBSztBQUN0QixlQUFPO0FBQUEsTUFDVDtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQU8sS0FBSyxPQUFPO0FBQUEsTUFDckIsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGVBQU8sS0FBSyxZQUFZLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUSxXQUFXLFFBQVEsQ0FBQztBQUFBLE1BQ2pGLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxlQUFPLEtBQUssVUFBVSxRQUFRLFNBQVMsTUFBTSxJQUFJLElBQUksSUFBSSxRQUFRLFdBQVcsUUFBUSxDQUFDO0FBQUEsTUFDdkYsS0FBSztBQUNILGVBQU8sS0FBSyxRQUFRLEtBQUssU0FBUyxTQUFTLEtBQUssSUFBSSxDQUFDLEdBQUcsS0FBSztBQUFBLE1BQy9ELEtBQUs7QUFDSCxlQUFPLEtBQUssUUFBUSxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssU0FBUyxTQUFTLE9BQU8sRUFBRSxHQUFHLEtBQUs7QUFBQSxNQUMxRixLQUFLO0FBQ0gsZUFBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQ3JCLEtBQUs7QUFDSCxlQUFPLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDdEIsS0FBSztBQUNILFlBQUksS0FBSyxTQUFTLE1BQU8sTUFBSyxPQUFPLEtBQUssU0FBUyxLQUFLO0FBQ3hELGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxlQUFPLEtBQUssT0FBTyxTQUFTLEVBQUU7QUFBQSxNQUNoQyxLQUFLO0FBQ0gsZUFBTyxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQUEsTUFDL0IsS0FBSztBQUNILGVBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLE1BQzdCLEtBQUs7QUFDSCxlQUFPLEtBQUssT0FBTyxPQUFPLEVBQUU7QUFBQSxNQUM5QjtBQUNFLGVBQU87QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUFBLEVBRUEsWUFBWSxPQUFnQixRQUEwQjtBQUNwRCxVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsVUFBTSxLQUFLLEtBQUssT0FBTztBQUN2QixRQUFJLE9BQU8sS0FBTSxRQUFPLEtBQUssTUFBTSxNQUFNO0FBQ3pDLFVBQU0sVUFBVSxVQUFVLEtBQUssU0FBUyxNQUFNLEVBQUU7QUFDaEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxJQUFJLFVBQVUsSUFBSSxFQUFFO0FBRS9DLFVBQU0sUUFBUSxVQUFVLEtBQUssT0FBTyxVQUFVO0FBQzlDLFdBQU8sS0FBSyxRQUFRLFFBQVEsS0FBTSxRQUFRLElBQUssTUFBTTtBQUFBLEVBQ3ZEO0FBQUEsRUFFQSxVQUFVLFdBQW1CLFFBQTBCO0FBQ3JELFVBQU0sS0FBSyxLQUFLLE9BQU87QUFDdkIsUUFBSSxPQUFPLEtBQU0sUUFBTyxLQUFLLE1BQU0sTUFBTTtBQUN6QyxXQUFPLEtBQUssUUFBUSxLQUFLLFNBQVMsU0FBUyxJQUFJLFNBQVMsS0FBSyxJQUFJLE1BQU07QUFBQSxFQUN6RTtBQUFBLEVBRUEsTUFBTSxRQUEwQjtBQUM5QixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsV0FBTyxLQUFLLFFBQVEsU0FBUyxLQUFLLFNBQVMsR0FBRyxLQUFLLE9BQU8sUUFBUSxDQUFDLElBQUksR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUFBLEVBQ3RGO0FBQUEsRUFFQSxRQUFRLFNBQXdCLFFBQTBCO0FBQ3hELFFBQUksWUFBWSxLQUFNLE1BQUssT0FBTyxTQUFTLE1BQU07QUFDakQsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxXQUE0QjtBQUNoQyxVQUFNLFFBQWMsT0FBTyxLQUFLLE1BQU0sS0FBSztBQUMzQyxRQUFJLE1BQU0sV0FBVyxHQUFHO0FBQ3RCLFdBQUssS0FBSyxRQUFRO0FBQ2xCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDQyxVQUFlLE1BQU1BLEtBQUksTUFBTSxLQUFLLFlBQVksS0FBSztBQUNqRixVQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssU0FBUyxPQUFPLFNBQVMsSUFBSSxLQUFLO0FBQzdELFVBQU0sT0FBTyxPQUFPLE9BQU8sTUFBTSxVQUFVLE1BQU0sTUFBTTtBQUN2RCxRQUFJLEtBQU0sTUFBSyxXQUFXLElBQUk7QUFDOUIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQVMsT0FBb0IsV0FBMkI7QUFDdEQsVUFBTSxTQUFTLEtBQUssT0FBTztBQUMzQixRQUFJLFdBQVcsS0FBTSxRQUFPLFlBQVksSUFBSSxJQUFJO0FBQ2hELFVBQU0sU0FBUyxLQUFLLFNBQVMsU0FBUyxNQUFNLE1BQU07QUFDbEQsVUFBTSxRQUFRLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU07QUFDNUQsUUFBSSxZQUFZLEVBQUcsU0FBUSxRQUFRLElBQUksTUFBTSxTQUFTLFNBQVM7QUFDL0QsV0FBTyxLQUFLLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDMUI7QUFBQSxFQUVBLE9BQU8sTUFBWSxXQUE0QjtBQUM3QyxVQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLO0FBQzlDLFFBQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsVUFBTSxLQUFLLFNBQVMsVUFBVSxNQUFNLFFBQVEsTUFBTTtBQUNsRCxVQUFNLE9BQU8sS0FBSyxTQUFTLFNBQVMsS0FBSyxJQUFJLFNBQVM7QUFDdEQsUUFBSSxTQUFTLEtBQU0sTUFBSyxTQUFTLE1BQU0sSUFBSTtBQUMzQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsZ0JBQXNCO0FBQ3BCLFVBQU0sUUFBUSxLQUFLLFVBQVU7QUFDN0IsUUFBSSxDQUFDLE1BQU87QUFDWixVQUFNLEVBQUUsVUFBVSxLQUFLLElBQUksS0FBSztBQUNoQyxTQUFLLEtBQUssUUFBUSxLQUFLLE1BQU0sU0FBUyxNQUFNLE1BQU0sS0FBSyxHQUFHLFNBQVMsSUFBSSxNQUFNLElBQUksQ0FBQztBQUFBLEVBQ3BGO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsRUFBRSxNQUFNLEdBQXFCO0FBQzVDLFNBQU8sVUFBVSxTQUFZLEtBQUssU0FBUyxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQzdEOzs7QUN2U08sU0FBUyxTQUFTLEVBQUUsTUFBTSxTQUFTLFNBQVMsU0FBUyxHQUFxQjtBQUMvRSxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sU0FBUyxLQUFLLE9BQU87QUFDM0IsV0FBUyxVQUFVO0FBQ25CLFFBQU1DLFlBQVdDLEdBQVEsTUFBTSxXQUFXLE1BQU0sUUFBUSxLQUFLLEdBQUcsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUM5RSxRQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsR0FBRyxTQUFTLElBQUksS0FBSztBQUM3QyxRQUFNLE1BQU0sVUFBVSxTQUFZLE9BQU8sUUFBUSxHQUFHLEtBQUs7QUFDekQsUUFBTSxXQUFXLFVBQVUsYUFBYSxRQUFRLHFCQUFxQjtBQUNyRSxTQUNFLGdCQUFBQyxHQUFBLEtBQ0c7QUFBQSxpQkFBYSxRQUNaLGdCQUFBQSxHQUFDLFNBQUksT0FBTSxtQkFDVCwwQkFBQUEsR0FBQyxPQUFFLE9BQU8sUUFBUSxLQUFLLFNBQVMsT0FBTyxJQUFJLE9BQU8sS0FBSyxPQUFPLGNBQVksT0FDeEUsMEJBQUFBLEdBQUMsVUFBSyxPQUFNLFFBQVEsb0JBQVMsR0FDL0IsR0FDRjtBQUFBLElBRUYsZ0JBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxVQUFVRjtBQUFBLFFBQ1Y7QUFBQSxRQUNBO0FBQUEsUUFDQSxPQUFPLFdBQVcsS0FBSztBQUFBLFFBQ3ZCLFNBQVMsS0FBSyxLQUFLO0FBQUE7QUFBQSxJQUNyQjtBQUFBLEtBQ0Y7QUFFSjs7O0FDcEJBLElBQU0sT0FBYyxDQUFDO0FBRWQsU0FBUyxVQUFVLE9BQXlCO0FBQ2pELFFBQU0sUUFBZSxNQUFNLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDdEQsUUFBTSxDQUFDRyxNQUFLLElBQUk7QUFDaEIsTUFBSUEsVUFBUyxNQUFNLFdBQVcsRUFBRyxRQUFPLGdCQUFBQyxHQUFDLFlBQVUsR0FBRyxPQUFPLE9BQU9ELFFBQU87QUFFM0UsU0FBTyxnQkFBQUMsR0FBQyxZQUFVLEdBQUcsT0FBTztBQUM5QjtBQUVBLFNBQVMsU0FBUyxPQUErQztBQUMvRCxRQUFNLEVBQUUsTUFBTSxTQUFTLFNBQVMsUUFBUSxVQUFVLFdBQVcsT0FBQUQsT0FBTSxJQUFJO0FBQ3ZFLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUN4QixRQUFNLFNBQVMsS0FBSyxPQUFPO0FBQzNCLFFBQU1FLFlBQVdDLEdBQVEsTUFBTSxXQUFXLE1BQU0sUUFBUSxJQUFJLEdBQUcsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUM3RSxRQUFNLFNBQVNBO0FBQUEsSUFDYixNQUFNLElBQUksV0FBVyxNQUFNRCxXQUFVLFFBQVEsS0FBSyxNQUFNRixRQUFPLE9BQU8sT0FBTyxDQUFDO0FBQUEsSUFDOUUsQ0FBQyxNQUFNRSxXQUFVLE1BQU1GLFFBQU8sT0FBTyxPQUFPO0FBQUEsRUFDOUM7QUFDQSxRQUFNSSxTQUFRRCxHQUFRLE1BQU0sQ0FBQyxHQUFJLEtBQUssS0FBSyxTQUFTLE1BQU9ILE1BQUssR0FBRyxDQUFDLE1BQU1BLE1BQUssQ0FBQztBQUNoRixRQUFNLFNBQVNHLEdBQVEsTUFBTSxJQUFJLElBQUlDLE9BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxDQUFDQSxNQUFLLENBQUM7QUFDL0QsUUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixRQUFNLFFBQVFELEdBQVEsTUFBTSxPQUFPLENBQUMsR0FBR0MsUUFBTyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUNBLFFBQU8sS0FBSyxDQUFDO0FBRXhFLFdBQVMsVUFBVTtBQUFBLElBQ2pCLFFBQVEsS0FBSyxLQUFLLFNBQVMsQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDLE9BQU87QUFBQSxJQUN0RCxLQUFLLFNBQXFCO0FBRXhCLFlBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixZQUFNLGNBQWMsT0FBTyxVQUFVLFFBQVEsT0FBTyxVQUFVLE9BQU87QUFDckUsVUFBSSxZQUFZLFNBQVUsUUFBTyxlQUFlLE9BQU8sS0FBSztBQUM1RCxVQUFJLE9BQU8sS0FBSyxPQUFPLEVBQUcsUUFBTztBQUNqQyxVQUFJLFlBQVksWUFBWSxDQUFDLFdBQVcsT0FBTyxFQUFHLFFBQU87QUFDekQsV0FBSyxTQUFTLEVBQUUsTUFBTSxTQUFTLE9BQU8sQ0FBQyxFQUFFLENBQUM7QUFDMUMsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLFFBQVEsR0FBR0osT0FBTSxLQUFLO0FBQ2xDLFFBQU0sY0FBYyxNQUFNLElBQUksQ0FBQyxTQUFTLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDdEUsUUFBTSxNQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsQ0FBQztBQUNyQyxTQUNFLGdCQUFBQyxHQUFBLEtBQ0U7QUFBQSxvQkFBQUEsR0FBQyxTQUFJLE9BQU0saUJBQ1Q7QUFBQSxzQkFBQUEsR0FBQyxVQUFLLE9BQU8sUUFBUSxJQUFJLEtBQUssSUFBSSxPQUFPLElBQUksT0FBTyxjQUFZRCxPQUFNLE9BQ3BFLDBCQUFBQyxHQUFDLFVBQUssT0FBTSxRQUNULHdCQUNHLFlBQVksV0FBVyxLQUN2QixXQUFXLFFBQVFELE9BQU0sS0FBSyxDQUFDLElBQUlBLE9BQU0sS0FBSyxLQUNwRCxHQUNGO0FBQUEsTUFDQSxnQkFBQUM7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU07QUFBQSxVQUNOLGVBQVk7QUFBQSxVQUNaLGdCQUFjLE1BQU07QUFBQSxVQUNwQixxQkFBbUI7QUFBQSxVQUNuQixPQUFPLHFCQUFxQkQsT0FBTSxLQUFLO0FBQUEsVUFDdkMsU0FBUyxNQUFNLEtBQUssU0FBUyxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBQUEsVUFDbEQ7QUFBQTtBQUFBLFlBQ21CLGdCQUFBQyxHQUFDLFFBQUssTUFBTSxLQUFLO0FBQUE7QUFBQTtBQUFBLE1BQ3JDO0FBQUEsT0FDRjtBQUFBLElBQ0EsZ0JBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQztBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsUUFBUSxDQUFDRCxPQUFNLEtBQUs7QUFBQSxRQUNwQjtBQUFBLFFBQ0E7QUFBQSxRQUNBLE9BQU8sV0FBV0ksTUFBSztBQUFBLFFBQ3ZCLE9BQU8sTUFBTUosTUFBSztBQUFBLFFBQ2xCLFVBQVUsZ0JBQWdCO0FBQUEsUUFDMUI7QUFBQTtBQUFBLElBQ0Y7QUFBQSxLQUNGO0FBRUo7QUFFQSxTQUFTLFFBQVEsTUFBZ0JBLFFBQWlCLFNBQStCO0FBQy9FLFFBQU0sUUFBZSxLQUFLLFNBQVM7QUFDbkMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU9BLE9BQU07QUFBQSxJQUNiLE1BQU1BLE9BQU07QUFBQSxJQUNaLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLFNBQVM7QUFBQSxJQUN2QyxRQUFRLE1BQU07QUFDWixVQUFJLE1BQU0sSUFBSSxNQUFNLE1BQU1BLE1BQUssRUFBRyxRQUFPO0FBQ3pDLFlBQU0sVUFBVSxDQUFDLFVBQ2YsVUFBVSxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLE9BQU8sSUFBSTtBQUMvRCxhQUFPLE1BQU0sS0FBSyxPQUFPLElBQUksMkJBQTJCO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsTUFBc0I7QUFDckMsU0FBTyxZQUFZLEtBQUssSUFBSSxJQUFJLE9BQU87QUFDekM7OztBQzNHTyxJQUFNLGNBQWM7QUFZcEIsU0FBUyxVQUNkLE9BQ0FLLFNBQ2M7QUFDZCxRQUFNLENBQUNDLFFBQU8sUUFBUSxJQUFJQyxHQUFTLEVBQUU7QUFDckMsUUFBTSxDQUFDLElBQUksS0FBSyxJQUFJQSxHQUFTLENBQUM7QUFDOUIsUUFBTUMsU0FBUUMsR0FBUSxNQUFNLFNBQVMsT0FBT0osU0FBUUMsTUFBSyxHQUFHLENBQUMsT0FBT0QsU0FBUUMsTUFBSyxDQUFDO0FBQ2xGLFNBQU87QUFBQSxJQUNMLE9BQUFBO0FBQUEsSUFDQSxPQUFBRTtBQUFBLElBQ0EsSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksR0FBR0EsT0FBTSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQzlDLFNBQVMsTUFBTTtBQUNiLGVBQVMsSUFBSTtBQUNiLFlBQU0sQ0FBQztBQUFBLElBQ1Q7QUFBQSxJQUNBLE1BQU0sQ0FBQyxPQUFPLE1BQU0sQ0FBQyxTQUFTLE1BQU0sS0FBS0EsT0FBTSxVQUFVLEtBQUssSUFBSSxHQUFHQSxPQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ3BGO0FBQ0Y7QUFFTyxTQUFTLFNBQ2QsT0FDQUgsU0FDQUMsUUFDaUI7QUFDakIsUUFBTSxRQUFRQSxPQUFNLFlBQVksRUFBRSxNQUFNLE1BQU0sRUFBRSxPQUFPLE9BQU87QUFDOUQsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQy9CLFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQ25DLFVBQU0sT0FBT0QsUUFBTyxJQUFJLEVBQUUsWUFBWTtBQUN0QyxXQUFPLE1BQU0sTUFBTSxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksQ0FBQztBQUFBLEVBQ2xELENBQUM7QUFDRCxRQUFNLFNBQVMsQ0FBQyxTQUNkO0FBQUEsSUFDRSxDQUFDQSxRQUFPLElBQUksRUFDVCxZQUFZLEVBQ1osV0FBVyxNQUFNLENBQUMsS0FBSyxFQUFFO0FBQUEsRUFDOUI7QUFDRixTQUFPLE1BQU0sS0FBSyxDQUFDSyxJQUFHQyxPQUFNLE9BQU9ELEVBQUMsSUFBSSxPQUFPQyxFQUFDLENBQUM7QUFDbkQ7OztBQ3BEQSxJQUFNLFFBQTBDO0FBQUEsRUFDOUMsWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1gsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUNYO0FBR08sU0FBUyxLQUFLLE9BQXNCLFVBQXNDO0FBQy9FLFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQU0sUUFBUSxDQUFDLEdBQUcsTUFBTSxpQkFBOEIsUUFBUSxDQUFDO0FBQy9ELFFBQU0sS0FBSyxNQUFNLFFBQVMsTUFBTSxPQUFtQixRQUFxQixRQUFRLEtBQUssS0FBSztBQUMxRixRQUFNLFdBQVcsTUFBTSxJQUFJLE1BQU0sWUFBWSxLQUFLLGlCQUFpQixLQUFLLEVBQUUsY0FBYztBQUN4RixRQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsS0FBSyxNQUFNLFdBQVcsS0FBSztBQUN4RCxNQUFJLEtBQUssS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNqQyxRQUFNLGVBQWU7QUFDckIsUUFBTSxnQkFBZ0I7QUFDdEIsUUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU0sS0FBSztBQUNqRSxRQUFNLE1BQU07QUFDWixTQUFPO0FBQ1Q7OztBQ1RPLFNBQVMsVUFBZ0IsT0FBMkI7QUFDekQsUUFBTSxFQUFFLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDaEMsUUFBTSxZQUFZLENBQUMsVUFBeUI7QUFDMUMsUUFBSSxNQUFNLFlBQWE7QUFDdkIsUUFBSSxNQUFNLFFBQVEsZUFBZSxNQUFNLFFBQVEsV0FBVztBQUN4RCxhQUFPLEtBQUssTUFBTSxRQUFRLGNBQWMsSUFBSSxFQUFFO0FBQUEsSUFDaEQsV0FBVyxNQUFNLFFBQVEsU0FBUztBQUNoQyxZQUFNLE9BQU8sT0FBTyxNQUFNLE9BQU8sRUFBRTtBQUNuQyxVQUFJLFNBQVMsT0FBVztBQUN4QixZQUFNLE9BQU8sSUFBSTtBQUNqQixhQUFPLFNBQVMsRUFBRTtBQUFBLElBQ3BCLFdBQVcsTUFBTSxRQUFRLFVBQVU7QUFDakMsYUFBTyxTQUFTLEVBQUU7QUFDbEIsWUFBTSxRQUFRO0FBQUEsSUFDaEIsT0FBTztBQUNMO0FBQUEsSUFDRjtBQUNBLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBQ0EsU0FDRSxnQkFBQUMsR0FBQyxXQUFNLE9BQU0sVUFDWDtBQUFBLG9CQUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsY0FBWSxVQUFVLElBQUk7QUFBQSxRQUMxQixhQUFhLFVBQVUsSUFBSTtBQUFBLFFBQzNCLGNBQWE7QUFBQSxRQUNiLFlBQVk7QUFBQSxRQUNaLE9BQU8sT0FBTztBQUFBLFFBQ2QsU0FBUyxDQUFDLFVBQVUsT0FBTyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQUEsUUFDN0Q7QUFBQTtBQUFBLElBQ0Y7QUFBQSxJQUNBLGdCQUFBQSxHQUFDLFVBQUssT0FBTSxTQUFRLGFBQVUsVUFDM0IsaUJBQU8sUUFBUSxHQUFHLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLLE9BQ3pEO0FBQUEsS0FDRjtBQUVKOzs7QUNuQ0EsSUFBTSxTQUFTLENBQUMsV0FBdUIsT0FBTztBQUM5QyxJQUFNQyxRQUE4QixDQUFDO0FBRTlCLFNBQVMsV0FBVyxPQUF5QjtBQUNsRCxRQUFNLEVBQUUsTUFBTSxTQUFTLFNBQVMsUUFBUSxVQUFVLFVBQVUsSUFBSTtBQUNoRSxRQUFNLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDeEIsUUFBTSxTQUFTLEtBQUssT0FBTztBQUMzQixRQUFNQyxZQUFXQyxHQUFRLE1BQU0sV0FBVyxNQUFNLFFBQVEsS0FBSyxHQUFHLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDOUUsUUFBTSxVQUFVLEtBQUssS0FBSyxXQUFXRjtBQUNyQyxRQUFNLFNBQVMsVUFBVSxTQUFTLE1BQU07QUFDeEMsUUFBTSxTQUFTRTtBQUFBLElBQ2IsTUFBTSxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsUUFBUUMsV0FBVSxDQUFDLE9BQU8sSUFBSUEsTUFBSyxDQUFDLENBQUM7QUFBQSxJQUNoRSxDQUFDLE9BQU87QUFBQSxFQUNWO0FBQ0EsUUFBTUMsVUFBUyxJQUFJLElBQUksTUFBTSxNQUFNO0FBQ25DLFFBQU0sRUFBRSxVQUFVLElBQUk7QUFDdEIsUUFBTSxTQUFTLFFBQVEsVUFBVTtBQUVqQyxRQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBa0I7QUFDckMsUUFBSSxVQUFXLE1BQUssU0FBUyxFQUFFLE1BQU0sVUFBVSxLQUFLQSxRQUFPLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxDQUFDO0FBQUEsYUFDdkVBLFFBQU8sSUFBSSxFQUFFO0FBQ3BCLFdBQUssU0FBUyxFQUFFLE1BQU0sVUFBVSxLQUFLLE1BQU0sT0FBTyxPQUFPLENBQUMsVUFBVSxVQUFVLEVBQUUsRUFBRSxDQUFDO0FBQUEsUUFDaEYsTUFBSyxTQUFTLEVBQUUsTUFBTSxVQUFVLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxFQUFFLEVBQUUsQ0FBQztBQUFBLEVBQ25FO0FBQ0EsV0FBUyxVQUFVO0FBQUEsSUFDakIsUUFBUSxDQUFDLFNBQVM7QUFBQSxJQUNsQixLQUFLLFNBQXFCO0FBQ3hCLFlBQU1ELFNBQVEsV0FBVyxPQUFPO0FBQ2hDLFlBQU0sU0FBU0EsV0FBVSxPQUFPLFNBQVksUUFBUUEsTUFBSztBQUN6RCxVQUFJLE9BQVEsUUFBTyxNQUFNO0FBQ3pCLGFBQU9BLFdBQVU7QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsT0FBTyxNQUFNLEtBQUssQ0FBQyxFQUFFLEdBQUcsTUFBTUMsUUFBTyxJQUFJLEVBQUUsQ0FBQyxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQzdFLFNBQ0UsZ0JBQUFDLEdBQUEsS0FDRTtBQUFBLG9CQUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsVUFBVUo7QUFBQSxRQUNWO0FBQUEsUUFDQSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUM7QUFBQSxRQUMzQixTQUFTLEtBQUssS0FBSztBQUFBO0FBQUEsSUFDckI7QUFBQSxJQUNDLFVBQ0MsZ0JBQUFJLEdBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUEsc0JBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQztBQUFBLFVBQ0EsTUFBSztBQUFBLFVBQ0wsT0FBTyxRQUFRO0FBQUEsVUFDZixRQUFRO0FBQUEsVUFDUixTQUFTO0FBQUE7QUFBQSxNQUNYO0FBQUEsTUFDQSxnQkFBQUEsR0FBQyxVQUFLLE9BQU0sU0FBUSxhQUFVLFVBQzNCLFVBQUFELFFBQU8sT0FBTyxLQUNiLFFBQ0csT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNQSxRQUFPLElBQUksRUFBRSxDQUFDLEVBQ2pDLElBQUksTUFBTSxFQUNWLEtBQUssSUFBSSxHQUNoQjtBQUFBLE9BQ0Y7QUFBQSxJQUlGLGdCQUFBQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxTQUFTLGlCQUFpQjtBQUFBLFFBQ2pDLE1BQU0sWUFBWSxlQUFlO0FBQUEsUUFDakMsY0FBVztBQUFBLFFBQ1gsV0FBVyxDQUFDLFVBQVU7QUFDcEIsZUFBSyxPQUFPLGNBQWM7QUFBQSxRQUM1QjtBQUFBLFFBRUM7QUFBQSxpQkFBTyxNQUFNLElBQUksQ0FBQyxRQUFRLFVBQVU7QUFDbkMsa0JBQU1GLFNBQVEsT0FBTyxJQUFJLE9BQU8sRUFBRSxLQUFLO0FBQ3ZDLGtCQUFNLE1BQU1BLFNBQVEsS0FBSyxPQUFPLEtBQUssUUFBUUEsU0FBUSxDQUFDLEVBQWdCLEVBQUUsQ0FBQyxJQUFJO0FBQzdFLGtCQUFNLFNBQVMsVUFBVSxPQUFPLFVBQVUsTUFBTSxVQUFVLE9BQU87QUFDakU7QUFBQTtBQUFBLGNBRUUsZ0JBQUFFO0FBQUEsZ0JBQUM7QUFBQTtBQUFBLGtCQUVDLE1BQUs7QUFBQSxrQkFDTCxPQUFPLFNBQVMsZ0JBQWdCO0FBQUEsa0JBQ2hDLE1BQU0sWUFBWSxVQUFVO0FBQUEsa0JBQzVCLGdCQUFjRCxRQUFPLElBQUksT0FBTyxFQUFFO0FBQUEsa0JBQ2xDLFVBQVUsV0FBVyxRQUFRLElBQUk7QUFBQSxrQkFDakMsY0FBWSxPQUFPO0FBQUEsa0JBQ25CLE9BQU8sT0FBTztBQUFBLGtCQUNkLFNBQVMsTUFBTSxPQUFPLE1BQU07QUFBQSxrQkFFNUI7QUFBQSxvQ0FBQUMsR0FBQyxPQUFFLE9BQU8sWUFBWSxjQUFjLE9BQU87QUFBQSxvQkFDM0MsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFFBQU8sS0FBSSxRQUNwQixpQkFBTyxNQUNWO0FBQUEsb0JBQ0EsZ0JBQUFBLEdBQUMsUUFBSyxNQUFNLEtBQUs7QUFBQSxvQkFDaEIsT0FBTyxVQUFVLFVBQWEsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFNBQVMsaUJBQU8sTUFBTSxRQUFRLENBQUMsR0FBRTtBQUFBO0FBQUE7QUFBQSxnQkFmdkUsT0FBTztBQUFBLGNBZ0JkO0FBQUE7QUFBQSxVQUVKLENBQUM7QUFBQSxVQUNBLE9BQU8sTUFBTSxXQUFXLEtBQUssZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFNBQVEsZ0NBQWtCO0FBQUE7QUFBQTtBQUFBLElBQ3RFO0FBQUEsS0FDRjtBQUVKOzs7QUNyR0EsSUFBTUMsUUFBOEIsQ0FBQztBQUU5QixTQUFTLFlBQVksT0FBeUI7QUFDbkQsUUFBTSxFQUFFLE1BQU0sU0FBUyxTQUFTLFFBQVEsU0FBUyxJQUFJO0FBQ3JELFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUN4QixRQUFNLFNBQVMsS0FBSyxPQUFPO0FBQzNCLFFBQU1DLFlBQVdDLEdBQVEsTUFBTSxXQUFXLE1BQU0sUUFBUSxLQUFLLEdBQUcsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUM5RSxRQUFNLFVBQVUsS0FBSyxLQUFLLFdBQVdGO0FBQ3JDLFFBQU1HLFVBQVMsTUFBTSxPQUFPLENBQUM7QUFDN0IsUUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQ25CLEtBQUssU0FBUyxFQUFFLE1BQU0sVUFBVSxLQUFLLE9BQU9BLFVBQVMsQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLENBQUM7QUFDbEUsV0FBUyxVQUFVO0FBQUEsSUFDakIsUUFBUSxDQUFDLFNBQVM7QUFBQSxJQUNsQixLQUFLLFNBQXFCO0FBQ3hCLFlBQU1DLFNBQVEsV0FBVyxPQUFPO0FBQ2hDLFlBQU0sU0FBU0EsV0FBVSxPQUFPLFNBQVksUUFBUUEsTUFBSztBQUN6RCxVQUFJLE9BQVEsUUFBTyxNQUFNO0FBQ3pCLGFBQU9BLFdBQVU7QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVFELFdBQVUsUUFBUSxDQUFDLEdBQUc7QUFDcEMsU0FDRSxnQkFBQUUsR0FBQSxLQUNFO0FBQUEsb0JBQUFBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFNO0FBQUEsUUFDTixNQUFLO0FBQUEsUUFDTCxjQUFXO0FBQUEsUUFDWCxXQUFXLENBQUMsVUFBVTtBQUNwQixlQUFLLE9BQU8sY0FBYztBQUFBLFFBQzVCO0FBQUEsUUFFQyxrQkFBUSxJQUFJLENBQUMsUUFBUUQsV0FDcEIsZ0JBQUFDLEdBQUMsYUFBd0IsT0FBTyxPQUFPLE9BQU9GLFVBQVMsa0JBQWtCLFdBRXZFO0FBQUEsMEJBQUFFO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFLO0FBQUEsY0FDTCxPQUFNO0FBQUEsY0FDTixNQUFLO0FBQUEsY0FDTCxnQkFBYyxPQUFPLE9BQU9GO0FBQUEsY0FDNUIsVUFBVSxPQUFPLE9BQU8sUUFBUSxJQUFJO0FBQUEsY0FDcEMsY0FBWSxPQUFPO0FBQUEsY0FDbkIsU0FBUyxNQUFNLE9BQU8sTUFBTTtBQUFBLGNBRTVCO0FBQUEsZ0NBQUFFLEdBQUMsT0FBRSxPQUFNLGFBQVk7QUFBQSxnQkFDckIsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFFBQVEsaUJBQU8sTUFBSztBQUFBLGdCQUNoQyxnQkFBQUEsR0FBQyxRQUFLLE1BQU0sT0FBTyxLQUFLLFFBQVFELFNBQVEsQ0FBQyxFQUFnQixFQUFFLENBQUMsR0FBRztBQUFBO0FBQUE7QUFBQSxVQUNqRTtBQUFBLFVBQ0EsZ0JBQUFDO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxVQUFVSjtBQUFBLGNBQ1Y7QUFBQSxjQUNBLE9BQU8sT0FBTyxTQUFTLENBQUM7QUFBQSxjQUN4QixPQUFPLFdBQVcsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUFBLGNBQ3BDLFNBQVMsS0FBSyxLQUFLO0FBQUEsY0FDbkIsTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUFBO0FBQUEsVUFDM0I7QUFBQSxhQXRCWSxPQUFPLEVBdUJyQixDQUNEO0FBQUE7QUFBQSxJQUNIO0FBQUEsSUFDQSxnQkFBQUksR0FBQyxPQUFFLE9BQU0sU0FBUSx1SEFHakI7QUFBQSxLQUNGO0FBRUo7OztBQ3hFTyxTQUFTLFVBQVUsRUFBRSxLQUFLLEdBQThCO0FBQzdELFFBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsTUFBSSxVQUFVLE9BQVEsUUFBTyxnQkFBQUMsR0FBQyxRQUFLLE1BQVk7QUFDL0MsTUFBSSxVQUFVLFNBQVM7QUFDckIsV0FDRSxnQkFBQUEsR0FBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHNCQUFBQSxHQUFDLE9BQ0MsMEJBQUFBLEdBQUMsWUFBTyxvQ0FBc0IsR0FDaEM7QUFBQSxNQUNBLGdCQUFBQSxHQUFDLE9BQUUsT0FBTSxTQUFRLHVFQUF5RDtBQUFBLE1BQzFFLGdCQUFBQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTTtBQUFBLFVBQ04sZUFBWTtBQUFBLFVBQ1osU0FBUyxNQUFNLEtBQUssU0FBUyxFQUFFLE1BQU0sUUFBUSxDQUFDO0FBQUEsVUFDL0M7QUFBQTtBQUFBLE1BRUQ7QUFBQSxPQUNGO0FBQUEsRUFFSjtBQUNBLFNBQ0UsZ0JBQUFBLEdBQUMsU0FBSSxPQUFNLGlCQUFnQixhQUFVLFFBQ25DO0FBQUEsb0JBQUFBLEdBQUMsT0FBRSxPQUFNLFFBQU87QUFBQSxJQUNoQixnQkFBQUEsR0FBQyxPQUFFLE9BQU0sUUFBTztBQUFBLElBQ2hCLGdCQUFBQSxHQUFDLE9BQUUsT0FBTSxjQUFhO0FBQUEsSUFDdEIsZ0JBQUFBLEdBQUMsT0FBRSxPQUFNLFNBQVMsb0JBQVUsWUFBWSxhQUFhLHNDQUFxQztBQUFBLEtBQzVGO0FBRUo7QUFFQSxTQUFTLEtBQUssRUFBRSxLQUFLLEdBQThCO0FBQ2pELFFBQU0sRUFBRSxVQUFVLE1BQU0sSUFBSSxLQUFLLFNBQVM7QUFDMUMsUUFBTSxVQUFVLEtBQUssUUFBUTtBQUM3QixRQUFNLE1BQU0sVUFBVSxRQUFRLFlBQVk7QUFDMUMsU0FDRSxnQkFBQUEsR0FBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLG9CQUFBQSxHQUFDLE9BQ0MsMEJBQUFBLEdBQUMsWUFDRSx1QkFBYSxJQUNWLDhDQUNBLEdBQUcsTUFBTSxTQUFTLEVBQUUsR0FBRyxRQUFRLHdCQUNyQyxHQUNGO0FBQUEsSUFDQyxXQUFXLEtBQ1YsZ0JBQUFBLEdBQUMsT0FBRSxPQUFNLFNBQ1A7QUFBQSxzQkFBQUEsR0FBQyxVQUFLLHdCQUFVO0FBQUEsTUFBTztBQUFBLE9BRXpCO0FBQUEsSUFFRCxVQUFVLEtBQUssZ0JBQUFBLEdBQUMsT0FBRSxPQUFNLFFBQVE7QUFBQTtBQUFBLE1BQVE7QUFBQSxPQUEyQjtBQUFBLEtBQ3RFO0FBRUo7OztBQ3RDQSxJQUFNLFNBQVMsQ0FBQyxVQUFrQjtBQUUzQixTQUFTLFNBQVMsT0FBcUI7QUFDNUMsUUFBTSxFQUFFLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFDcEMsUUFBTSxTQUFTLFVBQVUsUUFBUSxNQUFNO0FBQ3ZDLFFBQU0sU0FBU0MsR0FBUSxNQUFNLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxPQUFPQyxXQUFVLENBQUMsT0FBT0EsTUFBSyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQztBQUM1RixRQUFNLFNBQVMsT0FBTyxVQUFVO0FBQ2hDLFFBQU0sWUFBWSxPQUFPLE1BQU0sU0FBUyxNQUFNLElBQUksU0FBUyxPQUFPLE1BQU0sQ0FBQztBQUN6RSxTQUNFLGdCQUFBQyxHQUFDLFNBQUksT0FBTSxVQUNSO0FBQUEsY0FDQyxnQkFBQUE7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDO0FBQUEsUUFDQSxNQUFLO0FBQUEsUUFDTCxPQUFPLE9BQU87QUFBQSxRQUNkLFFBQVEsQ0FBQyxVQUFVO0FBQ2pCLGdCQUFNLE9BQU8sS0FBSztBQUNsQixnQkFBTSxRQUFRO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFNBQVMsTUFBTTtBQUFBO0FBQUEsSUFDakI7QUFBQSxJQUVGLGdCQUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTTtBQUFBLFFBQ04sTUFBSztBQUFBLFFBQ0wsY0FBVztBQUFBLFFBQ1gsV0FBVyxDQUFDLFVBQVU7QUFDcEIsZ0JBQU0sT0FBTyxLQUFLLE9BQU8sY0FBYztBQUN2QyxjQUFJLE1BQU0sUUFBUSxNQUFPLE9BQU0sT0FBTyxLQUFLLFFBQVEsS0FBSztBQUFBLFFBQzFEO0FBQUEsUUFFQztBQUFBLGlCQUFPLE1BQU0sSUFBSSxDQUFDLE9BQU8sVUFBVTtBQUNsQyxrQkFBTSxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQzVCLGtCQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssRUFBRTtBQUMvQyxrQkFBTSxTQUFTLFVBQVUsT0FBTyxVQUFVLE1BQU0sVUFBVSxPQUFPO0FBQ2pFO0FBQUE7QUFBQSxjQUVFLGdCQUFBQTtBQUFBLGdCQUFDO0FBQUE7QUFBQSxrQkFFQyxNQUFLO0FBQUEsa0JBQ0wsTUFBSztBQUFBLGtCQUNMLE9BQU8sUUFBUSxJQUFJLEtBQUssR0FBRyxTQUFTLFVBQVUsRUFBRTtBQUFBLGtCQUNoRCxPQUFPLElBQUk7QUFBQSxrQkFDWCxnQkFBYyxVQUFVO0FBQUEsa0JBQ3hCLFVBQVUsVUFBVSxZQUFZLElBQUk7QUFBQSxrQkFDcEMsY0FBWTtBQUFBLGtCQUNaLE9BQU87QUFBQSxrQkFDUCxTQUFTLE1BQU0sTUFBTSxPQUFPLEtBQUs7QUFBQSxrQkFFakM7QUFBQSxvQ0FBQUEsR0FBQyxVQUFLLE9BQU0sUUFBUSxpQkFBTTtBQUFBLG9CQUMxQixnQkFBQUEsR0FBQyxRQUFLLE1BQU0sS0FBSztBQUFBO0FBQUE7QUFBQSxnQkFaWjtBQUFBLGNBYVA7QUFBQTtBQUFBLFVBRUosQ0FBQztBQUFBLFVBQ0EsT0FBTyxNQUFNLFdBQVcsS0FBSyxnQkFBQUEsR0FBQyxVQUFLLE9BQU0sU0FBUSwrQkFBaUI7QUFBQTtBQUFBO0FBQUEsSUFDckU7QUFBQSxLQUNGO0FBRUo7OztBQ25FTyxTQUFTLFNBQVM7QUFBQSxFQUN2QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FBcUI7QUFDbkIsUUFBTSxTQUFTLEtBQUssT0FBTztBQUMzQixRQUFNLEVBQUUsTUFBTSxRQUFRLElBQUk7QUFDMUIsUUFBTSxVQUFVLEtBQUssS0FBSyxhQUFhO0FBQ3ZDLFFBQU1DLFlBQVdDLEdBQVEsTUFBTSxXQUFXLE1BQU0sUUFBUSxJQUFJLEdBQUcsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUM3RSxRQUFNLFNBQVNBO0FBQUEsSUFDYixNQUFNLElBQUksV0FBVyxNQUFNRCxXQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsSUFDaEQsQ0FBQyxNQUFNQSxXQUFVLE9BQU87QUFBQSxFQUMxQjtBQUVBLFFBQU0sT0FBTyxDQUFDLFVBQWtCO0FBQzlCLFNBQUssU0FBUyxFQUFFLE1BQU0sU0FBUyxNQUFNLENBQUM7QUFDdEMsV0FBTyxXQUFXLEtBQUs7QUFBQSxFQUN6QjtBQUNBLFdBQVMsVUFBVTtBQUFBLElBQ2pCLFFBQVEsS0FBSyxLQUFLLFNBQVMsQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDLE9BQU87QUFBQSxJQUN0RCxLQUFLLFNBQXFCO0FBQ3hCLFlBQU1FLFNBQVEsV0FBVyxPQUFPO0FBQ2hDLFVBQUlBLFdBQVUsS0FBTSxRQUFPLE9BQU8sS0FBSyxPQUFPO0FBQzlDLFlBQU0sUUFBUSxPQUFPLE9BQU9BLE1BQUs7QUFDakMsVUFBSSxVQUFVLE9BQVcsTUFBSyxLQUFLO0FBQ25DLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLFNBQ0UsZ0JBQUFDLEdBQUEsS0FDRTtBQUFBLG9CQUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsUUFBUSxPQUFPO0FBQUEsUUFDZjtBQUFBLFFBQ0EsUUFBUSxLQUFLLFlBQVk7QUFBQSxRQUN6QixPQUFPLENBQUNELFdBQ05BLFNBQVEsS0FBSyxPQUFPLEtBQUssUUFBUUEsU0FBUSxDQUFDLEVBQWdCLEVBQUUsQ0FBQyxJQUFJO0FBQUEsUUFFbkUsUUFBUTtBQUFBLFFBQ1IsU0FBUztBQUFBO0FBQUEsSUFDWDtBQUFBLElBQ0EsZ0JBQUFDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQztBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsUUFBUSxPQUFPO0FBQUEsUUFDZjtBQUFBLFFBQ0EsT0FBTztBQUFBLFFBQ1AsVUFBVSxZQUFZO0FBQUE7QUFBQSxJQUN4QjtBQUFBLEtBQ0Y7QUFFSjs7O0FDNURPLFNBQVMsSUFBSSxFQUFFLEtBQUssR0FBcUM7QUFDOUQsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTUMsU0FBUSxLQUFLLGFBQWEsU0FBUyxLQUFLLE9BQU8sV0FBVyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUk7QUFDcEYsUUFBTSxRQUFRLE1BQU0sSUFBSSxRQUFRQSxRQUFPO0FBQ3ZDLE1BQUksQ0FBQyxPQUFPLFVBQVUsT0FBVyxRQUFPO0FBQ3hDLFNBQ0UsZ0JBQUFDLEdBQUMsU0FBSSxPQUFNLE9BQU0sWUFBVSxLQUFLLFFBQzdCO0FBQUEsYUFBUyxRQUNSLGdCQUFBQSxHQUFDLE9BQ0M7QUFBQSxzQkFBQUEsR0FBQyxVQUFNLHNCQUFZLElBQUksSUFBSSxzQkFBc0IsU0FBUTtBQUFBLE1BQ3pELGdCQUFBQSxHQUFDLGNBQVMsT0FBTSxPQUFNLEtBQUssR0FBRyxPQUFPLE9BQU8sY0FBVyxTQUNwRCxnQkFBTSxRQUFRLENBQUMsR0FDbEI7QUFBQSxNQUNBLGdCQUFBQSxHQUFDLFVBQUssT0FBTSxXQUNWO0FBQUEsd0JBQUFBLEdBQUMsT0FBRyxnQkFBTSxRQUFRLENBQUMsR0FBRTtBQUFBLFFBQ3BCLEtBQUssT0FBTyxRQUFRLGdCQUFBQSxHQUFDLFVBQU8sT0FBYyxLQUFLLElBQUksS0FBSztBQUFBLFNBQzNEO0FBQUEsT0FDRjtBQUFBLElBRUQsT0FDQyxnQkFBQUEsR0FBQyxPQUNDO0FBQUEsc0JBQUFBLEdBQUMsVUFBSywyQkFBYTtBQUFBLE1BQ25CLGdCQUFBQSxHQUFDLFVBQUssT0FBTSxVQUFTLEtBQUksUUFDdEIsY0FBSSxNQUNQO0FBQUEsTUFDQyxJQUFJLFdBQVcsZ0JBQUFBLEdBQUMsVUFBSyxPQUFNLFdBQVU7QUFBQTtBQUFBLFFBQU8sSUFBSTtBQUFBLFNBQVE7QUFBQSxPQUMzRDtBQUFBLEtBRUo7QUFFSjtBQUVBLFNBQVMsT0FBTyxFQUFFLE9BQU8sSUFBSSxHQUEwQztBQUNyRSxRQUFNLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksUUFBUSxDQUFDLENBQUM7QUFDdkQsUUFBTUMsUUFBTyxRQUFRLE1BQU0sTUFBTTtBQUNqQyxTQUFPLGdCQUFBRCxHQUFDLFVBQU0sYUFBRyxRQUFRLFNBQVMsS0FBSyxHQUFHQyxLQUFJLEdBQUcsT0FBTyxNQUFNLElBQUc7QUFDbkU7OztBQ2pCQSxJQUFNLFFBQXlFO0FBQUEsRUFDN0UsS0FBSztBQUFBLEVBQ0wsWUFBWTtBQUFBLEVBQ1osY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUNYO0FBR0EsSUFBTSxPQUFnQyxvQkFBSSxJQUFJO0FBQUEsRUFDNUM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsQ0FBQztBQUNELElBQU0sWUFBWTtBQUlYLFNBQVMsU0FBUyxFQUFFLEtBQUssR0FBaUQ7QUFDL0UsUUFBTSxPQUFPQyxHQUFvQixJQUFJO0FBQ3JDLFFBQU0sVUFBVUEsR0FBeUIsSUFBSTtBQUM3QyxRQUFNLFdBQVdBLEdBQTRCLElBQUk7QUFDakQsUUFBTSxDQUFDLE9BQU8sUUFBUSxJQUFJQyxHQUF1QixJQUFJO0FBQ3JELFFBQU0sQ0FBQyxRQUFRLFNBQVMsSUFBSUEsR0FBa0IsSUFBSTtBQUVsRCxRQUFNLFNBQVMsS0FBSyxPQUFPO0FBQzNCLFFBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsUUFBTSxVQUFVLEtBQUssUUFBUTtBQUM3QixRQUFNLFNBQVNDLEdBQVEsTUFBTSxhQUFhLE9BQU8sTUFBTSxHQUFHLENBQUMsT0FBTyxNQUFNLENBQUM7QUFDekUsUUFBTSxVQUFVQTtBQUFBLElBQ2QsTUFBTSxJQUFJLFFBQVEsT0FBTyxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQzlDLENBQUMsT0FBTyxRQUFRLE9BQU8sTUFBTTtBQUFBLEVBQy9CO0FBQ0EsUUFBTSxZQUFZLEVBQVksTUFBTSxLQUFLLFNBQVMsTUFBTSxFQUFFLGVBQWUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3BGLE1BQUksQ0FBQyxRQUFTLFVBQVMsVUFBVTtBQUNqQyxRQUFNLFdBQVcsWUFBWSxRQUFRLFdBQVcsUUFBUTtBQUN4RCxRQUFNLGFBQWEsTUFBTTtBQUN2QixhQUFTLElBQUk7QUFDYixjQUFVO0FBQUEsRUFDWjtBQUVBLFFBQU0sTUFBTSxDQUFDLFlBQWlDO0FBQzVDLFFBQUksWUFBWSxVQUFVLFlBQVksVUFBVSxTQUFTLFNBQVMsS0FBSyxPQUFPLEVBQUcsUUFBTztBQUN4RixZQUFRLFNBQVM7QUFBQSxNQUNmLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxlQUFPLE9BQU8sT0FBTztBQUFBLE1BQ3ZCLEtBQUs7QUFDSCxlQUFPLE9BQU8sUUFBUTtBQUFBLE1BQ3hCLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxhQUFLLFNBQVMsRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUMvQjtBQUFBLE1BQ0YsS0FBSztBQUNILFlBQUksUUFBUyxNQUFLLFNBQVMsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUMzQyxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxTQUFTLEtBQUssS0FBSyxhQUFhLE1BQU8sTUFBSyxTQUFTLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFDN0UsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGFBQUssU0FBUyxFQUFFLE1BQU0sU0FBUyxNQUFNLFlBQVksZ0JBQWdCLFdBQVcsUUFBUSxDQUFDO0FBQ3JGLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxrQkFBVSxXQUFXLE9BQVEsU0FBUyxRQUFRLElBQUs7QUFDbkQsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGlCQUFTLE1BQU07QUFDZixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxPQUFPLGFBQWEsU0FBUyxFQUFHLFVBQVMsY0FBYztBQUMzRCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsZ0JBQVEsU0FBUyxjQUFjLFFBQVEsR0FBRyxNQUFNO0FBQ2hELGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxhQUFLLFNBQVMsY0FBZ0Msb0JBQW9CLEdBQUcsTUFBTTtBQUMzRSxlQUFPO0FBQUEsTUFDVDtBQUNFLGVBQU87QUFBQSxJQUNYO0FBQ0EsY0FBVTtBQUNWLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxTQUFTLENBQUMsU0FBeUM7QUFDdkQsUUFBSSxXQUFXLFVBQVUsU0FBUztBQUNoQyxXQUFLLFNBQVMsRUFBRSxNQUFNLFVBQVUsUUFBUSxLQUFLLENBQUM7QUFDOUMsZ0JBQVU7QUFBQSxJQUNaO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFFQSxRQUFNLFlBQVksTUFBTTtBQUN0QixRQUFJLEtBQUssU0FBUyxRQUFRLGVBQWUsRUFBRyxXQUFVO0FBQUEsRUFDeEQ7QUFDQSxRQUFNLFlBQVksQ0FBQyxVQUF5QjtBQUMxQyxVQUFNLFVBQVUsTUFBTSxtQkFBbUIsT0FBTyxPQUFPLFFBQVEsS0FBSztBQUNwRSxRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sU0FBUyxNQUFNLGFBQWEsRUFBRSxDQUFDO0FBQ3JDLFVBQU0sVUFBVSxNQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVE7QUFDbkQsUUFBSSxXQUFXLFdBQVcsS0FBSyxXQUFXLE9BQU8sUUFBUSxTQUFTLEVBQUc7QUFDckUsUUFBSSxPQUFPO0FBQ1QsVUFBSSxZQUFZLFlBQVksWUFBWSxNQUFPO0FBQy9DLGlCQUFXO0FBQUEsSUFDYixXQUFXLE1BQU0sVUFBVSxLQUFLLElBQUksT0FBTyxHQUFHO0FBQUEsSUFFOUMsV0FBVyxDQUFDLElBQUksT0FBTyxHQUFHO0FBQ3hCO0FBQUEsSUFDRjtBQUNBLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBRUEsUUFBTSxjQUFjLENBQUMsVUFBc0I7QUFDekMsVUFBTSxTQUFTLE1BQU0sYUFBYSxFQUFFLENBQUM7QUFDckMsUUFBSSxDQUFDLE9BQU8sVUFBVSxRQUFRLEtBQUssT0FBTyxRQUFRLGVBQWUsRUFBRztBQUNwRSxVQUFNLGVBQWU7QUFDckIsY0FBVTtBQUFBLEVBQ1o7QUFFQTtBQUFBO0FBQUEsSUFFRSxnQkFBQUM7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE9BQU07QUFBQSxRQUNOLEtBQUs7QUFBQSxRQUNMLE1BQUs7QUFBQSxRQUVMLFVBQVU7QUFBQSxRQUNWLGNBQVksT0FBTyxTQUFTO0FBQUEsUUFDNUIsY0FBWTtBQUFBLFFBQ1osYUFBVyxTQUFTLEtBQUssS0FBSztBQUFBLFFBQzlCO0FBQUEsUUFDQTtBQUFBLFFBRUE7QUFBQSwwQkFBQUEsR0FBQyxTQUFJLE9BQU0sUUFDVDtBQUFBLDRCQUFBQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLFNBQVMsS0FBSyxRQUFRO0FBQUEsZ0JBQ3RCLFdBQVcsQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFBQTtBQUFBLFlBQzlEO0FBQUEsWUFDQyxXQUFXLGdCQUFBQSxHQUFDLFdBQVEsU0FBa0IsUUFBUSxNQUFNLEtBQUssU0FBUyxFQUFFLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFBQSxZQUN0RixVQUNDLGdCQUFBQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUdDO0FBQUEsZ0JBQ0E7QUFBQSxnQkFDQTtBQUFBLGdCQUNBO0FBQUEsZ0JBQ0E7QUFBQSxnQkFDQTtBQUFBO0FBQUEsY0FOSyxHQUFHLFFBQVEsS0FBSyxLQUFLLFVBQVUsSUFBSSxRQUFRLE9BQU87QUFBQSxZQU96RCxJQUVBLGdCQUFBQSxHQUFDLGFBQVUsTUFBWTtBQUFBLFlBRXhCLFdBQVcsZ0JBQUFBLEdBQUMsT0FBSSxNQUFNLFFBQVEsS0FBSyxNQUFNO0FBQUEsWUFDekMsV0FBVyxZQUNWLGdCQUFBQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE1BQU0sUUFBUSxNQUFNO0FBQUEsZ0JBQ3BCLFFBQVEsQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxnQkFDdEQsU0FBUyxNQUFNO0FBQ2Isc0JBQUksUUFBUSxNQUFNLFNBQVMsR0FBSSxXQUFVLElBQUk7QUFDN0MsNEJBQVU7QUFBQSxnQkFDWjtBQUFBO0FBQUEsWUFDRjtBQUFBLFlBRUQsV0FBVyxnQkFBQUEsR0FBQyxRQUFLLE1BQU0sUUFBUSxLQUFLLE1BQU07QUFBQSxZQUMzQyxnQkFBQUE7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQztBQUFBLGdCQUNBLFdBQVcsWUFBWSxRQUFRLFVBQVU7QUFBQSxnQkFDekMsU0FBUyxLQUFLLFFBQVE7QUFBQSxnQkFDdEIsU0FBUyxLQUFLLFFBQVE7QUFBQSxnQkFDdEIsU0FBUyxTQUFTLE1BQU0sV0FBVztBQUFBLGdCQUNuQyxVQUFVLFNBQVMsTUFBTSxRQUFRLFFBQVE7QUFBQSxnQkFDekMsaUJBQWlCLE9BQU8sYUFBYSxTQUFTO0FBQUEsZ0JBQzlDLFdBQVc7QUFBQTtBQUFBLFlBQ2I7QUFBQSxhQUNGO0FBQUEsVUFDQSxnQkFBQUE7QUFBQSxZQUFDO0FBQUE7QUFBQSxjQUNDO0FBQUEsY0FDQSxZQUFZO0FBQUEsY0FDWixRQUFRLENBQUMsWUFBWSxLQUFLLFNBQVMsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQUE7QUFBQSxVQUM5RDtBQUFBLFVBQ0MsVUFBVSxVQUNULGdCQUFBQSxHQUFDLFdBQVEsT0FBTSxRQUFPLFNBQVMsWUFDN0IsMEJBQUFBLEdBQUMsUUFBSyxRQUFnQixRQUFRLFNBQVMsU0FBUyxVQUFVLENBQUMsR0FBRyxHQUNoRTtBQUFBLFVBRUQsVUFBVSxrQkFDVCxnQkFBQUEsR0FBQyxXQUFRLE9BQU0sZ0JBQWUsU0FBUyxZQUNyQywwQkFBQUEsR0FBQyxZQUFTLE9BQU8sT0FBTyxjQUFjLEdBQ3hDO0FBQUEsVUFFRixnQkFBQUEsR0FBQyxTQUFJLE9BQU0sVUFBUyxhQUFVLFVBQzNCLGVBQUssYUFBYSxPQUNyQjtBQUFBO0FBQUE7QUFBQSxJQUNGO0FBQUE7QUFFSjtBQUVBLFNBQVMsS0FBSyxPQUF5QjtBQUVyQyxRQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssS0FBSyxZQUFZLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDekUsUUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFNBQU8sZ0JBQUFBLEdBQUMsUUFBTSxHQUFHLE9BQU87QUFDMUI7QUFFQSxTQUFTLFFBQVEsRUFBRSxTQUFTLE9BQU8sR0FBZ0Q7QUFDakYsU0FDRSxnQkFBQUEsR0FBQSxLQUNHO0FBQUEsWUFBUSxZQUFZLFFBQ25CLGdCQUFBQSxHQUFDLFNBQUksT0FBTSxVQUFTLE1BQUssVUFDdkI7QUFBQSxzQkFBQUEsR0FBQyxVQUFLLGlEQUFtQztBQUFBLE1BQ3pDLGdCQUFBQSxHQUFDLFlBQU8sTUFBSyxVQUFTLE9BQU0sZ0JBQWUsZUFBWSxTQUFRLFNBQVMsUUFBUSwrQkFFaEY7QUFBQSxPQUNGO0FBQUEsSUFFRCxRQUFRLFlBQVksUUFDbkIsZ0JBQUFBLEdBQUMsU0FBSSxPQUFNLGdCQUFlLE1BQUssU0FBUSxnQkFBWSxNQUNoRCxrQkFBUSxTQUNYO0FBQUEsS0FFSjtBQUVKOzs7QUMxUE8sSUFBTSxTQUFxQjtBQUFBLEVBQ2hDLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLFFBQVEsQ0FBQyxVQUFVLE9BQU8sV0FBVyxVQUFVO0FBQUEsRUFDL0MsUUFBUSxDQUFDO0FBQUEsRUFDVCxXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxpQkFBaUI7QUFBQSxFQUNqQixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxRQUFRLENBQUM7QUFBQSxFQUNULGNBQWMsQ0FBQztBQUFBLEVBQ2YsU0FBUztBQUFBLEVBQ1QsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsU0FBUztBQUNYOzs7QUNMTyxTQUFTLFNBQVMsTUFBYyxPQUFrQyxDQUFDLEdBQWE7QUFDckYsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixRQUFNLFNBQVMsTUFBTSxLQUFLLElBQUk7QUFDOUIsTUFBSSxLQUFLO0FBQ1QsYUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFNBQVMseURBQXlELEdBQUc7QUFDOUYsVUFBTSxTQUFTLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFDakMsUUFBSSxNQUFNLFdBQVcsSUFBSSxFQUFHLFVBQVMsS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUMzRCxRQUFJLE1BQU0sV0FBVyxJQUFJLEtBQUssTUFBTSxLQUFLLEVBQUcsUUFBTyxLQUFLLElBQUksS0FBSyxNQUFNO0FBQ3ZFLFVBQU07QUFBQSxFQUNSO0FBQ0EsUUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDLEtBQUssVUFBVyxNQUFNLE1BQU0sTUFBTSxZQUFZLENBQUMsS0FBSyxLQUFNLEdBQUcsQ0FBQztBQUMxRixTQUFPO0FBQUEsSUFDTCxNQUFNLEVBQUUsTUFBTSxZQUFZLE1BQU0sYUFBYSxNQUFNLFVBQVUsY0FBYyxHQUFHLEtBQUs7QUFBQSxJQUNuRjtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNQyxTQUFlLEVBQUUsT0FBTyxNQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sSUFBSSxTQUFTLE9BQU8sVUFBVSxNQUFNO0FBRW5GLElBQU0sV0FBTixNQUFtQztBQUFBLEVBQy9CLFNBQVNDLEdBQU8sTUFBTTtBQUFBLEVBQ3RCLFVBQVVBLEdBQXVCLElBQUk7QUFBQSxFQUNyQyxjQUFjQSxHQUFPLEVBQUU7QUFBQSxFQUN2QixXQUFXQSxHQUFpQjtBQUFBLElBQ25DLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLFVBQVU7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxJQUNWLGVBQWU7QUFBQSxFQUNqQixDQUFDO0FBQUEsRUFDUSxRQUFRQSxHQUEwQixJQUFJO0FBQUEsRUFDdEMsVUFBVUEsR0FBZ0MsQ0FBQyxDQUFDO0FBQUEsRUFDNUMsVUFBVUEsR0FBMEIsQ0FBQyxDQUFDO0FBQUEsRUFDdEMsUUFBUUEsR0FBdUMsT0FBTztBQUFBLEVBQ3RELFVBQVVBLEdBQU8sQ0FBQztBQUFBLEVBQ2xCLGFBQWFBLEdBQW1CLE1BQU07QUFBQSxFQUN0QyxZQUFZQSxHQUFzQixJQUFJO0FBQUEsRUFDdEMsVUFBVUEsR0FBTyxJQUFJO0FBQUEsRUFDckIsVUFBVUEsR0FBTyxLQUFLO0FBQUEsRUFDdEIsZUFBZUEsR0FBTyxFQUFFO0FBQUEsRUFDeEIsUUFBUUEsR0FBaUQsTUFBTTtBQUFBLEVBQy9ELFFBQVEsRUFBUyxNQUFPLEtBQUssUUFBUSxRQUFRLFVBQVUsS0FBSyxNQUFNLEtBQU07QUFBQTtBQUFBLEVBRXhFLFdBQXNCLENBQUM7QUFBQSxFQUN2QjtBQUFBLEVBRVQsWUFBWSxPQUE0QixTQUE4QixDQUFDLEdBQUc7QUFDeEUsU0FBSyxPQUFPLFFBQVEsRUFBRSxHQUFHLFFBQVEsR0FBRyxPQUFPO0FBQzNDLFNBQUssWUFBWSxRQUFRLEtBQUssT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLO0FBQ3hELFNBQUssU0FBUyxDQUFDLEdBQUcsS0FBSztBQUN2QixTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBUTtBQUNWLFVBQU0sVUFBVSxLQUFLLFFBQVE7QUFDN0IsV0FBTyxTQUFTLE1BQU0sU0FBUyxTQUFTLEtBQUssS0FBSyxTQUFTLENBQUM7QUFBQSxFQUM5RDtBQUFBLEVBRUEsT0FBYTtBQUNYLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTTtBQUMvQixTQUFLLFFBQVEsUUFBUSxPQUNqQjtBQUFBLE1BQ0U7QUFBQSxNQUNBLE9BQU8sRUFBRSxHQUFHRCxRQUFPLFFBQVEsS0FBSyxLQUFLLFVBQVUsQ0FBQyxFQUFFO0FBQUEsTUFDbEQsU0FBUztBQUFBLE1BQ1QsU0FBUztBQUFBLElBQ1gsSUFDQTtBQUFBLEVBQ047QUFBQSxFQUVBLFNBQVMsU0FBd0I7QUFDL0IsU0FBSyxTQUFTLEtBQUssT0FBTztBQUMxQixZQUFRLFFBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxhQUFLLE9BQU8sUUFBUSxNQUFNO0FBQzFCLGFBQUssS0FBSztBQUNWO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxNQUFNLEVBQUUsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUNuQztBQUFBLE1BQ0YsS0FBSztBQUNILGFBQUssTUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJLENBQUM7QUFDbEM7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLE1BQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ2pDO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxNQUFNLEVBQUUsU0FBUyxDQUFDLEtBQUssUUFBUSxPQUFPLE1BQU0sUUFBUSxDQUFDO0FBQzFEO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxNQUFNLEVBQUUsVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPLE1BQU0sU0FBUyxDQUFDO0FBQzVEO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxZQUFZLFFBQVEsUUFBUTtBQUNqQztBQUFBLE1BQ0YsS0FBSztBQUNILGFBQUssUUFBUSxRQUFRLEtBQUssUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLFFBQVEsSUFBSTtBQUNsRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsZ0JBQXdCO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLFFBQThCO0FBQ2xDLFVBQU0sVUFBVSxLQUFLLFFBQVE7QUFDN0IsUUFBSSxRQUFTLE1BQUssUUFBUSxRQUFRLEVBQUUsR0FBRyxTQUFTLE9BQU8sRUFBRSxHQUFHLFFBQVEsT0FBTyxHQUFHLE9BQU8sRUFBRTtBQUFBLEVBQ3pGO0FBQUEsRUFFQSxPQUFPLFFBQThDO0FBQ25ELFVBQU0sRUFBRSxPQUFPLFNBQVMsSUFBSSxLQUFLO0FBQ2pDLFVBQU0sT0FBTyxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQ3RDLFNBQUssU0FBUyxRQUFRO0FBQUEsTUFDcEIsR0FBRztBQUFBLE1BQ0gsQ0FBQyxNQUFNLEdBQUcsU0FBUyxNQUFNLElBQUk7QUFBQSxNQUM3QixVQUFVLFNBQVMsV0FBVztBQUFBLElBQ2hDO0FBQ0EsVUFBTSxRQUFzQjtBQUFBLE1BQzFCLFVBQVUsSUFBSSxTQUFTLFFBQVE7QUFBQSxNQUMvQixXQUFXLE1BQU0sY0FBYztBQUFBLE1BQy9CO0FBQUEsTUFDQSxTQUFTLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxLQUFLO0FBQUEsTUFDcEMsVUFBVTtBQUFBLE1BQ1YsU0FBUyxLQUFLLFFBQVEsT0FBTyxNQUFNLFdBQVc7QUFBQSxJQUNoRDtBQUNBLFNBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxHQUFHLEtBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEQ7QUFDRjs7O0FDMUlBLFNBQVMsUUFBUSxNQUFjLE9BQW9FO0FBQ2pHLFNBQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxNQUFNLE9BQU8sTUFBTSxNQUFNO0FBQzFDLFVBQU0sUUFBUSxLQUFLLFFBQVEsSUFBSTtBQUMvQixVQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssTUFBTSxHQUFHLEtBQUssQ0FBQyxFQUFFO0FBQy9DLFVBQU0sT0FBTyxFQUFFLE9BQU8sS0FBSyxRQUFRLE1BQU0sS0FBSyxJQUFJLEVBQUUsUUFBUSxNQUFNO0FBQ2xFLFdBQU8sV0FBVyxTQUFZLE9BQU8sRUFBRSxHQUFHLE1BQU0sT0FBTztBQUFBLEVBQ3pELENBQUM7QUFDSDtBQUVBLElBQU0sVUFBMEI7QUFBQSxFQUM5QixDQUFDLFVBQVUsd0NBQXdDO0FBQUEsRUFDbkQsQ0FBQyxVQUFVLDBCQUEwQjtBQUFBLEVBQ3JDLENBQUMsVUFBVSxvQkFBb0I7QUFBQSxFQUMvQixDQUFDLFVBQVUsK0JBQStCO0FBQUEsRUFDMUMsQ0FBQyxVQUFVLDRCQUE0QjtBQUN6QyxFQUFFLElBQUksQ0FBQyxDQUFDLFFBQVEsT0FBTyxHQUFHLFdBQVc7QUFBQSxFQUNuQyxVQUFVLElBQUksS0FBSztBQUFBLEVBQ25CLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDQSxTQUFTLFdBQVc7QUFBQSxFQUNwQixVQUFVO0FBQUEsRUFDVixTQUFTLFVBQVU7QUFDckIsRUFBRTtBQUVGLElBQU0sT0FDSjtBQUNGLElBQU0sU0FBUztBQUNmLElBQU0sT0FDSjtBQUNGLElBQU0sU0FBUztBQUNmLElBQU0sV0FBVztBQUVqQixJQUFNLGVBQTJCO0FBQUEsRUFDL0IsRUFBRSxLQUFLLE1BQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxjQUFjLENBQUMsRUFBRTtBQUFBLEVBQ2pEO0FBQUEsSUFDRSxLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsTUFDUixFQUFFLE1BQU0sUUFBUTtBQUFBLE1BQ2hCLEVBQUUsS0FBSyxVQUFVLFVBQVUsQ0FBQyxFQUFFLE1BQU0sa0JBQWtCLENBQUMsRUFBRTtBQUFBLE1BQ3pELEVBQUUsTUFBTSwyQkFBMkI7QUFBQSxNQUNuQyxFQUFFLEtBQUssS0FBSyxNQUFNLHVCQUF1QixVQUFVLENBQUMsRUFBRSxNQUFNLFlBQVksQ0FBQyxFQUFFO0FBQUEsTUFDM0UsRUFBRSxNQUFNLElBQUk7QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxNQUNSLEVBQUUsS0FBSyxNQUFNLFVBQVUsQ0FBQyxFQUFFLE1BQU0sb0JBQW9CLENBQUMsRUFBRTtBQUFBLE1BQ3ZEO0FBQUEsUUFDRSxLQUFLO0FBQUEsUUFDTCxVQUFVLENBQUMsRUFBRSxLQUFLLFFBQVEsVUFBVSxDQUFDLEVBQUUsTUFBTSxNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsTUFBTSxZQUFZLENBQUM7QUFBQSxNQUNoRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLE9BQWlCO0FBQ3hCLFFBQU0sUUFBUSxRQUFRLE1BQU07QUFBQSxJQUMxQixDQUFDLGtCQUFrQixLQUFLO0FBQUEsSUFDeEIsQ0FBQyxTQUFTLFlBQVksVUFBVTtBQUFBLElBQ2hDLENBQUMsYUFBYSxRQUFRO0FBQUEsSUFDdEIsQ0FBQyxlQUFlLFNBQVM7QUFBQSxFQUMzQixDQUFDO0FBQ0QsUUFBTSxPQUFPLFNBQVMsTUFBTSxFQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU8saUJBQWlCLEVBQUUsQ0FBQztBQUMzRSxRQUFNLE9BQU8sQ0FBQyw2QkFBNkIsa0NBQWtDLEVBQUU7QUFBQSxJQUFJLENBQUMsU0FDbEYsU0FBUyxJQUFJO0FBQUEsRUFDZjtBQUNBLFFBQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQyxNQUFNLEdBQUcsSUFBSSxHQUFHLEVBQUUsY0FBYyxhQUFhLENBQUM7QUFDekUsT0FBSyxRQUFRLFFBQVE7QUFDckIsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFtQjtBQUMxQixRQUFNLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDNUIsQ0FBQyw0QkFBNEIsS0FBSztBQUFBLElBQ2xDLENBQUMsY0FBYyxPQUFPO0FBQUEsSUFDdEIsQ0FBQyxxQ0FBcUMsUUFBUTtBQUFBLElBQzlDLENBQUMsbURBQW1ELFNBQVM7QUFBQSxJQUM3RCxDQUFDLG1CQUFtQixVQUFVO0FBQUEsSUFDOUIsQ0FBQyxjQUFjLFVBQVUsT0FBTztBQUFBLEVBQ2xDLENBQUM7QUFDRCxTQUFPLElBQUksU0FBUyxDQUFDLFNBQVMsUUFBUSxFQUFFLE9BQU8sVUFBVSxlQUFlLENBQUMsQ0FBQyxHQUFHO0FBQUEsSUFDM0UsUUFBUSxDQUFDLFVBQVUsT0FBTyxTQUFTLFVBQVUsV0FBVyxVQUFVO0FBQUEsSUFDbEUsU0FBUztBQUFBLEVBQ1gsQ0FBQztBQUNIO0FBRUEsU0FBUyxRQUFrQjtBQUN6QixRQUFNLE9BQU87QUFDYixRQUFNLFFBQVEsUUFBUSxNQUFNLENBQUMsQ0FBQyxjQUFjLE9BQU8sT0FBTyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVTtBQUFBLElBQzNFLEdBQUc7QUFBQSxJQUNILE9BQU87QUFBQSxFQUNULEVBQUU7QUFDRixRQUFNLE9BQU8sSUFBSSxTQUFTO0FBQUEsSUFDeEIsU0FBUyxNQUFNLEVBQUUsT0FBTyxVQUFVLE9BQU8sTUFBTSxFQUFFLE9BQU8sT0FBTyxTQUFTLEdBQUcsRUFBRSxDQUFDO0FBQUEsRUFDaEYsQ0FBQztBQUNELE9BQUssTUFBTSxRQUFRO0FBQ25CLE9BQUssUUFBUSxRQUFRO0FBQ3JCLE9BQUssV0FBVyxRQUFRO0FBQ3hCLFNBQU87QUFDVDtBQUdBLElBQU0sV0FBdUI7QUFBQSxFQUMzQixTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFDVixPQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsRUFBRSxJQUFJLENBQUMsWUFBWTtBQUNqRCxVQUFNRSxLQUFJLFFBQVEsSUFBSSxLQUFLLElBQUksQ0FBQyxVQUFVLEVBQUU7QUFDNUMsV0FBTyxFQUFFLFNBQVMsR0FBQUEsSUFBRyxLQUFLLEtBQUssSUFBSSxHQUFHQSxLQUFJLElBQUksR0FBRyxNQUFNQSxLQUFJLEtBQUs7QUFBQSxFQUNsRSxDQUFDO0FBQUEsRUFDRCxhQUFhO0FBQUEsRUFDYixhQUFhO0FBQUEsRUFDYixRQUFRO0FBQ1Y7QUFFQSxJQUFNLE1BQWU7QUFBQSxFQUNuQixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFDVCxXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQ1g7QUFFQSxTQUFTLFFBQWtCO0FBQ3pCLFFBQU0sT0FBTztBQUNiLFFBQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQyxDQUFDLGNBQWMsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUM1RCxRQUFNLFFBQVEsUUFBUSxNQUFNLENBQUMsQ0FBQyxhQUFhLEtBQUssQ0FBQyxDQUFDO0FBQ2xELFFBQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQyxTQUFTLE1BQU0sRUFBRSxPQUFPLE9BQU8sVUFBVSxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN4RixPQUFLLE1BQU0sUUFBUTtBQUNuQixTQUFPO0FBQ1Q7QUFFQSxTQUFTLFVBQ1AsTUFDQSxRQUNBLE9BQ0EsT0FDVTtBQUNWLFFBQU0sUUFBUSxRQUFRLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxNQUFNLFdBQVcsRUFBRSxHQUFHLE1BQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxFQUFFO0FBQzlGLFFBQU0sT0FBTyxTQUFTLE1BQU07QUFBQSxJQUMxQjtBQUFBLElBQ0EsU0FBUyxFQUFFLFFBQVEsTUFBTTtBQUFBLElBQ3pCLFFBQVEsRUFBRSxJQUFJLEdBQUcsT0FBTyxLQUFLLFlBQVksRUFBRTtBQUFBLElBQzNDLE1BQU0sRUFBRSxHQUFHLEtBQUssUUFBUSxRQUFRLE1BQU0sb0NBQW9DLEtBQUssS0FBSztBQUFBLEVBQ3RGLENBQUM7QUFDRCxRQUFNLE9BQU8sSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQ2hDLE9BQUssTUFBTSxRQUFRLEVBQUUsR0FBRyxVQUFVLE9BQU8sQ0FBQyxHQUFHLGFBQWEsR0FBRyxVQUFVLE9BQU8sUUFBUSxLQUFLO0FBQzNGLFNBQU87QUFDVDtBQUVBLFNBQVMsTUFBZ0I7QUFDdkIsUUFBTSxTQUNKO0FBQ0YsUUFBTSxRQUNKO0FBQ0YsU0FBTyxVQUFVLGtEQUFrRCxRQUFRLE9BQU87QUFBQSxJQUNoRixDQUFDLGtCQUFrQixPQUFPLE9BQU87QUFBQSxJQUNqQyxDQUFDLFNBQVMsWUFBWSxPQUFPO0FBQUEsRUFDL0IsQ0FBQztBQUNIO0FBRUEsU0FBUyxZQUFzQjtBQUM3QixTQUFPLFVBQVUsUUFBUSxrQ0FBa0MsaUNBQWlDO0FBQUEsSUFDMUYsQ0FBQyxvQkFBb0IsT0FBTyxPQUFPO0FBQUEsRUFDckMsQ0FBQztBQUNIO0FBRUEsU0FBUyxVQUFvQjtBQUMzQixRQUFNLFFBQVEsUUFBUSxNQUFNO0FBQUEsSUFDMUIsQ0FBQyxrQkFBa0IsS0FBSztBQUFBLElBQ3hCLENBQUMsYUFBYSxRQUFRO0FBQUEsRUFDeEIsQ0FBQztBQUNELFFBQU0sU0FBUyxRQUFRLE1BQU07QUFBQSxJQUMzQixDQUFDLGFBQWEsS0FBSztBQUFBLElBQ25CLENBQUMsU0FBUyxVQUFVO0FBQUEsSUFDcEIsQ0FBQyxhQUFhLFFBQVE7QUFBQSxFQUN4QixDQUFDO0FBQ0QsUUFBTSxVQUFVO0FBQUEsSUFDZCxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQUEsSUFDbkMsRUFBRSxJQUFJLEtBQUssTUFBTSxLQUFLLE9BQU8sT0FBTztBQUFBLEVBQ3RDO0FBQ0EsUUFBTSxRQUFRLEVBQUUsR0FBRyxrQkFBa0IsR0FBRyxPQUFPO0FBQy9DLFFBQU0sT0FBTyxFQUFFLFNBQVMsVUFBVSxXQUFXLFFBQVEsTUFBTTtBQUMzRCxTQUFPLElBQUksU0FBUyxDQUFDLFNBQVMsTUFBTSxnQkFBZ0IsSUFBSSxDQUFzQixDQUFDLEdBQUc7QUFBQSxJQUNoRixXQUFXO0FBQUEsRUFDYixDQUFDO0FBQ0g7QUFFQSxTQUFTLE9BQU8sT0FBZSxXQUE4QjtBQUMzRCxRQUFNLFFBQVEsQ0FBQyxVQUFVLFlBQVkscUJBQXFCLFFBQVE7QUFDbEUsUUFBTSxVQUFVLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUNDLElBQUcsV0FBVztBQUFBLElBQzNELElBQUksTUFBTSxLQUFLLEtBQUssVUFBVSxLQUFLO0FBQUEsSUFDbkMsTUFBTSxNQUFNLEtBQUssS0FBSyxZQUFZLFFBQVEsQ0FBQztBQUFBLElBQzNDLE9BQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEIsRUFBRTtBQUNGLFFBQU0sT0FBTztBQUNiLFNBQU8sSUFBSSxTQUFTLENBQUMsU0FBUyxNQUFNLEVBQUUsU0FBUyxRQUFRLENBQUMsUUFBUSxHQUFHLFVBQVUsU0FBUyxDQUFDLENBQUMsR0FBRztBQUFBLElBQ3pGO0FBQUEsSUFDQSxRQUFRLENBQUM7QUFBQSxFQUNYLENBQUM7QUFDSDtBQUVBLFNBQVMsaUJBQTJCO0FBQ2xDLFFBQU0sT0FBTztBQUNiLFFBQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQyxTQUFTLE1BQU0sRUFBRSxPQUFPLGFBQWEsVUFBVSxpQkFBaUIsQ0FBQyxDQUFDLEdBQUc7QUFBQSxJQUM5RixRQUFRLENBQUMsV0FBVztBQUFBLElBQ3BCLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxFQUNYLENBQUM7QUFDRCxPQUFLLFFBQVEsUUFBUTtBQUFBLElBQ25CLEVBQUUsT0FBTyxRQUFRLE1BQU0sU0FBUyxTQUFTLHlDQUF5QyxNQUFNLEtBQUs7QUFBQSxJQUM3RjtBQUFBLE1BQ0UsT0FBTztBQUFBLE1BQ1AsTUFBTTtBQUFBLE1BQ04sU0FBUztBQUFBLE1BQ1QsTUFBTTtBQUFBLElBQ1I7QUFBQSxJQUNBO0FBQUEsTUFDRSxPQUFPO0FBQUEsTUFDUCxNQUFNO0FBQUEsTUFDTixTQUFTO0FBQUEsTUFDVCxNQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFNBQW1CO0FBQzFCLFFBQU0sT0FBTyxLQUFLO0FBQ2xCLE9BQUssTUFBTSxRQUFRO0FBQ25CLE9BQUssUUFBUSxRQUFRO0FBQ3JCLE9BQUssV0FBVyxRQUFRO0FBQ3hCLE9BQUssVUFBVSxRQUFRO0FBQ3ZCLFFBQU0sVUFBVSxLQUFLLFFBQVE7QUFDN0IsTUFBSSxTQUFTO0FBQ1gsU0FBSyxRQUFRLFFBQVEsRUFBRSxHQUFHLFNBQVMsU0FBUyxNQUFNLFNBQVMsOEJBQThCO0FBQUEsRUFDM0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLEtBQUssT0FBeUI7QUFDckMsUUFBTSxTQUFTLE1BQU07QUFBQSxJQUFLLEVBQUUsUUFBUSxNQUFNO0FBQUEsSUFBRyxDQUFDQSxJQUFHLFVBQy9DLFFBQVEsTUFBTSxJQUFJLHlDQUF5QyxLQUFLLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDckY7QUFDQSxRQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxVQUFVLE9BQU8sTUFBTSxNQUFNLEVBQUUsQ0FBQyxFQUFFO0FBQ3pFLFFBQU0sT0FBTyxNQUFNLEtBQUssR0FBRztBQUMzQixRQUFNLE9BQU8sU0FBUyxJQUFJO0FBQzFCLFFBQU0sUUFBUSxNQUFNLElBQUksQ0FBQ0EsSUFBRyxXQUFXO0FBQUEsSUFDckMsT0FBTyxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFBQSxJQUNqQyxLQUFLLEtBQUssT0FBTyxJQUFJLFFBQVEsQ0FBQyxLQUFLO0FBQUEsSUFDbkMsT0FBTyxPQUFPLEtBQUssS0FBSztBQUFBLEVBQzFCLEVBQUU7QUFDRixTQUFPLElBQUksU0FBUyxDQUFDLFNBQVMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUM7QUFDN0Q7QUFFQSxTQUFTLE9BQWlCO0FBQ3hCLFFBQU1DLFlBQ0o7QUFDRixRQUFNLE9BQU8sR0FBR0EsVUFBUyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQUssT0FBTyxHQUFHO0FBQ2pELFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDRCxJQUFHLFVBQVU7QUFDdEQsVUFBTSxRQUFRLFNBQVNDLFVBQVMsU0FBUyxJQUFJO0FBQzdDLFdBQU8sRUFBRSxPQUFPLEtBQUssUUFBUSxHQUFHLE9BQU8sU0FBUztBQUFBLEVBQ2xELENBQUM7QUFDRCxTQUFPLElBQUksU0FBUztBQUFBLElBQ2xCLFNBQVMsTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUFBLElBQ3hCLEdBQUcsQ0FBQyxRQUFRLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxTQUFTLElBQUksQ0FBQztBQUFBLEVBQ2xELENBQUM7QUFDSDtBQUVBLFNBQVMsTUFBTSxNQUFjLFFBQWdELENBQUMsR0FBYTtBQUN6RixTQUFPLElBQUksU0FBUyxDQUFDLFNBQVMsTUFBTSxFQUFFLE9BQU8sUUFBUSxNQUFNLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztBQUN2RTtBQUVBLFNBQVMsTUFBTSxPQUErQztBQUM1RCxRQUFNLE9BQU8sSUFBSSxTQUFTLENBQUMsQ0FBQztBQUM1QixPQUFLLE1BQU0sUUFBUTtBQUNuQixPQUFLLFNBQVMsUUFBUSxFQUFFLEdBQUcsS0FBSyxTQUFTLE9BQU8sVUFBVSxJQUFJO0FBQzlELFNBQU87QUFDVDtBQUdPLElBQU1DLFNBQWtEO0FBQUEsRUFDN0QsY0FBYztBQUFBLEVBQ2Qsd0JBQXdCO0FBQUEsRUFDeEIsYUFBYTtBQUFBLEVBQ2IsdUJBQXVCO0FBQUEsRUFDdkIsdUNBQXVDO0FBQUEsRUFDdkMsc0JBQXNCO0FBQUEsRUFDdEIsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CLE1BQU0sT0FBTyxHQUFHLEtBQUs7QUFBQSxFQUN6QyxzQkFBc0IsTUFBTSxPQUFPLElBQUksSUFBSTtBQUFBLEVBQzNDLHNCQUFzQjtBQUFBLEVBQ3RCLCtCQUErQjtBQUFBLEVBQy9CLGFBQWEsTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUMxQixjQUFjLE1BQU0sS0FBSyxHQUFHO0FBQUEsRUFDNUIsc0JBQXNCO0FBQUEsRUFDdEIsaUJBQWlCLE1BQ2YsTUFBTSxRQUFRO0FBQUEsSUFDWixDQUFDLG9CQUFvQixLQUFLO0FBQUEsSUFDMUIsQ0FBQyxXQUFXLFVBQVU7QUFBQSxFQUN4QixDQUFDO0FBQUEsRUFDSCxhQUFhLE1BQ1gsSUFBSSxTQUFTO0FBQUEsSUFDWCxFQUFFLEdBQUcsU0FBUyxVQUFVLEVBQUUsT0FBTyxRQUFRLFVBQVUsQ0FBQyxDQUFDLFFBQVEsUUFBUSxDQUFDLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUU7QUFBQSxFQUMxRixDQUFDO0FBQUEsRUFDSCxnQkFBZ0IsTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDLFFBQVEsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN0RCxTQUFTLE1BQU0sTUFBTSxTQUFTO0FBQUEsRUFDOUIsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUFBLEVBQ3hCLE9BQU8sTUFBTSxNQUFNLE9BQU87QUFDNUI7OztBQ3RVQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ09PLElBQU1DLE9BQWMsQ0FBQyxjQUFNLGdCQUFRLGNBQU0sa0JBQVUsY0FBTSxFQUFFLEtBQUssSUFBSTs7O0FDQTNFLElBQU0sUUFBUSxJQUFJLGdCQUFnQixTQUFTLE1BQU07QUFDakQsSUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLEtBQUs7QUFDcEMsSUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPO0FBQy9CLFNBQVMsS0FBSyxRQUFRLFFBQVE7QUFDOUIsSUFBTSxRQUFrQyxDQUFDO0FBQ3pDLE9BQU8sT0FBTyxZQUFZLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFFekMsV0FBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLE9BQU8sUUFBUUMsTUFBSyxHQUFHO0FBQ2hELE1BQUksTUFBTSxJQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksTUFBTSxNQUFNLEtBQU07QUFDckQsUUFBTSxRQUFRLFNBQVMsY0FBYyxJQUFJO0FBQ3pDLFFBQU0sY0FBYztBQUNwQixRQUFNLE9BQU8sU0FBUyxjQUFjLEtBQUs7QUFDekMsT0FBSyxRQUFRLFFBQVE7QUFDckIsT0FBSyxRQUFRLE9BQU87QUFDcEIsT0FBSyxNQUFNLGNBQWM7QUFDekIsTUFBSSxNQUFPLE1BQUssTUFBTSxRQUFRLEdBQUcsS0FBSztBQUN0QyxRQUFNLFNBQVMsS0FBSyxhQUFhLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDakQsUUFBTSxRQUFRLElBQUksY0FBYztBQUNoQyxRQUFNLFlBQVlDLElBQUc7QUFDckIsU0FBTyxxQkFBcUIsQ0FBQyxLQUFLO0FBQ2xDLFFBQU0sT0FBTyxTQUFTLGNBQWMsS0FBSztBQUN6QyxPQUFLLFlBQVk7QUFDakIsU0FBTyxPQUFPLElBQUk7QUFDbEIsV0FBUyxjQUFjLE1BQU0sR0FBRyxPQUFPLE9BQU8sSUFBSTtBQUNsRCxRQUFNLE9BQU8sS0FBSztBQUNsQixRQUFNLElBQUksSUFBSTtBQUNkLElBQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxLQUFLLENBQUMsR0FBRyxJQUFJO0FBQzFDOyIsCiAgIm5hbWVzIjogWyJvcHRpb25zIiwgInZub2RlSWQiLCAiaXNWYWxpZEVsZW1lbnQiLCAicmVyZW5kZXJRdWV1ZSIsICJwcmV2RGVib3VuY2UiLCAicmVyZW5kZXJDb3VudCIsICJkZXB0aFNvcnQiLCAiRVZFTlRfRElTUEFUQ0hFRCIsICJDQVBUVVJFX1JFR0VYIiwgImV2ZW50Q2xvY2siLCAiZXZlbnRQcm94aWVzIiwgImkiLCAiVk5PREVfTUFSS0VSIiwgIlN5bWJvbCIsICJmb3IiLCAiRU1QVFlfT0JKIiwgIkVNUFRZX0FSUiIsICJNQVRITUxfVE9LRU5fRUxFTUVOVFMiLCAiaXNBcnJheSIsICJBcnJheSIsICJzbGljZSIsICJhc3NpZ24iLCAiT2JqZWN0IiwgInJlbW92ZU5vZGUiLCAibm9kZSIsICJwYXJlbnROb2RlIiwgInJlbW92ZSIsICJjcmVhdGVFbGVtZW50IiwgInR5cGUiLCAicHJvcHMiLCAiY2hpbGRyZW4iLCAia2V5IiwgInJlZiIsICJub3JtYWxpemVkUHJvcHMiLCAibGVuZ3RoIiwgImFyZ3VtZW50cyIsICJjYWxsIiwgImNyZWF0ZVZOb2RlIiwgImNyZWF0ZVZOb2RlIiwgInR5cGUiLCAicHJvcHMiLCAia2V5IiwgInJlZiIsICJvcmlnaW5hbCIsICJ2bm9kZSIsICJfX2siLCAiX18iLCAiX19iIiwgIl9fZSIsICJfX2MiLCAiY29uc3RydWN0b3IiLCAiVk5PREVfTUFSS0VSIiwgIl9fdiIsICJ2bm9kZUlkIiwgIl9faSIsICJfX3UiLCAib3B0aW9ucyIsICJGcmFnbWVudCIsICJwcm9wcyIsICJjaGlsZHJlbiIsICJCYXNlQ29tcG9uZW50IiwgImNvbnRleHQiLCAidGhpcyIsICJfX2ciLCAiZ2V0RG9tU2libGluZyIsICJ2bm9kZSIsICJjaGlsZEluZGV4IiwgIl9fIiwgIl9faSIsICJzaWJsaW5nIiwgIl9fayIsICJsZW5ndGgiLCAiX19lIiwgInR5cGUiLCAiX19QIiwgInJlbmRlckNvbXBvbmVudCIsICJjb21wb25lbnQiLCAibmV3Vk5vZGUiLCAib2xkVk5vZGUiLCAiX192IiwgIm9sZERvbSIsICJjb21taXRRdWV1ZSIsICJyZWZRdWV1ZSIsICJwYXJlbnREb20iLCAiYXNzaWduIiwgImNvbnN0cnVjdG9yIiwgIlZOT0RFX01BUktFUiIsICJvcHRpb25zIiwgImRpZmYiLCAiX19uIiwgIm5hbWVzcGFjZVVSSSIsICJfX3UiLCAiY29tbWl0Um9vdCIsICJ1cGRhdGVQYXJlbnREb21Qb2ludGVycyIsICJfX2MiLCAic29tZSIsICJjaGlsZCIsICJlbnF1ZXVlUmVuZGVyIiwgImMiLCAicmVyZW5kZXJRdWV1ZSIsICJwdXNoIiwgInJlcmVuZGVyQ291bnQiLCAicHJldkRlYm91bmNlIiwgImRlYm91bmNlUmVuZGVyaW5nIiwgInF1ZXVlTWljcm90YXNrIiwgInByb2Nlc3MiLCAibCIsICJzb3J0IiwgImRlcHRoU29ydCIsICJzaGlmdCIsICJkaWZmQ2hpbGRyZW4iLCAicmVuZGVyUmVzdWx0IiwgIm5ld1BhcmVudFZOb2RlIiwgIm9sZFBhcmVudFZOb2RlIiwgImdsb2JhbENvbnRleHQiLCAibmFtZXNwYWNlIiwgImV4Y2Vzc0RvbUNoaWxkcmVuIiwgImlzSHlkcmF0aW5nIiwgImkiLCAiY2hpbGRWTm9kZSIsICJuZXdEb20iLCAiZmlyc3RDaGlsZERvbSIsICJyZXN1bHQiLCAib2xkQ2hpbGRyZW4iLCAiRU1QVFlfQVJSIiwgIm5ld0NoaWxkcmVuTGVuZ3RoIiwgImNvbnN0cnVjdE5ld0NoaWxkcmVuQXJyYXkiLCAiRU1QVFlfT0JKIiwgInJlZiIsICJhcHBseVJlZiIsICJpbnNlcnQiLCAibmV4dFNpYmxpbmciLCAic2tld2VkSW5kZXgiLCAibWF0Y2hpbmdJbmRleCIsICJ0YWlscyIsICJsaXNMZW5ndGhzIiwgImhpIiwgIm1pZCIsICJvbGRDaGlsZHJlbkxlbmd0aCIsICJyZW1haW5pbmdPbGRDaGlsZHJlbiIsICJza2V3IiwgIm1vdmVkIiwgIm5ld0NoaWxkcmVuIiwgIkFycmF5IiwgIlN0cmluZyIsICJjcmVhdGVWTm9kZSIsICJpc0FycmF5IiwgIl9fYiIsICJrZXkiLCAiZmluZE1hdGNoaW5nSW5kZXgiLCAidW5tb3VudCIsICJwYXJlbnRWTm9kZSIsICJpc01vdW50aW5nIiwgImRvbSIsICJuZXh0IiwgInBhcmVudE5vZGUiLCAibm9kZVR5cGUiLCAibW92ZUJlZm9yZSIsICJpbnNlcnRCZWZvcmUiLCAiZGF0YSIsICJzdGFydHNXaXRoIiwgImZpbmRNYXRjaGluZ0luZGV4IiwgImNoaWxkVk5vZGUiLCAib2xkQ2hpbGRyZW4iLCAic2tld2VkSW5kZXgiLCAicmVtYWluaW5nT2xkQ2hpbGRyZW4iLCAieCIsICJrZXkiLCAidHlwZSIsICJvbGRWTm9kZSIsICJtYXRjaGVkIiwgIl9fdSIsICJsZW5ndGgiLCAic2V0U3R5bGUiLCAic3R5bGUiLCAidmFsdWUiLCAic2V0UHJvcGVydHkiLCAiZG9tIiwgIm5hbWUiLCAib2xkVmFsdWUiLCAibmFtZXNwYWNlIiwgInVzZUNhcHR1cmUiLCAicHJveHkiLCAiY3NzVGV4dCIsICJfX2UiLCAiZXZlbnRQcm94aWVzIiwgImNyZWF0ZUV2ZW50UHJveHkiLCAiX19hIiwgImV2ZW50Q2xvY2siLCAicmVwbGFjZSIsICJDQVBUVVJFX1JFR0VYIiwgInNsaWNlIiwgInRvTG93ZXJDYXNlIiwgImFkZEV2ZW50TGlzdGVuZXIiLCAicmVtb3ZlRXZlbnRMaXN0ZW5lciIsICJlIiwgInJlbW92ZUF0dHJpYnV0ZSIsICJzZXRBdHRyaWJ1dGUiLCAiZXZlbnRIYW5kbGVyIiwgInRoaXMiLCAiRVZFTlRfRElTUEFUQ0hFRCIsICJvcHRpb25zIiwgImV2ZW50IiwgImRpZmYiLCAicGFyZW50RG9tIiwgIm5ld1ZOb2RlIiwgImdsb2JhbENvbnRleHQiLCAiZXhjZXNzRG9tQ2hpbGRyZW4iLCAiY29tbWl0UXVldWUiLCAib2xkRG9tIiwgImlzSHlkcmF0aW5nIiwgInJlZlF1ZXVlIiwgInRtcCIsICJyZXN1bWVkIiwgIm9sZENvbW1pdFF1ZXVlTGVuZ3RoIiwgImMiLCAib2xkUHJvcHMiLCAib2xkU3RhdGUiLCAic25hcHNob3QiLCAibmV3UHJvcHMiLCAiaXNDbGFzc0NvbXBvbmVudCIsICJwcm92aWRlciIsICJjb21wb25lbnRDb250ZXh0IiwgInJlbmRlckhvb2siLCAiY291bnQiLCAicmVuZGVyUmVzdWx0IiwgInN0YXJ0TWFya2VyIiwgImVuZCIsICJpIiwgImNoaWxkIiwgIm5ld1R5cGUiLCAiY29uc3RydWN0b3IiLCAiVk5PREVfTUFSS0VSIiwgIl9fYyIsICJfX3oiLCAibm9kZVR5cGUiLCAicmFuZ2VFbmQiLCAicHVzaCIsICJfX2IiLCAib3V0ZXIiLCAicHJvcHMiLCAicHJvdG90eXBlIiwgInJlbmRlciIsICJjb250ZXh0VHlwZSIsICJfXyIsICJfX2ciLCAiQmFzZUNvbXBvbmVudCIsICJkb1JlbmRlciIsICJzdWIiLCAic3RhdGUiLCAiX19uIiwgIl9faCIsICJfX2siLCAiX19zIiwgImdldERlcml2ZWRTdGF0ZUZyb21Qcm9wcyIsICJhc3NpZ24iLCAiX192IiwgImNvbXBvbmVudFdpbGxSZWNlaXZlUHJvcHMiLCAic2hvdWxkQ29tcG9uZW50VXBkYXRlIiwgInNvbWUiLCAidm5vZGUiLCAiRU1QVFlfQVJSIiwgImFwcGx5IiwgImdldERvbVNpYmxpbmciLCAiY29tcG9uZW50V2lsbFVwZGF0ZSIsICJjb21wb25lbnREaWRVcGRhdGUiLCAiY29tcG9uZW50V2lsbE1vdW50IiwgImNvbXBvbmVudERpZE1vdW50IiwgImNvbnRleHQiLCAiX19QIiwgIl9fciIsICJnZXRDaGlsZENvbnRleHQiLCAiZ2V0U25hcHNob3RCZWZvcmVVcGRhdGUiLCAiRnJhZ21lbnQiLCAiY2hpbGRyZW4iLCAibmFtZXNwYWNlVVJJIiwgInVubW91bnQiLCAiZGlmZkNoaWxkcmVuIiwgImlzQXJyYXkiLCAicmVtb3ZlTm9kZSIsICJ0aGVuIiwgImluZGV4T2YiLCAidW5kZWZpbmVkIiwgImRhdGEiLCAic3RhcnRzV2l0aCIsICJuZXh0U2libGluZyIsICJtYXJrQXNGb3JjZSIsICJkaWZmRWxlbWVudE5vZGVzIiwgImRpZmZlZCIsICJzdGFydCIsICJub2RlcyIsICJkZXB0aCIsICJjb21taXRSb290IiwgInJvb3QiLCAiYXBwbHlSZWYiLCAiY2IiLCAiY2FsbCIsICJuZXdIdG1sIiwgIm9sZEh0bWwiLCAibmV3Q2hpbGRyZW4iLCAiaW5wdXRWYWx1ZSIsICJjaGVja2VkIiwgImRvYyIsICJFTVBUWV9PQkoiLCAibG9jYWxOYW1lIiwgIm93bmVyRG9jdW1lbnQiLCAiZG9jdW1lbnQiLCAiY3JlYXRlVGV4dE5vZGUiLCAiY3JlYXRlRWxlbWVudE5TIiwgImlzIiwgIl9fbSIsICJjb250ZW50IiwgImRlZmF1bHRWYWx1ZSIsICJjaGlsZE5vZGVzIiwgImF0dHJpYnV0ZXMiLCAiX19odG1sIiwgImlubmVySFRNTCIsICJ0ZXh0Q29udGVudCIsICJNQVRITUxfVE9LRU5fRUxFTUVOVFMiLCAidGVzdCIsICJyZWYiLCAib3duZXIiLCAiX194IiwgImN1cnJlbnQiLCAicGFyZW50Vk5vZGUiLCAic2tpcFJlbW92ZSIsICJyIiwgImNvbXBvbmVudFdpbGxVbm1vdW50IiwgImRvY3VtZW50RWxlbWVudCIsICJjcmVhdGVWTm9kZSIsICJmaXJzdENoaWxkIiwgIm9wdGlvbnMiLCAiX19lIiwgImVycm9yIiwgInZub2RlIiwgIm9sZFZOb2RlIiwgImVycm9ySW5mbyIsICJjb21wb25lbnQiLCAiY3RvciIsICJoYW5kbGVkIiwgIl9fIiwgIl9fYyIsICJfX2ciLCAiY29uc3RydWN0b3IiLCAiZ2V0RGVyaXZlZFN0YXRlRnJvbUVycm9yIiwgInNldFN0YXRlIiwgImNvbXBvbmVudERpZENhdGNoIiwgImUiLCAicmVyZW5kZXJDb3VudCIsICJ2bm9kZUlkIiwgImlzVmFsaWRFbGVtZW50IiwgIlZOT0RFX01BUktFUiIsICJCYXNlQ29tcG9uZW50IiwgInByb3RvdHlwZSIsICJ1cGRhdGUiLCAiY2FsbGJhY2siLCAicyIsICJ0aGlzIiwgIl9fcyIsICJzdGF0ZSIsICJhc3NpZ24iLCAicHJvcHMiLCAiX192IiwgIl9fayIsICJwdXNoIiwgImVucXVldWVSZW5kZXIiLCAiZm9yY2VVcGRhdGUiLCAiX19oIiwgInJlbmRlciIsICJGcmFnbWVudCIsICJyZXJlbmRlclF1ZXVlIiwgImRlcHRoU29ydCIsICJhIiwgImIiLCAiX19iIiwgIkVWRU5UX0RJU1BBVENIRUQiLCAiU3ltYm9sIiwgIkNBUFRVUkVfUkVHRVgiLCAiZXZlbnRDbG9jayIsICJldmVudFByb3hpZXMiLCAiaSIsICJjdXJyZW50SW5kZXgiLCAiY3VycmVudENvbXBvbmVudCIsICJwcmV2aW91c0NvbXBvbmVudCIsICJwcmV2UmFmIiwgIk9iamVjdElzIiwgIk9iamVjdCIsICJpcyIsICJjdXJyZW50SG9vayIsICJhZnRlclBhaW50RWZmZWN0cyIsICJ1bm1vdW50Q2xlYW51cHMiLCAib3B0aW9ucyIsICJfb3B0aW9ucyIsICJvbGRCZWZvcmVEaWZmIiwgIl9fYiIsICJvbGRCZWZvcmVSZW5kZXIiLCAiX19yIiwgIm9sZEFmdGVyRGlmZiIsICJkaWZmZWQiLCAib2xkQ29tbWl0IiwgIl9fYyIsICJvbGRCZWZvcmVVbm1vdW50IiwgInVubW91bnQiLCAib2xkUm9vdCIsICJfXyIsICJnZXRIb29rU3RhdGUiLCAiaW5kZXgiLCAidHlwZSIsICJfX2giLCAiaG9va3MiLCAiX19IIiwgImxlbmd0aCIsICJwdXNoIiwgInVzZVN0YXRlIiwgImluaXRpYWxTdGF0ZSIsICJ1c2VSZWR1Y2VyIiwgImludm9rZU9yUmV0dXJuIiwgInJlZHVjZXIiLCAiaW5pdCIsICJob29rU3RhdGUiLCAiX3JlZHVjZXIiLCAiYWN0aW9uIiwgImN1cnJlbnRWYWx1ZSIsICJfX04iLCAibmV4dFZhbHVlIiwgInNldFN0YXRlIiwgIl9fZiIsICJwcmV2U2N1IiwgInNob3VsZENvbXBvbmVudFVwZGF0ZSIsICJwIiwgInMiLCAiYyIsICJ0aGlzIiwgInVwZGF0ZWRIb29rIiwgInNob3VsZFVwZGF0ZSIsICJwcm9wcyIsICJzb21lIiwgImhvb2tJdGVtIiwgInJlc3VsdCIsICJjYWxsIiwgInVzZUVmZmVjdCIsICJjYWxsYmFjayIsICJhcmdzIiwgInN0YXRlIiwgIl9fcyIsICJhcmdzQ2hhbmdlZCIsICJfX1AiLCAiX3BlbmRpbmdBcmdzIiwgInVzZUxheW91dEVmZmVjdCIsICJ1c2VSZWYiLCAiaW5pdGlhbFZhbHVlIiwgInVzZU1lbW8iLCAiY3VycmVudCIsICJ1c2VNZW1vIiwgImZhY3RvcnkiLCAiYXJncyIsICJzdGF0ZSIsICJnZXRIb29rU3RhdGUiLCAiY3VycmVudEluZGV4IiwgImFyZ3NDaGFuZ2VkIiwgIl9fSCIsICJfXyIsICJ1c2VDYWxsYmFjayIsICJjYWxsYmFjayIsICJjdXJyZW50SG9vayIsICJmbHVzaEFmdGVyUGFpbnRFZmZlY3RzIiwgImNvbXBvbmVudCIsICJ1bm1vdW50Q2xlYW51cHMiLCAic2hpZnQiLCAiaW52b2tlQ2xlYW51cCIsICJlIiwgIm9wdGlvbnMiLCAiX19lIiwgIl9fIiwgIl9fUCIsICJfX3YiLCAiYWZ0ZXJQYWludEVmZmVjdHMiLCAiaG9va3MiLCAiX19IIiwgIl9faCIsICJzb21lIiwgImludm9rZUVmZmVjdCIsICJsZW5ndGgiLCAiX19iIiwgInZub2RlIiwgImN1cnJlbnRDb21wb25lbnQiLCAib2xkQmVmb3JlRGlmZiIsICJwYXJlbnREb20iLCAiX19rIiwgIl9fbSIsICJvbGRSb290IiwgIl9fciIsICJvbGRCZWZvcmVSZW5kZXIiLCAiY3VycmVudEluZGV4IiwgIl9fYyIsICJwcmV2aW91c0NvbXBvbmVudCIsICJob29rSXRlbSIsICJfX04iLCAiX3BlbmRpbmdBcmdzIiwgImRpZmZlZCIsICJvbGRBZnRlckRpZmYiLCAiYyIsICJhZnRlclBhaW50IiwgInB1c2giLCAiY29tbWl0UXVldWUiLCAiZmlsdGVyIiwgImNiIiwgIm9sZENvbW1pdCIsICJ1bm1vdW50IiwgIm9sZEJlZm9yZVVubW91bnQiLCAiaGFzRXJyb3JlZCIsICJlcnJvclBhcmVudCIsICJzIiwgIkhBU19SQUYiLCAicmVxdWVzdEFuaW1hdGlvbkZyYW1lIiwgImFmdGVyTmV4dEZyYW1lIiwgImNhbGxiYWNrIiwgInJhZiIsICJkb25lIiwgImNsZWFyVGltZW91dCIsICJ0aW1lb3V0IiwgImNhbmNlbEFuaW1hdGlvbkZyYW1lIiwgInNldFRpbWVvdXQiLCAibmV3UXVldWVMZW5ndGgiLCAicHJldlJhZiIsICJob29rIiwgImNvbXAiLCAiY2xlYW51cCIsICJhcmdzQ2hhbmdlZCIsICJvbGRBcmdzIiwgIm5ld0FyZ3MiLCAiYXJnIiwgImluZGV4IiwgIk9iamVjdElzIiwgImludm9rZU9yUmV0dXJuIiwgImYiLCAicGxhY2UiLCAiY2hvc2VuIiwgInBsYWluIiwgIlZOT0RFX01BUktFUiIsICJTeW1ib2wiLCAiZm9yIiwgInZub2RlSWQiLCAiY3JlYXRlVk5vZGUiLCAidHlwZSIsICJwcm9wcyIsICJrZXkiLCAiaXNTdGF0aWNDaGlsZHJlbiIsICJfX3NvdXJjZSIsICJfX3NlbGYiLCAicmVmIiwgImkiLCAibm9ybWFsaXplZFByb3BzIiwgInZub2RlIiwgIl9fayIsICJfXyIsICJfX2IiLCAiX19lIiwgIl9fYyIsICJjb25zdHJ1Y3RvciIsICJWTk9ERV9NQVJLRVIiLCAiX192IiwgInZub2RlSWQiLCAiX19pIiwgIl9fdSIsICJvcHRpb25zIiwgImEiLCAiYSIsICJzaWduIiwgImEiLCAicGxhY2UiLCAiYSIsICJUIiwgIkEiLCAiYSIsICJhIiwgIlQiLCAiQSIsICJhIiwgImEiLCAiaGlnaCIsICJwbGFjZSIsICJ4IiwgInkiLCAiYSIsICJzaG93biIsICJkIiwgImEiLCAibnVtYmVyIiwgImEiLCAiYiIsICJhIiwgImIiLCAiXyIsICJkb2N1bWVudCIsICJBIiwgIngiLCAieSIsICJUIiwgIkYiLCAiYSIsICJ3aWR0aCIsICJCUkFORF9TWU1CT0wiLCAiU3ltYm9sIiwgImVuZEJhdGNoIiwgImJhdGNoRGVwdGgiLCAiZXJyb3IiLCAiaGFzRXJyb3IiLCAic25hcHNob3RzIiwgImJhdGNoU25hcHNob3RzIiwgInNvdXJjZSIsICJfc291cmNlIiwgIl92YWx1ZSIsICJub2RlIiwgIl90YXJnZXRzIiwgIl9uZXh0VGFyZ2V0IiwgIl92ZXJzaW9uIiwgIl9uZXh0IiwgInJlY29uY2lsZUJhdGNoU25hcHNob3RzIiwgImJhdGNoZWRFZmZlY3QiLCAiZWZmZWN0IiwgImJhdGNoSXRlcmF0aW9uIiwgIm5leHQiLCAiX25leHRCYXRjaGVkRWZmZWN0IiwgIl9mbGFncyIsICJuZWVkc1RvUmVjb21wdXRlIiwgIl9jYWxsYmFjayIsICJlcnIiLCAiYmF0Y2giLCAiZm4iLCAiY3VycmVudEJhdGNoU25hcHNob3RWZXJzaW9uIiwgImJhdGNoU25hcHNob3RWZXJzaW9uIiwgImNhcHR1cmVkRWZmZWN0cyIsICJldmFsQ29udGV4dCIsICJ1bnRyYWNrZWQiLCAicHJldkNvbnRleHQiLCAicHJldkNhcHR1cmVkRWZmZWN0cyIsICJnbG9iYWxWZXJzaW9uIiwgImFkZERlcGVuZGVuY3kiLCAic2lnbmFsIiwgIl9ub2RlIiwgIl90YXJnZXQiLCAiX3ByZXZTb3VyY2UiLCAiX3NvdXJjZXMiLCAiX25leHRTb3VyY2UiLCAiX3ByZXZUYXJnZXQiLCAiX3JvbGxiYWNrTm9kZSIsICJfc3Vic2NyaWJlIiwgIlNpZ25hbCIsICJ2YWx1ZSIsICJvcHRpb25zIiwgInRoaXMiLCAiX2JhdGNoU25hcHNob3RWZXJzaW9uIiwgIl93YXRjaGVkIiwgIndhdGNoZWQiLCAiX3Vud2F0Y2hlZCIsICJ1bndhdGNoZWQiLCAibmFtZSIsICJwcm90b3R5cGUiLCAiYnJhbmQiLCAiX3JlZnJlc2giLCAiX3RoaXMiLCAidGFyZ2V0cyIsICJfdGhpcyRfd2F0Y2hlZCIsICJjYWxsIiwgIl91bnN1YnNjcmliZSIsICJfdGhpczIiLCAicHJldiIsICJfdGhpczIkX3Vud2F0Y2hlZCIsICJzdWJzY3JpYmUiLCAiX3RoaXMzIiwgInZhbHVlT2YiLCAidG9TdHJpbmciLCAidG9KU09OIiwgInBlZWsiLCAiX3RoaXM0IiwgIk9iamVjdCIsICJkZWZpbmVQcm9wZXJ0eSIsICJnZXQiLCAic2V0IiwgIkVycm9yIiwgIl9ub3RpZnkiLCAidGFyZ2V0IiwgInByZXBhcmVTb3VyY2VzIiwgInJvbGxiYWNrTm9kZSIsICJjbGVhbnVwU291cmNlcyIsICJoZWFkIiwgIkNvbXB1dGVkIiwgIl9mbiIsICJfZ2xvYmFsVmVyc2lvbiIsICJPVVREQVRFRCIsICJjb21wdXRlZCIsICJjbGVhbnVwRWZmZWN0IiwgImNsZWFudXAiLCAiX2NsZWFudXAiLCAiZGlzcG9zZUVmZmVjdCIsICJlbmRFZmZlY3QiLCAiRWZmZWN0IiwgInB1c2giLCAiZmluaXNoIiwgIl9zdGFydCIsICJiaW5kIiwgIl9kaXNwb3NlIiwgImRpc3Bvc2UiLCAib2xkTm90aWZ5IiwgImN1cnJlbnRDb21wb25lbnQiLCAiZmluaXNoVXBkYXRlIiwgIkRFVlRPT0xTX0VOQUJMRUQiLCAid2luZG93IiwgIl9fUFJFQUNUX1NJR05BTFNfREVWVE9PTFNfXyIsICJkb21RdWV1ZSIsICJlZmZlY3QiLCAib2xkTm90aWZ5IiwgInRoaXMiLCAiX25vdGlmeSIsICJob29rIiwgImhvb2tOYW1lIiwgImhvb2tGbiIsICJvcHRpb25zIiwgImJpbmQiLCAic2V0Q3VycmVudFVwZGF0ZXIiLCAidXBkYXRlciIsICJmaW5pc2hVcGRhdGUiLCAiZmluaXNoIiwgIl9zdGFydCIsICJTaWduYWxWYWx1ZSIsICJfcmVmIiwgIl90aGlzIiwgImRhdGEiLCAiY3VycmVudFNpZ25hbCIsICJ1c2VTaWduYWwiLCAibmFtZSIsICJ2YWx1ZSIsICJfdXNlTWVtbyIsICJ1c2VNZW1vIiwgInNlbGYiLCAidiIsICJfX3YiLCAiX18iLCAiX19jIiwgIl91cGRhdGVGbGFncyIsICJ3cmFwcGVkU2lnbmFsIiwgImNvbXB1dGVkIiwgInMiLCAiaXNUZXh0IiwgIkFycmF5IiwgImlzQXJyYXkiLCAiaXNWYWxpZEVsZW1lbnQiLCAiZGlzcG9zZSIsICJub3RpZnlEb21VcGRhdGVzIiwgIl9fZSIsICJub2RlVHlwZSIsICJvbGREaXNwb3NlIiwgIl91cGRhdGVyIiwgIl9kaXNwb3NlIiwgImNhbGwiLCAicGVlayIsICJkaXNwbGF5TmFtZSIsICJPYmplY3QiLCAiZGVmaW5lUHJvcGVydGllcyIsICJTaWduYWwiLCAicHJvdG90eXBlIiwgImNvbnN0cnVjdG9yIiwgImNvbmZpZ3VyYWJsZSIsICJjcmVhdGVFbGVtZW50IiwgIkZyYWdtZW50IiwgInR5cGUiLCAicHJvcHMiLCAiZ2V0IiwgIl9fYiIsICJvbGQiLCAidm5vZGUiLCAiY3VycmVudENvbXBvbmVudCIsICJzaWduYWxQcm9wcyIsICJpIiwgIl9fbnAiLCAiY29tcG9uZW50IiwgInVwZGF0ZSIsICJfY2FsbGJhY2siLCAiX3RoaXMkX2RlYnVnQ2FsbGJhY2siLCAiREVWVE9PTFNfRU5BQkxFRCIsICJfZGVidWdDYWxsYmFjayIsICJzZXRTdGF0ZSIsICJlcnJvciIsICJvbGRWTm9kZSIsICJkb20iLCAicmVuZGVyZWRQcm9wcyIsICJ1cGRhdGVycyIsICJfdXBkYXRlcnMiLCAicHJvcCIsICJzaWduYWwiLCAiY3JlYXRlUHJvcFVwZGF0ZXIiLCAiX3VwZGF0ZSIsICJwcm9wU2lnbmFsIiwgInNldEFzUHJvcGVydHkiLCAib3duZXJTVkdFbGVtZW50IiwgImNoYW5nZVNpZ25hbCIsICJuZXdTaWduYWwiLCAibmV3UHJvcHMiLCAic2V0QXR0cmlidXRlIiwgInJlbW92ZUF0dHJpYnV0ZSIsICJpbmRleCIsICJDb21wb25lbnQiLCAic2hvdWxkQ29tcG9uZW50VXBkYXRlIiwgInN0YXRlIiwgIl9fUiIsICJoYXNTaWduYWxzIiwgIl9zb3VyY2VzIiwgIl9fZiIsICJ1IiwgImhhc0hvb2tzU3RhdGUiLCAiSEFTX1BFTkRJTkdfVVBEQVRFIiwgImRlZmVyRG9tVXBkYXRlcyIsICJjYiIsICJxdWV1ZU1pY3JvdGFzayIsICJmbHVzaERvbVVwZGF0ZXMiLCAiYmF0Y2giLCAiaW5zdCIsICJkb21RdWV1ZSIsICJzaGlmdCIsICJvbGROb3RpZnkiLCAiY2FsbCIsICJub3RpZnlEb21VcGRhdGVzIiwgInB1c2giLCAidGhpcyIsICJvcHRpb25zIiwgInJlcXVlc3RBbmltYXRpb25GcmFtZSIsICJkZWZlckRvbVVwZGF0ZXMiLCAicGxhaW4iLCAiYSIsICJ3IiwgImEiLCAidyIsICJtYW55IiwgImEiLCAicGxhaW4iLCAiZG9jdW1lbnQiLCAiZCIsICJBIiwgImRvY3VtZW50IiwgImFza2VkIiwgIlQiLCAidyIsICJhIiwgImkiLCAiVCIsICJhIiwgIkYiLCAieSIsICJkb2N1bWVudCIsICJzcGFuIiwgImRvY3VtZW50IiwgInciLCAiYSIsICJhc2tlZCIsICJhIiwgImRvY3VtZW50IiwgInciLCAic2hvd24iLCAidGV4dE9mIiwgInF1ZXJ5IiwgImQiLCAic2hvd24iLCAidyIsICJhIiwgImIiLCAiYSIsICJOT05FIiwgImRvY3VtZW50IiwgInciLCAicGxhY2UiLCAiY2hvc2VuIiwgImEiLCAiTk9ORSIsICJkb2N1bWVudCIsICJ3IiwgImNob3NlbiIsICJwbGFjZSIsICJhIiwgImEiLCAidyIsICJwbGFjZSIsICJhIiwgImRvY3VtZW50IiwgInciLCAicGxhY2UiLCAiYSIsICJhc2tlZCIsICJhIiwgInNpZ24iLCAiVCIsICJkIiwgInciLCAiYSIsICJFTVBUWSIsICJ5IiwgImYiLCAiXyIsICJzZW50ZW5jZSIsICJDQVJEUyIsICJjc3MiLCAiQ0FSRFMiLCAiY3NzIl0KfQo=
