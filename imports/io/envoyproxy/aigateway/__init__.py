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

class AiGatewayRoute(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxyaigateway.AiGatewayRoute'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AiGatewayRouteSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = AiGatewayRouteProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AiGatewayRouteSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = AiGatewayRouteProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class AiGatewayRouteProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AiGatewayRouteSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AiGatewayRouteSpec(**spec)
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
    def spec(self) -> typing.Optional['AiGatewayRouteSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpec', jsii_struct_bases=[], name_mapping={'rules': 'rules', 'hostnames': 'hostnames', 'llm_request_costs': 'llmRequestCosts', 'parent_refs': 'parentRefs'})
class AiGatewayRouteSpec:

    def __init__(self, *, rules: typing.Sequence[typing.Union['AiGatewayRouteSpecRules', typing.Dict[builtins.str, typing.Any]]], hostnames: typing.Optional[typing.Sequence[builtins.str]]=None, llm_request_costs: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecLlmRequestCosts', typing.Dict[builtins.str, typing.Any]]]]=None, parent_refs: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecParentRefs', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'rules': rules}
        if hostnames is not None:
            self._values['hostnames'] = hostnames
        if llm_request_costs is not None:
            self._values['llm_request_costs'] = llm_request_costs
        if parent_refs is not None:
            self._values['parent_refs'] = parent_refs

    @builtins.property
    def rules(self) -> typing.List['AiGatewayRouteSpecRules']:
        result = self._values.get('rules')
        assert result is not None, "Required property 'rules' is missing"
        return result

    @builtins.property
    def hostnames(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('hostnames')
        return result

    @builtins.property
    def llm_request_costs(self) -> typing.Optional[typing.List['AiGatewayRouteSpecLlmRequestCosts']]:
        result = self._values.get('llm_request_costs')
        return result

    @builtins.property
    def parent_refs(self) -> typing.Optional[typing.List['AiGatewayRouteSpecParentRefs']]:
        result = self._values.get('parent_refs')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecLlmRequestCosts', jsii_struct_bases=[], name_mapping={'metadata_key': 'metadataKey', 'type': 'type', 'cel': 'cel'})
class AiGatewayRouteSpecLlmRequestCosts:

    def __init__(self, *, metadata_key: builtins.str, type: builtins.str, cel: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'metadata_key': metadata_key, 'type': type}
        if cel is not None:
            self._values['cel'] = cel

    @builtins.property
    def metadata_key(self) -> builtins.str:
        result = self._values.get('metadata_key')
        assert result is not None, "Required property 'metadata_key' is missing"
        return result

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def cel(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cel')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecLlmRequestCosts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecParentRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port', 'section_name': 'sectionName'})
class AiGatewayRouteSpecParentRefs:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, port: typing.Optional[jsii.Number]=None, section_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace
        if port is not None:
            self._values['port'] = port
        if section_name is not None:
            self._values['section_name'] = section_name

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
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
        return 'AiGatewayRouteSpecParentRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRules', jsii_struct_bases=[], name_mapping={'backend_refs': 'backendRefs', 'matches': 'matches', 'models_created_at': 'modelsCreatedAt', 'models_owned_by': 'modelsOwnedBy', 'timeouts': 'timeouts'})
class AiGatewayRouteSpecRules:

    def __init__(self, *, backend_refs: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecRulesBackendRefs', typing.Dict[builtins.str, typing.Any]]]]=None, matches: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecRulesMatches', typing.Dict[builtins.str, typing.Any]]]]=None, models_created_at: typing.Optional[builtins.str]=None, models_owned_by: typing.Optional[builtins.str]=None, timeouts: typing.Optional[typing.Union['AiGatewayRouteSpecRulesTimeouts', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(timeouts, dict):
            timeouts = AiGatewayRouteSpecRulesTimeouts(**timeouts)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_refs is not None:
            self._values['backend_refs'] = backend_refs
        if matches is not None:
            self._values['matches'] = matches
        if models_created_at is not None:
            self._values['models_created_at'] = models_created_at
        if models_owned_by is not None:
            self._values['models_owned_by'] = models_owned_by
        if timeouts is not None:
            self._values['timeouts'] = timeouts

    @builtins.property
    def backend_refs(self) -> typing.Optional[typing.List['AiGatewayRouteSpecRulesBackendRefs']]:
        result = self._values.get('backend_refs')
        return result

    @builtins.property
    def matches(self) -> typing.Optional[typing.List['AiGatewayRouteSpecRulesMatches']]:
        result = self._values.get('matches')
        return result

    @builtins.property
    def models_created_at(self) -> typing.Optional[builtins.str]:
        result = self._values.get('models_created_at')
        return result

    @builtins.property
    def models_owned_by(self) -> typing.Optional[builtins.str]:
        result = self._values.get('models_owned_by')
        return result

    @builtins.property
    def timeouts(self) -> typing.Optional['AiGatewayRouteSpecRulesTimeouts']:
        result = self._values.get('timeouts')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRules(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefs', jsii_struct_bases=[], name_mapping={'name': 'name', 'body_mutation': 'bodyMutation', 'group': 'group', 'header_mutation': 'headerMutation', 'kind': 'kind', 'model_name_override': 'modelNameOverride', 'namespace': 'namespace', 'priority': 'priority', 'weight': 'weight'})
class AiGatewayRouteSpecRulesBackendRefs:

    def __init__(self, *, name: builtins.str, body_mutation: typing.Optional[typing.Union['AiGatewayRouteSpecRulesBackendRefsBodyMutation', typing.Dict[builtins.str, typing.Any]]]=None, group: typing.Optional[builtins.str]=None, header_mutation: typing.Optional[typing.Union['AiGatewayRouteSpecRulesBackendRefsHeaderMutation', typing.Dict[builtins.str, typing.Any]]]=None, kind: typing.Optional[builtins.str]=None, model_name_override: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, priority: typing.Optional[jsii.Number]=None, weight: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(body_mutation, dict):
            body_mutation = AiGatewayRouteSpecRulesBackendRefsBodyMutation(**body_mutation)
        if isinstance(header_mutation, dict):
            header_mutation = AiGatewayRouteSpecRulesBackendRefsHeaderMutation(**header_mutation)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if body_mutation is not None:
            self._values['body_mutation'] = body_mutation
        if group is not None:
            self._values['group'] = group
        if header_mutation is not None:
            self._values['header_mutation'] = header_mutation
        if kind is not None:
            self._values['kind'] = kind
        if model_name_override is not None:
            self._values['model_name_override'] = model_name_override
        if namespace is not None:
            self._values['namespace'] = namespace
        if priority is not None:
            self._values['priority'] = priority
        if weight is not None:
            self._values['weight'] = weight

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def body_mutation(self) -> typing.Optional['AiGatewayRouteSpecRulesBackendRefsBodyMutation']:
        result = self._values.get('body_mutation')
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def header_mutation(self) -> typing.Optional['AiGatewayRouteSpecRulesBackendRefsHeaderMutation']:
        result = self._values.get('header_mutation')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def model_name_override(self) -> typing.Optional[builtins.str]:
        result = self._values.get('model_name_override')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('weight')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesBackendRefs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsBodyMutation', jsii_struct_bases=[], name_mapping={'remove': 'remove', 'set': 'set'})
class AiGatewayRouteSpecRulesBackendRefsBodyMutation:

    def __init__(self, *, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecRulesBackendRefsBodyMutationSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['AiGatewayRouteSpecRulesBackendRefsBodyMutationSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesBackendRefsBodyMutation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsBodyMutationSet', jsii_struct_bases=[], name_mapping={'path': 'path', 'value': 'value'})
class AiGatewayRouteSpecRulesBackendRefsBodyMutationSet:

    def __init__(self, *, path: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path, 'value': value}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesBackendRefsBodyMutationSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsHeaderMutation', jsii_struct_bases=[], name_mapping={'remove': 'remove', 'set': 'set'})
class AiGatewayRouteSpecRulesBackendRefsHeaderMutation:

    def __init__(self, *, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesBackendRefsHeaderMutation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesMatches', jsii_struct_bases=[], name_mapping={'headers': 'headers'})
class AiGatewayRouteSpecRulesMatches:

    def __init__(self, *, headers: typing.Optional[typing.Sequence[typing.Union['AiGatewayRouteSpecRulesMatchesHeaders', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values['headers'] = headers

    @builtins.property
    def headers(self) -> typing.Optional[typing.List['AiGatewayRouteSpecRulesMatchesHeaders']]:
        result = self._values.get('headers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesMatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesMatchesHeaders', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value', 'type': 'type'})
class AiGatewayRouteSpecRulesMatchesHeaders:

    def __init__(self, *, name: builtins.str, value: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesMatchesHeaders(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiGatewayRouteSpecRulesTimeouts', jsii_struct_bases=[], name_mapping={'backend_request': 'backendRequest', 'request': 'request'})
class AiGatewayRouteSpecRulesTimeouts:

    def __init__(self, *, backend_request: typing.Optional[builtins.str]=None, request: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_request is not None:
            self._values['backend_request'] = backend_request
        if request is not None:
            self._values['request'] = request

    @builtins.property
    def backend_request(self) -> typing.Optional[builtins.str]:
        result = self._values.get('backend_request')
        return result

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        result = self._values.get('request')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiGatewayRouteSpecRulesTimeouts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class AiServiceBackend(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxyaigateway.AiServiceBackend'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AiServiceBackendSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = AiServiceBackendProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AiServiceBackendSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = AiServiceBackendProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class AiServiceBackendProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['AiServiceBackendSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AiServiceBackendSpec(**spec)
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
    def spec(self) -> typing.Optional['AiServiceBackendSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpec', jsii_struct_bases=[], name_mapping={'backend_ref': 'backendRef', 'schema': 'schema', 'body_mutation': 'bodyMutation', 'header_mutation': 'headerMutation'})
class AiServiceBackendSpec:

    def __init__(self, *, backend_ref: typing.Union['AiServiceBackendSpecBackendRef', typing.Dict[builtins.str, typing.Any]], schema: typing.Union['AiServiceBackendSpecSchema', typing.Dict[builtins.str, typing.Any]], body_mutation: typing.Optional[typing.Union['AiServiceBackendSpecBodyMutation', typing.Dict[builtins.str, typing.Any]]]=None, header_mutation: typing.Optional[typing.Union['AiServiceBackendSpecHeaderMutation', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(backend_ref, dict):
            backend_ref = AiServiceBackendSpecBackendRef(**backend_ref)
        if isinstance(schema, dict):
            schema = AiServiceBackendSpecSchema(**schema)
        if isinstance(body_mutation, dict):
            body_mutation = AiServiceBackendSpecBodyMutation(**body_mutation)
        if isinstance(header_mutation, dict):
            header_mutation = AiServiceBackendSpecHeaderMutation(**header_mutation)
        self._values: typing.Dict[builtins.str, typing.Any] = {'backend_ref': backend_ref, 'schema': schema}
        if body_mutation is not None:
            self._values['body_mutation'] = body_mutation
        if header_mutation is not None:
            self._values['header_mutation'] = header_mutation

    @builtins.property
    def backend_ref(self) -> 'AiServiceBackendSpecBackendRef':
        result = self._values.get('backend_ref')
        assert result is not None, "Required property 'backend_ref' is missing"
        return result

    @builtins.property
    def schema(self) -> 'AiServiceBackendSpecSchema':
        result = self._values.get('schema')
        assert result is not None, "Required property 'schema' is missing"
        return result

    @builtins.property
    def body_mutation(self) -> typing.Optional['AiServiceBackendSpecBodyMutation']:
        result = self._values.get('body_mutation')
        return result

    @builtins.property
    def header_mutation(self) -> typing.Optional['AiServiceBackendSpecHeaderMutation']:
        result = self._values.get('header_mutation')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpecBackendRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'group': 'group', 'kind': 'kind', 'namespace': 'namespace', 'port': 'port'})
class AiServiceBackendSpecBackendRef:

    def __init__(self, *, name: builtins.str, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, port: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if namespace is not None:
            self._values['namespace'] = namespace
        if port is not None:
            self._values['port'] = port

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpecBackendRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpecBodyMutation', jsii_struct_bases=[], name_mapping={'remove': 'remove', 'set': 'set'})
class AiServiceBackendSpecBodyMutation:

    def __init__(self, *, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['AiServiceBackendSpecBodyMutationSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['AiServiceBackendSpecBodyMutationSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpecBodyMutation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpecBodyMutationSet', jsii_struct_bases=[], name_mapping={'path': 'path', 'value': 'value'})
class AiServiceBackendSpecBodyMutationSet:

    def __init__(self, *, path: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path, 'value': value}

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpecBodyMutationSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpecHeaderMutation', jsii_struct_bases=[], name_mapping={'remove': 'remove', 'set': 'set'})
class AiServiceBackendSpecHeaderMutation:

    def __init__(self, *, remove: typing.Optional[typing.Sequence[builtins.str]]=None, set: typing.Optional[typing.Sequence[typing.Union['AiServiceBackendSpecHeaderMutationSet', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values['remove'] = remove
        if set is not None:
            self._values['set'] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('remove')
        return result

    @builtins.property
    def set(self) -> typing.Optional[typing.List['AiServiceBackendSpecHeaderMutationSet']]:
        result = self._values.get('set')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpecHeaderMutation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpecHeaderMutationSet', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class AiServiceBackendSpecHeaderMutationSet:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpecHeaderMutationSet(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.AiServiceBackendSpecSchema', jsii_struct_bases=[], name_mapping={'name': 'name', 'prefix': 'prefix', 'version': 'version'})
class AiServiceBackendSpecSchema:

    def __init__(self, *, name: builtins.str, prefix: typing.Optional[builtins.str]=None, version: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if prefix is not None:
            self._values['prefix'] = prefix
        if version is not None:
            self._values['version'] = version

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return result

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('version')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AiServiceBackendSpecSchema(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class GatewayConfig(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='ioenvoyproxyaigateway.GatewayConfig'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['GatewayConfigSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = GatewayConfigProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['GatewayConfigSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = GatewayConfigProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class GatewayConfigProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['GatewayConfigSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = GatewayConfigSpec(**spec)
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
    def spec(self) -> typing.Optional['GatewayConfigSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpec', jsii_struct_bases=[], name_mapping={'ext_proc': 'extProc', 'global_llm_request_costs': 'globalLlmRequestCosts'})
class GatewayConfigSpec:

    def __init__(self, *, ext_proc: typing.Optional[typing.Union['GatewayConfigSpecExtProc', typing.Dict[builtins.str, typing.Any]]]=None, global_llm_request_costs: typing.Optional[typing.Sequence[typing.Union['GatewayConfigSpecGlobalLlmRequestCosts', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(ext_proc, dict):
            ext_proc = GatewayConfigSpecExtProc(**ext_proc)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ext_proc is not None:
            self._values['ext_proc'] = ext_proc
        if global_llm_request_costs is not None:
            self._values['global_llm_request_costs'] = global_llm_request_costs

    @builtins.property
    def ext_proc(self) -> typing.Optional['GatewayConfigSpecExtProc']:
        result = self._values.get('ext_proc')
        return result

    @builtins.property
    def global_llm_request_costs(self) -> typing.Optional[typing.List['GatewayConfigSpecGlobalLlmRequestCosts']]:
        result = self._values.get('global_llm_request_costs')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProc', jsii_struct_bases=[], name_mapping={'kubernetes': 'kubernetes'})
class GatewayConfigSpecExtProc:

    def __init__(self, *, kubernetes: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetes', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(kubernetes, dict):
            kubernetes = GatewayConfigSpecExtProcKubernetes(**kubernetes)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if kubernetes is not None:
            self._values['kubernetes'] = kubernetes

    @builtins.property
    def kubernetes(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetes']:
        result = self._values.get('kubernetes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProc(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetes', jsii_struct_bases=[], name_mapping={'env': 'env', 'image': 'image', 'image_repository': 'imageRepository', 'resources': 'resources', 'security_context': 'securityContext', 'volume_mounts': 'volumeMounts'})
class GatewayConfigSpecExtProcKubernetes:

    def __init__(self, *, env: typing.Optional[typing.Sequence[typing.Any]]=None, image: typing.Optional[builtins.str]=None, image_repository: typing.Optional[builtins.str]=None, resources: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesResources', typing.Dict[builtins.str, typing.Any]]]=None, security_context: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesSecurityContext', typing.Dict[builtins.str, typing.Any]]]=None, volume_mounts: typing.Optional[typing.Sequence[typing.Union['GatewayConfigSpecExtProcKubernetesVolumeMounts', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(resources, dict):
            resources = GatewayConfigSpecExtProcKubernetesResources(**resources)
        if isinstance(security_context, dict):
            security_context = GatewayConfigSpecExtProcKubernetesSecurityContext(**security_context)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values['env'] = env
        if image is not None:
            self._values['image'] = image
        if image_repository is not None:
            self._values['image_repository'] = image_repository
        if resources is not None:
            self._values['resources'] = resources
        if security_context is not None:
            self._values['security_context'] = security_context
        if volume_mounts is not None:
            self._values['volume_mounts'] = volume_mounts

    @builtins.property
    def env(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('env')
        return result

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image')
        return result

    @builtins.property
    def image_repository(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image_repository')
        return result

    @builtins.property
    def resources(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesResources']:
        result = self._values.get('resources')
        return result

    @builtins.property
    def security_context(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesSecurityContext']:
        result = self._values.get('security_context')
        return result

    @builtins.property
    def volume_mounts(self) -> typing.Optional[typing.List['GatewayConfigSpecExtProcKubernetesVolumeMounts']]:
        result = self._values.get('volume_mounts')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetes(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesResources', jsii_struct_bases=[], name_mapping={'claims': 'claims', 'limits': 'limits', 'requests': 'requests'})
class GatewayConfigSpecExtProcKubernetesResources:

    def __init__(self, *, claims: typing.Optional[typing.Sequence[typing.Union['GatewayConfigSpecExtProcKubernetesResourcesClaims', typing.Dict[builtins.str, typing.Any]]]]=None, limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values['claims'] = claims
        if limits is not None:
            self._values['limits'] = limits
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def claims(self) -> typing.Optional[typing.List['GatewayConfigSpecExtProcKubernetesResourcesClaims']]:
        result = self._values.get('claims')
        return result

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesResources(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesResourcesClaims', jsii_struct_bases=[], name_mapping={'name': 'name', 'request': 'request'})
class GatewayConfigSpecExtProcKubernetesResourcesClaims:

    def __init__(self, *, name: builtins.str, request: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if request is not None:
            self._values['request'] = request

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        result = self._values.get('request')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesResourcesClaims(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContext', jsii_struct_bases=[], name_mapping={'allow_privilege_escalation': 'allowPrivilegeEscalation', 'app_armor_profile': 'appArmorProfile', 'capabilities': 'capabilities', 'privileged': 'privileged', 'proc_mount': 'procMount', 'read_only_root_filesystem': 'readOnlyRootFilesystem', 'run_as_group': 'runAsGroup', 'run_as_non_root': 'runAsNonRoot', 'run_as_user': 'runAsUser', 'seccomp_profile': 'seccompProfile', 'se_linux_options': 'seLinuxOptions', 'windows_options': 'windowsOptions'})
class GatewayConfigSpecExtProcKubernetesSecurityContext:

    def __init__(self, *, allow_privilege_escalation: typing.Optional[builtins.bool]=None, app_armor_profile: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile', typing.Dict[builtins.str, typing.Any]]]=None, capabilities: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities', typing.Dict[builtins.str, typing.Any]]]=None, privileged: typing.Optional[builtins.bool]=None, proc_mount: typing.Optional[builtins.str]=None, read_only_root_filesystem: typing.Optional[builtins.bool]=None, run_as_group: typing.Optional[jsii.Number]=None, run_as_non_root: typing.Optional[builtins.bool]=None, run_as_user: typing.Optional[jsii.Number]=None, seccomp_profile: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile', typing.Dict[builtins.str, typing.Any]]]=None, se_linux_options: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions', typing.Dict[builtins.str, typing.Any]]]=None, windows_options: typing.Optional[typing.Union['GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(app_armor_profile, dict):
            app_armor_profile = GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(capabilities, dict):
            capabilities = GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions(**windows_options)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_privilege_escalation is not None:
            self._values['allow_privilege_escalation'] = allow_privilege_escalation
        if app_armor_profile is not None:
            self._values['app_armor_profile'] = app_armor_profile
        if capabilities is not None:
            self._values['capabilities'] = capabilities
        if privileged is not None:
            self._values['privileged'] = privileged
        if proc_mount is not None:
            self._values['proc_mount'] = proc_mount
        if read_only_root_filesystem is not None:
            self._values['read_only_root_filesystem'] = read_only_root_filesystem
        if run_as_group is not None:
            self._values['run_as_group'] = run_as_group
        if run_as_non_root is not None:
            self._values['run_as_non_root'] = run_as_non_root
        if run_as_user is not None:
            self._values['run_as_user'] = run_as_user
        if seccomp_profile is not None:
            self._values['seccomp_profile'] = seccomp_profile
        if se_linux_options is not None:
            self._values['se_linux_options'] = se_linux_options
        if windows_options is not None:
            self._values['windows_options'] = windows_options

    @builtins.property
    def allow_privilege_escalation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('allow_privilege_escalation')
        return result

    @builtins.property
    def app_armor_profile(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile']:
        result = self._values.get('app_armor_profile')
        return result

    @builtins.property
    def capabilities(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities']:
        result = self._values.get('capabilities')
        return result

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('privileged')
        return result

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        result = self._values.get('proc_mount')
        return result

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only_root_filesystem')
        return result

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_group')
        return result

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('run_as_non_root')
        return result

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_user')
        return result

    @builtins.property
    def seccomp_profile(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile']:
        result = self._values.get('seccomp_profile')
        return result

    @builtins.property
    def se_linux_options(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions']:
        result = self._values.get('se_linux_options')
        return result

    @builtins.property
    def windows_options(self) -> typing.Optional['GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions']:
        result = self._values.get('windows_options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesSecurityContext(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities', jsii_struct_bases=[], name_mapping={'add': 'add', 'drop': 'drop'})
class GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities:

    def __init__(self, *, add: typing.Optional[typing.Sequence[builtins.str]]=None, drop: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if drop is not None:
            self._values['drop'] = drop

    @builtins.property
    def add(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('add')
        return result

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('drop')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions', jsii_struct_bases=[], name_mapping={'level': 'level', 'role': 'role', 'type': 'type', 'user': 'user'})
class GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions:

    def __init__(self, *, level: typing.Optional[builtins.str]=None, role: typing.Optional[builtins.str]=None, type: typing.Optional[builtins.str]=None, user: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values['level'] = level
        if role is not None:
            self._values['role'] = role
        if type is not None:
            self._values['type'] = type
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        result = self._values.get('level')
        return result

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        result = self._values.get('role')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions', jsii_struct_bases=[], name_mapping={'gmsa_credential_spec': 'gmsaCredentialSpec', 'gmsa_credential_spec_name': 'gmsaCredentialSpecName', 'host_process': 'hostProcess', 'run_as_user_name': 'runAsUserName'})
class GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions:

    def __init__(self, *, gmsa_credential_spec: typing.Optional[builtins.str]=None, gmsa_credential_spec_name: typing.Optional[builtins.str]=None, host_process: typing.Optional[builtins.bool]=None, run_as_user_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values['gmsa_credential_spec'] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values['gmsa_credential_spec_name'] = gmsa_credential_spec_name
        if host_process is not None:
            self._values['host_process'] = host_process
        if run_as_user_name is not None:
            self._values['run_as_user_name'] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec')
        return result

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec_name')
        return result

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_process')
        return result

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('run_as_user_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesVolumeMounts', jsii_struct_bases=[], name_mapping={'mount_path': 'mountPath', 'name': 'name', 'mount_propagation': 'mountPropagation', 'read_only': 'readOnly', 'recursive_read_only': 'recursiveReadOnly', 'sub_path': 'subPath', 'sub_path_expr': 'subPathExpr'})
class GatewayConfigSpecExtProcKubernetesVolumeMounts:

    def __init__(self, *, mount_path: builtins.str, name: builtins.str, mount_propagation: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, recursive_read_only: typing.Optional[builtins.str]=None, sub_path: typing.Optional[builtins.str]=None, sub_path_expr: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'mount_path': mount_path, 'name': name}
        if mount_propagation is not None:
            self._values['mount_propagation'] = mount_propagation
        if read_only is not None:
            self._values['read_only'] = read_only
        if recursive_read_only is not None:
            self._values['recursive_read_only'] = recursive_read_only
        if sub_path is not None:
            self._values['sub_path'] = sub_path
        if sub_path_expr is not None:
            self._values['sub_path_expr'] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        result = self._values.get('mount_path')
        assert result is not None, "Required property 'mount_path' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mount_propagation')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def recursive_read_only(self) -> typing.Optional[builtins.str]:
        result = self._values.get('recursive_read_only')
        return result

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_path')
        return result

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_path_expr')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecExtProcKubernetesVolumeMounts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='ioenvoyproxyaigateway.GatewayConfigSpecGlobalLlmRequestCosts', jsii_struct_bases=[], name_mapping={'metadata_key': 'metadataKey', 'type': 'type', 'cel': 'cel'})
class GatewayConfigSpecGlobalLlmRequestCosts:

    def __init__(self, *, metadata_key: builtins.str, type: builtins.str, cel: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'metadata_key': metadata_key, 'type': type}
        if cel is not None:
            self._values['cel'] = cel

    @builtins.property
    def metadata_key(self) -> builtins.str:
        result = self._values.get('metadata_key')
        assert result is not None, "Required property 'metadata_key' is missing"
        return result

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def cel(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cel')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GatewayConfigSpecGlobalLlmRequestCosts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['AiGatewayRoute', 'AiGatewayRouteProps', 'AiGatewayRouteSpec', 'AiGatewayRouteSpecLlmRequestCosts', 'AiGatewayRouteSpecParentRefs', 'AiGatewayRouteSpecRules', 'AiGatewayRouteSpecRulesBackendRefs', 'AiGatewayRouteSpecRulesBackendRefsBodyMutation', 'AiGatewayRouteSpecRulesBackendRefsBodyMutationSet', 'AiGatewayRouteSpecRulesBackendRefsHeaderMutation', 'AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet', 'AiGatewayRouteSpecRulesMatches', 'AiGatewayRouteSpecRulesMatchesHeaders', 'AiGatewayRouteSpecRulesTimeouts', 'AiServiceBackend', 'AiServiceBackendProps', 'AiServiceBackendSpec', 'AiServiceBackendSpecBackendRef', 'AiServiceBackendSpecBodyMutation', 'AiServiceBackendSpecBodyMutationSet', 'AiServiceBackendSpecHeaderMutation', 'AiServiceBackendSpecHeaderMutationSet', 'AiServiceBackendSpecSchema', 'GatewayConfig', 'GatewayConfigProps', 'GatewayConfigSpec', 'GatewayConfigSpecExtProc', 'GatewayConfigSpecExtProcKubernetes', 'GatewayConfigSpecExtProcKubernetesResources', 'GatewayConfigSpecExtProcKubernetesResourcesClaims', 'GatewayConfigSpecExtProcKubernetesSecurityContext', 'GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile', 'GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities', 'GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions', 'GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile', 'GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions', 'GatewayConfigSpecExtProcKubernetesVolumeMounts', 'GatewayConfigSpecGlobalLlmRequestCosts']
publication.publish()
