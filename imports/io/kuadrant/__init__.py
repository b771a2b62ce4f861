from __future__ import annotations
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)
import abc
import builtins
import datetime
import enum
import typing
import jsii
import publication
import typing_extensions
from jsii._type_checking import cached_type_hints, check_type
from ._jsii import *

class _LazyImport:

    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None

    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)
if typing.TYPE_CHECKING:
    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:
    _cdk8s_d3d9af27 = _LazyImport('cdk8s')
    _constructs_77d1e7e8 = _LazyImport('constructs')

class AuthPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iokuadrant.AuthPolicy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AuthPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = AuthPolicyProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AuthPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = AuthPolicyProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iokuadrant.AuthPolicyProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class AuthPolicyProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AuthPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AuthPolicySpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['AuthPolicySpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpec', jsii_struct_bases=[], name_mapping={'target_ref': 'targetRef', 'defaults': 'defaults', 'overrides': 'overrides', 'patterns': 'patterns', 'rules': 'rules', 'when': 'when'})
class AuthPolicySpec:

    def __init__(self, *, target_ref: typing.Union['AuthPolicySpecTargetRef', typing.Dict[builtins.str, typing.Any]], defaults: typing.Any=None, overrides: typing.Optional[typing.Union['AuthPolicySpecOverrides', typing.Dict[builtins.str, typing.Any]]]=None, patterns: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecPatterns', typing.Dict[builtins.str, typing.Any]]]]=None, rules: typing.Any=None, when: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(target_ref, dict):
            target_ref = AuthPolicySpecTargetRef(**target_ref)
        if isinstance(overrides, dict):
            overrides = AuthPolicySpecOverrides(**overrides)
        self._values: typing.Dict[builtins.str, typing.Any] = {'target_ref': target_ref}
        if defaults is not None:
            self._values['defaults'] = defaults
        if overrides is not None:
            self._values['overrides'] = overrides
        if patterns is not None:
            self._values['patterns'] = patterns
        if rules is not None:
            self._values['rules'] = rules
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def target_ref(self) -> 'AuthPolicySpecTargetRef':
        result = self._values.get('target_ref')
        assert result is not None, "Required property 'target_ref' is missing"
        return result

    @builtins.property
    def defaults(self) -> typing.Any:
        result = self._values.get('defaults')
        return result

    @builtins.property
    def overrides(self) -> typing.Optional['AuthPolicySpecOverrides']:
        result = self._values.get('overrides')
        return result

    @builtins.property
    def patterns(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecPatterns']]:
        result = self._values.get('patterns')
        return result

    @builtins.property
    def rules(self) -> typing.Any:
        result = self._values.get('rules')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthPolicySpecWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverrides', jsii_struct_bases=[], name_mapping={'patterns': 'patterns', 'rules': 'rules', 'strategy': 'strategy', 'when': 'when'})
class AuthPolicySpecOverrides:

    def __init__(self, *, patterns: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesPatterns', typing.Dict[builtins.str, typing.Any]]]]=None, rules: typing.Optional[typing.Union['AuthPolicySpecOverridesRules', typing.Dict[builtins.str, typing.Any]]]=None, strategy: typing.Optional[builtins.str]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecOverridesWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(rules, dict):
            rules = AuthPolicySpecOverridesRules(**rules)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if patterns is not None:
            self._values['patterns'] = patterns
        if rules is not None:
            self._values['rules'] = rules
        if strategy is not None:
            self._values['strategy'] = strategy
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def patterns(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesPatterns']]:
        result = self._values.get('patterns')
        return result

    @builtins.property
    def rules(self) -> typing.Optional['AuthPolicySpecOverridesRules']:
        result = self._values.get('rules')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('strategy')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthPolicySpecOverridesWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverrides(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesPatterns', jsii_struct_bases=[], name_mapping={'all_of': 'allOf'})
class AuthPolicySpecOverridesPatterns:

    def __init__(self, *, all_of: typing.Sequence[typing.Union['AuthPolicySpecOverridesPatternsAllOf', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'all_of': all_of}

    @builtins.property
    def all_of(self) -> typing.List['AuthPolicySpecOverridesPatternsAllOf']:
        result = self._values.get('all_of')
        assert result is not None, "Required property 'all_of' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesPatterns(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesPatternsAllOf', jsii_struct_bases=[], name_mapping={'operator': 'operator', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesPatternsAllOf:

    def __init__(self, *, operator: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if operator is not None:
            self._values['operator'] = operator
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesPatternsAllOf(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRules', jsii_struct_bases=[], name_mapping={'authentication': 'authentication', 'authorization': 'authorization', 'callbacks': 'callbacks', 'metadata': 'metadata', 'response': 'response'})
class AuthPolicySpecOverridesRules:

    def __init__(self, *, authentication: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesAuthentication', typing.Dict[builtins.str, typing.Any]]]]=None, authorization: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesAuthorization', typing.Dict[builtins.str, typing.Any]]]]=None, callbacks: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, response: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponse', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(response, dict):
            response = AuthPolicySpecOverridesRulesResponse(**response)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authentication is not None:
            self._values['authentication'] = authentication
        if authorization is not None:
            self._values['authorization'] = authorization
        if callbacks is not None:
            self._values['callbacks'] = callbacks
        if metadata is not None:
            self._values['metadata'] = metadata
        if response is not None:
            self._values['response'] = response

    @builtins.property
    def authentication(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesAuthentication']]:
        result = self._values.get('authentication')
        return result

    @builtins.property
    def authorization(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesAuthorization']]:
        result = self._values.get('authorization')
        return result

    @builtins.property
    def callbacks(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('callbacks')
        return result

    @builtins.property
    def metadata(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def response(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponse']:
        result = self._values.get('response')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRules(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthentication', jsii_struct_bases=[], name_mapping={'anonymous': 'anonymous', 'api_key': 'apiKey', 'cache': 'cache', 'credentials': 'credentials', 'defaults': 'defaults', 'jwt': 'jwt', 'kubernetes_token_review': 'kubernetesTokenReview', 'metrics': 'metrics', 'oauth2_introspection': 'oauth2Introspection', 'overrides': 'overrides', 'plain': 'plain', 'priority': 'priority', 'when': 'when', 'x509': 'x509'})
class AuthPolicySpecOverridesRulesAuthentication:

    def __init__(self, *, anonymous: typing.Any=None, api_key: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationApiKey', typing.Dict[builtins.str, typing.Any]]]=None, cache: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationCache', typing.Dict[builtins.str, typing.Any]]]=None, credentials: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationCredentials', typing.Dict[builtins.str, typing.Any]]]=None, defaults: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesAuthenticationDefaults', typing.Dict[builtins.str, typing.Any]]]]=None, jwt: typing.Any=None, kubernetes_token_review: typing.Any=None, metrics: typing.Optional[builtins.bool]=None, oauth2_introspection: typing.Any=None, overrides: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesAuthenticationOverrides', typing.Dict[builtins.str, typing.Any]]]]=None, plain: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationPlain', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesAuthenticationWhen', typing.Dict[builtins.str, typing.Any]]]]=None, x509: typing.Any=None) -> None:
        if isinstance(api_key, dict):
            api_key = AuthPolicySpecOverridesRulesAuthenticationApiKey(**api_key)
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesAuthenticationCache(**cache)
        if isinstance(credentials, dict):
            credentials = AuthPolicySpecOverridesRulesAuthenticationCredentials(**credentials)
        if isinstance(plain, dict):
            plain = AuthPolicySpecOverridesRulesAuthenticationPlain(**plain)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anonymous is not None:
            self._values['anonymous'] = anonymous
        if api_key is not None:
            self._values['api_key'] = api_key
        if cache is not None:
            self._values['cache'] = cache
        if credentials is not None:
            self._values['credentials'] = credentials
        if defaults is not None:
            self._values['defaults'] = defaults
        if jwt is not None:
            self._values['jwt'] = jwt
        if kubernetes_token_review is not None:
            self._values['kubernetes_token_review'] = kubernetes_token_review
        if metrics is not None:
            self._values['metrics'] = metrics
        if oauth2_introspection is not None:
            self._values['oauth2_introspection'] = oauth2_introspection
        if overrides is not None:
            self._values['overrides'] = overrides
        if plain is not None:
            self._values['plain'] = plain
        if priority is not None:
            self._values['priority'] = priority
        if when is not None:
            self._values['when'] = when
        if x509 is not None:
            self._values['x509'] = x509

    @builtins.property
    def anonymous(self) -> typing.Any:
        result = self._values.get('anonymous')
        return result

    @builtins.property
    def api_key(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationApiKey']:
        result = self._values.get('api_key')
        return result

    @builtins.property
    def cache(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationCache']:
        result = self._values.get('cache')
        return result

    @builtins.property
    def credentials(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationCredentials']:
        result = self._values.get('credentials')
        return result

    @builtins.property
    def defaults(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesAuthenticationDefaults']]:
        result = self._values.get('defaults')
        return result

    @builtins.property
    def jwt(self) -> typing.Any:
        result = self._values.get('jwt')
        return result

    @builtins.property
    def kubernetes_token_review(self) -> typing.Any:
        result = self._values.get('kubernetes_token_review')
        return result

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('metrics')
        return result

    @builtins.property
    def oauth2_introspection(self) -> typing.Any:
        result = self._values.get('oauth2_introspection')
        return result

    @builtins.property
    def overrides(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesAuthenticationOverrides']]:
        result = self._values.get('overrides')
        return result

    @builtins.property
    def plain(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationPlain']:
        result = self._values.get('plain')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthPolicySpecOverridesRulesAuthenticationWhen']]:
        result = self._values.get('when')
        return result

    @builtins.property
    def x509(self) -> typing.Any:
        result = self._values.get('x509')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthentication(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKey', jsii_struct_bases=[], name_mapping={'selector': 'selector', 'all_namespaces': 'allNamespaces'})
class AuthPolicySpecOverridesRulesAuthenticationApiKey:

    def __init__(self, *, selector: typing.Union['AuthPolicySpecOverridesRulesAuthenticationApiKeySelector', typing.Dict[builtins.str, typing.Any]], all_namespaces: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(selector, dict):
            selector = AuthPolicySpecOverridesRulesAuthenticationApiKeySelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'selector': selector}
        if all_namespaces is not None:
            self._values['all_namespaces'] = all_namespaces

    @builtins.property
    def selector(self) -> 'AuthPolicySpecOverridesRulesAuthenticationApiKeySelector':
        result = self._values.get('selector')
        assert result is not None, "Required property 'selector' is missing"
        return result

    @builtins.property
    def all_namespaces(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('all_namespaces')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationApiKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKeySelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class AuthPolicySpecOverridesRulesAuthenticationApiKeySelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationApiKeySelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions:

    def __init__(self, *, key: builtins.str, operator: builtins.str, values: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'operator': operator}
        if values is not None:
            self._values['values'] = values

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def operator(self) -> builtins.str:
        result = self._values.get('operator')
        assert result is not None, "Required property 'operator' is missing"
        return result

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('values')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthPolicySpecOverridesRulesAuthenticationCache:

    def __init__(self, *, key: typing.Union['AuthPolicySpecOverridesRulesAuthenticationCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesAuthenticationCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthPolicySpecOverridesRulesAuthenticationCacheKey':
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('ttl')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthenticationCacheKey:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentials', jsii_struct_bases=[], name_mapping={'authorization_header': 'authorizationHeader', 'cookie': 'cookie', 'custom_header': 'customHeader', 'query_string': 'queryString'})
class AuthPolicySpecOverridesRulesAuthenticationCredentials:

    def __init__(self, *, authorization_header: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader', typing.Dict[builtins.str, typing.Any]]]=None, cookie: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie', typing.Dict[builtins.str, typing.Any]]]=None, custom_header: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader', typing.Dict[builtins.str, typing.Any]]]=None, query_string: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(authorization_header, dict):
            authorization_header = AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader(**authorization_header)
        if isinstance(cookie, dict):
            cookie = AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie(**cookie)
        if isinstance(custom_header, dict):
            custom_header = AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader(**custom_header)
        if isinstance(query_string, dict):
            query_string = AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString(**query_string)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorization_header is not None:
            self._values['authorization_header'] = authorization_header
        if cookie is not None:
            self._values['cookie'] = cookie
        if custom_header is not None:
            self._values['custom_header'] = custom_header
        if query_string is not None:
            self._values['query_string'] = query_string

    @builtins.property
    def authorization_header(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader']:
        result = self._values.get('authorization_header')
        return result

    @builtins.property
    def cookie(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie']:
        result = self._values.get('cookie')
        return result

    @builtins.property
    def custom_header(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader']:
        result = self._values.get('custom_header')
        return result

    @builtins.property
    def query_string(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString']:
        result = self._values.get('query_string')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCredentials(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader', jsii_struct_bases=[], name_mapping={'prefix': 'prefix'})
class AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader:

    def __init__(self, *, prefix: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values['prefix'] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie', jsii_struct_bases=[], name_mapping={'name': 'name'})
class AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader', jsii_struct_bases=[], name_mapping={'name': 'name'})
class AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString', jsii_struct_bases=[], name_mapping={'name': 'name'})
class AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationDefaults', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthenticationDefaults:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationDefaults(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationOverrides', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthenticationOverrides:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationOverrides(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationPlain', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector'})
class AuthPolicySpecOverridesRulesAuthenticationPlain:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationPlain(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthenticationWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthenticationWhen:

    def __init__(self, *, all: typing.Optional[typing.Sequence[typing.Any]]=None, any: typing.Optional[typing.Sequence[typing.Any]]=None, operator: typing.Optional[builtins.str]=None, pattern_ref: typing.Optional[builtins.str]=None, predicate: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values['all'] = all
        if any is not None:
            self._values['any'] = any
        if operator is not None:
            self._values['operator'] = operator
        if pattern_ref is not None:
            self._values['pattern_ref'] = pattern_ref
        if predicate is not None:
            self._values['predicate'] = predicate
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('all')
        return result

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('any')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pattern_ref')
        return result

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        result = self._values.get('predicate')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthenticationWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthorization', jsii_struct_bases=[], name_mapping={'cache': 'cache', 'kubernetes_subject_access_review': 'kubernetesSubjectAccessReview', 'metrics': 'metrics', 'opa': 'opa', 'pattern_matching': 'patternMatching', 'priority': 'priority', 'spicedb': 'spicedb', 'when': 'when'})
class AuthPolicySpecOverridesRulesAuthorization:

    def __init__(self, *, cache: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthorizationCache', typing.Dict[builtins.str, typing.Any]]]=None, kubernetes_subject_access_review: typing.Any=None, metrics: typing.Optional[builtins.bool]=None, opa: typing.Any=None, pattern_matching: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesAuthorizationPatternMatching', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, spicedb: typing.Any=None, when: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesAuthorizationWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesAuthorizationCache(**cache)
        if isinstance(pattern_matching, dict):
            pattern_matching = AuthPolicySpecOverridesRulesAuthorizationPatternMatching(**pattern_matching)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values['cache'] = cache
        if kubernetes_subject_access_review is not None:
            self._values['kubernetes_subject_access_review'] = kubernetes_subject_access_review
        if metrics is not None:
            self._values['metrics'] = metrics
        if opa is not None:
            self._values['opa'] = opa
        if pattern_matching is not None:
            self._values['pattern_matching'] = pattern_matching
        if priority is not None:
            self._values['priority'] = priority
        if spicedb is not None:
            self._values['spicedb'] = spicedb
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def cache(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthorizationCache']:
        result = self._values.get('cache')
        return result

    @builtins.property
    def kubernetes_subject_access_review(self) -> typing.Any:
        result = self._values.get('kubernetes_subject_access_review')
        return result

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('metrics')
        return result

    @builtins.property
    def opa(self) -> typing.Any:
        result = self._values.get('opa')
        return result

    @builtins.property
    def pattern_matching(self) -> typing.Optional['AuthPolicySpecOverridesRulesAuthorizationPatternMatching']:
        result = self._values.get('pattern_matching')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def spicedb(self) -> typing.Any:
        result = self._values.get('spicedb')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthPolicySpecOverridesRulesAuthorizationWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthorization(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthorizationCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthPolicySpecOverridesRulesAuthorizationCache:

    def __init__(self, *, key: typing.Union['AuthPolicySpecOverridesRulesAuthorizationCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesAuthorizationCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthPolicySpecOverridesRulesAuthorizationCacheKey':
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('ttl')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthorizationCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthorizationCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthorizationCacheKey:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthorizationCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthorizationPatternMatching', jsii_struct_bases=[], name_mapping={'patterns': 'patterns'})
class AuthPolicySpecOverridesRulesAuthorizationPatternMatching:

    def __init__(self, *, patterns: typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'patterns': patterns}

    @builtins.property
    def patterns(self) -> typing.List['AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns']:
        result = self._values.get('patterns')
        assert result is not None, "Required property 'patterns' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthorizationPatternMatching(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns:

    def __init__(self, *, all: typing.Optional[typing.Sequence[typing.Any]]=None, any: typing.Optional[typing.Sequence[typing.Any]]=None, operator: typing.Optional[builtins.str]=None, pattern_ref: typing.Optional[builtins.str]=None, predicate: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values['all'] = all
        if any is not None:
            self._values['any'] = any
        if operator is not None:
            self._values['operator'] = operator
        if pattern_ref is not None:
            self._values['pattern_ref'] = pattern_ref
        if predicate is not None:
            self._values['predicate'] = predicate
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('all')
        return result

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('any')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pattern_ref')
        return result

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        result = self._values.get('predicate')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesAuthorizationWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesAuthorizationWhen:

    def __init__(self, *, all: typing.Optional[typing.Sequence[typing.Any]]=None, any: typing.Optional[typing.Sequence[typing.Any]]=None, operator: typing.Optional[builtins.str]=None, pattern_ref: typing.Optional[builtins.str]=None, predicate: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values['all'] = all
        if any is not None:
            self._values['any'] = any
        if operator is not None:
            self._values['operator'] = operator
        if pattern_ref is not None:
            self._values['pattern_ref'] = pattern_ref
        if predicate is not None:
            self._values['predicate'] = predicate
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('all')
        return result

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('any')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pattern_ref')
        return result

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        result = self._values.get('predicate')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesAuthorizationWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponse', jsii_struct_bases=[], name_mapping={'success': 'success', 'unauthenticated': 'unauthenticated', 'unauthorized': 'unauthorized'})
class AuthPolicySpecOverridesRulesResponse:

    def __init__(self, *, success: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccess', typing.Dict[builtins.str, typing.Any]]]=None, unauthenticated: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseUnauthenticated', typing.Dict[builtins.str, typing.Any]]]=None, unauthorized: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseUnauthorized', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(success, dict):
            success = AuthPolicySpecOverridesRulesResponseSuccess(**success)
        if isinstance(unauthenticated, dict):
            unauthenticated = AuthPolicySpecOverridesRulesResponseUnauthenticated(**unauthenticated)
        if isinstance(unauthorized, dict):
            unauthorized = AuthPolicySpecOverridesRulesResponseUnauthorized(**unauthorized)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if success is not None:
            self._values['success'] = success
        if unauthenticated is not None:
            self._values['unauthenticated'] = unauthenticated
        if unauthorized is not None:
            self._values['unauthorized'] = unauthorized

    @builtins.property
    def success(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccess']:
        result = self._values.get('success')
        return result

    @builtins.property
    def unauthenticated(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseUnauthenticated']:
        result = self._values.get('unauthenticated')
        return result

    @builtins.property
    def unauthorized(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseUnauthorized']:
        result = self._values.get('unauthorized')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponse(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccess', jsii_struct_bases=[], name_mapping={'filters': 'filters', 'headers': 'headers'})
class AuthPolicySpecOverridesRulesResponseSuccess:

    def __init__(self, *, filters: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFilters', typing.Dict[builtins.str, typing.Any]]]]=None, headers: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeaders', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if filters is not None:
            self._values['filters'] = filters
        if headers is not None:
            self._values['headers'] = headers

    @builtins.property
    def filters(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseSuccessFilters']]:
        result = self._values.get('filters')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseSuccessHeaders']]:
        result = self._values.get('headers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccess(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFilters', jsii_struct_bases=[], name_mapping={'cache': 'cache', 'json': 'json', 'key': 'key', 'metrics': 'metrics', 'plain': 'plain', 'priority': 'priority', 'when': 'when', 'wristband': 'wristband'})
class AuthPolicySpecOverridesRulesResponseSuccessFilters:

    def __init__(self, *, cache: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersCache', typing.Dict[builtins.str, typing.Any]]]=None, json: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersJson', typing.Dict[builtins.str, typing.Any]]]=None, key: typing.Optional[builtins.str]=None, metrics: typing.Optional[builtins.bool]=None, plain: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen', typing.Dict[builtins.str, typing.Any]]]]=None, wristband: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesResponseSuccessFiltersCache(**cache)
        if isinstance(json, dict):
            json = AuthPolicySpecOverridesRulesResponseSuccessFiltersJson(**json)
        if isinstance(plain, dict):
            plain = AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain(**plain)
        if isinstance(wristband, dict):
            wristband = AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband(**wristband)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values['cache'] = cache
        if json is not None:
            self._values['json'] = json
        if key is not None:
            self._values['key'] = key
        if metrics is not None:
            self._values['metrics'] = metrics
        if plain is not None:
            self._values['plain'] = plain
        if priority is not None:
            self._values['priority'] = priority
        if when is not None:
            self._values['when'] = when
        if wristband is not None:
            self._values['wristband'] = wristband

    @builtins.property
    def cache(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessFiltersCache']:
        result = self._values.get('cache')
        return result

    @builtins.property
    def json(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessFiltersJson']:
        result = self._values.get('json')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('metrics')
        return result

    @builtins.property
    def plain(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain']:
        result = self._values.get('plain')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen']]:
        result = self._values.get('when')
        return result

    @builtins.property
    def wristband(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband']:
        result = self._values.get('wristband')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFilters(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersCache:

    def __init__(self, *, key: typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey':
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('ttl')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersJson', jsii_struct_bases=[], name_mapping={'properties': 'properties'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersJson:

    def __init__(self, *, properties: typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'properties': properties}

    @builtins.property
    def properties(self) -> typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties']:
        result = self._values.get('properties')
        assert result is not None, "Required property 'properties' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersJson(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen:

    def __init__(self, *, all: typing.Optional[typing.Sequence[typing.Any]]=None, any: typing.Optional[typing.Sequence[typing.Any]]=None, operator: typing.Optional[builtins.str]=None, pattern_ref: typing.Optional[builtins.str]=None, predicate: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values['all'] = all
        if any is not None:
            self._values['any'] = any
        if operator is not None:
            self._values['operator'] = operator
        if pattern_ref is not None:
            self._values['pattern_ref'] = pattern_ref
        if predicate is not None:
            self._values['predicate'] = predicate
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('all')
        return result

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('any')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pattern_ref')
        return result

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        result = self._values.get('predicate')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband', jsii_struct_bases=[], name_mapping={'issuer': 'issuer', 'signing_key_refs': 'signingKeyRefs', 'custom_claims': 'customClaims', 'token_duration': 'tokenDuration'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband:

    def __init__(self, *, issuer: builtins.str, signing_key_refs: typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs', typing.Dict[builtins.str, typing.Any]]], custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims', typing.Dict[builtins.str, typing.Any]]]]=None, token_duration: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'issuer': issuer, 'signing_key_refs': signing_key_refs}
        if custom_claims is not None:
            self._values['custom_claims'] = custom_claims
        if token_duration is not None:
            self._values['token_duration'] = token_duration

    @builtins.property
    def issuer(self) -> builtins.str:
        result = self._values.get('issuer')
        assert result is not None, "Required property 'issuer' is missing"
        return result

    @builtins.property
    def signing_key_refs(self) -> typing.List['AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs']:
        result = self._values.get('signing_key_refs')
        assert result is not None, "Required property 'signing_key_refs' is missing"
        return result

    @builtins.property
    def custom_claims(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims']]:
        result = self._values.get('custom_claims')
        return result

    @builtins.property
    def token_duration(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('token_duration')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs', jsii_struct_bases=[], name_mapping={'algorithm': 'algorithm', 'name': 'name'})
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs:

    def __init__(self, *, algorithm: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'algorithm': algorithm, 'name': name}

    @builtins.property
    def algorithm(self) -> builtins.str:
        result = self._values.get('algorithm')
        assert result is not None, "Required property 'algorithm' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeaders', jsii_struct_bases=[], name_mapping={'cache': 'cache', 'json': 'json', 'key': 'key', 'metrics': 'metrics', 'plain': 'plain', 'priority': 'priority', 'when': 'when', 'wristband': 'wristband'})
class AuthPolicySpecOverridesRulesResponseSuccessHeaders:

    def __init__(self, *, cache: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersCache', typing.Dict[builtins.str, typing.Any]]]=None, json: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersJson', typing.Dict[builtins.str, typing.Any]]]=None, key: typing.Optional[builtins.str]=None, metrics: typing.Optional[builtins.bool]=None, plain: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen', typing.Dict[builtins.str, typing.Any]]]]=None, wristband: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesResponseSuccessHeadersCache(**cache)
        if isinstance(json, dict):
            json = AuthPolicySpecOverridesRulesResponseSuccessHeadersJson(**json)
        if isinstance(plain, dict):
            plain = AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain(**plain)
        if isinstance(wristband, dict):
            wristband = AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband(**wristband)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values['cache'] = cache
        if json is not None:
            self._values['json'] = json
        if key is not None:
            self._values['key'] = key
        if metrics is not None:
            self._values['metrics'] = metrics
        if plain is not None:
            self._values['plain'] = plain
        if priority is not None:
            self._values['priority'] = priority
        if when is not None:
            self._values['when'] = when
        if wristband is not None:
            self._values['wristband'] = wristband

    @builtins.property
    def cache(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessHeadersCache']:
        result = self._values.get('cache')
        return result

    @builtins.property
    def json(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessHeadersJson']:
        result = self._values.get('json')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('metrics')
        return result

    @builtins.property
    def plain(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain']:
        result = self._values.get('plain')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen']]:
        result = self._values.get('when')
        return result

    @builtins.property
    def wristband(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband']:
        result = self._values.get('wristband')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersCache:

    def __init__(self, *, key: typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey':
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('ttl')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersJson', jsii_struct_bases=[], name_mapping={'properties': 'properties'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersJson:

    def __init__(self, *, properties: typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'properties': properties}

    @builtins.property
    def properties(self) -> typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties']:
        result = self._values.get('properties')
        assert result is not None, "Required property 'properties' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersJson(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen:

    def __init__(self, *, all: typing.Optional[typing.Sequence[typing.Any]]=None, any: typing.Optional[typing.Sequence[typing.Any]]=None, operator: typing.Optional[builtins.str]=None, pattern_ref: typing.Optional[builtins.str]=None, predicate: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values['all'] = all
        if any is not None:
            self._values['any'] = any
        if operator is not None:
            self._values['operator'] = operator
        if pattern_ref is not None:
            self._values['pattern_ref'] = pattern_ref
        if predicate is not None:
            self._values['predicate'] = predicate
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('all')
        return result

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('any')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pattern_ref')
        return result

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        result = self._values.get('predicate')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband', jsii_struct_bases=[], name_mapping={'issuer': 'issuer', 'signing_key_refs': 'signingKeyRefs', 'custom_claims': 'customClaims', 'token_duration': 'tokenDuration'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband:

    def __init__(self, *, issuer: builtins.str, signing_key_refs: typing.Sequence[typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs', typing.Dict[builtins.str, typing.Any]]], custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims', typing.Dict[builtins.str, typing.Any]]]]=None, token_duration: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'issuer': issuer, 'signing_key_refs': signing_key_refs}
        if custom_claims is not None:
            self._values['custom_claims'] = custom_claims
        if token_duration is not None:
            self._values['token_duration'] = token_duration

    @builtins.property
    def issuer(self) -> builtins.str:
        result = self._values.get('issuer')
        assert result is not None, "Required property 'issuer' is missing"
        return result

    @builtins.property
    def signing_key_refs(self) -> typing.List['AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs']:
        result = self._values.get('signing_key_refs')
        assert result is not None, "Required property 'signing_key_refs' is missing"
        return result

    @builtins.property
    def custom_claims(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims']]:
        result = self._values.get('custom_claims')
        return result

    @builtins.property
    def token_duration(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('token_duration')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs', jsii_struct_bases=[], name_mapping={'algorithm': 'algorithm', 'name': 'name'})
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs:

    def __init__(self, *, algorithm: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'algorithm': algorithm, 'name': name}

    @builtins.property
    def algorithm(self) -> builtins.str:
        result = self._values.get('algorithm')
        assert result is not None, "Required property 'algorithm' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticated', jsii_struct_bases=[], name_mapping={'body': 'body', 'code': 'code', 'headers': 'headers', 'message': 'message'})
class AuthPolicySpecOverridesRulesResponseUnauthenticated:

    def __init__(self, *, body: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseUnauthenticatedBody', typing.Dict[builtins.str, typing.Any]]]=None, code: typing.Optional[jsii.Number]=None, headers: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders', typing.Dict[builtins.str, typing.Any]]]]=None, message: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(body, dict):
            body = AuthPolicySpecOverridesRulesResponseUnauthenticatedBody(**body)
        if isinstance(message, dict):
            message = AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage(**message)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values['body'] = body
        if code is not None:
            self._values['code'] = code
        if headers is not None:
            self._values['headers'] = headers
        if message is not None:
            self._values['message'] = message

    @builtins.property
    def body(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseUnauthenticatedBody']:
        result = self._values.get('body')
        return result

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('code')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders']]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def message(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage']:
        result = self._values.get('message')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthenticated(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedBody', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseUnauthenticatedBody:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthenticatedBody(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorized', jsii_struct_bases=[], name_mapping={'body': 'body', 'code': 'code', 'headers': 'headers', 'message': 'message'})
class AuthPolicySpecOverridesRulesResponseUnauthorized:

    def __init__(self, *, body: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseUnauthorizedBody', typing.Dict[builtins.str, typing.Any]]]=None, code: typing.Optional[jsii.Number]=None, headers: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders', typing.Dict[builtins.str, typing.Any]]]]=None, message: typing.Optional[typing.Union['AuthPolicySpecOverridesRulesResponseUnauthorizedMessage', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(body, dict):
            body = AuthPolicySpecOverridesRulesResponseUnauthorizedBody(**body)
        if isinstance(message, dict):
            message = AuthPolicySpecOverridesRulesResponseUnauthorizedMessage(**message)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values['body'] = body
        if code is not None:
            self._values['code'] = code
        if headers is not None:
            self._values['headers'] = headers
        if message is not None:
            self._values['message'] = message

    @builtins.property
    def body(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseUnauthorizedBody']:
        result = self._values.get('body')
        return result

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('code')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders']]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def message(self) -> typing.Optional['AuthPolicySpecOverridesRulesResponseUnauthorizedMessage']:
        result = self._values.get('message')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthorized(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedBody', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseUnauthorizedBody:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthorizedBody(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedMessage', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecOverridesRulesResponseUnauthorizedMessage:

    def __init__(self, *, expression: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values['expression'] = expression
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        result = self._values.get('expression')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Any:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesRulesResponseUnauthorizedMessage(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecOverridesWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class AuthPolicySpecOverridesWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecOverridesWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecPatterns', jsii_struct_bases=[], name_mapping={'all_of': 'allOf'})
class AuthPolicySpecPatterns:

    def __init__(self, *, all_of: typing.Sequence[typing.Union['AuthPolicySpecPatternsAllOf', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'all_of': all_of}

    @builtins.property
    def all_of(self) -> typing.List['AuthPolicySpecPatternsAllOf']:
        result = self._values.get('all_of')
        assert result is not None, "Required property 'all_of' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecPatterns(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecPatternsAllOf', jsii_struct_bases=[], name_mapping={'operator': 'operator', 'selector': 'selector', 'value': 'value'})
class AuthPolicySpecPatternsAllOf:

    def __init__(self, *, operator: typing.Optional[builtins.str]=None, selector: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if operator is not None:
            self._values['operator'] = operator
        if selector is not None:
            self._values['selector'] = selector
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecPatternsAllOf(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecTargetRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class AuthPolicySpecTargetRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.AuthPolicySpecWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class AuthPolicySpecWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthPolicySpecWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class Kuadrant(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iokuadrant.Kuadrant'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['KuadrantSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KuadrantProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['KuadrantSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KuadrantProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iokuadrant.KuadrantProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KuadrantProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['KuadrantSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = KuadrantSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['KuadrantSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpec', jsii_struct_bases=[], name_mapping={'components': 'components', 'mtls': 'mtls', 'observability': 'observability'})
class KuadrantSpec:

    def __init__(self, *, components: typing.Optional[typing.Union['KuadrantSpecComponents', typing.Dict[builtins.str, typing.Any]]]=None, mtls: typing.Optional[typing.Union['KuadrantSpecMtls', typing.Dict[builtins.str, typing.Any]]]=None, observability: typing.Optional[typing.Union['KuadrantSpecObservability', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(components, dict):
            components = KuadrantSpecComponents(**components)
        if isinstance(mtls, dict):
            mtls = KuadrantSpecMtls(**mtls)
        if isinstance(observability, dict):
            observability = KuadrantSpecObservability(**observability)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if components is not None:
            self._values['components'] = components
        if mtls is not None:
            self._values['mtls'] = mtls
        if observability is not None:
            self._values['observability'] = observability

    @builtins.property
    def components(self) -> typing.Optional['KuadrantSpecComponents']:
        result = self._values.get('components')
        return result

    @builtins.property
    def mtls(self) -> typing.Optional['KuadrantSpecMtls']:
        result = self._values.get('mtls')
        return result

    @builtins.property
    def observability(self) -> typing.Optional['KuadrantSpecObservability']:
        result = self._values.get('observability')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecComponents', jsii_struct_bases=[], name_mapping={'developer_portal': 'developerPortal'})
class KuadrantSpecComponents:

    def __init__(self, *, developer_portal: typing.Optional[typing.Union['KuadrantSpecComponentsDeveloperPortal', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(developer_portal, dict):
            developer_portal = KuadrantSpecComponentsDeveloperPortal(**developer_portal)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if developer_portal is not None:
            self._values['developer_portal'] = developer_portal

    @builtins.property
    def developer_portal(self) -> typing.Optional['KuadrantSpecComponentsDeveloperPortal']:
        result = self._values.get('developer_portal')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecComponents(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecComponentsDeveloperPortal', jsii_struct_bases=[], name_mapping={'enabled': 'enabled'})
class KuadrantSpecComponentsDeveloperPortal:

    def __init__(self, *, enabled: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values['enabled'] = enabled

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enabled')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecComponentsDeveloperPortal(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecMtls', jsii_struct_bases=[], name_mapping={'authorino': 'authorino', 'enable': 'enable', 'limitador': 'limitador'})
class KuadrantSpecMtls:

    def __init__(self, *, authorino: typing.Optional[builtins.bool]=None, enable: typing.Optional[builtins.bool]=None, limitador: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorino is not None:
            self._values['authorino'] = authorino
        if enable is not None:
            self._values['enable'] = enable
        if limitador is not None:
            self._values['limitador'] = limitador

    @builtins.property
    def authorino(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('authorino')
        return result

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable')
        return result

    @builtins.property
    def limitador(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('limitador')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecMtls(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecObservability', jsii_struct_bases=[], name_mapping={'data_plane': 'dataPlane', 'enable': 'enable', 'tracing': 'tracing'})
class KuadrantSpecObservability:

    def __init__(self, *, data_plane: typing.Optional[typing.Union['KuadrantSpecObservabilityDataPlane', typing.Dict[builtins.str, typing.Any]]]=None, enable: typing.Optional[builtins.bool]=None, tracing: typing.Optional[typing.Union['KuadrantSpecObservabilityTracing', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(data_plane, dict):
            data_plane = KuadrantSpecObservabilityDataPlane(**data_plane)
        if isinstance(tracing, dict):
            tracing = KuadrantSpecObservabilityTracing(**tracing)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if data_plane is not None:
            self._values['data_plane'] = data_plane
        if enable is not None:
            self._values['enable'] = enable
        if tracing is not None:
            self._values['tracing'] = tracing

    @builtins.property
    def data_plane(self) -> typing.Optional['KuadrantSpecObservabilityDataPlane']:
        result = self._values.get('data_plane')
        return result

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable')
        return result

    @builtins.property
    def tracing(self) -> typing.Optional['KuadrantSpecObservabilityTracing']:
        result = self._values.get('tracing')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecObservability(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecObservabilityDataPlane', jsii_struct_bases=[], name_mapping={'default_levels': 'defaultLevels', 'http_header_identifier': 'httpHeaderIdentifier'})
class KuadrantSpecObservabilityDataPlane:

    def __init__(self, *, default_levels: typing.Optional[typing.Sequence[typing.Union['KuadrantSpecObservabilityDataPlaneDefaultLevels', typing.Dict[builtins.str, typing.Any]]]]=None, http_header_identifier: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_levels is not None:
            self._values['default_levels'] = default_levels
        if http_header_identifier is not None:
            self._values['http_header_identifier'] = http_header_identifier

    @builtins.property
    def default_levels(self) -> typing.Optional[typing.List['KuadrantSpecObservabilityDataPlaneDefaultLevels']]:
        result = self._values.get('default_levels')
        return result

    @builtins.property
    def http_header_identifier(self) -> typing.Optional[builtins.str]:
        result = self._values.get('http_header_identifier')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecObservabilityDataPlane(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecObservabilityDataPlaneDefaultLevels', jsii_struct_bases=[], name_mapping={'debug': 'debug', 'error': 'error', 'info': 'info', 'warn': 'warn'})
class KuadrantSpecObservabilityDataPlaneDefaultLevels:

    def __init__(self, *, debug: typing.Optional[builtins.str]=None, error: typing.Optional[builtins.str]=None, info: typing.Optional[builtins.str]=None, warn: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if debug is not None:
            self._values['debug'] = debug
        if error is not None:
            self._values['error'] = error
        if info is not None:
            self._values['info'] = info
        if warn is not None:
            self._values['warn'] = warn

    @builtins.property
    def debug(self) -> typing.Optional[builtins.str]:
        result = self._values.get('debug')
        return result

    @builtins.property
    def error(self) -> typing.Optional[builtins.str]:
        result = self._values.get('error')
        return result

    @builtins.property
    def info(self) -> typing.Optional[builtins.str]:
        result = self._values.get('info')
        return result

    @builtins.property
    def warn(self) -> typing.Optional[builtins.str]:
        result = self._values.get('warn')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecObservabilityDataPlaneDefaultLevels(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.KuadrantSpecObservabilityTracing', jsii_struct_bases=[], name_mapping={'default_endpoint': 'defaultEndpoint', 'insecure': 'insecure'})
class KuadrantSpecObservabilityTracing:

    def __init__(self, *, default_endpoint: typing.Optional[builtins.str]=None, insecure: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_endpoint is not None:
            self._values['default_endpoint'] = default_endpoint
        if insecure is not None:
            self._values['insecure'] = insecure

    @builtins.property
    def default_endpoint(self) -> typing.Optional[builtins.str]:
        result = self._values.get('default_endpoint')
        return result

    @builtins.property
    def insecure(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('insecure')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KuadrantSpecObservabilityTracing(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class RateLimitPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iokuadrant.RateLimitPolicy'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['RateLimitPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = RateLimitPolicyProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['RateLimitPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = RateLimitPolicyProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicyProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class RateLimitPolicyProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['RateLimitPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = RateLimitPolicySpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['RateLimitPolicySpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpec', jsii_struct_bases=[], name_mapping={'target_ref': 'targetRef', 'defaults': 'defaults', 'limits': 'limits', 'overrides': 'overrides', 'when': 'when'})
class RateLimitPolicySpec:

    def __init__(self, *, target_ref: typing.Union['RateLimitPolicySpecTargetRef', typing.Dict[builtins.str, typing.Any]], defaults: typing.Optional[typing.Union['RateLimitPolicySpecDefaults', typing.Dict[builtins.str, typing.Any]]]=None, limits: typing.Optional[typing.Mapping[builtins.str, typing.Union['RateLimitPolicySpecLimits', typing.Dict[builtins.str, typing.Any]]]]=None, overrides: typing.Optional[typing.Union['RateLimitPolicySpecOverrides', typing.Dict[builtins.str, typing.Any]]]=None, when: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(target_ref, dict):
            target_ref = RateLimitPolicySpecTargetRef(**target_ref)
        if isinstance(defaults, dict):
            defaults = RateLimitPolicySpecDefaults(**defaults)
        if isinstance(overrides, dict):
            overrides = RateLimitPolicySpecOverrides(**overrides)
        self._values: typing.Dict[builtins.str, typing.Any] = {'target_ref': target_ref}
        if defaults is not None:
            self._values['defaults'] = defaults
        if limits is not None:
            self._values['limits'] = limits
        if overrides is not None:
            self._values['overrides'] = overrides
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def target_ref(self) -> 'RateLimitPolicySpecTargetRef':
        result = self._values.get('target_ref')
        assert result is not None, "Required property 'target_ref' is missing"
        return result

    @builtins.property
    def defaults(self) -> typing.Optional['RateLimitPolicySpecDefaults']:
        result = self._values.get('defaults')
        return result

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, 'RateLimitPolicySpecLimits']]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def overrides(self) -> typing.Optional['RateLimitPolicySpecOverrides']:
        result = self._values.get('overrides')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['RateLimitPolicySpecWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecDefaults', jsii_struct_bases=[], name_mapping={'limits': 'limits', 'strategy': 'strategy', 'when': 'when'})
class RateLimitPolicySpecDefaults:

    def __init__(self, *, limits: typing.Optional[typing.Mapping[builtins.str, typing.Union['RateLimitPolicySpecDefaultsLimits', typing.Dict[builtins.str, typing.Any]]]]=None, strategy: typing.Optional[builtins.str]=None, when: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecDefaultsWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values['limits'] = limits
        if strategy is not None:
            self._values['strategy'] = strategy
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, 'RateLimitPolicySpecDefaultsLimits']]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('strategy')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['RateLimitPolicySpecDefaultsWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecDefaults(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecDefaultsLimits', jsii_struct_bases=[], name_mapping={'counters': 'counters', 'rates': 'rates', 'when': 'when'})
class RateLimitPolicySpecDefaultsLimits:

    def __init__(self, *, counters: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecDefaultsLimitsCounters', typing.Dict[builtins.str, typing.Any]]]]=None, rates: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecDefaultsLimitsRates', typing.Dict[builtins.str, typing.Any]]]]=None, when: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecDefaultsLimitsWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values['counters'] = counters
        if rates is not None:
            self._values['rates'] = rates
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def counters(self) -> typing.Optional[typing.List['RateLimitPolicySpecDefaultsLimitsCounters']]:
        result = self._values.get('counters')
        return result

    @builtins.property
    def rates(self) -> typing.Optional[typing.List['RateLimitPolicySpecDefaultsLimitsRates']]:
        result = self._values.get('rates')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['RateLimitPolicySpecDefaultsLimitsWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecDefaultsLimits(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecDefaultsLimitsCounters', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class RateLimitPolicySpecDefaultsLimitsCounters:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecDefaultsLimitsCounters(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecDefaultsLimitsRates', jsii_struct_bases=[], name_mapping={'limit': 'limit', 'window': 'window'})
class RateLimitPolicySpecDefaultsLimitsRates:

    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'limit': limit, 'window': window}

    @builtins.property
    def limit(self) -> jsii.Number:
        result = self._values.get('limit')
        assert result is not None, "Required property 'limit' is missing"
        return result

    @builtins.property
    def window(self) -> builtins.str:
        result = self._values.get('window')
        assert result is not None, "Required property 'window' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecDefaultsLimitsRates(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecDefaultsLimitsWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class RateLimitPolicySpecDefaultsLimitsWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecDefaultsLimitsWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecDefaultsWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class RateLimitPolicySpecDefaultsWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecDefaultsWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecLimits', jsii_struct_bases=[], name_mapping={'counters': 'counters', 'rates': 'rates', 'when': 'when'})
class RateLimitPolicySpecLimits:

    def __init__(self, *, counters: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecLimitsCounters', typing.Dict[builtins.str, typing.Any]]]]=None, rates: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecLimitsRates', typing.Dict[builtins.str, typing.Any]]]]=None, when: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecLimitsWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values['counters'] = counters
        if rates is not None:
            self._values['rates'] = rates
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def counters(self) -> typing.Optional[typing.List['RateLimitPolicySpecLimitsCounters']]:
        result = self._values.get('counters')
        return result

    @builtins.property
    def rates(self) -> typing.Optional[typing.List['RateLimitPolicySpecLimitsRates']]:
        result = self._values.get('rates')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['RateLimitPolicySpecLimitsWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecLimits(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecLimitsCounters', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class RateLimitPolicySpecLimitsCounters:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecLimitsCounters(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecLimitsRates', jsii_struct_bases=[], name_mapping={'limit': 'limit', 'window': 'window'})
class RateLimitPolicySpecLimitsRates:

    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'limit': limit, 'window': window}

    @builtins.property
    def limit(self) -> jsii.Number:
        result = self._values.get('limit')
        assert result is not None, "Required property 'limit' is missing"
        return result

    @builtins.property
    def window(self) -> builtins.str:
        result = self._values.get('window')
        assert result is not None, "Required property 'window' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecLimitsRates(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecLimitsWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class RateLimitPolicySpecLimitsWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecLimitsWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecOverrides', jsii_struct_bases=[], name_mapping={'limits': 'limits', 'strategy': 'strategy', 'when': 'when'})
class RateLimitPolicySpecOverrides:

    def __init__(self, *, limits: typing.Optional[typing.Mapping[builtins.str, typing.Union['RateLimitPolicySpecOverridesLimits', typing.Dict[builtins.str, typing.Any]]]]=None, strategy: typing.Optional[builtins.str]=None, when: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecOverridesWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values['limits'] = limits
        if strategy is not None:
            self._values['strategy'] = strategy
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, 'RateLimitPolicySpecOverridesLimits']]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('strategy')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['RateLimitPolicySpecOverridesWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecOverrides(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecOverridesLimits', jsii_struct_bases=[], name_mapping={'counters': 'counters', 'rates': 'rates', 'when': 'when'})
class RateLimitPolicySpecOverridesLimits:

    def __init__(self, *, counters: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecOverridesLimitsCounters', typing.Dict[builtins.str, typing.Any]]]]=None, rates: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecOverridesLimitsRates', typing.Dict[builtins.str, typing.Any]]]]=None, when: typing.Optional[typing.Sequence[typing.Union['RateLimitPolicySpecOverridesLimitsWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values['counters'] = counters
        if rates is not None:
            self._values['rates'] = rates
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def counters(self) -> typing.Optional[typing.List['RateLimitPolicySpecOverridesLimitsCounters']]:
        result = self._values.get('counters')
        return result

    @builtins.property
    def rates(self) -> typing.Optional[typing.List['RateLimitPolicySpecOverridesLimitsRates']]:
        result = self._values.get('rates')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['RateLimitPolicySpecOverridesLimitsWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecOverridesLimits(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecOverridesLimitsCounters', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class RateLimitPolicySpecOverridesLimitsCounters:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecOverridesLimitsCounters(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecOverridesLimitsRates', jsii_struct_bases=[], name_mapping={'limit': 'limit', 'window': 'window'})
class RateLimitPolicySpecOverridesLimitsRates:

    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'limit': limit, 'window': window}

    @builtins.property
    def limit(self) -> jsii.Number:
        result = self._values.get('limit')
        assert result is not None, "Required property 'limit' is missing"
        return result

    @builtins.property
    def window(self) -> builtins.str:
        result = self._values.get('window')
        assert result is not None, "Required property 'window' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecOverridesLimitsRates(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecOverridesLimitsWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class RateLimitPolicySpecOverridesLimitsWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecOverridesLimitsWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecOverridesWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class RateLimitPolicySpecOverridesWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecOverridesWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecTargetRef', jsii_struct_bases=[], name_mapping={'group': 'group', 'kind': 'kind', 'name': 'name', 'section_name': 'sectionName'})
class RateLimitPolicySpecTargetRef:

    def __init__(self, *, group: builtins.str, kind: builtins.str, name: builtins.str, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'group': group, 'kind': kind, 'name': name}
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        result = self._values.get('group')
        assert result is not None, "Required property 'group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('section_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrant.RateLimitPolicySpecWhen', jsii_struct_bases=[], name_mapping={'predicate': 'predicate'})
class RateLimitPolicySpecWhen:

    def __init__(self, *, predicate: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'predicate': predicate}

    @builtins.property
    def predicate(self) -> builtins.str:
        result = self._values.get('predicate')
        assert result is not None, "Required property 'predicate' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RateLimitPolicySpecWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['AuthPolicy', 'AuthPolicyProps', 'AuthPolicySpec', 'AuthPolicySpecOverrides', 'AuthPolicySpecOverridesPatterns', 'AuthPolicySpecOverridesPatternsAllOf', 'AuthPolicySpecOverridesRules', 'AuthPolicySpecOverridesRulesAuthentication', 'AuthPolicySpecOverridesRulesAuthenticationApiKey', 'AuthPolicySpecOverridesRulesAuthenticationApiKeySelector', 'AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions', 'AuthPolicySpecOverridesRulesAuthenticationCache', 'AuthPolicySpecOverridesRulesAuthenticationCacheKey', 'AuthPolicySpecOverridesRulesAuthenticationCredentials', 'AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader', 'AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie', 'AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader', 'AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString', 'AuthPolicySpecOverridesRulesAuthenticationDefaults', 'AuthPolicySpecOverridesRulesAuthenticationOverrides', 'AuthPolicySpecOverridesRulesAuthenticationPlain', 'AuthPolicySpecOverridesRulesAuthenticationWhen', 'AuthPolicySpecOverridesRulesAuthorization', 'AuthPolicySpecOverridesRulesAuthorizationCache', 'AuthPolicySpecOverridesRulesAuthorizationCacheKey', 'AuthPolicySpecOverridesRulesAuthorizationPatternMatching', 'AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns', 'AuthPolicySpecOverridesRulesAuthorizationWhen', 'AuthPolicySpecOverridesRulesResponse', 'AuthPolicySpecOverridesRulesResponseSuccess', 'AuthPolicySpecOverridesRulesResponseSuccessFilters', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersCache', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersJson', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims', 'AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs', 'AuthPolicySpecOverridesRulesResponseSuccessHeaders', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersCache', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersJson', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims', 'AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs', 'AuthPolicySpecOverridesRulesResponseUnauthenticated', 'AuthPolicySpecOverridesRulesResponseUnauthenticatedBody', 'AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders', 'AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage', 'AuthPolicySpecOverridesRulesResponseUnauthorized', 'AuthPolicySpecOverridesRulesResponseUnauthorizedBody', 'AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders', 'AuthPolicySpecOverridesRulesResponseUnauthorizedMessage', 'AuthPolicySpecOverridesWhen', 'AuthPolicySpecPatterns', 'AuthPolicySpecPatternsAllOf', 'AuthPolicySpecTargetRef', 'AuthPolicySpecWhen', 'Kuadrant', 'KuadrantProps', 'KuadrantSpec', 'KuadrantSpecComponents', 'KuadrantSpecComponentsDeveloperPortal', 'KuadrantSpecMtls', 'KuadrantSpecObservability', 'KuadrantSpecObservabilityDataPlane', 'KuadrantSpecObservabilityDataPlaneDefaultLevels', 'KuadrantSpecObservabilityTracing', 'RateLimitPolicy', 'RateLimitPolicyProps', 'RateLimitPolicySpec', 'RateLimitPolicySpecDefaults', 'RateLimitPolicySpecDefaultsLimits', 'RateLimitPolicySpecDefaultsLimitsCounters', 'RateLimitPolicySpecDefaultsLimitsRates', 'RateLimitPolicySpecDefaultsLimitsWhen', 'RateLimitPolicySpecDefaultsWhen', 'RateLimitPolicySpecLimits', 'RateLimitPolicySpecLimitsCounters', 'RateLimitPolicySpecLimitsRates', 'RateLimitPolicySpecLimitsWhen', 'RateLimitPolicySpecOverrides', 'RateLimitPolicySpecOverridesLimits', 'RateLimitPolicySpecOverridesLimitsCounters', 'RateLimitPolicySpecOverridesLimitsRates', 'RateLimitPolicySpecOverridesLimitsWhen', 'RateLimitPolicySpecOverridesWhen', 'RateLimitPolicySpecTargetRef', 'RateLimitPolicySpecWhen']
publication.publish()
