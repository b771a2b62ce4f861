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

class AuthConfig(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iokuadrantauthorino.AuthConfig'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AuthConfigSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = AuthConfigProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AuthConfigSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = AuthConfigProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class AuthConfigProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AuthConfigSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AuthConfigSpec(**spec)
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
    def spec(self) -> typing.Optional['AuthConfigSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpec', jsii_struct_bases=[], name_mapping={'hosts': 'hosts', 'authentication': 'authentication', 'authorization': 'authorization', 'callbacks': 'callbacks', 'metadata': 'metadata', 'patterns': 'patterns', 'response': 'response', 'when': 'when'})
class AuthConfigSpec:

    def __init__(self, *, hosts: typing.Sequence[builtins.str], authentication: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecAuthentication', typing.Dict[builtins.str, typing.Any]]]]=None, authorization: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecAuthorization', typing.Dict[builtins.str, typing.Any]]]]=None, callbacks: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, patterns: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[typing.Union['AuthConfigSpecPatterns', typing.Dict[builtins.str, typing.Any]]]]]=None, response: typing.Optional[typing.Union['AuthConfigSpecResponse', typing.Dict[builtins.str, typing.Any]]]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthConfigSpecWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(response, dict):
            response = AuthConfigSpecResponse(**response)
        self._values: typing.Dict[builtins.str, typing.Any] = {'hosts': hosts}
        if authentication is not None:
            self._values['authentication'] = authentication
        if authorization is not None:
            self._values['authorization'] = authorization
        if callbacks is not None:
            self._values['callbacks'] = callbacks
        if metadata is not None:
            self._values['metadata'] = metadata
        if patterns is not None:
            self._values['patterns'] = patterns
        if response is not None:
            self._values['response'] = response
        if when is not None:
            self._values['when'] = when

    @builtins.property
    def hosts(self) -> typing.List[builtins.str]:
        result = self._values.get('hosts')
        assert result is not None, "Required property 'hosts' is missing"
        return result

    @builtins.property
    def authentication(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecAuthentication']]:
        result = self._values.get('authentication')
        return result

    @builtins.property
    def authorization(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecAuthorization']]:
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
    def patterns(self) -> typing.Optional[typing.Mapping[builtins.str, typing.List['AuthConfigSpecPatterns']]]:
        result = self._values.get('patterns')
        return result

    @builtins.property
    def response(self) -> typing.Optional['AuthConfigSpecResponse']:
        result = self._values.get('response')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthConfigSpecWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthentication', jsii_struct_bases=[], name_mapping={'anonymous': 'anonymous', 'api_key': 'apiKey', 'cache': 'cache', 'credentials': 'credentials', 'defaults': 'defaults', 'jwt': 'jwt', 'kubernetes_token_review': 'kubernetesTokenReview', 'metrics': 'metrics', 'oauth2_introspection': 'oauth2Introspection', 'overrides': 'overrides', 'plain': 'plain', 'priority': 'priority', 'when': 'when', 'x509': 'x509'})
class AuthConfigSpecAuthentication:

    def __init__(self, *, anonymous: typing.Any=None, api_key: typing.Optional[typing.Union['AuthConfigSpecAuthenticationApiKey', typing.Dict[builtins.str, typing.Any]]]=None, cache: typing.Optional[typing.Union['AuthConfigSpecAuthenticationCache', typing.Dict[builtins.str, typing.Any]]]=None, credentials: typing.Optional[typing.Union['AuthConfigSpecAuthenticationCredentials', typing.Dict[builtins.str, typing.Any]]]=None, defaults: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecAuthenticationDefaults', typing.Dict[builtins.str, typing.Any]]]]=None, jwt: typing.Any=None, kubernetes_token_review: typing.Any=None, metrics: typing.Optional[builtins.bool]=None, oauth2_introspection: typing.Any=None, overrides: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecAuthenticationOverrides', typing.Dict[builtins.str, typing.Any]]]]=None, plain: typing.Optional[typing.Union['AuthConfigSpecAuthenticationPlain', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthConfigSpecAuthenticationWhen', typing.Dict[builtins.str, typing.Any]]]]=None, x509: typing.Any=None) -> None:
        if isinstance(api_key, dict):
            api_key = AuthConfigSpecAuthenticationApiKey(**api_key)
        if isinstance(cache, dict):
            cache = AuthConfigSpecAuthenticationCache(**cache)
        if isinstance(credentials, dict):
            credentials = AuthConfigSpecAuthenticationCredentials(**credentials)
        if isinstance(plain, dict):
            plain = AuthConfigSpecAuthenticationPlain(**plain)
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
    def api_key(self) -> typing.Optional['AuthConfigSpecAuthenticationApiKey']:
        result = self._values.get('api_key')
        return result

    @builtins.property
    def cache(self) -> typing.Optional['AuthConfigSpecAuthenticationCache']:
        result = self._values.get('cache')
        return result

    @builtins.property
    def credentials(self) -> typing.Optional['AuthConfigSpecAuthenticationCredentials']:
        result = self._values.get('credentials')
        return result

    @builtins.property
    def defaults(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecAuthenticationDefaults']]:
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
    def overrides(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecAuthenticationOverrides']]:
        result = self._values.get('overrides')
        return result

    @builtins.property
    def plain(self) -> typing.Optional['AuthConfigSpecAuthenticationPlain']:
        result = self._values.get('plain')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthConfigSpecAuthenticationWhen']]:
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
        return 'AuthConfigSpecAuthentication(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationApiKey', jsii_struct_bases=[], name_mapping={'selector': 'selector', 'all_namespaces': 'allNamespaces'})
class AuthConfigSpecAuthenticationApiKey:

    def __init__(self, *, selector: typing.Union['AuthConfigSpecAuthenticationApiKeySelector', typing.Dict[builtins.str, typing.Any]], all_namespaces: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(selector, dict):
            selector = AuthConfigSpecAuthenticationApiKeySelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'selector': selector}
        if all_namespaces is not None:
            self._values['all_namespaces'] = all_namespaces

    @builtins.property
    def selector(self) -> 'AuthConfigSpecAuthenticationApiKeySelector':
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
        return 'AuthConfigSpecAuthenticationApiKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationApiKeySelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class AuthConfigSpecAuthenticationApiKeySelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions']]:
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
        return 'AuthConfigSpecAuthenticationApiKeySelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions:

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
        return 'AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthConfigSpecAuthenticationCache:

    def __init__(self, *, key: typing.Union['AuthConfigSpecAuthenticationCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthConfigSpecAuthenticationCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthConfigSpecAuthenticationCacheKey':
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
        return 'AuthConfigSpecAuthenticationCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthenticationCacheKey:

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
        return 'AuthConfigSpecAuthenticationCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCredentials', jsii_struct_bases=[], name_mapping={'authorization_header': 'authorizationHeader', 'cookie': 'cookie', 'custom_header': 'customHeader', 'query_string': 'queryString'})
class AuthConfigSpecAuthenticationCredentials:

    def __init__(self, *, authorization_header: typing.Optional[typing.Union['AuthConfigSpecAuthenticationCredentialsAuthorizationHeader', typing.Dict[builtins.str, typing.Any]]]=None, cookie: typing.Optional[typing.Union['AuthConfigSpecAuthenticationCredentialsCookie', typing.Dict[builtins.str, typing.Any]]]=None, custom_header: typing.Optional[typing.Union['AuthConfigSpecAuthenticationCredentialsCustomHeader', typing.Dict[builtins.str, typing.Any]]]=None, query_string: typing.Optional[typing.Union['AuthConfigSpecAuthenticationCredentialsQueryString', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(authorization_header, dict):
            authorization_header = AuthConfigSpecAuthenticationCredentialsAuthorizationHeader(**authorization_header)
        if isinstance(cookie, dict):
            cookie = AuthConfigSpecAuthenticationCredentialsCookie(**cookie)
        if isinstance(custom_header, dict):
            custom_header = AuthConfigSpecAuthenticationCredentialsCustomHeader(**custom_header)
        if isinstance(query_string, dict):
            query_string = AuthConfigSpecAuthenticationCredentialsQueryString(**query_string)
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
    def authorization_header(self) -> typing.Optional['AuthConfigSpecAuthenticationCredentialsAuthorizationHeader']:
        result = self._values.get('authorization_header')
        return result

    @builtins.property
    def cookie(self) -> typing.Optional['AuthConfigSpecAuthenticationCredentialsCookie']:
        result = self._values.get('cookie')
        return result

    @builtins.property
    def custom_header(self) -> typing.Optional['AuthConfigSpecAuthenticationCredentialsCustomHeader']:
        result = self._values.get('custom_header')
        return result

    @builtins.property
    def query_string(self) -> typing.Optional['AuthConfigSpecAuthenticationCredentialsQueryString']:
        result = self._values.get('query_string')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecAuthenticationCredentials(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsAuthorizationHeader', jsii_struct_bases=[], name_mapping={'prefix': 'prefix'})
class AuthConfigSpecAuthenticationCredentialsAuthorizationHeader:

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
        return 'AuthConfigSpecAuthenticationCredentialsAuthorizationHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsCookie', jsii_struct_bases=[], name_mapping={'name': 'name'})
class AuthConfigSpecAuthenticationCredentialsCookie:

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
        return 'AuthConfigSpecAuthenticationCredentialsCookie(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsCustomHeader', jsii_struct_bases=[], name_mapping={'name': 'name'})
class AuthConfigSpecAuthenticationCredentialsCustomHeader:

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
        return 'AuthConfigSpecAuthenticationCredentialsCustomHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsQueryString', jsii_struct_bases=[], name_mapping={'name': 'name'})
class AuthConfigSpecAuthenticationCredentialsQueryString:

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
        return 'AuthConfigSpecAuthenticationCredentialsQueryString(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationDefaults', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthenticationDefaults:

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
        return 'AuthConfigSpecAuthenticationDefaults(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationOverrides', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthenticationOverrides:

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
        return 'AuthConfigSpecAuthenticationOverrides(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationPlain', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector'})
class AuthConfigSpecAuthenticationPlain:

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
        return 'AuthConfigSpecAuthenticationPlain(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthenticationWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthenticationWhen:

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
        return 'AuthConfigSpecAuthenticationWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthorization', jsii_struct_bases=[], name_mapping={'cache': 'cache', 'kubernetes_subject_access_review': 'kubernetesSubjectAccessReview', 'metrics': 'metrics', 'opa': 'opa', 'pattern_matching': 'patternMatching', 'priority': 'priority', 'spicedb': 'spicedb', 'when': 'when'})
class AuthConfigSpecAuthorization:

    def __init__(self, *, cache: typing.Optional[typing.Union['AuthConfigSpecAuthorizationCache', typing.Dict[builtins.str, typing.Any]]]=None, kubernetes_subject_access_review: typing.Any=None, metrics: typing.Optional[builtins.bool]=None, opa: typing.Any=None, pattern_matching: typing.Optional[typing.Union['AuthConfigSpecAuthorizationPatternMatching', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, spicedb: typing.Any=None, when: typing.Optional[typing.Sequence[typing.Union['AuthConfigSpecAuthorizationWhen', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(cache, dict):
            cache = AuthConfigSpecAuthorizationCache(**cache)
        if isinstance(pattern_matching, dict):
            pattern_matching = AuthConfigSpecAuthorizationPatternMatching(**pattern_matching)
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
    def cache(self) -> typing.Optional['AuthConfigSpecAuthorizationCache']:
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
    def pattern_matching(self) -> typing.Optional['AuthConfigSpecAuthorizationPatternMatching']:
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
    def when(self) -> typing.Optional[typing.List['AuthConfigSpecAuthorizationWhen']]:
        result = self._values.get('when')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecAuthorization(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthorizationCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthConfigSpecAuthorizationCache:

    def __init__(self, *, key: typing.Union['AuthConfigSpecAuthorizationCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthConfigSpecAuthorizationCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthConfigSpecAuthorizationCacheKey':
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
        return 'AuthConfigSpecAuthorizationCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthorizationCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthorizationCacheKey:

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
        return 'AuthConfigSpecAuthorizationCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthorizationPatternMatching', jsii_struct_bases=[], name_mapping={'patterns': 'patterns'})
class AuthConfigSpecAuthorizationPatternMatching:

    def __init__(self, *, patterns: typing.Sequence[typing.Union['AuthConfigSpecAuthorizationPatternMatchingPatterns', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'patterns': patterns}

    @builtins.property
    def patterns(self) -> typing.List['AuthConfigSpecAuthorizationPatternMatchingPatterns']:
        result = self._values.get('patterns')
        assert result is not None, "Required property 'patterns' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecAuthorizationPatternMatching(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthorizationPatternMatchingPatterns', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthorizationPatternMatchingPatterns:

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
        return 'AuthConfigSpecAuthorizationPatternMatchingPatterns(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecAuthorizationWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecAuthorizationWhen:

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
        return 'AuthConfigSpecAuthorizationWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecPatterns', jsii_struct_bases=[], name_mapping={'operator': 'operator', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecPatterns:

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
        return 'AuthConfigSpecPatterns(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponse', jsii_struct_bases=[], name_mapping={'success': 'success', 'unauthenticated': 'unauthenticated', 'unauthorized': 'unauthorized'})
class AuthConfigSpecResponse:

    def __init__(self, *, success: typing.Optional[typing.Union['AuthConfigSpecResponseSuccess', typing.Dict[builtins.str, typing.Any]]]=None, unauthenticated: typing.Optional[typing.Union['AuthConfigSpecResponseUnauthenticated', typing.Dict[builtins.str, typing.Any]]]=None, unauthorized: typing.Optional[typing.Union['AuthConfigSpecResponseUnauthorized', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(success, dict):
            success = AuthConfigSpecResponseSuccess(**success)
        if isinstance(unauthenticated, dict):
            unauthenticated = AuthConfigSpecResponseUnauthenticated(**unauthenticated)
        if isinstance(unauthorized, dict):
            unauthorized = AuthConfigSpecResponseUnauthorized(**unauthorized)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if success is not None:
            self._values['success'] = success
        if unauthenticated is not None:
            self._values['unauthenticated'] = unauthenticated
        if unauthorized is not None:
            self._values['unauthorized'] = unauthorized

    @builtins.property
    def success(self) -> typing.Optional['AuthConfigSpecResponseSuccess']:
        result = self._values.get('success')
        return result

    @builtins.property
    def unauthenticated(self) -> typing.Optional['AuthConfigSpecResponseUnauthenticated']:
        result = self._values.get('unauthenticated')
        return result

    @builtins.property
    def unauthorized(self) -> typing.Optional['AuthConfigSpecResponseUnauthorized']:
        result = self._values.get('unauthorized')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecResponse(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccess', jsii_struct_bases=[], name_mapping={'dynamic_metadata': 'dynamicMetadata', 'headers': 'headers'})
class AuthConfigSpecResponseSuccess:

    def __init__(self, *, dynamic_metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, headers: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecResponseSuccessHeaders', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dynamic_metadata is not None:
            self._values['dynamic_metadata'] = dynamic_metadata
        if headers is not None:
            self._values['headers'] = headers

    @builtins.property
    def dynamic_metadata(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('dynamic_metadata')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecResponseSuccessHeaders']]:
        result = self._values.get('headers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecResponseSuccess(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeaders', jsii_struct_bases=[], name_mapping={'cache': 'cache', 'json': 'json', 'key': 'key', 'metrics': 'metrics', 'plain': 'plain', 'priority': 'priority', 'when': 'when', 'wristband': 'wristband'})
class AuthConfigSpecResponseSuccessHeaders:

    def __init__(self, *, cache: typing.Optional[typing.Union['AuthConfigSpecResponseSuccessHeadersCache', typing.Dict[builtins.str, typing.Any]]]=None, json: typing.Optional[typing.Union['AuthConfigSpecResponseSuccessHeadersJson', typing.Dict[builtins.str, typing.Any]]]=None, key: typing.Optional[builtins.str]=None, metrics: typing.Optional[builtins.bool]=None, plain: typing.Optional[typing.Union['AuthConfigSpecResponseSuccessHeadersPlain', typing.Dict[builtins.str, typing.Any]]]=None, priority: typing.Optional[jsii.Number]=None, when: typing.Optional[typing.Sequence[typing.Union['AuthConfigSpecResponseSuccessHeadersWhen', typing.Dict[builtins.str, typing.Any]]]]=None, wristband: typing.Optional[typing.Union['AuthConfigSpecResponseSuccessHeadersWristband', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cache, dict):
            cache = AuthConfigSpecResponseSuccessHeadersCache(**cache)
        if isinstance(json, dict):
            json = AuthConfigSpecResponseSuccessHeadersJson(**json)
        if isinstance(plain, dict):
            plain = AuthConfigSpecResponseSuccessHeadersPlain(**plain)
        if isinstance(wristband, dict):
            wristband = AuthConfigSpecResponseSuccessHeadersWristband(**wristband)
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
    def cache(self) -> typing.Optional['AuthConfigSpecResponseSuccessHeadersCache']:
        result = self._values.get('cache')
        return result

    @builtins.property
    def json(self) -> typing.Optional['AuthConfigSpecResponseSuccessHeadersJson']:
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
    def plain(self) -> typing.Optional['AuthConfigSpecResponseSuccessHeadersPlain']:
        result = self._values.get('plain')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def when(self) -> typing.Optional[typing.List['AuthConfigSpecResponseSuccessHeadersWhen']]:
        result = self._values.get('when')
        return result

    @builtins.property
    def wristband(self) -> typing.Optional['AuthConfigSpecResponseSuccessHeadersWristband']:
        result = self._values.get('wristband')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecResponseSuccessHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersCache', jsii_struct_bases=[], name_mapping={'key': 'key', 'ttl': 'ttl'})
class AuthConfigSpecResponseSuccessHeadersCache:

    def __init__(self, *, key: typing.Union['AuthConfigSpecResponseSuccessHeadersCacheKey', typing.Dict[builtins.str, typing.Any]], ttl: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(key, dict):
            key = AuthConfigSpecResponseSuccessHeadersCacheKey(**key)
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if ttl is not None:
            self._values['ttl'] = ttl

    @builtins.property
    def key(self) -> 'AuthConfigSpecResponseSuccessHeadersCacheKey':
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
        return 'AuthConfigSpecResponseSuccessHeadersCache(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersCacheKey', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseSuccessHeadersCacheKey:

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
        return 'AuthConfigSpecResponseSuccessHeadersCacheKey(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersJson', jsii_struct_bases=[], name_mapping={'properties': 'properties'})
class AuthConfigSpecResponseSuccessHeadersJson:

    def __init__(self, *, properties: typing.Mapping[builtins.str, typing.Union['AuthConfigSpecResponseSuccessHeadersJsonProperties', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'properties': properties}

    @builtins.property
    def properties(self) -> typing.Mapping[builtins.str, 'AuthConfigSpecResponseSuccessHeadersJsonProperties']:
        result = self._values.get('properties')
        assert result is not None, "Required property 'properties' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecResponseSuccessHeadersJson(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersJsonProperties', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseSuccessHeadersJsonProperties:

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
        return 'AuthConfigSpecResponseSuccessHeadersJsonProperties(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersPlain', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseSuccessHeadersPlain:

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
        return 'AuthConfigSpecResponseSuccessHeadersPlain(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseSuccessHeadersWhen:

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
        return 'AuthConfigSpecResponseSuccessHeadersWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWristband', jsii_struct_bases=[], name_mapping={'issuer': 'issuer', 'signing_key_refs': 'signingKeyRefs', 'custom_claims': 'customClaims', 'token_duration': 'tokenDuration'})
class AuthConfigSpecResponseSuccessHeadersWristband:

    def __init__(self, *, issuer: builtins.str, signing_key_refs: typing.Sequence[typing.Union['AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs', typing.Dict[builtins.str, typing.Any]]], custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims', typing.Dict[builtins.str, typing.Any]]]]=None, token_duration: typing.Optional[jsii.Number]=None) -> None:
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
    def signing_key_refs(self) -> typing.List['AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs']:
        result = self._values.get('signing_key_refs')
        assert result is not None, "Required property 'signing_key_refs' is missing"
        return result

    @builtins.property
    def custom_claims(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims']]:
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
        return 'AuthConfigSpecResponseSuccessHeadersWristband(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims:

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
        return 'AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs', jsii_struct_bases=[], name_mapping={'algorithm': 'algorithm', 'name': 'name'})
class AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs:

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
        return 'AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthenticated', jsii_struct_bases=[], name_mapping={'body': 'body', 'code': 'code', 'headers': 'headers', 'message': 'message'})
class AuthConfigSpecResponseUnauthenticated:

    def __init__(self, *, body: typing.Optional[typing.Union['AuthConfigSpecResponseUnauthenticatedBody', typing.Dict[builtins.str, typing.Any]]]=None, code: typing.Optional[jsii.Number]=None, headers: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecResponseUnauthenticatedHeaders', typing.Dict[builtins.str, typing.Any]]]]=None, message: typing.Optional[typing.Union['AuthConfigSpecResponseUnauthenticatedMessage', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(body, dict):
            body = AuthConfigSpecResponseUnauthenticatedBody(**body)
        if isinstance(message, dict):
            message = AuthConfigSpecResponseUnauthenticatedMessage(**message)
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
    def body(self) -> typing.Optional['AuthConfigSpecResponseUnauthenticatedBody']:
        result = self._values.get('body')
        return result

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('code')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecResponseUnauthenticatedHeaders']]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def message(self) -> typing.Optional['AuthConfigSpecResponseUnauthenticatedMessage']:
        result = self._values.get('message')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecResponseUnauthenticated(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthenticatedBody', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseUnauthenticatedBody:

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
        return 'AuthConfigSpecResponseUnauthenticatedBody(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthenticatedHeaders', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseUnauthenticatedHeaders:

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
        return 'AuthConfigSpecResponseUnauthenticatedHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthenticatedMessage', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseUnauthenticatedMessage:

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
        return 'AuthConfigSpecResponseUnauthenticatedMessage(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthorized', jsii_struct_bases=[], name_mapping={'body': 'body', 'code': 'code', 'headers': 'headers', 'message': 'message'})
class AuthConfigSpecResponseUnauthorized:

    def __init__(self, *, body: typing.Optional[typing.Union['AuthConfigSpecResponseUnauthorizedBody', typing.Dict[builtins.str, typing.Any]]]=None, code: typing.Optional[jsii.Number]=None, headers: typing.Optional[typing.Mapping[builtins.str, typing.Union['AuthConfigSpecResponseUnauthorizedHeaders', typing.Dict[builtins.str, typing.Any]]]]=None, message: typing.Optional[typing.Union['AuthConfigSpecResponseUnauthorizedMessage', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(body, dict):
            body = AuthConfigSpecResponseUnauthorizedBody(**body)
        if isinstance(message, dict):
            message = AuthConfigSpecResponseUnauthorizedMessage(**message)
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
    def body(self) -> typing.Optional['AuthConfigSpecResponseUnauthorizedBody']:
        result = self._values.get('body')
        return result

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('code')
        return result

    @builtins.property
    def headers(self) -> typing.Optional[typing.Mapping[builtins.str, 'AuthConfigSpecResponseUnauthorizedHeaders']]:
        result = self._values.get('headers')
        return result

    @builtins.property
    def message(self) -> typing.Optional['AuthConfigSpecResponseUnauthorizedMessage']:
        result = self._values.get('message')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AuthConfigSpecResponseUnauthorized(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthorizedBody', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseUnauthorizedBody:

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
        return 'AuthConfigSpecResponseUnauthorizedBody(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthorizedHeaders', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseUnauthorizedHeaders:

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
        return 'AuthConfigSpecResponseUnauthorizedHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecResponseUnauthorizedMessage', jsii_struct_bases=[], name_mapping={'expression': 'expression', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecResponseUnauthorizedMessage:

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
        return 'AuthConfigSpecResponseUnauthorizedMessage(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantauthorino.AuthConfigSpecWhen', jsii_struct_bases=[], name_mapping={'all': 'all', 'any': 'any', 'operator': 'operator', 'pattern_ref': 'patternRef', 'predicate': 'predicate', 'selector': 'selector', 'value': 'value'})
class AuthConfigSpecWhen:

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
        return 'AuthConfigSpecWhen(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['AuthConfig', 'AuthConfigProps', 'AuthConfigSpec', 'AuthConfigSpecAuthentication', 'AuthConfigSpecAuthenticationApiKey', 'AuthConfigSpecAuthenticationApiKeySelector', 'AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions', 'AuthConfigSpecAuthenticationCache', 'AuthConfigSpecAuthenticationCacheKey', 'AuthConfigSpecAuthenticationCredentials', 'AuthConfigSpecAuthenticationCredentialsAuthorizationHeader', 'AuthConfigSpecAuthenticationCredentialsCookie', 'AuthConfigSpecAuthenticationCredentialsCustomHeader', 'AuthConfigSpecAuthenticationCredentialsQueryString', 'AuthConfigSpecAuthenticationDefaults', 'AuthConfigSpecAuthenticationOverrides', 'AuthConfigSpecAuthenticationPlain', 'AuthConfigSpecAuthenticationWhen', 'AuthConfigSpecAuthorization', 'AuthConfigSpecAuthorizationCache', 'AuthConfigSpecAuthorizationCacheKey', 'AuthConfigSpecAuthorizationPatternMatching', 'AuthConfigSpecAuthorizationPatternMatchingPatterns', 'AuthConfigSpecAuthorizationWhen', 'AuthConfigSpecPatterns', 'AuthConfigSpecResponse', 'AuthConfigSpecResponseSuccess', 'AuthConfigSpecResponseSuccessHeaders', 'AuthConfigSpecResponseSuccessHeadersCache', 'AuthConfigSpecResponseSuccessHeadersCacheKey', 'AuthConfigSpecResponseSuccessHeadersJson', 'AuthConfigSpecResponseSuccessHeadersJsonProperties', 'AuthConfigSpecResponseSuccessHeadersPlain', 'AuthConfigSpecResponseSuccessHeadersWhen', 'AuthConfigSpecResponseSuccessHeadersWristband', 'AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims', 'AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs', 'AuthConfigSpecResponseUnauthenticated', 'AuthConfigSpecResponseUnauthenticatedBody', 'AuthConfigSpecResponseUnauthenticatedHeaders', 'AuthConfigSpecResponseUnauthenticatedMessage', 'AuthConfigSpecResponseUnauthorized', 'AuthConfigSpecResponseUnauthorizedBody', 'AuthConfigSpecResponseUnauthorizedHeaders', 'AuthConfigSpecResponseUnauthorizedMessage', 'AuthConfigSpecWhen']
publication.publish()
